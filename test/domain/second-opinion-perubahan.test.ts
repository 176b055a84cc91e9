import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import type { Arah } from '../../src/domain/arah.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { Jenis } from '../../src/domain/jenis.ts';
import { DEFAULT_SKALA } from '../../src/domain/predikat.ts';
import { agree } from '../support/exact-agreement.ts';
import {
  type ExactRow,
  type ExactSettings,
  exactMean,
  exactRatio,
  exactView,
  exactWeightedMean,
} from '../support/exact-arithmetic.ts';
import { compare, divide, type Fraction, fraction, fromText, multiply, total } from '../support/fraction.ts';
import { randomRuns } from '../support/random-runs.ts';
import { keuangan, pk, REFERENCE_DATA, rencana } from '../support/reference-data.ts';

type Four = [string, string, string, string];
type Quarter = 1 | 2 | 3 | 4;
const four = (cell: fc.Arbitrary<string>) => fc.tuple(cell, cell, cell, cell);
const figure = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('', '-', '0') },
  { weight: 4, arbitrary: fc.nat(20).map(String) },
);
const money = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('', '-', '0') },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9999 }).map((n) => String(n * 250)) },
);
const agreement = fc.record({
  target: fc.integer({ min: 1, max: 20 }).map(String),
  pagu: fc.integer({ min: 1, max: 9999 }).map((n) => String(n * 1000)),
  bobot: fc.nat(50).map(String),
});
/** A sub kegiatan of both agreements, of the first alone (it went), or of the second alone (it came). */
const sub = fc.record({
  of: fc.constantFrom('both' as const, 'both' as const, 'first' as const, 'second' as const),
  first: agreement,
  second: agreement,
  jenis: fc.constantFrom('akumulatif', 'kumulatif', 'tetap', 'posisi akhir', 'rata-rata'),
  arah: fc.constantFrom('naik', 'naik', 'turun'),
  target: four(figure),
  realisasi: four(figure),
  plan: four(money),
  spent: four(money),
});
const model = fc.record({
  // What is of both stands first, so that no quarter is without an agreement.
  subs: fc.tuple(sub, fc.array(sub, { maxLength: 4 })).map(([s, rest]) => [{ ...s, of: 'both' as const }, ...rest]),
  from: fc.constantFrom<Quarter>(1, 2, 3, 4),
  triwulan: fc.constantFrom<Quarter>(1, 2, 3, 4),
  basis: fc.constantFrom('triwulan' as const, 'sampai dengan' as const),
  fallingFormula: fc.constantFrom('2T-R' as const, 'T/R' as const),
  limit: fc.constantFrom(null, '100', '120'),
  method: fc.constantFrom('total' as const, 'rata-rata' as const),
  mean: fc.constantFrom('otomatis' as const, 'biasa' as const),
  compares: fc.boolean(),
  skala: fc.constantFrom('baik' as const, 'permendagri-86-2017' as const),
});
type Model = typeof model extends fc.Arbitrary<infer T> ? T : never;
type Sub = Model['subs'][number];

const nameOf = (i: number) => ({
  kegiatan: 'Kegiatan',
  subKegiatan: `Sub ${i}`,
  indikator: `Indikator ${i}`,
  satuan: 'Laporan',
});

function computeProduct(m: Model) {
  const rowsOf = (which: 'first' | 'second') =>
    m.subs.flatMap((s, i) =>
      s.of === 'both' || s.of === which
        ? [{ ...pk(nameOf(i), s[which].target, s[which].pagu), bobot: toAngka(s[which].bobot) }]
        : [],
    );
  return computeHasil({
    ...REFERENCE_DATA,
    triwulan: m.triwulan,
    pk: rowsOf('first'),
    perubahan: { from: m.from, pk: rowsOf('second') },
    rencana: m.subs.map((s, i) =>
      rencana(nameOf(i), s.first.target, s.target as Four, s.realisasi as Four, ['', '', '', ''], {
        jenis: s.jenis as Jenis,
        arah: s.arah as Arah,
      }),
    ),
    keuangan: m.subs.map((s, i) => keuangan(`Sub ${i}`, s.first.pagu, s.plan as Four, s.spent as Four)),
    skala: DEFAULT_SKALA[m.skala],
    pengaturan: {
      ...REFERENCE_DATA.pengaturan,
      basis: m.basis,
      fallingFormula: m.fallingFormula,
      batasCapaian: m.limit === null ? null : toAngka(m.limit),
      keuanganSummary: m.method,
      kinerjaMean: m.mean,
      compares: m.compares,
      skala: m.skala,
    },
  });
}

const isStated = (text: string): boolean => text !== '' && text !== '-';
const spentUpTo = (s: Sub, triwulan: number): Fraction =>
  total(s.spent.slice(0, triwulan).filter(isStated).map(fromText));
/** Which agreement is in force in a quarter, and whether a sub kegiatan is in it. */
const inForce = (m: Model, triwulan: number): 'first' | 'second' => (triwulan >= m.from ? 'second' : 'first');
const isIn = (s: Sub, which: 'first' | 'second'): boolean => s.of === 'both' || s.of === which;

/** A quarter by docs/arithmetic.md, "PK Perubahan": the indikator of the agreement in force; money of the others where some is spent. */
function exactQuarter(m: Model, triwulan: number) {
  const which = inForce(m, triwulan);
  const settings: ExactSettings = {
    triwulan,
    basis: m.basis,
    fallingFormula: m.fallingFormula,
    limit: m.limit === null ? null : fromText(m.limit),
    mixedSatuan: false,
  };
  const rowOf = (s: Sub): ExactRow => ({ ...s, satuan: 'Laporan', annual: s[which].target });
  const moneyOf = (s: Sub): ExactRow => ({
    ...{ jenis: 'akumulatif', arah: 'naik', satuan: 'Rp', annual: s[which].pagu },
    ...{ target: s.plan, realisasi: s.spent },
  });
  const subs = m.subs.filter((s) => isIn(s, which));
  const moneySubs = m.subs.filter((s) => isIn(s, which) || spentUpTo(s, triwulan).top > 0n);
  const views = subs.map((s) => exactView(rowOf(s), settings));
  const weights = subs.map((s) => fromText(s[which].bobot));
  const isWeighted = m.mean !== 'biasa' && weights.some(({ top }) => top > 0n);
  const pagu = total(subs.map((s) => fromText(s[which].pagu)));
  const spent = total(moneySubs.map((s) => spentUpTo(s, triwulan)));
  const moneyViews = moneySubs.map((s) => exactView(moneyOf(s), settings));
  return {
    which,
    subs,
    moneySubs,
    views,
    mean: isWeighted ? exactWeightedMean(views, weights) : exactMean(views),
    serapan: multiply(divide(spent, pagu), fraction(100n)),
    money: m.method === 'total' ? exactRatio(moneyViews) : exactMean(moneyViews),
  };
}

describe('the arithmetic of a year with PK Perubahan, against whole numbers and fractions written apart from it', () => {
  it('agrees on who counts, targets, pagu, capaian, weighted means, serapan and the quarter before', () => {
    fc.assert(
      fc.property(model, (m) => {
        const hasil = computeProduct(m);
        const exact = exactQuarter(m, m.triwulan);
        const { which } = exact;
        const isChanged = which === 'second';
        const namesOf = (subs: readonly Sub[]) => subs.map((s) => `Sub ${m.subs.indexOf(s)}`);
        expect(hasil.kinerja.map((row) => row.subKegiatan)).toEqual(namesOf(exact.subs));
        expect(hasil.keuangan.map((row) => row.subKegiatan)).toEqual(namesOf(exact.moneySubs));
        for (const [i, s] of exact.subs.entries()) {
          const row = hasil.kinerja[i];
          expect(agree(row?.annualTarget, fromText(s[which].target))).toBe(true);
          expect(agree(row?.murniTarget, isChanged && isIn(s, 'first') ? fromText(s.first.target) : null)).toBe(true);
          expect(agree(row?.main.capaian, exact.views[i]?.capaian ?? null)).toBe(true);
        }
        for (const [i, s] of exact.moneySubs.entries()) {
          const row = hasil.keuangan[i];
          expect(agree(row?.pagu, isIn(s, which) ? fromText(s[which].pagu) : null)).toBe(true);
          expect(agree(row?.murniPagu, isChanged && isIn(s, 'first') ? fromText(s.first.pagu) : null)).toBe(true);
          expect(agree(row?.realisasiSampaiDengan, spentUpTo(s, m.triwulan))).toBe(true);
        }
        expect(agree(hasil.kinerjaSummary.rataRata, exact.mean)).toBe(true);
        expect(agree(hasil.keuanganSummary.serapan, exact.serapan)).toBe(true);
        expect(agree(hasil.keuanganSummary.capaian, exact.money)).toBe(true);
        // Which name a step has under another scale: the steps are the same, 91, 76, 66, 51.
        const step = [91n, 76n, 66n, 51n].findIndex(
          (bound) => exact.mean !== null && compare(fromText(toRounded(exact.mean)), fraction(bound)) >= 0,
        );
        const level = step === -1 ? 4 : step;
        expect(hasil.kinerjaSummary.predikat).toBe(exact.mean === null ? null : NAMES[m.skala][level]);
        const indikatorOf = (of: string) => namesOf(m.subs.filter((s) => s.of === of));
        expect(hasil.perubahan?.came.map((row) => row.subKegiatan) ?? null).toEqual(
          isChanged ? indikatorOf('second') : null,
        );
        expect(hasil.perubahan?.went.map((row) => row.subKegiatan) ?? null).toEqual(
          isChanged ? indikatorOf('first') : null,
        );

        if (!m.compares || m.triwulan === 1) {
          expect(hasil.comparison).toBeNull();
          return;
        }
        const before = exactQuarter(m, m.triwulan - 1);
        if (hasil.comparison === null) {
          const at = m.triwulan - 2;
          const told = [...before.subs.map((s) => s.realisasi[at]), ...before.moneySubs.map((s) => s.spent[at])];
          expect(told.filter((text) => text !== '')).toEqual([]);
          return;
        }
        expect(agree(hasil.comparison.kinerja, before.mean)).toBe(true);
        expect(agree(hasil.comparison.keuangan.capaian, before.money)).toBe(true);
        expect(agree(hasil.comparison.keuangan.serapan, before.serapan)).toBe(true);
        for (const [i, s] of exact.subs.entries()) {
          const at = before.subs.indexOf(s);
          const capaian = at === -1 ? null : (before.views[at]?.capaian ?? null);
          expect(agree(hasil.kinerja[i]?.earlier?.capaian, capaian)).toBe(true);
        }
      }),
      { numRuns: randomRuns(10_000) },
    );
  });
});

/** Two digits behind the point, half up: none of these is below 0. */
function toRounded({ top, bottom }: Fraction): string {
  const hundredths = (200n * top + bottom) / (2n * bottom);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

const NAMES = {
  baik: ['Sangat Baik', 'Baik', 'Cukup', 'Kurang', 'Sangat Kurang'],
  'permendagri-86-2017': ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'],
};
