import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Angka, round, toAngka } from '../../src/domain/angka.ts';
import type { Arah } from '../../src/domain/arah.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { pointsBetween } from '../../src/domain/difference.ts';
import type { Jenis } from '../../src/domain/jenis.ts';
import { DEFAULT_SKALA } from '../../src/domain/predikat.ts';
import { agree, agreeJumlah, viewsAgree } from '../support/exact-agreement.ts';
import {
  type ExactRow,
  type ExactSettings,
  type ExactView,
  exactJenis,
  exactMean,
  exactRatio,
  exactSerapan,
  exactView,
  exactWeightedMean,
} from '../support/exact-arithmetic.ts';
import { compare, type Fraction, fraction, fromText, roundedText, subtract, total } from '../support/fraction.ts';
import { randomRuns } from '../support/random-runs.ts';
import { keuangan, pk, REFERENCE_DATA, rencana, withQuotients } from '../support/reference-data.ts';

const figure = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('', '-', '0') },
  { weight: 5, arbitrary: fc.nat(20).map(String) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(999), fc.nat(999)).map(([a, b]) => `${a}.${b}`) },
);
const money = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('', '-', '0') },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 99_999 }).map((n) => String(n * 250)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(10 ** 9), fc.nat(99)).map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`) },
);
const rowOf = (cell: fc.Arbitrary<string>): fc.Arbitrary<ExactRow> =>
  fc.record({
    jenis: fc.constantFrom('', 'akumulatif', 'kumulatif', 'tetap', 'posisi akhir', 'rata-rata'),
    arah: fc.constantFrom('naik', 'naik', 'turun'),
    satuan: fc.constantFrom('Laporan', 'Laporan', 'Laporan', 'Orang', ''),
    annual: cell,
    target: fc.oneof(
      fc.array(cell, { minLength: 4, maxLength: 4 }),
      // One value in every quarter, as `tetap` is recognised by.
      cell.map((value) => [value, value, value, value]),
    ),
    realisasi: fc.array(cell, { minLength: 4, maxLength: 4 }),
  });
const moneyRow = rowOf(money).map((row) => ({ ...row, jenis: 'akumulatif', arah: 'naik', satuan: 'Rp' }));
// PEMBILANG and PENYEBUT of some rows, the PENYEBUT often one.
const wholes = fc.oneof(
  fc.array(figure, { minLength: 4, maxLength: 4 }),
  fc.integer({ min: 1, max: 20 }).map((n) => Array.from({ length: 4 }, () => String(n))),
);
const counts = fc.array(fc.oneof({ weight: 1, arbitrary: figure }, { weight: 4, arbitrary: fc.nat(20).map(String) }), {
  minLength: 4,
  maxLength: 4,
});
const kinerjaRow: fc.Arbitrary<ExactRow> = fc.oneof(
  rowOf(figure),
  fc.tuple(rowOf(figure), counts, wholes).map(([row, counted, whole]) => ({ ...row, counted, whole })),
);
const settingsOf = fc.record({
  triwulan: fc.constantFrom(1, 2, 3, 4),
  basis: fc.constantFrom('triwulan' as const, 'sampai dengan' as const),
  fallingFormula: fc.constantFrom('2T-R' as const, 'T/R' as const),
  limit: fc.constantFrom(null, '100', '120'),
  mixedSatuan: fc.boolean(),
  decimals: fc.nat(4),
  method: fc.constantFrom('total' as const, 'rata-rata' as const),
});
// Weights of all rows in hundredths of a percent, or none at all.
const weightsOf = fc.option(fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }), { nil: null });
const workbook = fc.record({
  weights: weightsOf,
  mean: fc.constantFrom('otomatis' as const, 'berbobot' as const, 'biasa' as const),
  kinerja: fc.array(kinerjaRow, { minLength: 1, maxLength: 6 }),
  money: fc.array(moneyRow, { minLength: 1, maxLength: 6 }),
  settings: settingsOf,
});

type Four = [string, string, string, string];
const NONE = ['', '', '', ''];
const nameOf = (i: number) => ({ kegiatan: 'Kegiatan', subKegiatan: `Sub ${i}`, indikator: `Indikator ${i}` });

const percentOf = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

function computeProduct({ kinerja, money: moneyRows, settings, weights, mean }: Model) {
  return computeHasil({
    ...REFERENCE_DATA,
    triwulan: settings.triwulan as 1 | 2 | 3 | 4,
    pk: kinerja.map((row, i) => ({
      ...pk({ ...nameOf(i), satuan: row.satuan }, row.annual, ''),
      bobot: weights === null ? ('kosong' as const) : toAngka(percentOf(weights[i] ?? 0)),
    })),
    rencana: kinerja.map((row, i) =>
      withQuotients(
        rencana(
          { ...nameOf(i), satuan: row.satuan },
          row.annual,
          row.target as Four,
          row.realisasi as Four,
          ['', '', '', ''],
          { jenis: row.jenis === '' ? null : (row.jenis as Jenis), arah: row.arah as Arah },
        ),
        (row.counted ?? NONE) as Four,
        (row.whole ?? NONE) as Four,
      ),
    ),
    keuangan: moneyRows.map((row, i) => keuangan(`Sub ${i}`, row.annual, row.target as Four, row.realisasi as Four)),
    pengaturan: {
      ...REFERENCE_DATA.pengaturan,
      basis: settings.basis,
      fallingFormula: settings.fallingFormula,
      batasCapaian: settings.limit === null ? null : toAngka(settings.limit),
      sumMixedSatuan: settings.mixedSatuan,
      percentDecimals: settings.decimals,
      keuanganSummary: settings.method,
      kinerjaMean: mean,
    },
  });
}

function exactSettings({ settings }: Pick<Model, 'settings'>): ExactSettings {
  return { ...settings, limit: settings.limit === null ? null : fromText(settings.limit) };
}
interface Model {
  readonly kinerja: ExactRow[];
  readonly money: ExactRow[];
  readonly settings: Settings;
  readonly weights: number[] | null;
  readonly mean: 'otomatis' | 'berbobot' | 'biasa';
}
interface Settings {
  readonly triwulan: number;
  readonly basis: 'triwulan' | 'sampai dengan';
  readonly fallingFormula: '2T-R' | 'T/R';
  readonly limit: string | null;
  readonly mixedSatuan: boolean;
  readonly decimals: number;
  readonly method: 'total' | 'rata-rata';
}

const printed = (exact: Fraction | null, decimals: number): string | null =>
  exact === null ? null : roundedText(exact, decimals);
const productPrinted = (value: Angka | null, decimals: number): string | null =>
  value === null ? null : round(value, decimals).toFixed();

function exactPredikat(exact: Fraction | null, decimals: number): string | null {
  if (exact === null) return null;
  const value = fromText(roundedText(exact, decimals));
  const bounds = [91n, 76n, 66n, 51n, 0n];
  const level = bounds.findIndex((bound) => compare(value, fraction(bound)) >= 0);
  return DEFAULT_SKALA.baik[level === -1 ? 4 : level]?.predikat ?? null;
}

/** The quarter before, where anything of it is reported; else nothing is compared. */
function exactBefore(settings: ExactSettings, rows: readonly ExactRow[]): ExactSettings | null {
  const triwulan = settings.triwulan - 1;
  const isReported = triwulan > 0 && rows.some(({ realisasi }) => realisasi[triwulan - 1] !== '');
  return isReported ? { ...settings, triwulan } : null;
}

/** Points between two percentages, from their printed texts. */
function exactPoints(before: Fraction | null, now: Fraction | null, decimals: number): string | null {
  if (before === null || now === null) return null;
  const [a, b] = [before, now].map((value) => fromText(roundedText(value, decimals)));
  return a === undefined || b === undefined ? null : roundedText(subtract(b, a), decimals);
}

describe('the arithmetic, against whole numbers and fractions written apart from it', () => {
  it('agrees on every row, sum, mean, ratio, printed percentage, predikat and difference to the quarter before of random workbooks under all settings', () => {
    fc.assert(
      fc.property(workbook, (model) => {
        const { kinerja, money: moneyRows, settings } = model;
        const exact = exactSettings(model);
        const hasil = computeProduct(model);
        for (const [rows, product] of [
          [kinerja, hasil.kinerja],
          [moneyRows, hasil.keuangan],
        ] as const) {
          for (const [i, row] of rows.entries()) {
            const views = product[i];
            if (views === undefined) throw new Error('a row is missing');
            expect(viewsAgree(views.main, exactView(row, exact))).toBe(true);
            expect(viewsAgree(views.triwulan, exactView(row, exact, 'triwulan'))).toBe(true);
            expect(viewsAgree(views.sampaiDengan, exactView(row, exact, 'sampai dengan'))).toBe(true);
          }
        }
        expect(hasil.kinerja.map((row) => row.jenis)).toEqual(kinerja.map(exactJenis));

        const views = kinerja.map((row) => exactView(row, exact));
        const own = (model.weights ?? []).slice(0, kinerja.length);
        const isWeighted = model.mean !== 'biasa' && own.some((weight) => weight > 0);
        const meanOf = (all: readonly ExactView[]): Fraction | null =>
          isWeighted
            ? exactWeightedMean(
                all,
                own.map((weight) => fraction(BigInt(weight), 100n)),
              )
            : exactMean(all);
        const mean = meanOf(views);
        expect(agree(hasil.kinerjaSummary.rataRata, mean)).toBe(true);
        expect(productPrinted(hasil.kinerjaSummary.rataRata, settings.decimals)).toBe(printed(mean, settings.decimals));
        expect(hasil.kinerjaSummary.predikat).toBe(exactPredikat(mean, settings.decimals));
        expect(agreeJumlah(hasil.kinerjaSummary.jumlah, kinerja, views, exact)).toBe(true);

        const moneyViews = moneyRows.map((row) => exactView(row, exact));
        const [ratio, moneyMean] = [exactRatio(moneyViews), exactMean(moneyViews)];
        const summary = hasil.keuanganSummary;
        expect(agree(summary.totalRatio, ratio) && agree(summary.rowRataRata, moneyMean)).toBe(true);
        const chosen = settings.method === 'total' ? ratio : moneyMean;
        expect(productPrinted(summary.capaian, settings.decimals)).toBe(printed(chosen, settings.decimals));
        expect(summary.predikat).toBe(exactPredikat(chosen, settings.decimals));
        expect(agree(summary.serapan, exactSerapan(moneyRows, settings.triwulan))).toBe(true);

        const before = exactBefore(exact, [...kinerja, ...moneyRows]);
        const { comparison } = hasil;
        expect(comparison === null).toBe(before === null);
        if (before === null || comparison === null) return;
        const points = (a: Angka | null, b: Angka | null): string | null =>
          pointsBetween(a, b, settings.decimals)?.toFixed() ?? null;
        for (const [rows, product] of [
          [kinerja, hasil.kinerja],
          [moneyRows, hasil.keuangan],
        ] as const) {
          for (const [i, row] of rows.entries()) {
            const { earlier, main } = product[i] ?? {};
            const [exactEarlier, exactNow] = [exactView(row, before), exactView(row, exact)];
            expect(agree(earlier?.realisasi ?? null, exactEarlier.realisasi)).toBe(true);
            expect(agree(earlier?.capaian ?? null, exactEarlier.capaian)).toBe(true);
            expect(points(earlier?.capaian ?? null, main?.capaian ?? null)).toBe(
              exactPoints(exactEarlier.capaian, exactNow.capaian, settings.decimals),
            );
          }
        }
        const meanBefore = meanOf(kinerja.map((row) => exactView(row, before)));
        expect(points(comparison.kinerja, hasil.kinerjaSummary.rataRata)).toBe(
          exactPoints(meanBefore, mean, settings.decimals),
        );
        const moneyBefore = moneyRows.map((row) => exactView(row, before));
        const chosenBefore = settings.method === 'total' ? exactRatio(moneyBefore) : exactMean(moneyBefore);
        expect(points(comparison.keuangan.capaian, summary.capaian)).toBe(
          exactPoints(chosenBefore, chosen, settings.decimals),
        );
        const spentBefore = total(moneyBefore.flatMap(({ realisasi }) => realisasi ?? []));
        expect(agree(comparison.keuangan.realisasi, spentBefore)).toBe(true);
        expect(points(comparison.keuangan.serapan, summary.serapan)).toBe(
          exactPoints(
            exactSerapan(moneyRows, before.triwulan),
            exactSerapan(moneyRows, settings.triwulan),
            settings.decimals,
          ),
        );
      }),
      { numRuns: randomRuns(10_000) },
    );
  });
});
