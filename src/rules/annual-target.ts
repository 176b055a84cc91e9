import { type Angka, type CellValue, isAngka, sum, ZERO } from '../domain/angka.ts';
import type { Combination } from '../domain/combination.ts';
import { ALL_JENIS, JENIS, type Jenis } from '../domain/jenis.ts';
import type { RencanaRow } from '../domain/kinerja-data.ts';
import { type Measure, measure } from '../domain/measure.ts';
import { resolveJenis, rowJenis, yearTarget } from '../domain/period.ts';
import { ALL_TRIWULAN, type PerTriwulan, perTriwulan, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import type { FindingDetails } from '../findings/finding.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { sourceCell } from './formula/source-cell.ts';
import { compareCells, differenceDetails, isEqualAtDecimals, mentionCell } from './lib/compare-figures.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { formatAddress, showSum } from './lib/formula-text.ts';
import { changedPk, findIndikatorRow, isChanged, type RuleContext } from './lib/rule-context.ts';
import { findBroken, type StatedCell, triwulanCell } from './lib/stated-cell.ts';

/** `rencana/target-tahunan`: the quarters make the year under JENIS. */
export function checkAnnualTarget(collector: FindingCollector, context: RuleContext): void {
  for (const row of context.buku.rencana?.rows ?? []) checkRow(collector, context, row);
}

/** The year's target: as Rencana Aksi states it, else as PK does. */
function findAnnualTarget(context: RuleContext, row: Row<RencanaRow>): StatedCell {
  const own: StatedCell = { value: row.data.annualTarget, at: row.at.annualTarget };
  const pk = findIndikatorRow(context.pk, row.data);
  // The sheet may repeat the target of before the PK Perubahan, for which the quarters are not planned any more.
  if (pk !== undefined && context.otherPk !== null && isAngka(pk.data.target))
    return { value: pk.data.target, at: pk.at.target };
  if (own.value !== 'kosong') return own;
  return pk === undefined ? own : { value: pk.data.target, at: pk.at.target };
}

/** A row of Rencana Aksi whose year states a number. */
interface AnnualRow {
  readonly row: Row<RencanaRow>;
  readonly jenis: Jenis;
  readonly cells: PerTriwulan<StatedCell>;
  readonly target: PerTriwulan<CellValue>;
  readonly annual: { readonly value: Angka; readonly at: CellRef };
  /** Another number that makes the year right too: the target since a PK Perubahan. */
  readonly changedTarget: CellValue | undefined;
  /** PK states another year, which the quarters make: `rencana/target-beda-pk` tells. */
  readonly isAnnualWrong: boolean;
}

function checkRow(collector: FindingCollector, context: RuleContext, row: Row<RencanaRow>): void {
  const stated = findAnnualTarget(context, row);
  if (stated.value !== 'rusak' && !isAngka(stated.value)) return;
  const cells = perTriwulan((t) => triwulanCell(row, t, 'target'));
  const target = perTriwulan((t) => cells[t].value);
  const changed = changedPk(context, row.data);
  const jenis =
    changed === null ? resolveJenis(row.data.jenis, target, stated.value) : rowJenis(row.data, undefined, changed);
  const figureLabel = label(rowName(row), 'annualTarget');
  const made = measure(JENIS[jenis].year, cells, 4);
  if (collector.addBlocked(stated.at, figureLabel, [...findBroken([stated]), ...made.broken])) return;
  if (!isAngka(stated.value)) return;
  const annual = { value: stated.value, at: stated.at };
  const isAnnualWrong = matchesPk(context, row, annual.value);
  const annualRow = { row, jenis, cells, target, annual, changedTarget: changed?.changed?.target, isAnnualWrong };
  if (JENIS[jenis].isYearEachTriwulan) checkEachTriwulan(collector, context, annualRow);
  else if (isAnnualWrong) collector.addBlocked(annual.at, figureLabel, [annual.at]);
  else checkMadeYear(collector, context, annualRow, made);
}

/** Each quarter repeats the year. Where most do not, and another JENIS makes them right, it is the JENIS that is wrong. */
function checkEachTriwulan(collector: FindingCollector, context: RuleContext, annualRow: AnnualRow): void {
  const { row, cells, annual, isAnnualWrong } = annualRow;
  const differing = ALL_TRIWULAN.flatMap((t) => {
    const details = compareTriwulan(collector, row, t, annualOf(context, row, annual, t), isAnnualWrong);
    return details === undefined ? [] : [{ ...details, at: cells[t].at }];
  });
  const describeAt = (at: CellRef) => ({
    ...describeJenis(annualRow, mentionCell(sourceCell(context.buku.raw, annual.at), at)),
    ...NO_SAMPAI_DENGAN,
    ...NO_BLANK,
  });
  const [first, ...others] = differing;
  if (first !== undefined && others.length > 1 && row.at.jenis !== undefined && describeAt(first.at).cocok !== '') {
    const related = [...differing.map((d) => d.at), annual.at];
    collector.report('rencana/target-tahunan', describeAt(first.at), { ...first, at: row.at.jenis, related });
    return;
  }
  for (const details of differing) collector.report('rencana/target-tahunan', describeAt(details.at), details);
}

/** The quarters together make the year: their sum, their mean, or one of them. */
function checkMadeYear(
  collector: FindingCollector,
  context: RuleContext,
  annualRow: AnnualRow,
  made: Measure<CellRef>,
): void {
  const { row, jenis, cells, annual, changedTarget } = annualRow;
  const { year } = JENIS[jenis];
  const isComplete = ALL_TRIWULAN.every((t) => context.buku.rencana?.columns.has(triwulanColumn(t, 'target')) ?? false);
  const computed = made.value ?? (year.isSum === true ? ZERO : null);
  // A sheet without all four quarters does not show what makes the year.
  if (computed === null || !isComplete) return;
  collector.addChecked(annual.at);
  // The quarters may have been planned anew since the target that counts in this report.
  if ([annual.value, changedTarget].some((one) => isAngka(one) && isSameYear(jenis, one, computed))) return;
  const addends = made.value === null ? [] : made.cells;
  const details = differenceDetails({
    at: annual.at,
    label: label(rowName(row), 'annualTarget'),
    unit: 'angka',
    written: annual.value,
    expected: computed,
    formula: yearFormula(year, addends, annual.at.sheet),
    related: [row.at.jenis, ...year.needs(4).map((t) => cells[t].at)],
  });
  const args = describeJenis(annualRow, mentionCell(sourceCell(context.buku.raw, annual.at), row.at.subKegiatan));
  // What the row shows of how it came about says more than two digits that happen to fit.
  const { cause: _chance, ...told } = details;
  const blank = year.isSum === true ? findBlankTriwulan(cells, annual.value.minus(computed)) : undefined;
  if (blank !== undefined) {
    const filling = { ...args, ...NO_SAMPAI_DENGAN, selKosong: formatA1(blank.at), isi: blank.text };
    collector.report('rencana/target-tahunan', filling, { ...told, at: blank.at, related: [annual.at, ...addends] });
    return;
  }
  const sd = findCumulativeTriwulan(jenis, cells, annual.value);
  collector.report('rencana/target-tahunan', { ...args, ...sd, ...NO_BLANK }, sd.selSd === '' ? details : told);
}

/** What the finding says of JENIS: its rule for the year, and the one that the quarters fit. */
function describeJenis({ row, jenis, target, annual }: AnnualRow, cell: string) {
  const fitting = findMatchingJenis(jenis, target, annual.value);
  return {
    jenis,
    aturan: JENIS[jenis].yearText,
    cocok: fitting,
    alasan: fitting === '' ? '' : JENIS[fitting].yearText,
    selJenis: row.at.jenis === undefined ? '' : mentionCell(row.at.jenis, annual.at),
    sel: cell,
  };
}

/** The year's target that a quarter repeats: of a changed year that of the Perjanjian Kinerja in force in it. */
function annualOf(context: RuleContext, row: Row<RencanaRow>, annual: StatedCell, triwulan: Triwulan): StatedCell {
  const { perubahan } = context.buku;
  if (perubahan === null || context.otherPk === null) return annual;
  const inForce = isChanged(perubahan, context.buku.triwulan) === isChanged(perubahan, triwulan);
  const pk = findIndikatorRow(inForce ? context.pk : context.otherPk, row.data);
  return pk !== undefined && isAngka(pk.data.target) ? { value: pk.data.target, at: pk.at.target } : annual;
}

/** True when PK states another target than Rencana Aksi's and the quarters make that one. */
function matchesPk(context: RuleContext, row: Row<RencanaRow>, annual: Angka): boolean {
  const pk = findIndikatorRow(context.pk, row.data)?.data.target;
  if (!isAngka(pk) || pk.eq(annual) || context.otherPk !== null) return false;
  const target = perTriwulan((t) => row.data.triwulan[t].target);
  const jenis = resolveJenis(row.data.jenis, target, pk);
  if (JENIS[jenis].isYearEachTriwulan) return isEachTriwulan(target, pk);
  const computed = yearTarget(jenis, target);
  return computed !== null && isSameYear(jenis, pk, computed);
}

function isEachTriwulan(target: PerTriwulan<CellValue>, annual: Angka): boolean {
  const stated = ALL_TRIWULAN.map((t) => target[t]).filter(isAngka);
  return stated.length > 0 && stated.every((n) => n.eq(annual));
}

/** How the quarters made the year: "F6 + F7", "(F6 + F7) / 2"; "0" of none. */
function yearFormula(year: Combination, addends: readonly CellRef[], sheet: string): string {
  const sumText = showSum(addends, sheet);
  if (year.isMean === true) return `(${sumText}) / ${addends.length}`;
  if (year.isSum === true || addends.length < 2) return sumText || '0';
  return year.expression(addends.map((at) => formatAddress(at, sheet)));
}

/** A mean may not end, so the year states it rounded. */
function isSameYear(jenis: Jenis, annual: Angka, computed: Angka): boolean {
  return JENIS[jenis].year.isMean === true ? isEqualAtDecimals(annual, computed) : computed.eq(annual);
}

const NO_SAMPAI_DENGAN = { selSd: '', triwulanSd: '', sendiri: '' };

const NO_BLANK = { selKosong: '', isi: '' };

/** The one quarter that is left blank among three that state a target, with what it lacks to the year. */
function findBlankTriwulan(
  cells: PerTriwulan<StatedCell>,
  lacking: Angka,
): { readonly at: CellRef; readonly text: string } | undefined {
  const [single, ...others] = ALL_TRIWULAN.filter((t) => cells[t].value === 'kosong');
  const isStated = ALL_TRIWULAN.every((t) => t === single || isAngka(cells[t].value));
  if (single === undefined || others.length > 0 || !isStated || lacking.lte(0)) return undefined;
  return { at: cells[single].at, text: indonesian(lacking.toFixed()) };
}

/** The one quarter of a row whose year is their sum that states the sum up to itself: less the quarters before it, the year fits. */
function findCumulativeTriwulan(jenis: Jenis, cells: PerTriwulan<StatedCell>, annual: Angka): typeof NO_SAMPAI_DENGAN {
  if (JENIS[jenis].year.isSum !== true) return NO_SAMPAI_DENGAN;
  const values = ALL_TRIWULAN.map((t) => cells[t].value);
  const total = sum(values);
  const matching = ALL_TRIWULAN.flatMap((t) => {
    const before = sum(values.slice(0, t - 1));
    const own = sum([cells[t].value]).minus(before);
    const fits = before.gt(0) && own.gt(0) && total.minus(before).eq(annual);
    return fits ? [{ t, own, at: cells[t].at }] : [];
  });
  const [single] = matching;
  if (single === undefined || matching.length > 1) return NO_SAMPAI_DENGAN;
  return {
    selSd: mentionCell(single.at, single.at),
    triwulanSd: toRoman(single.t),
    sendiri: indonesian(single.own.toFixed()),
  };
}

/** The JENIS under which the same quarters would make the year; '' when none would, or a single quarter is stated. */
function findMatchingJenis(jenis: Jenis, target: PerTriwulan<CellValue>, annual: Angka): Jenis | '' {
  const stated = ALL_TRIWULAN.map((t) => target[t]).filter(isAngka);
  if (stated.length < 2) return '';
  const matching = (other: Jenis): boolean =>
    JENIS[other].isYearEachTriwulan
      ? isEachTriwulan(target, annual)
      : JENIS[other].fits(stated) && (yearTarget(other, target)?.eq(annual) ?? false);
  const matches = ALL_JENIS.filter((other) => other !== jenis && matching(other));
  return matches.find((other) => JENIS[other].isYearEachTriwulan) ?? matches[0] ?? '';
}

/** A stated quarter is held against the year by itself. */
function compareTriwulan(
  collector: FindingCollector,
  row: Row<RencanaRow>,
  triwulan: Triwulan,
  annual: StatedCell,
  isAnnualWrong: boolean,
): Partial<FindingDetails> | undefined {
  const own = triwulanCell(row, triwulan, 'target');
  if (!isAngka(own.value)) return undefined;
  const place = { label: label(rowName(row), triwulanColumn(triwulan, 'target')), unit: 'angka' } as const;
  if (isAnnualWrong && collector.addBlocked(own.at, place.label, [annual.at])) return undefined;
  return compareCells(collector, own, annual, place);
}
