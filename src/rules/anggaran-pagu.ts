import { isAngka, sum } from '../domain/angka.ts';
import type { KeuanganRow, PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { sumCells } from './lib/cell-series.ts';
import { differenceDetails, mentionCell } from './lib/compare-figures.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { showSum } from './lib/formula-text.ts';
import { findSubKegiatanRows, type RuleContext } from './lib/rule-context.ts';
import { type DataRow, findBroken, type StatedCell, triwulanCell } from './lib/stated-cell.ts';

/** The pagu of a sub kegiatan in PK: ANGGARAN over its rows, as one value; undefined when PK does not hold the sub kegiatan. */
export function pkPagu(context: RuleContext, row: DataRow): StatedCell | undefined {
  const repeated = findRepeatedPagu(context, row)?.first;
  if (repeated !== undefined) return { value: repeated.data.pagu, at: repeated.at.pagu };
  return sumCells(findSubKegiatanRows(context.pk, row).map((r: Row<PkRow>) => ({ value: r.data.pagu, at: r.at.pagu })));
}

/**
 * The first row of a sub kegiatan whose rows in PK all repeat one pagu, and its row in Realisasi Keuangan, which shows
 * that it is meant once: equal halves of a pagu are no repetition.
 */
export function findRepeatedPagu(
  context: RuleContext,
  row: DataRow,
): { readonly first: Row<PkRow>; readonly keuangan: Row<KeuanganRow> } | undefined {
  const [first, ...others] = findSubKegiatanRows(context.pk, row).filter((r) => isAngka(r.data.pagu));
  const pagu = first?.data.pagu;
  const [keuangan] = findSubKegiatanRows(context.keuangan, row);
  if (first === undefined || pagu === undefined || !isAngka(pagu) || pagu.isZero()) return undefined;
  if (others.length === 0 || keuangan === undefined) return undefined;
  const same = [...others, keuangan].every((r) => isAngka(r.data.pagu) && r.data.pagu.eq(pagu));
  return same ? { first, keuangan } : undefined;
}

/** `rencana/anggaran-beda-pagu`: the quarters' ANGGARAN of a sub kegiatan sum to its pagu. */
export function checkAnggaranAgainstPagu(collector: FindingCollector, context: RuleContext): void {
  const table = context.buku.rencana;
  if (table === null || !ALL_TRIWULAN.every((t) => table.columns.has(triwulanColumn(t, 'anggaran')))) return;
  for (const row of table.rows) {
    const siblings = findSubKegiatanRows(context.rencana, row.data);
    if (siblings[0]?.row === row.row) checkRow(collector, context, row, siblings);
  }
}

function checkRow(
  collector: FindingCollector,
  context: RuleContext,
  row: Row<RencanaRow>,
  siblings: readonly Row<RencanaRow>[],
): void {
  const pagu = pkPagu(context, row.data);
  const cells = siblings.flatMap((r) => ALL_TRIWULAN.map((t) => triwulanCell(r, t, 'anggaran')));
  const filled = cells.filter((s) => s.value !== 'kosong');
  const first = filled.find((s) => isAngka(s.value)) ?? filled[0];
  if (pagu === undefined || first === undefined) return;
  const figureLabel = `${row.data.subKegiatan} · Anggaran Triwulan I-IV`;
  if (collector.addBlocked(first.at, figureLabel, findBroken([pagu, ...cells])) || !isAngka(pagu.value)) return;
  collector.addChecked(first.at);
  const total = sum(cells.map((s) => s.value));
  if (total.eq(pagu.value)) return;
  const numericCells = cells.filter((s) => isAngka(s.value)).map((s) => s.at);
  const details = differenceDetails({
    at: first.at,
    label: figureLabel,
    unit: 'rupiah',
    written: total,
    expected: pagu.value,
    formula: `${mentionCell(pagu.at, first.at)}; tertulis = ${showSum(numericCells)}`,
    related: [pagu.at, ...numericCells.filter((a) => a !== first.at)],
  });
  const args = { nama: row.data.subKegiatan, selPagu: mentionCell(pagu.at, first.at) };
  collector.report('rencana/anggaran-beda-pagu', args, details);
}
