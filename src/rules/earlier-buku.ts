import { findEarlierRow, findEarlierSubKegiatan, formerNames, type RowNames } from '../domain/earlier-rows.ts';
import type { KeuanganRow, RencanaRow, RiwayatRow } from '../domain/kinerja-data.ts';
import { indexRows, nameKey, type RowIndex, satuanKey } from '../domain/name-key.ts';
import { sampaiDengan, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { type CellRef, formatCellRef } from '../findings/cell-ref.ts';
import type { EarlierTables, Row } from '../sheets/buku-kerja.ts';
import { differenceDetails } from './lib/compare-figures.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { type RuleContext, satuanOf } from './lib/rule-context.ts';
import { findBroken, type StatedCell, triwulanCell } from './lib/stated-cell.ts';

type WithRow<T> = T & { readonly row: Row<T> };

/** What is compared of a quarter, as sentences name it. */
const FIGURES = {
  rencana: [
    ['target', 'Target kinerja', 'angka'],
    ['realisasi', 'Realisasi kinerja', 'angka'],
    ['anggaran', 'Anggaran', 'rupiah'],
  ],
  keuangan: [
    ['target', 'Target keuangan', 'rupiah'],
    ['realisasi', 'Realisasi keuangan', 'rupiah'],
  ],
} as const;

/** The workbooks of `--lalu` against this one: names, satuan, and the figures of quarters that both hold (`riwayat/berubah`). */
export function checkEarlier(collector: FindingCollector, context: RuleContext): void {
  const { earlier, rencana, iku, keuangan, year } = context.buku;
  const riwayat = context.data?.riwayat ?? [];
  for (const one of earlier) {
    if (year === null || one.year > year || rencana === null || keuangan === null) continue;
    compareBuku(collector, context, one, { rencana: rencana.rows, keuangan: keuangan.rows, riwayat, year });
    if (iku === null || one.iku === null) continue;
    const level = { ...one, rencana: one.iku, keuangan: { ...one.keuangan, rows: [] } };
    compareBuku(collector, context, level, { rencana: iku.rows, keuangan: [], riwayat, year });
  }
}

interface Present {
  readonly rencana: readonly Row<RencanaRow>[];
  readonly keuangan: readonly Row<KeuanganRow>[];
  readonly riwayat: readonly RiwayatRow[];
  readonly year: number;
}

function compareBuku(
  collector: FindingCollector,
  context: RuleContext,
  earlier: EarlierTables,
  present: Present,
): void {
  const sameYear = earlier.year === present.year;
  const quarters = sameYear ? commonQuarters(earlier.triwulan, context.triwulan) : [];
  const rencana = indexOf(earlier.rencana.rows);
  const keuangan = indexOf(earlier.keuangan.rows);
  const joined = new Set<Row<RencanaRow>>();
  // Without a TARGET of its own Realisasi Keuangan has the cells of Rencana Aksi.
  const told = new Set<string>();
  const compare = (own: StatedCell, other: StatedCell, place: Omit<Place, 'file'>): void => {
    if (told.has(formatCellRef(own.at))) return;
    told.add(formatCellRef(own.at));
    compareFigure(collector, own, other, { ...place, file: earlier.file });
  };
  for (const row of present.rencana) {
    const found = findEarlierRow(rencana, row.data, formerNames(row.data, present.riwayat))?.row;
    if (found === undefined) continue;
    joined.add(found);
    checkSatuan(collector, context, row, found, earlier.file);
    for (const triwulan of quarters) {
      for (const [part, what, unit] of FIGURES.rencana) {
        const label = `${row.data.subKegiatan} / ${row.data.indikator}`;
        compare(triwulanCell(row, triwulan, part), triwulanCell(found, triwulan, part), {
          label,
          what,
          unit,
          triwulan,
        });
      }
    }
  }
  for (const row of present.keuangan) {
    const names: RowNames = { ...row.data, indikator: '' };
    const found = findEarlierSubKegiatan(keuangan, names, formerNames(names, present.riwayat))[0]?.row;
    if (found === undefined) continue;
    for (const triwulan of quarters) {
      for (const [part, what, unit] of FIGURES.keuangan) {
        const label = row.data.subKegiatan;
        compare(triwulanCell(row, triwulan, part), triwulanCell(found, triwulan, part), {
          label,
          what,
          unit,
          triwulan,
        });
      }
    }
  }
  reportLeftOver(collector, earlier, joined, sameYear);
}

/** The quarters that were reported when the earlier workbook was: up to its own, and up to this report's. */
function commonQuarters(earlier: Triwulan | null, present: Triwulan | null): readonly Triwulan[] {
  const shared = sampaiDengan(present ?? 4);
  return sampaiDengan(earlier ?? 4).filter((t) => shared.includes(t));
}

function indexOf<T extends RencanaRow | KeuanganRow>(rows: readonly Row<T>[]): RowIndex<WithRow<T>> {
  return indexRows(
    rows.map((row) => ({ ...row.data, row })),
    (row) => row,
  );
}

interface Place {
  readonly label: string;
  readonly what: string;
  readonly unit: 'angka' | 'rupiah';
  readonly triwulan: Triwulan;
  readonly file: string;
}

function compareFigure(collector: FindingCollector, own: StatedCell, other: StatedCell, place: Place): void {
  const { label, what, unit, triwulan, file } = place;
  const figureLabel = `${label} · Triwulan ${toRoman(triwulan)} · ${what}`;
  if (collector.addBlocked(own.at, figureLabel, findBroken([own])) || other.value === 'rusak') return;
  collector.addChecked(own.at);
  if (isSame(own, other)) return;
  const {
    cause: _,
    formula: __,
    ...details
  } = differenceDetails({
    at: own.at,
    label: figureLabel,
    unit,
    written: own.value,
    expected: other.value,
    formula: '',
    related: [] as readonly CellRef[],
  });
  const args = { apa: what, berkas: file, selLalu: formatCellRef(other.at), triwulan: toRoman(triwulan) };
  collector.report('riwayat/berubah', args, details);
}

/** A blank cell and "-" say different things, "-" and 0 the same. */
function isSame({ value: a }: StatedCell, { value: b }: StatedCell): boolean {
  if (typeof a === 'string' || typeof b === 'string') {
    const isNone = (v: StatedCell['value']): boolean => v === 'nihil' || (typeof v !== 'string' && v.isZero());
    return a === b || (isNone(a) && isNone(b));
  }
  return a.eq(b);
}

function checkSatuan(
  collector: FindingCollector,
  context: RuleContext,
  row: Row<RencanaRow>,
  found: Row<RencanaRow>,
  file: string,
): void {
  const [now, before] = [satuanOf(context, row.data), found.data.satuan];
  if (satuanKey(now) === '' || satuanKey(before) === '' || satuanKey(now) === satuanKey(before)) return;
  const at = row.at.satuan;
  const args = { satuan: before, satuanSekarang: now, lembar: at.sheet, sel: formatCellRef(at), berkas: file };
  const label = `${row.data.subKegiatan} / ${row.data.indikator} · Satuan`;
  collector.report('riwayat/satuan-beda', args, { at, label, written: before, computed: now, severity: 'warning' });
}

/** Rows of the earlier workbook that no row of this one continues: each sub kegiatan or indikator once. */
function reportLeftOver(
  collector: FindingCollector,
  earlier: EarlierTables,
  joined: ReadonlySet<Row<RencanaRow>>,
  sameYear: boolean,
): void {
  const seen = new Set<string>();
  for (const row of earlier.rencana.rows) {
    const name = [row.data.subKegiatan, row.data.indikator].filter((text) => text !== '').join(' / ');
    if (joined.has(row) || name === '' || seen.has(nameKey(name))) continue;
    seen.add(nameKey(name));
    const args = { nama: name, berkas: earlier.file, terdekat: '', sel: '', banyak: '' };
    collector.report('riwayat/tidak-cocok', args, { severity: sameYear ? 'warning' : 'info' });
  }
}
