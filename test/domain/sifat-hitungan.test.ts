import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { angka, jumlahkan, type Nilai } from '../../src/domain/angka.ts';
import { batasi, computeCapaian } from '../../src/domain/capaian.ts';
import { nilaiSampaiDengan, nilaiTriwulan, targetSetahun } from '../../src/domain/period.ts';
import { type PerTriwulan, perTriwulan, SEMUA_TRIWULAN } from '../../src/domain/triwulan.ts';

/** Amounts with up to two decimals. */
const bilangan = fc.integer({ min: 0, max: 10 ** 12 }).map((n) => angka(n).div(100));
const positif = fc.integer({ min: 1, max: 10 ** 12 }).map((n) => angka(n).div(100));
const sel: fc.Arbitrary<Nilai> = fc.oneof(
  { weight: 4, arbitrary: bilangan },
  fc.constantFrom<Nilai[]>('nihil', 'kosong'),
);
const deret: fc.Arbitrary<PerTriwulan<Nilai>> = fc
  .tuple(sel, sel, sel, sel)
  .map((s) => perTriwulan((t) => s[t - 1] ?? 'kosong'));
const triwulan = fc.constantFrom(...SEMUA_TRIWULAN);
const setelan = { seed: 1945, numRuns: 500 };
const teks = (n: { toFixed(): string } | null) => n?.toFixed() ?? null;

describe('periods', () => {
  test('akumulatif: the quarters up to q add up to s.d. q', () => {
    fc.assert(
      fc.property(deret, triwulan, (d, q) => {
        const satuan = SEMUA_TRIWULAN.filter((t) => t <= q).map((t) => nilaiTriwulan('akumulatif', d, t));
        expect((nilaiSampaiDengan('akumulatif', d, q) ?? angka(0)).toFixed()).toBe(
          jumlahkan(satuan).toFixed(),
        );
      }),
      setelan,
    );
  });

  test('kumulatif: the differences of the quarters add up to the last value stated', () => {
    fc.assert(
      fc.property(deret, triwulan, (d, q) => {
        const beda = SEMUA_TRIWULAN.filter((t) => t <= q).map((t) => nilaiTriwulan('kumulatif', d, t));
        expect(jumlahkan(beda).toFixed()).toBe(
          (nilaiSampaiDengan('posisi akhir', d, q) ?? angka(0)).toFixed(),
        );
      }),
      setelan,
    );
  });

  test('s.d. Triwulan IV is the year, except where each quarter is a year of its own', () => {
    fc.assert(
      fc.property(deret, fc.constantFrom('akumulatif', 'kumulatif', 'rata-rata'), (d, jenis) => {
        expect(teks(nilaiSampaiDengan(jenis, d, 4))).toBe(teks(targetSetahun(jenis, d)));
      }),
      setelan,
    );
  });

  test('rata-rata lies between the least and the greatest value stated', () => {
    fc.assert(
      fc.property(bilangan, bilangan, bilangan, (a, b, c) => {
        const rata = nilaiSampaiDengan('rata-rata', { 1: a, 2: b, 3: 'nihil', 4: c }, 4);
        const urut = [a, b, c].sort((x, y) => x.cmp(y));
        expect(rata?.gte(urut[0] ?? angka(0)) && rata.lte(urut[2] ?? angka(0))).toBe(true);
      }),
      setelan,
    );
  });
});

describe('capaian', () => {
  const arah = fc.constantFrom('naik' as const, 'turun' as const);
  const rumus = fc.constantFrom('2T-R' as const, 'T/R' as const);

  test('a target met exactly is 100, under every formula', () => {
    fc.assert(
      fc.property(positif, arah, rumus, (t, a, r) => {
        expect(computeCapaian(t, t, a, r)?.toFixed()).toBe('100');
      }),
      setelan,
    );
  });

  test('more realisasi is never worse when naik and never better when turun', () => {
    fc.assert(
      fc.property(positif, positif, positif, rumus, (t, a, b, r) => {
        const [kecil, besar] = a.lt(b) ? [a, b] : [b, a];
        const pada = (n: typeof a, ke: 'naik' | 'turun') => computeCapaian(t, n, ke, r) ?? angka(-1);
        expect(pada(besar, 'naik').gte(pada(kecil, 'naik'))).toBe(true);
        expect(pada(besar, 'turun').lte(pada(kecil, 'turun'))).toBe(true);
      }),
      setelan,
    );
  });

  test('naik and turun with 2T-R mirror each other around 100, down to 0', () => {
    fc.assert(
      fc.property(fc.constantFrom('1', '2', '4', '5', '8', '20', '125'), bilangan, (t, r) => {
        const naik = computeCapaian(angka(t), r, 'naik') ?? angka(0);
        const cermin = angka(200).minus(naik);
        expect(computeCapaian(angka(t), r, 'turun')?.toFixed()).toBe(cermin.lt(0) ? '0' : cermin.toFixed());
      }),
      setelan,
    );
  });

  test('the unit does not matter: both in thousands is the same capaian', () => {
    fc.assert(
      fc.property(positif, bilangan, (t, r) => {
        expect(teks(computeCapaian(t.times(1000), r.times(1000)))).toBe(teks(computeCapaian(t, r)));
      }),
      setelan,
    );
  });

  test('a cap never raises, never goes beyond itself, and keeps the order', () => {
    fc.assert(
      fc.property(bilangan, bilangan, positif, (a, b, batas) => {
        const [kecil, besar] = a.lt(b) ? [a, b] : [b, a];
        const [x, y] = [batasi(kecil, batas), batasi(besar, batas)];
        expect(x !== null && y !== null && x.lte(y) && y.lte(batas) && y.lte(besar)).toBe(true);
        if (besar.lte(batas)) expect(teks(y)).toBe(besar.toFixed());
      }),
      setelan,
    );
  });
});
