import { type Angka, sum } from '../domain/angka.ts';
import { triwulanOf } from '../domain/month-names.ts';
import { ALL_TRIWULAN, type PerTriwulan, type Triwulan, toRoman } from '../domain/triwulan.ts';
import type { Cause } from '../findings/cause.ts';
import { areDigitsExchanged } from '../rules/lib/digits.ts';
import type { Amount, MoneyFigures } from './combine.ts';
import { monthName } from './month.ts';
import type { Atom, DateBasis, Measure } from './reading.ts';
import type { ResolvedSub } from './resolve.ts';

/** A figure of the workbook that differs from the exports', with what may explain it. */
export interface Difference {
  readonly written: Angka;
  readonly computed: Angka;
  readonly measure: Extract<Measure, 'pagu' | 'target' | 'realisasi'>;
  /** Null for a pagu. */
  readonly triwulan: Triwulan | null;
  readonly figures: MoneyFigures;
  readonly one: ResolvedSub;
  /** What the workbook states of the same kind in each quarter. */
  readonly stated: PerTriwulan<Angka | null>;
  readonly basis: DateBasis;
}

/**
 * Why a figure differs: told only when the arithmetic fits exactly and one cause alone does. Readings of one cause that
 * name different things give the cause without the name.
 */
export function explainDifference(difference: Difference, others: readonly Difference[]): Cause | undefined {
  const causes = [
    ...periodCauses(difference),
    ...partCauses(difference),
    ...otherSourceCauses(difference),
    ...shiftCauses(difference, others),
    ...digitCauses(difference),
  ];
  const [first] = causes;
  if (first === undefined || causes.some(({ code }) => code !== first.code)) return undefined;
  const isSame = causes.every(({ args }) => JSON.stringify(args) === JSON.stringify(first.args));
  return isSame ? first : ({ code: first.code, args: {} } as Cause);
}

function amountsOf({ measure, figures }: Difference): PerTriwulan<Amount | null> | null {
  return measure === 'pagu' ? null : figures[measure];
}

/** The s.d. value in place of the quarter's, on either side; another quarter's. */
function periodCauses(difference: Difference): readonly Cause[] {
  const { written, computed, triwulan, stated } = difference;
  const amounts = amountsOf(difference);
  if (amounts === null || triwulan === null) return [];
  const causes: Cause[] = [];
  const until = ALL_TRIWULAN.filter((q) => q <= triwulan);
  const exported = until.flatMap((q) => amounts[q]?.value ?? []);
  if (triwulan > 1 && exported.length === until.length && sum(exported).eq(written)) {
    causes.push({ code: 'sampai-dengan', args: { triwulan: toRoman(triwulan), sisi: 'buku' } });
  }
  const own = until.flatMap((q) => stated[q] ?? []);
  if (triwulan > 1 && own.length === until.length && sum(own).eq(computed)) {
    causes.push({ code: 'sampai-dengan', args: { triwulan: toRoman(triwulan), sisi: 'ekspor' } });
  }
  for (const q of ALL_TRIWULAN) {
    const other = amounts[q]?.value;
    if (q !== triwulan && other?.eq(written) === true && !other.isZero()) {
      causes.push({ code: 'triwulan-lain', args: { apa: 'angka ekspor', triwulan: toRoman(q) } });
    }
  }
  return causes;
}

/** One month, or one rekening, left out or counted twice. */
function partCauses({ written, computed, measure, triwulan, figures }: Difference): readonly Cause[] {
  const atoms = figures.atoms.filter(
    (atom) => atom.measure === measure && (triwulan === null || atom.triwulan === triwulan),
  );
  const parts = (key: (atom: Atom) => string): ReadonlyMap<string, Angka> => {
    const sums = new Map<string, Angka>();
    for (const atom of atoms) sums.set(key(atom), sums.get(key(atom))?.plus(atom.value) ?? atom.value);
    return sums;
  };
  const causes: Cause[] = [];
  const months = parts(({ month }) => (month === null ? '' : monthName(month)));
  if (months.size > 1) {
    for (const [name, value] of months) {
      if (!value.isZero() && computed.minus(value).eq(written))
        causes.push({ code: 'satu-bulan-terlewat', args: { bulan: name } });
    }
  }
  const accounts = parts(({ rekening }) => rekening);
  if (accounts.size > 1) {
    for (const [rekening, value] of accounts) {
      if (value.isZero()) continue;
      if (computed.minus(value).eq(written)) causes.push({ code: 'satu-rekening-terlewat', args: { rekening } });
      if (computed.plus(value).eq(written)) causes.push({ code: 'satu-rekening-ganda', args: { rekening } });
    }
  }
  return causes;
}

/** Figures that a choice left out: another TAHAPAN, another unit, returns, documents without the chosen date. */
function otherSourceCauses({ written, computed, measure, triwulan, one, basis }: Difference): readonly Cause[] {
  const causes: Cause[] = [];
  const passed = one.passedOver.filter(
    (atom) => atom.measure === measure && (triwulan === null || atom.triwulan === triwulan),
  );
  for (const stage of new Set(passed.map((atom) => atom.tahapan).filter((name) => name !== ''))) {
    const value = sum(passed.filter((atom) => atom.tahapan === stage).map((atom) => atom.value));
    if (value.eq(written)) causes.push({ code: 'murni-perubahan', args: { tahapan: stage } });
  }
  const units = new Map<string, Angka>();
  for (const atom of passed.filter(({ tahapan }) => tahapan === '')) {
    const unit = atom.sub.split('|')[0] ?? '';
    units.set(unit, units.get(unit)?.plus(atom.value) ?? atom.value);
  }
  for (const [unit, value] of units) if (value.eq(written)) causes.push({ code: 'unit-lain', args: { unit } });
  if (measure !== 'realisasi' || triwulan === null) return causes;
  const inQuarter = (date: string | null): boolean =>
    date !== null && triwulanOf(Number(date.slice(5, 7))) === triwulan;
  const returned = sum(one.documents.filter((line) => inQuarter(line.dates[basis])).map((line) => line.setoran));
  if (!returned.isZero() && [computed.plus(returned), computed.minus(returned)].some((value) => value.eq(written))) {
    causes.push({ code: 'setoran', args: {} });
  }
  const waiting = sum(one.undated.filter((line) => inQuarter(line.dates.dokumen)).map((line) => line.value));
  if (!waiting.isZero() && computed.plus(waiting).eq(written)) causes.push({ code: 'belum-gu', args: {} });
  return causes;
}

/** Two sub kegiatan that differ by opposite amounts. */
function shiftCauses(
  { written, computed, measure, triwulan, one }: Difference,
  others: readonly Difference[],
): readonly Cause[] {
  const difference = written.minus(computed);
  return others
    .filter(
      (other) =>
        other.one !== one &&
        other.measure === measure &&
        other.triwulan === triwulan &&
        other.written.minus(other.computed).eq(difference.neg()),
    )
    .map((other): Cause => ({ code: 'pergeseran', args: { nama: other.one.buku?.name ?? '' } }));
}

/** Thousands or millions in place of rupiah; two neighbouring digits exchanged. */
function digitCauses({ written, computed }: Difference): readonly Cause[] {
  const causes: Cause[] = [];
  for (const factor of [1000, 1_000_000]) {
    if (!written.isZero() && (written.times(factor).eq(computed) || computed.times(factor).eq(written))) {
      causes.push({ code: 'ribuan', args: { kali: factor === 1000 ? 'seribu' : 'sejuta' } });
    }
  }
  if (areDigitsExchanged(computed, written, Math.max(computed.decimalPlaces(), written.decimalPlaces()))) {
    causes.push({ code: 'digit-tertukar', args: {} });
  }
  return causes;
}
