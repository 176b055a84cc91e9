import { type Angka, type CellValue, isAngka, ZERO } from '../domain/angka.ts';
import { groupBy } from '../domain/group-by.ts';
import type { KeuanganRow } from '../domain/kinerja-data.ts';
import { nameKey } from '../domain/name-key.ts';
import { ALL_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { pkPagu } from './anggaran-pagu.ts';
import { hasRencanaAnggaran, rencanaAnggaran } from './lib/cell-series.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findSubKegiatanRows, type RuleContext } from './lib/rule-context.ts';

/** So many figures must differ between two rows, and fit crosswise, before their names are called exchanged. */
const ENOUGH = 2;
/** More rows than this of one pagu tell nothing apart. */
const MAX_SAME_PAGU = 20;

/** Rows of Realisasi Keuangan with the row whose figures each of them holds, both ways. */
export type ExchangedRows = ReadonlyMap<Row<KeuanganRow>, Row<KeuanganRow>>;

/** `baris/tertukar`: two names of Realisasi Keuangan stand at each other's figures; one finding, at the upper name. */
export function checkExchangedRows(collector: FindingCollector, exchanged: ExchangedRows, hasKode: boolean): void {
  for (const [a, b] of exchanged) {
    if (a.row > b.row) continue;
    const [at, otherAt] = [a.at.subKegiatan, b.at.subKegiatan];
    const args = {
      nama: a.data.subKegiatan,
      namaLain: b.data.subKegiatan,
      sel: formatA1(at),
      selLain: formatA1(otherAt),
      apa: hasKode ? 'kode dan nama' : 'nama',
    };
    collector.report('baris/tertukar', args, { at, label: a.data.subKegiatan, related: [otherAt] });
  }
}

/** A row's pagu and targets: as they stand, and as PK and Rencana Aksi have them for its name; null = not comparable. */
interface ComparedRow {
  readonly row: Row<KeuanganRow>;
  readonly written: readonly (Angka | null)[];
  readonly expected: readonly (Angka | null)[];
}

/**
 * The pairs whose pagu and targets are each other's: every figure that can be compared fits crosswise, at least two
 * differ between the rows, and no third row fits as well.
 */
export function findExchangedRows(context: RuleContext, exchanged: readonly Triwulan[]): ExchangedRows {
  const { keuangan, rencana } = context.buku;
  const pairs = new Map<Row<KeuanganRow>, Row<KeuanganRow>>();
  if (keuangan === null) return pairs;
  const triwulan = ALL_TRIWULAN.filter(
    (t) =>
      !exchanged.includes(t) &&
      keuangan.columns.has(triwulanColumn(t, 'target')) &&
      (rencana?.columns.has(triwulanColumn(t, 'anggaran')) ?? false),
  );
  const differing = keuangan.rows.flatMap((row): ComparedRow[] => {
    const isFilled = hasRencanaAnggaran(context, row.data);
    const figures: ComparedRow = {
      row,
      written: [comparableValue(row.data.pagu), ...triwulan.map((t) => zeroIfKosong(row.data.triwulan[t].target))],
      expected: [
        comparableValue(pkPagu(context, row.data)?.value),
        ...triwulan.map((t) => (isFilled ? zeroIfKosong(rencanaAnggaran(context, row.data, t)?.value) : null)),
      ],
    };
    return fits(figures.written, figures.expected) ? [] : [figures];
  });
  const byPagu = groupBy(differing, ({ written: [pagu], row }) =>
    isUniquelyNamed(context, row) ? pagu?.toFixed() : undefined,
  );
  const findPartner = (a: ComparedRow): ComparedRow | undefined => {
    const candidates = byPagu.get(a.expected[0]?.toFixed() ?? '') ?? [];
    if (candidates.length > MAX_SAME_PAGU) return undefined;
    const fitting = candidates.filter((b) => b !== a && fitsCrosswise(a, b));
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  for (const a of [...byPagu.values()].flat()) {
    const b = findPartner(a);
    if (b !== undefined && findPartner(b) === a) pairs.set(a.row, b.row);
  }
  return pairs;
}

/** True when the name stands there once and is what PK joins it to: under a wrong kode the name may be right. */
function isUniquelyNamed(context: RuleContext, row: Row<KeuanganRow>): boolean {
  const name = nameKey(row.data.subKegiatan);
  const [pk] = findSubKegiatanRows(context.pk, row.data);
  return (
    pk !== undefined &&
    nameKey(pk.data.subKegiatan) === name &&
    findSubKegiatanRows(context.keuangan, row.data).length === 1
  );
}

/** A blank states no pagu. */
function comparableValue(value: CellValue | undefined): Angka | null {
  return value === 'nihil' ? ZERO : isAngka(value) ? value : null;
}

/** A blank target is none. */
function zeroIfKosong(value: CellValue | undefined): Angka | null {
  return value === 'kosong' ? ZERO : comparableValue(value);
}

function fits(a: readonly (Angka | null)[], b: readonly (Angka | null)[]): boolean {
  return a.every((n, i) => n === null || (b[i]?.eq(n) ?? true));
}

function fitsCrosswise(row: ComparedRow, comparedRow: ComparedRow): boolean {
  if (!fits(row.written, comparedRow.expected) || !fits(comparedRow.written, row.expected)) return false;
  const unequal = row.written.filter((n, i) => {
    const [other, expectedA, expectedB] = [comparedRow.written[i], row.expected[i], comparedRow.expected[i]];
    return n !== null && other && expectedA && expectedB && !n.eq(other);
  });
  return unequal.length >= ENOUGH;
}
