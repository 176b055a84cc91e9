import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Angka, toAngka } from '../../../src/domain/angka.ts';
import type { Arah } from '../../../src/domain/arah.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { Jenis } from '../../../src/domain/jenis.ts';
import { computeEfisiensi } from '../../../src/domain/yearly/efisiensi.ts';
import { computeKemajuan } from '../../../src/domain/yearly/kemajuan.ts';
import { type ExactRow, type ExactSettings, exactMean } from '../../support/exact-arithmetic.ts';
import { exactIndex, exactLeft, exactPmk, exactSaving, exactYear } from '../../support/exact-year.ts';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  fromText,
  multiply,
  subtract,
  total,
} from '../../support/fraction.ts';
import { randomRuns } from '../../support/random-runs.ts';
import { keuangan, pk, REFERENCE_DATA, rencana, withQuotients } from '../../support/reference-data.ts';

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
  rows: fc.array(fc.record({ kinerja: row, pagu: rupiah, spent: four(rupiah) }), { minLength: 1, maxLength: 6 }),
  fallingFormula: fc.constantFrom('2T-R' as const, 'T/R' as const),
  limit: fc.constantFrom(null, '100', '120'),
});

/** Both are nothing, or differ by less than 10^-21. */
function agree(product: Angka | null, exact: Fraction | null): boolean {
  if (product === null || exact === null) return product === null && exact === null;
  const { top, bottom } = subtract(fromText(product.toFixed()), exact);
  return compare(fraction(top < 0n ? -top : top, bottom), fraction(1n, 10n ** 21n)) < 0;
}

const isStated = (text: string): boolean => text !== '' && text !== '-';
const spentOf = (cells: readonly string[]): Fraction => total([fraction(0n), ...cells.filter(isStated).map(fromText)]);
const paguOf = (text: string): Fraction | null => (isStated(text) ? fromText(text) : null);

test('the year agrees with fractions: capaian, mean, serapan, all formulas of efisiensi, tingkat kemajuan', () => {
  fc.assert(
    fc.property(model, ({ rows, fallingFormula, limit }) => {
      const names = rows.map((_, i) => ({
        kegiatan: 'Kegiatan',
        subKegiatan: `Sub ${i}`,
        indikator: `Indikator ${i}`,
      }));
      const hasil = computeHasil({
        ...REFERENCE_DATA,
        triwulan: 4,
        isYearly: true,
        pk: rows.map(({ kinerja, pagu }, i) => pk({ ...at(names, i), satuan: kinerja.satuan }, kinerja.annual, pagu)),
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
        },
      });
      const settings: ExactSettings = {
        triwulan: 4,
        basis: 'triwulan',
        fallingFormula,
        limit: limit === null ? null : fromText(limit),
        mixedSatuan: false,
      };
      const exactRows: readonly ExactRow[] = rows.map(({ kinerja }) => kinerja);
      const years = exactRows.map((one) => exactYear(one, settings));
      for (const [i, { main }] of hasil.kinerja.entries()) {
        const year = at(years, i);
        expect([
          agree(main.target, year.target),
          agree(main.realisasi, year.realisasi),
          agree(main.capaian, year.capaian),
        ]).toEqual([true, true, true]);
      }
      expect(agree(hasil.kinerjaSummary.rataRata, exactMean(years))).toBe(true);

      const money = rows.map(({ pagu, spent }, i) => ({
        capaian: at(years, i).capaian,
        pagu: paguOf(pagu),
        spent: spentOf(spent),
      }));
      const [pagu, spent] = [total(money.map((one) => one.pagu ?? fraction(0n))), total(money.map((one) => one.spent))];
      const serapan = pagu.top === 0n ? null : multiply(divide(spent, pagu), fraction(100n));
      expect(agree(hasil.keuanganSummary.serapan, serapan)).toBe(true);
      expect(agree(hasil.keuanganSummary.capaian, serapan)).toBe(true);

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
