import { isAngka, ZERO } from '../domain/angka.ts';
import type { KeuanganRow } from '../domain/kinerja-data.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { isOtherPagu, otherPagu, pkPagu } from './anggaran-pagu.ts';
import type { ExchangedRows } from './exchanged-rows.ts';
import { sourceCell } from './formula/source-cell.ts';
import { hasRencanaAnggaran, rencanaAnggaran } from './lib/cell-series.ts';
import { compareCells, differenceDetails, mentionCell } from './lib/compare-figures.ts';
import { type Differing, pairArgs, pairCrosswise, pairDetails, tellPairsOnce } from './lib/crosswise.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { showSum } from './lib/formula-text.ts';
import { findSubKegiatanRows, isChanged, isOfUnknownKegiatan, type RuleContext } from './lib/rule-context.ts';
import { type StatedCell, triwulanCell } from './lib/stated-cell.ts';

/** Realisasi Keuangan against the other sheets (`keuangan/pagu-beda-pk`, `keuangan/target-beda-rencana`). */
export function checkKeuanganAcrossSheets(
  collector: FindingCollector,
  context: RuleContext,
  exchangedRows: ExchangedRows,
  exchanged: readonly Triwulan[],
): void {
  const table = context.buku.keuangan;
  if (table === null) return;
  const [pagu, targets]: readonly [Differing[], DifferingTarget[]] = [[], []];
  for (const row of table.rows) {
    // Exchanged names are told once: the figures are held against the name that they belong to.
    const owner = exchangedRows.get(row) ?? row;
    if (isOfUnknownKegiatan(context, owner.data)) continue;
    pagu.push(...comparePagu(collector, context, row, owner));
    // Exchanged columns are told once, at their headings.
    for (const t of ALL_TRIWULAN)
      if (!exchanged.includes(t) && table.columns.has(triwulanColumn(t, 'target')))
        targets.push(...compareTarget(collector, context, row, owner, t));
  }
  for (const { one, partner } of tellPairsOnce(
    pagu,
    pairCrosswise(pagu, () => ''),
  )) {
    const args = { sel: formatA1(one.own.at), selPk: mentionCell(one.other.at, one.own.at), ...pairArgs(one, partner) };
    collector.report('keuangan/pagu-beda-pk', args, pairDetails(one, partner));
  }
  const ofOneQuarter = pairCrosswise(targets, (x) => x.triwulan);
  const ofOneRow = pairCrosswise(targets, (x) => String(x.own.at.row));
  for (const { one, partner } of tellPairsOnce(targets, new Map([...ofOneRow, ...ofOneQuarter]))) {
    const places = { sel: formatA1(one.own.at), selRencana: mentionCell(one.other.at, one.own.at) };
    const args = { triwulan: one.triwulan, ...places, ...pairArgs(one, partner) };
    collector.report('keuangan/target-beda-rencana', args, pairDetails(one, partner));
  }
}

/** A TARGET that differs, with its quarter. */
interface DifferingTarget extends Differing {
  readonly triwulan: string;
}

/** `owner` is the row whose name counts. */
function comparePagu(
  collector: FindingCollector,
  context: RuleContext,
  row: Row<KeuanganRow>,
  owner: Row<KeuanganRow>,
): readonly Differing[] {
  const own: StatedCell = { value: row.data.pagu, at: row.at.pagu };
  const pk = pkPagu(context, owner.data);
  if (pk === undefined || pk.value === 'kosong' || own.value === 'kosong') return [];
  if (isOtherPagu(context, owner.data, own.value)) return [];
  const pkCell = mentionCell(pk.at, own.at);
  const terms = findSubKegiatanRows(context.pk, owner.data).filter((r) => isAngka(r.data.pagu));
  const formula = terms.map((r) => mentionCell(r.at.pagu, own.at)).join(' + ') || pkCell;
  const details = compareCells(collector, own, pk, { label: label(rowName(row), 'pagu'), unit: 'rupiah', formula });
  return details === undefined ? [] : [{ own, other: pk, details }];
}

/** A blank on both sides, or a row that Rencana Aksi gives no ANGGARAN at all, is no difference. */
function compareTarget(
  collector: FindingCollector,
  context: RuleContext,
  row: Row<KeuanganRow>,
  owner: Row<KeuanganRow>,
  triwulan: Triwulan,
): readonly DifferingTarget[] {
  const own = triwulanCell(row, triwulan, 'target');
  const rencana = rencanaAnggaran(context, owner.data, triwulan);
  const hasColumn = context.buku.rencana?.columns.has(triwulanColumn(triwulan, 'anggaran')) ?? false;
  if (rencana === undefined || !hasColumn || !hasRencanaAnggaran(context, owner.data)) return [];
  const figureLabel = label(rowName(row), triwulanColumn(triwulan, 'target'));
  const details = compareCells(collector, own, rencana, { label: figureLabel, unit: 'rupiah' });
  return details === undefined ? [] : [{ own, other: rencana, details, triwulan: toRoman(triwulan) }];
}

/** `keuangan/target-melebihi-pagu` and `keuangan/realisasi-melebihi-pagu`: s.d., at the quarter that crosses the pagu. */
export function checkExceededPagu(
  collector: FindingCollector,
  context: RuleContext,
  exchangedRows: ExchangedRows,
): void {
  for (const row of context.buku.keuangan?.rows ?? []) {
    // Under another row's name, the targets that Rencana Aksi lends are another row's too.
    if (!exchangedRows.has(row)) checkExceeded(collector, context, row, 'target');
    checkExceeded(collector, context, row, 'realisasi');
  }
}

function checkExceeded(
  collector: FindingCollector,
  context: RuleContext,
  row: Row<KeuanganRow>,
  part: 'target' | 'realisasi',
): void {
  let total = ZERO;
  const cells: StatedCell[] = [];
  for (const t of ALL_TRIWULAN) {
    const s = triwulanCell(row, t, part);
    // What is unreadable may only add: a sum above the pagu without it stays above.
    if (!isAngka(s.value)) continue;
    total = total.plus(s.value);
    cells.push(s);
    const pagu = paguOf(context, row, t);
    if (!isAngka(pagu.value) || total.lte(pagu.value)) continue;
    const at = cells.map((x) => x.at);
    const details = differenceDetails({
      at: s.at,
      label: `${rowName(row)} · ${part === 'target' ? 'Target' : 'Realisasi'} s.d. Triwulan ${toRoman(t)}`,
      unit: 'rupiah',
      written: total,
      expected: pagu.value,
      formula: `pagu ${mentionCell(pagu.at, s.at)}; tertulis = ${showSum(at)}`,
      related: [pagu.at, ...at.filter((x) => x !== s.at)],
    });
    const args = { triwulan: toRoman(t), selPagu: mentionCell(sourceCell(context.buku.raw, pagu.at), s.at) };
    const code = part === 'target' ? 'keuangan/target-melebihi-pagu' : 'keuangan/realisasi-melebihi-pagu';
    collector.report(code, args, details);
    return;
  }
}

/** The pagu that counts in a quarter: the row's own, of a changed year that of the Perjanjian Kinerja then in force. */
function paguOf(context: RuleContext, row: Row<KeuanganRow>, triwulan: Triwulan): StatedCell {
  const own = { value: row.data.pagu, at: row.at.pagu };
  const { perubahan } = context.buku;
  if (perubahan === null) return own;
  const inForce = isChanged(perubahan, context.buku.triwulan) === isChanged(perubahan, triwulan);
  const pagu = inForce ? pkPagu(context, row.data) : otherPagu(context, row.data);
  return isAngka(pagu?.value) && pagu !== undefined ? pagu : own;
}
