import { add, compare, divide, type Fraction, fraction, fromText, multiply, subtract, total } from './fraction.ts';

/** A row of a random workbook: cells as text ('' blank, '-' nihil, else decimal text), four of each. */
export interface ExactRow {
  readonly jenis: string;
  readonly arah: string;
  readonly satuan: string;
  readonly annual: string;
  readonly target: readonly string[];
  readonly realisasi: readonly string[];
  /** PEMBILANG and PENYEBUT of each quarter; absent: none. */
  readonly counted?: readonly string[];
  readonly whole?: readonly string[];
}

/** What the settings say, in the words of the sheet. */
export interface ExactSettings {
  readonly triwulan: number;
  readonly basis: 'triwulan' | 'sampai dengan';
  readonly fallingFormula: '2T-R' | 'T/R';
  /** Percent, or null. */
  readonly limit: Fraction | null;
  readonly mixedSatuan: boolean;
}

export interface ExactView {
  readonly target: Fraction | null;
  readonly realisasi: Fraction | null;
  readonly capaian: Fraction | null;
}

const HUNDRED = fraction(100n);
const isStated = (text: string): boolean => text !== '' && text !== '-';
const statedUpTo = (cells: readonly string[], triwulan: number): readonly Fraction[] =>
  cells.slice(0, triwulan).filter(isStated).map(fromText);

/** The JENIS that applies (docs/arithmetic.md, "Periods"). */
export function exactJenis({ jenis, annual, target }: ExactRow): string {
  if (jenis !== '') return jenis;
  const stated = target.filter(isStated);
  const isRepeated = isStated(annual) && stated.every((text) => compare(fromText(text), fromText(annual)) === 0);
  return stated.length >= 2 && isRepeated ? 'tetap' : 'akumulatif';
}

/**
 * What quarters make together where all that state a realisasi state PEMBILANG and PENYEBUT: all that was counted over all of
 * which it was, where they are a mean; over the one PENYEBUT, where they add up. Null where they do not say.
 */
export function exactQuotient(row: ExactRow, triwulan: number, jenis: string): Fraction | null {
  const quarters = row.realisasi.slice(0, triwulan).flatMap((text, i) => {
    return isStated(text) ? [{ top: row.counted?.[i] ?? '', bottom: row.whole?.[i] ?? '' }] : [];
  });
  const [first] = quarters;
  const says = quarters.every(({ top, bottom }) => isStated(top) && isStated(bottom) && fromText(bottom).top > 0n);
  if (first === undefined || quarters.length < 2 || !says) return null;
  const bottoms = quarters.map(({ bottom }) => fromText(bottom));
  const isOne = bottoms.every((bottom) => compare(bottom, fromText(first.bottom)) === 0);
  if (jenis !== 'rata-rata' && !(jenis === 'akumulatif' && isOne)) return null;
  const bottom = jenis === 'rata-rata' ? total(bottoms) : fromText(first.bottom);
  const percent = row.satuan === '' || row.satuan === 'Persen' ? HUNDRED : fraction(1n);
  return multiply(divide(total(quarters.map(({ top }) => fromText(top))), bottom), percent);
}

function periodValue(
  cells: readonly string[],
  triwulan: number,
  jenis: string,
  basis: ExactSettings['basis'],
): Fraction | null {
  const own = cells[triwulan - 1] ?? '';
  const upTo = statedUpTo(cells, triwulan);
  if (basis === 'triwulan') {
    if (!isStated(own)) return null;
    const before = statedUpTo(cells, triwulan - 1).at(-1) ?? fraction(0n);
    return jenis === 'kumulatif' ? subtract(fromText(own), before) : fromText(own);
  }
  switch (jenis) {
    case 'akumulatif':
      return upTo.length === 0 ? null : total(upTo);
    case 'rata-rata':
      return upTo.length === 0 ? null : divide(total(upTo), fraction(BigInt(upTo.length)));
    case 'posisi akhir':
      return upTo.at(-1) ?? null;
    default:
      return isStated(own) ? fromText(own) : null;
  }
}

function exactCapaian(
  target: Fraction | null,
  realisasi: Fraction | null,
  arah: string,
  formula: string,
): Fraction | null {
  if (target === null || target.top === 0n) return null;
  if (realisasi === null) return fraction(0n);
  if (arah === 'naik') return multiply(divide(realisasi, target), HUNDRED);
  if (formula === 'T/R') return realisasi.top === 0n ? null : multiply(divide(target, realisasi), HUNDRED);
  const percent = multiply(divide(subtract(multiply(fraction(2n), target), realisasi), target), HUNDRED);
  return compare(percent, fraction(0n)) < 0 ? fraction(0n) : percent;
}

/** Target, realisasi and capaian of a row (docs/arithmetic.md, "Capaian"). */
export function exactView(row: ExactRow, settings: ExactSettings, basis = settings.basis): ExactView {
  const jenis = exactJenis(row);
  const target = periodValue(row.target, settings.triwulan, jenis, basis);
  const quotient = basis === 'triwulan' ? null : exactQuotient(row, settings.triwulan, jenis);
  const realisasi = quotient ?? periodValue(row.realisasi, settings.triwulan, jenis, basis);
  const capaian = exactCapaian(target, realisasi, row.arah, settings.fallingFormula);
  const capped = capaian !== null && settings.limit !== null && compare(capaian, settings.limit) > 0;
  return { target, realisasi, capaian: capped ? settings.limit : capaian };
}

/** Mean of the rows that have a capaian. */
export function exactMean(views: readonly ExactView[]): Fraction | null {
  const stated = views.flatMap(({ capaian }) => (capaian === null ? [] : [capaian]));
  return stated.length === 0 ? null : divide(total(stated), fraction(BigInt(stated.length)));
}

/** Mean of the rows that have a capaian, each times its weight over their weights; null where these are 0 together. */
export function exactWeightedMean(views: readonly ExactView[], weights: readonly Fraction[]): Fraction | null {
  let [top, bottom] = [fraction(0n), fraction(0n)];
  for (const [i, { capaian }] of views.entries()) {
    const weight = weights[i];
    if (capaian === null || weight === undefined) continue;
    top = add(top, multiply(capaian, weight));
    bottom = add(bottom, weight);
  }
  return bottom.top === 0n ? null : divide(top, bottom);
}

/** Column sums over rows; null where the satuan differ or nothing is stated. */
export function exactJumlah(
  rows: readonly ExactRow[],
  values: readonly (Fraction | null)[],
  { mixedSatuan }: ExactSettings,
): Fraction | null {
  const satuan = new Set(rows.map((row) => row.satuan).filter((s) => s !== ''));
  const stated = values.filter((value) => value !== null);
  return (satuan.size > 1 && !mixedSatuan) || stated.length === 0 ? null : total(stated);
}

/** Total realisasi against total target; null without a target. */
export function exactRatio(views: readonly ExactView[]): Fraction | null {
  const sum = (part: 'target' | 'realisasi'): Fraction => total(views.flatMap((view) => view[part] ?? []));
  const target = sum('target');
  return target.top === 0n ? null : multiply(divide(sum('realisasi'), target), HUNDRED);
}

/** Realisasi of the quarters so far against the pagus; null without one. */
export function exactSerapan(rows: readonly ExactRow[], triwulan: number): Fraction | null {
  const pagu = total(
    rows
      .map((row) => row.annual)
      .filter(isStated)
      .map(fromText),
  );
  const spent = rows.map((row) => total(statedUpTo(row.realisasi, triwulan))).reduce(add, fraction(0n));
  return pagu.top === 0n ? null : multiply(divide(spent, pagu), HUNDRED);
}
