import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { listMeasuredMoney } from '../../src/domain/sasaran.ts';
import { agree, agreeJumlah, viewsAgree } from '../support/exact-agreement.ts';
import {
  type ExactRow,
  type ExactSettings,
  type ExactView,
  exactJenis,
  exactMean,
  exactView,
  exactWeightedMean,
} from '../support/exact-arithmetic.ts';
import { exactYear } from '../support/exact-year.ts';
import { divide, type Fraction, fraction, multiply } from '../support/fraction.ts';
import { randomRuns } from '../support/random-runs.ts';
import { readVariant } from '../support/read-case.ts';

const SASARAN = ['Meningkatnya pelayanan', 'Meningkatnya kesejahteraan', 'Meningkatnya tata kelola'];
const QUARTERS = ['I', 'II', 'III', 'IV'];
/** Pagu of the sub kegiatan of the base workbook, and what was spent of each up to Triwulan I and II. */
const MONEY = [
  { pagu: 10_893_500n, spent: [10_893_500n, 10_893_500n] },
  { pagu: 85_880_500n, spent: [8_816_750n, 28_434_330n] },
  { pagu: 10_470_500n, spent: [2_773_750n, 5_670_000n] },
];

const figure = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('', '-', '0') },
  { weight: 5, arbitrary: fc.nat(20).map(String) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${b}`) },
);
const four = (cell: fc.Arbitrary<string>) => fc.array(cell, { minLength: 4, maxLength: 4 });
const indikator = fc.record({
  sasaran: fc.nat(1),
  bobot: fc.nat(50),
  jenis: fc.constantFrom('', 'akumulatif', 'kumulatif', 'tetap', 'posisi akhir', 'rata-rata'),
  arah: fc.constantFrom('naik', 'naik', 'turun'),
  satuan: fc.constantFrom('Laporan', 'Laporan', 'Desa'),
  annual: figure,
  target: fc.oneof(
    four(figure),
    figure.map((value) => [value, value, value, value]),
  ),
  realisasi: four(figure),
});
const model = fc.record({
  rows: fc.array(indikator, { minLength: 1, maxLength: 5 }),
  // Which sasaran each sub kegiatan supports; the last one is none of IKU.
  supports: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
  isWeighted: fc.boolean(),
  triwulan: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
  basis: fc.constantFrom('triwulan' as const, 'sampai dengan' as const),
  fallingFormula: fc.constantFrom('2T-R' as const, 'T/R' as const),
  limit: fc.constantFrom(null, 100, 120),
  mixedSatuan: fc.boolean(),
  mean: fc.constantFrom('otomatis' as const, 'berbobot' as const, 'biasa' as const),
});
type Model = typeof model extends fc.Arbitrary<infer T> ? T : never;

const cell = (text: string) => (text === '' || text === '-' ? text || null : Number(text));

function readModel(m: Model) {
  const rows = m.rows.map((row, i) => [
    ...[i + 1, SASARAN[row.sasaran] ?? '', `Indikator ${i}`, row.satuan, cell(row.annual), row.jenis || null, row.arah],
    m.isWeighted ? row.bobot : null,
    ...QUARTERS.flatMap((_, q) => [cell(row.target[q] ?? ''), cell(row.realisasi[q] ?? '')]),
  ]);
  const names = ['NO', 'SASARAN', 'INDIKATOR KINERJA UTAMA', 'SATUAN', 'TARGET TAHUNAN', 'JENIS', 'ARAH', 'BOBOT'];
  // The base workbook states money of Triwulan I and II alone; it is read as of II.
  const { data } = readVariant({
    sheets: {
      IKU: {
        rows: [
          ['INDIKATOR KINERJA UTAMA'],
          [...names, ...QUARTERS.flatMap((quarter) => [`TRIWULAN ${quarter}`, null])],
          [...names.map(() => null), ...QUARTERS.flatMap(() => ['TARGET', 'REALISASI'])],
          ...rows,
        ],
        merges: ['I2:J2', 'K2:L2', 'M2:N2', 'O2:P2'],
      },
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Basis', m.basis],
        ['Rumus Turun', m.fallingFormula],
        ['Batas Capaian', m.limit],
        ['Jumlah Beda Satuan', m.mixedSatuan ? 'ya' : 'tidak'],
        ['Rata-rata Kinerja', m.mean],
      ],
    },
    cells: {
      'Identitas!A14': 'Tingkat',
      'Identitas!B14': 'sasaran',
      'PK!K3': 'SASARAN STRATEGIS',
      ...Object.fromEntries(m.supports.map((of, i) => [`PK!K${i + 4}`, SASARAN[of] ?? null])),
    },
  });
  return { ...data, triwulan: m.triwulan };
}

test('a report of sasaran read from cells agrees with fractions: rows of IKU, their sums and weighted means, each sasaran with its money, the quarter before, the year', () => {
  fc.assert(
    fc.property(model, (m) => {
      const data = readModel(m);
      const hasil = computeHasil(data);
      const settings: ExactSettings = {
        ...m,
        limit: m.limit === null ? null : fraction(BigInt(m.limit)),
      };
      const rows: readonly ExactRow[] = m.rows;
      const weights = m.rows.map(({ bobot }) => fraction(BigInt(bobot)));
      const isWeighted = m.isWeighted && m.mean !== 'biasa' && m.rows.some(({ bobot }) => bobot > 0);
      const meanOf = (views: readonly ExactView[], own = weights): Fraction | null =>
        isWeighted ? exactWeightedMean(views, own) : exactMean(views);

      expect(hasil.kinerja.map((row) => [row.subKegiatan, row.indikator, row.jenis])).toEqual(
        m.rows.map((row, i) => [SASARAN[row.sasaran], `Indikator ${i}`, exactJenis(row)]),
      );
      const views = rows.map((row) => exactView(row, settings));
      for (const [i, row] of rows.entries()) {
        for (const basis of ['triwulan', 'sampai dengan'] as const) {
          const own = basis === 'triwulan' ? hasil.kinerja[i]?.triwulan : hasil.kinerja[i]?.sampaiDengan;
          const exact = exactView(row, settings, basis);
          expect(viewsAgree(own, exact)).toBe(true);
        }
        expect(agree(hasil.kinerja[i]?.main.capaian, views[i]?.capaian ?? null)).toBe(true);
      }
      expect(agree(hasil.kinerjaSummary.rataRata, meanOf(views))).toBe(true);
      expect(agreeJumlah(hasil.kinerjaSummary.jumlah, rows, views, settings)).toBe(true);

      const money = listMeasuredMoney(hasil);
      for (const [of, name] of SASARAN.entries()) {
        const own = m.rows.flatMap((row, i) => (row.sasaran === of ? [i] : []));
        const group = hasil.kegiatan.find((one) => one.isSasaran && one.kegiatan === name);
        expect(group === undefined).toBe(own.length === 0);
        if (group === undefined) continue;
        const ownViews = own.flatMap((i) => views[i] ?? []);
        const ownWeights = own.flatMap((i) => weights[i] ?? []);
        expect(agree(group.kinerjaSummary.rataRata, meanOf(ownViews, ownWeights))).toBe(true);
        const ownMoney = MONEY.filter((_, i) => m.supports[i] === of);
        const found = money.find((one) => one.subKegiatan === name);
        expect(found === undefined).toBe(ownMoney.length === 0);
        if (found === undefined) continue;
        const pagu = fraction(ownMoney.reduce((sum, one) => sum + one.pagu, 0n));
        const spent = fraction(ownMoney.reduce((sum, one) => sum + (one.spent[Math.min(m.triwulan, 2) - 1] ?? 0n), 0n));
        expect([
          agree(found.pagu, pagu),
          agree(found.realisasiSampaiDengan, spent),
          agree(found.serapan, multiply(divide(spent, pagu), fraction(100n))),
        ]).toEqual([true, true, true]);
      }

      const before = rows.map((row) => exactView(row, { ...settings, triwulan: m.triwulan - 1 }));
      if (hasil.comparison === null) {
        const told = m.triwulan < 4 ? [] : rows.filter(({ realisasi }) => realisasi[m.triwulan - 2] !== '');
        expect([told, m.triwulan === 2 || m.triwulan === 3]).toEqual([[], false]);
      } else {
        expect(agree(hasil.comparison.kinerja, meanOf(before))).toBe(true);
        for (const [i, row] of hasil.kinerja.entries())
          expect(agree(row.earlier?.capaian, before[i]?.capaian ?? null)).toBe(true);
      }

      const year = computeHasil({ ...data, triwulan: 4, isYearly: true });
      const years = rows.map((row) => exactYear(row, { ...settings, triwulan: 4 }));
      for (const [i, exact] of years.entries()) {
        const own = year.kinerja[i]?.main;
        expect(viewsAgree(own, exact)).toBe(true);
      }
      expect(agree(year.kinerjaSummary.rataRata, meanOf(years))).toBe(true);
    }),
    { numRuns: randomRuns(400) },
  );
});
