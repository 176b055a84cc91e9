import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import type { Arah } from '../../../src/domain/arah.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { pointsBetween } from '../../../src/domain/difference.ts';
import type { Jenis } from '../../../src/domain/jenis.ts';
import { computeEfisiensi } from '../../../src/domain/yearly/efisiensi.ts';
import { computeKemajuan } from '../../../src/domain/yearly/kemajuan.ts';
import { listPastYears } from '../../../src/domain/yearly/past-years.ts';
import { agree, viewsAgree } from '../../support/exact-agreement.ts';
import { type ExactRow, type ExactSettings, exactMean, exactWeightedMean } from '../../support/exact-arithmetic.ts';
import { exactIndex, exactLeft, exactPmk, exactSaving, exactYear } from '../../support/exact-year.ts';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  fromText,
  multiply,
  roundedText,
  subtract,
  total,
} from '../../support/fraction.ts';
import { randomRuns } from '../../support/random-runs.ts';
import { keuangan, pk, REFERENCE_DATA, rencana, withQuotients } from '../../support/reference-data.ts';
import { makeRiwayatRow } from '../../support/riwayat-row.ts';

type Four = [string, string, string, string];

const figure = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('', '-', '0') },
  { weight: 5, arbitrary: fc.nat(20).map(String) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(999), fc.nat(999)).map(([a, b]) => `${a}.${b}`) },
);
const four = (cell: fc.Arbitrary<string>) => fc.tuple(cell, cell, cell, cell);
const row = fc.record({
  jenis: fc.constantFrom('', 'akumulatif', 'kumulatif', 'tetap', 'posisi akhir', 'rata-rata'),
  arah: fc.constantFrom('naik', 'naik', 'turun'),
  satuan: fc.constantFrom('Laporan', 'Orang', 'Persen', ''),
  annual: figure,
  target: figure.chain((value) => fc.oneof(four(figure), fc.constant<Four>([value, value, value, value]))),
  realisasi: four(figure),
  counted: four(fc.oneof(figure, fc.nat(20).map(String))),
  whole: fc.oneof(
    fc.constant<Four>(['', '', '', '']),
    four(figure),
    fc.integer({ min: 1, max: 20 }).map((n): Four => [`${n}`, `${n}`, `${n}`, `${n}`]),
  ),
});
const rupiah = fc.oneof(
  fc.constantFrom('', '-', '0'),
  fc.integer({ min: 1, max: 99_999 }).map((n) => String(n * 250)),
);
const model = fc.record({
  rows: fc.array(
    fc.record({
      kinerja: row,
      pagu: rupiah,
      spent: four(rupiah),
      // Its row of PK Perubahan, its weight in hundredths, and what Riwayat says of the year before.
      changed: fc.record({ annual: figure, pagu: rupiah }),
      bobot: fc.nat(10_000),
      past: fc.record({ target: figure, realisasi: figure }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  from: fc.constantFrom(null, null, 1 as const, 2 as const, 3 as const, 4 as const),
  isWeighted: fc.boolean(),
  decimals: fc.nat(4),
  fallingFormula: fc.constantFrom('2T-R' as const, 'T/R' as const),
  limit: fc.constantFrom(null, '100', '120'),
});

const isStated = (text: string): boolean => text !== '' && text !== '-';
const spentOf = (cells: readonly string[]): Fraction => total([fraction(0n), ...cells.filter(isStated).map(fromText)]);
const paguOf = (text: string): Fraction | null => (isStated(text) ? fromText(text) : null);

test('the year agrees with fractions: capaian, weighted mean, serapan, PK Perubahan, all formulas of efisiensi, tingkat kemajuan, the year before', () => {
  fc.assert(
    fc.property(model, ({ rows, from, isWeighted, decimals, fallingFormula, limit }) => {
      const names = rows.map((_, i) => ({
        kegiatan: 'Kegiatan',
        subKegiatan: `Sub ${i}`,
        indikator: `Indikator ${i}`,
      }));
      const hasil = computeHasil({
        ...REFERENCE_DATA,
        triwulan: 4,
        isYearly: true,
        pk: rows.map(({ kinerja, pagu, bobot }, i) =>
          weighed(pk({ ...at(names, i), satuan: kinerja.satuan }, kinerja.annual, pagu), isWeighted ? bobot : null),
        ),
        perubahan:
          from === null
            ? null
            : {
                from,
                pk: rows.map(({ kinerja, changed, bobot }, i) =>
                  weighed(
                    pk({ ...at(names, i), satuan: kinerja.satuan }, changed.annual, changed.pagu),
                    isWeighted ? bobot : null,
                  ),
                ),
              },
        riwayat: rows.map(({ past }, i) => makeRiwayatRow({ ...at(names, i), ...past })),
        rencana: rows.map(({ kinerja }, i) =>
          withQuotients(
            rencana(
              { ...at(names, i), satuan: kinerja.satuan },
              kinerja.annual,
              kinerja.target,
              kinerja.realisasi,
              ['', '', '', ''],
              {
                jenis: kinerja.jenis === '' ? null : (kinerja.jenis as Jenis),
                arah: kinerja.arah as Arah,
              },
            ),
            kinerja.counted,
            kinerja.whole,
          ),
        ),
        keuangan: rows.map(({ pagu, spent }, i) => keuangan(`Sub ${i}`, pagu, ['', '', '', ''], spent)),
        pengaturan: {
          ...REFERENCE_DATA.pengaturan,
          fallingFormula,
          batasCapaian: limit === null ? null : toAngka(limit),
          percentDecimals: decimals,
        },
      });
      const settings: ExactSettings = {
        triwulan: 4,
        basis: 'triwulan',
        fallingFormula,
        limit: limit === null ? null : fromText(limit),
        mixedSatuan: false,
      };
      const exactRows: readonly ExactRow[] = rows.map(({ kinerja, changed }) =>
        from === null ? kinerja : exactChanged(kinerja, changed.annual, from),
      );
      const years = exactRows.map((one) => exactYear(one, settings));
      for (const [i, { main }] of hasil.kinerja.entries()) {
        expect(viewsAgree(main, at(years, i))).toBe(true);
      }
      const weights = rows.map(({ bobot }) => fraction(BigInt(bobot), 100n));
      const meanOf = (views: typeof years, own = weights): Fraction | null =>
        isWeighted && rows.some(({ bobot }) => bobot > 0) ? exactWeightedMean(views, own) : exactMean(views);
      const mean = meanOf(years);
      expect(agree(hasil.kinerjaSummary.rataRata, mean)).toBe(true);

      const money = rows.map(({ pagu, changed, spent }, i) => ({
        capaian: at(years, i).capaian,
        pagu: paguOf(from !== null && isStated(changed.pagu) ? changed.pagu : pagu),
        spent: spentOf(spent),
      }));
      const [pagu, spent] = [total(money.map((one) => one.pagu ?? fraction(0n))), total(money.map((one) => one.spent))];
      const serapan = pagu.top === 0n ? null : multiply(divide(spent, pagu), fraction(100n));
      expect(agree(hasil.keuanganSummary.serapan, serapan)).toBe(true);
      expect(agree(hasil.keuanganSummary.capaian, serapan)).toBe(true);

      // Differences are of the printed percentages.
      const printed = (value: Fraction | null) => (value === null ? null : fromText(roundedText(value, decimals)));
      const less = (a: Fraction | null, b: Fraction | null): Fraction | null => {
        const [one, other] = [printed(a), printed(b)];
        return one === null || other === null ? null : subtract(one, other);
      };
      const difference = computeEfisiensi(hasil, 'selisih');
      const shareOf = (one: (typeof money)[number]): Fraction | null =>
        one.pagu === null || one.pagu.top === 0n ? null : multiply(divide(one.spent, one.pagu), fraction(100n));
      for (const [i, one] of money.entries())
        expect(agree(difference.rows[i]?.result.value ?? null, less(one.capaian, shareOf(one)))).toBe(true);
      expect(agree(difference.whole.result.value, less(mean, serapan))).toBe(true);
      const all = { capaian: mean, pagu, spent };
      for (const formula of ['sisa', 'indeks'] as const) {
        const { value, second } = computeEfisiensi(hasil, formula).whole.result;
        const exact = formula === 'sisa' ? exactLeft(all) : exactIndex(all);
        expect([agree(value, exact?.[0] ?? null), agree(second, exact?.[1] ?? null)]).toEqual([true, true]);
      }

      const [before] = listPastYears(hasil);
      const pastYears = rows.map(({ kinerja, past }) => exactPast(kinerja, past, settings));
      for (const [i, result] of hasil.kinerja.entries()) {
        const earlier = before?.rows.get(result)?.capaian ?? null;
        expect(agree(earlier, pastYears[i] ?? null)).toBe(true);
        expect(
          agree(
            pointsBetween(earlier, result.main.capaian, decimals),
            less(at(years, i).capaian, pastYears[i] ?? null),
          ),
        ).toBe(true);
      }
      const pastViews = pastYears.map((capaian) => ({ target: null, realisasi: null, capaian }));
      expect(agree(before?.rataRata ?? null, meanOf(pastViews))).toBe(true);

      const [left, index, pmk] = (['sisa', 'indeks', 'pmk'] as const).map((formula) =>
        computeEfisiensi(hasil, formula),
      );
      for (const [i, one] of money.entries()) {
        expect(agree(left?.rows[i]?.result.value ?? null, exactLeft(one)?.[0] ?? null)).toBe(true);
        expect(agree(left?.rows[i]?.result.second ?? null, exactLeft(one)?.[1] ?? null)).toBe(true);
        expect(agree(index?.rows[i]?.result.value ?? null, exactIndex(one)?.[0] ?? null)).toBe(true);
        expect(agree(index?.rows[i]?.result.second ?? null, exactIndex(one)?.[1] ?? null)).toBe(true);
        const saving = exactSaving(at(exactRows, i), at(years, i), one);
        expect(agree(pmk?.rows[i]?.result.value ?? null, saving)).toBe(true);
      }
      const savings = money.flatMap((one, i) => exactSaving(at(exactRows, i), at(years, i), one) ?? []);
      const exact = exactPmk(savings);
      expect(agree(pmk?.pmk?.limited ?? null, exact?.[0] ?? null)).toBe(true);
      expect(agree(pmk?.pmk?.value ?? null, exact?.[1] ?? null)).toBe(true);

      for (const [i, result] of hasil.kinerja.entries()) {
        const target = toAngka(13);
        const before = [toAngka('7.5')];
        const { percent } = computeKemajuan(
          target,
          { ofYear: result.main.realisasi, before },
          'jumlah',
          result.arah,
          fallingFormula,
        );
        const reached = total([
          fromText('7.5'),
          ...(at(years, i).realisasi === null ? [] : [at(years, i).realisasi as Fraction]),
        ]);
        expect(agree(percent, kemajuan(reached, at(exactRows, i).arah, fallingFormula))).toBe(true);
      }
    }),
    { numRuns: randomRuns(2_000) },
  );
});

const weighed = (row: ReturnType<typeof pk>, hundredths: number | null) =>
  hundredths === null ? row : { ...row, bobot: toAngka(hundredths).div(100) };

/** A row whose PK Perubahan counts from a quarter on: its target, and the JENIS of quarters that repeat first one, then the other. */
function exactChanged(row: ExactRow, changed: string, from: number): ExactRow {
  const isSame = (a: string, b: string): boolean =>
    isStated(a) && isStated(b) && compare(fromText(a), fromText(b)) === 0;
  const stated = row.target.flatMap((text, i) =>
    isStated(text) ? [isSame(text, i + 1 < from ? row.annual : changed)] : [],
  );
  const repeated = stated.length >= 2 && stated.every((same) => same) ? 'tetap' : 'akumulatif';
  return { ...row, jenis: row.jenis || repeated, annual: isStated(changed) ? changed : row.annual };
}

/** Capaian of a row of Riwayat by the formula of this year; null without a target, 0 for a target without a realisasi. */
function exactPast(
  { arah }: ExactRow,
  past: { readonly target: string; readonly realisasi: string },
  { fallingFormula, limit }: ExactSettings,
): Fraction | null {
  // What was not noted of a past year is not known; "-" is nothing reached.
  if (!isStated(past.target) || fromText(past.target).top === 0n || past.realisasi === '') return null;
  const target = fromText(past.target);
  const reached = isStated(past.realisasi) ? fromText(past.realisasi) : null;
  const percent = ((): Fraction | null => {
    if (reached === null) return fraction(0n);
    if (arah === 'naik') return multiply(divide(reached, target), fraction(100n));
    if (fallingFormula === 'T/R') return reached.top === 0n ? null : multiply(divide(target, reached), fraction(100n));
    const left = divide(subtract(multiply(fraction(2n), target), reached), target);
    return left.top < 0n ? fraction(0n) : multiply(left, fraction(100n));
  })();
  return percent !== null && limit !== null && compare(percent, limit) > 0 ? limit : percent;
}

/** Of 13: the formula of capaian. */
function kemajuan(reached: Fraction, arah: string, formula: string): Fraction | null {
  const target = fraction(13n);
  if (arah === 'naik') return multiply(divide(reached, target), fraction(100n));
  if (formula === 'T/R') return reached.top === 0n ? null : multiply(divide(target, reached), fraction(100n));
  const left = divide(subtract(fraction(26n), reached), target);
  return left.top < 0n ? fraction(0n) : multiply(left, fraction(100n));
}

function at<T>(list: readonly T[], i: number): T {
  const value = list[i];
  if (value === undefined) throw new Error('a row is missing');
  return value;
}
