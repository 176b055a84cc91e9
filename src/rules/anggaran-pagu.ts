import { type Angka, type CellValue, isAngka, sum, toDecimalText } from '../domain/angka.ts';
import type { KeuanganRow, PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { ALL_TRIWULAN, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import type { Cause } from '../findings/cause.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { differenceDetails, mentionCell } from './lib/compare-figures.ts';
import { areDigitsExchanged, describeShift, shiftPower } from './lib/digits.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { showSum } from './lib/formula-text.ts';
import { findSubKegiatanRows, isChanged, type RuleContext } from './lib/rule-context.ts';
import { type DataRow, findBroken, type StatedCell, sumCells, triwulanCell } from './lib/stated-cell.ts';

/** The pagu of a sub kegiatan in PK: ANGGARAN over its rows, as one value; undefined when PK does not hold the sub kegiatan. */
export function pkPagu(context: RuleContext, row: DataRow): StatedCell | undefined {
  const repeated = findRepeatedPagu(context, row)?.first;
  if (repeated !== undefined) return { value: repeated.data.pagu, at: repeated.at.pagu };
  return sumCells(findSubKegiatanRows(context.pk, row).map((r: Row<PkRow>) => ({ value: r.data.pagu, at: r.at.pagu })));
}

/** The same of the Perjanjian Kinerja that is not in force; undefined where the year was not changed. */
export function otherPagu({ otherPk }: RuleContext, row: DataRow): StatedCell | undefined {
  if (otherPk === null) return undefined;
  return sumCells(findSubKegiatanRows(otherPk, row).map((r) => ({ value: r.data.pagu, at: r.at.pagu })));
}

/** True for an amount that is the pagu of the Perjanjian Kinerja not in force. */
export function isOtherPagu(context: RuleContext, row: DataRow, amount: CellValue): boolean {
  const other = otherPagu(context, row)?.value;
  return isAngka(other) && isAngka(amount) && other.eq(amount);
}

/** True where quarters have been planned anew since the pagu that counts in this report. */
function isPlannedAnew(context: RuleContext, row: DataRow, total: Angka): boolean {
  const { perubahan, triwulan } = context.buku;
  return perubahan !== null && !isChanged(perubahan, triwulan) && isOtherPagu(context, row, total);
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

/** The quarters' ANGGARAN of a sub kegiatan that do not make its pagu. */
interface Mismatch {
  readonly name: string;
  readonly total: Angka;
  readonly amount: Angka;
  /** The cell of the pagu in PK; the first where several rows make it. */
  readonly paguAt: CellRef;
  /** The cells of ANGGARAN that state a number. */
  readonly numericCells: readonly CellRef[];
  readonly first: CellRef;
  readonly own: readonly StatedCell[];
  /** TARGET of the quarters in Realisasi Keuangan; empty where it states none of its own. */
  readonly targets: readonly CellValue[];
}

/** `rencana/anggaran-beda-pagu`: the quarters' ANGGARAN of a sub kegiatan sum to its pagu; exchanged pagu are told once, in PK. */
export function checkAnggaranAgainstPagu(collector: FindingCollector, context: RuleContext): void {
  const table = context.buku.rencana;
  if (table === null || !ALL_TRIWULAN.every((t) => table.columns.has(triwulanColumn(t, 'anggaran')))) return;
  const found = table.rows.flatMap((row) => {
    const siblings = findSubKegiatanRows(context.rencana, row.data);
    return siblings[0]?.row === row.row ? findMismatch(collector, context, row, siblings) : [];
  });
  const told = new Set<Mismatch>();
  for (const one of found) {
    if (told.has(one)) continue;
    const crosswise = found.filter((x) => x !== one && x.total.eq(one.amount) && x.amount.eq(one.total));
    const [other] = crosswise;
    const isPair = other !== undefined && crosswise.length === 1;
    if (isPair) told.add(other);
    reportMismatch(collector, one, isPair ? other : undefined);
  }
}

function findMismatch(
  collector: FindingCollector,
  context: RuleContext,
  row: Row<RencanaRow>,
  siblings: readonly Row<RencanaRow>[],
): readonly Mismatch[] {
  const pagu = pkPagu(context, row.data);
  const cells = siblings.flatMap((r) => ALL_TRIWULAN.map((t) => triwulanCell(r, t, 'anggaran')));
  const filled = cells.filter((s) => s.value !== 'kosong');
  const first = filled.find((s) => isAngka(s.value)) ?? filled[0];
  if (pagu === undefined || first === undefined) return [];
  const figureLabel = `${row.data.subKegiatan}${LABEL}`;
  if (collector.addBlocked(first.at, figureLabel, findBroken([pagu, ...cells])) || !isAngka(pagu.value)) return [];
  collector.addChecked(first.at);
  const total = sum(cells.map((s) => s.value));
  if (total.eq(pagu.value) || isPlannedAnew(context, row.data, total)) return [];
  // ANGGARAN of several indikator stands in one row as a rule; in several, which quarter is meant is not known.
  const stating = siblings.filter((r) => ALL_TRIWULAN.some((t) => isAngka(triwulanCell(r, t, 'anggaran').value)));
  const [only] = stating;
  return [
    {
      name: row.data.subKegiatan,
      total,
      amount: pagu.value,
      paguAt: pagu.at,
      numericCells: cells.filter((s) => isAngka(s.value)).map((s) => s.at),
      first: first.at,
      own: only === undefined || stating.length > 1 ? [] : ALL_TRIWULAN.map((t) => triwulanCell(only, t, 'anggaran')),
      targets: targetsOfKeuangan(context, row),
    },
  ];
}

/** What Realisasi Keuangan repeats of a row's ANGGARAN; a sheet without the column repeats none. */
function targetsOfKeuangan({ buku, keuangan }: RuleContext, { data }: Row<RencanaRow>): readonly CellValue[] {
  const [row, ...others] = findSubKegiatanRows(keuangan, data);
  const hasColumns = ALL_TRIWULAN.every((t) => buku.keuangan?.columns.has(triwulanColumn(t, 'target')));
  if (row === undefined || others.length > 0 || !hasColumns) return [];
  return ALL_TRIWULAN.map((t) => row.data.triwulan[t].target);
}

const LABEL = ' · Anggaran Triwulan I-IV';

/** `other`: the row whose ANGGARAN makes this pagu, and the other way round. */
function reportMismatch(collector: FindingCollector, mismatch: Mismatch, other: Mismatch | undefined): void {
  const { name, total, amount, paguAt, numericCells, own, targets } = mismatch;
  const wrong = other === undefined ? (findOmitted(own, amount, targets) ?? findWrongQuarter(own, amount)) : undefined;
  const at = other === undefined ? (wrong?.at ?? mismatch.first) : paguAt;
  const { cause: byTotal, ...plain } = differenceDetails({
    at,
    label: `${name}${LABEL}`,
    unit: 'rupiah',
    written: total,
    expected: amount,
    formula: `${mentionCell(paguAt, at)}; tertulis = ${showSum(numericCells, at.sheet)}`,
    related: [...(other === undefined ? [paguAt] : [other.paguAt]), ...numericCells.filter((a) => a !== at)],
  });
  const args = {
    nama: name,
    selPagu: mentionCell(paguAt, at),
    selPaguLain: other === undefined ? '' : mentionCell(other.paguAt, at),
    selTriwulan: wrong === undefined ? '' : formatA1(wrong.at),
    nilai: wrong === undefined ? '' : indonesian(toDecimalText(wrong.right)),
  };
  const cause = wrong === undefined ? (other === undefined ? byTotal : undefined) : wrong.cause;
  collector.report('rencana/anggaran-beda-pagu', args, cause === undefined ? plain : { ...plain, cause });
}

/** The one quarter that is wrong, what it should be, and how it came about. */
interface WrongQuarter {
  readonly at: CellRef;
  readonly right: Angka;
  readonly cause?: Cause;
}

/** The one quarter that states no ANGGARAN, where Realisasi Keuangan has what lacks as its TARGET. */
function findOmitted(
  cells: readonly StatedCell[],
  pagu: Angka,
  targets: readonly CellValue[],
): WrongQuarter | undefined {
  const right = pagu.minus(sum(cells.map((s) => s.value)));
  const omitted = cells.filter(({ value }, i) => {
    const target = targets[i];
    return !isAngka(value) && target !== undefined && isAngka(target) && target.eq(right);
  });
  const [only] = omitted;
  return only === undefined || omitted.length > 1 ? undefined : { at: only.at, right };
}

/**
 * The quarter that makes the pagu when it is read otherwise: less the quarters before it, two digits exchanged, or a power
 * of ten; undefined when none does, or more than one.
 */
function findWrongQuarter(cells: readonly StatedCell[], pagu: Angka): WrongQuarter | undefined {
  const total = sum(cells.map((s) => s.value));
  const readings = cells.flatMap(({ value, at }, i): WrongQuarter[] => {
    if (!isAngka(value)) return [];
    const right = value.minus(total).plus(pagu);
    if (right.lte(0)) return [];
    const address = formatA1(at);
    const before = sum(cells.slice(0, i).map((s) => s.value));
    const t = ALL_TRIWULAN[i];
    if (before.gt(0) && right.eq(value.minus(before)) && t !== undefined)
      return [
        { at, right, cause: { code: 'kumulatif', args: { sel: address, apa: 'jumlah', triwulan: toRoman(t) }, at } },
      ];
    if (areDigitsExchanged(right, value, Math.max(right.decimalPlaces(), value.decimalPlaces())))
      return [{ at, right, cause: { code: 'digit-tertukar', args: { sel: address }, at } }];
    const power = shiftPower(right, value);
    if (power === undefined) return [];
    return [{ at, right, cause: { code: 'geser-digit', args: { sel: address, kali: describeShift(power) }, at } }];
  });
  return readings.length === 1 ? readings[0] : undefined;
}
