import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import type { Cause } from '../../../src/findings/finding.ts';
import { periksaRaw } from '../periksa.ts';
import {
  BARIS_PERTAMA,
  barisJumlah,
  barisRata,
  besar,
  bukuAcak,
  jumlah,
  kolom,
  type Opsi,
  persen,
  selBaris,
  type TabelAcak,
  tabelAcak,
} from './tabel-acak.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

const ACAK = { numRuns: 30 };
const Q = fc.integer({ min: 2, max: 4 });
const potong = fc.boolean();
const ROMAWI = ['', 'I', 'II', 'III', 'IV'];
const DESIMAL = 6;

const target = (t: TabelAcak, q: number) => t.baris.map((b) => b.target[q - 1] ?? null);
const realisasi = (t: TabelAcak, q: number) => t.baris.map((b) => b.realisasi[q - 1] ?? null);
const sampai = (q: number): number[] => Array.from({ length: q }, (_, i) => i + 1);
const sd = (t: TabelAcak, q: number, apa: typeof target): bigint =>
  sampai(q).reduce((s, x) => s + jumlah(apa(t, x)), 0n);

/** Sum of fractions R/T over the rows given, as one fraction: for exact means. */
function jumlahPecahan(pecahan: readonly (readonly [bigint, bigint])[]): readonly [bigint, bigint] {
  return pecahan.reduce<readonly [bigint, bigint]>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n]);
}
function rerata(pecahan: readonly (readonly [bigint, bigint])[], n: number, cara: boolean): number {
  const [a, b] = jumlahPecahan(pecahan);
  return persen(a, b * BigInt(n), DESIMAL, cara);
}
const barisPecahan = (t: TabelAcak, q: number): (readonly [bigint, bigint])[] =>
  t.baris.flatMap((b) => {
    const tt = b.target[q - 1] ?? null;
    return tt === null ? [] : [[besar(b.realisasi[q - 1]), besar(tt)] as const];
  });

/** The cause found for a percentage printed in a cell of the summary row. */
function sebabDi(t: TabelAcak, sel: string, tertulis: number, opsi: Partial<Opsi> = {}): Cause | undefined {
  const cetak = { ...opsi.cetak, [sel]: tertulis };
  const hasil = periksaRaw(bukuAcak(t, { ...opsi, cetak, desimal: DESIMAL }));
  const f = hasil.findings.find(
    (d) => /^keuangan\/(rata-rata|capaian)$/.test(d.code) && d.at !== undefined && formatA1(d.at) === sel,
  );
  expect(f?.written).toBe(String(tertulis));
  return f?.cause;
}
const ringkasan = (t: TabelAcak, q: number): string => `${kolom(q, 'capaian')}${barisRata(t)}`;

describe('ratio of totals: the mistake committed is the cause found', () => {
  it('kumulatif', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, potong, (t, q, cara) => {
        const v = persen(sd(t, q, realisasi), sd(t, q, target), DESIMAL, cara);
        expect(sebabDi(t, ringkasan(t, q), v)).toMatchObject({
          code: 'kumulatif',
          args: { triwulan: ROMAWI[q], apa: 'capaian' },
        });
      }),
      ACAK,
    );
  });

  it('triwulan-lain', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, potong, (t, q, cara) => {
        const v = persen(jumlah(realisasi(t, 1)), jumlah(target(t, 1)), DESIMAL, cara);
        expect(sebabDi(t, ringkasan(t, q), v)).toMatchObject({
          code: 'triwulan-lain',
          args: { triwulan: 'I' },
        });
      }),
      ACAK,
    );
  });

  it('geser-digit: a fraction printed for a percentage', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, potong, (t, q, cara) => {
        const v = persen(jumlah(realisasi(t, q)), 100n * jumlah(target(t, q)), DESIMAL, cara);
        expect(sebabDi(t, ringkasan(t, q), v)).toMatchObject({
          code: 'geser-digit',
          args: { kali: '1/100' },
        });
      }),
      ACAK,
    );
  });

  it('digit-tertukar', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, fc.nat(), (t, q, acak) => {
        const benar = persen(jumlah(realisasi(t, q)), jumlah(target(t, q)), DESIMAL).toFixed(DESIMAL);
        const letak = [...benar].flatMap((c, i) => (c === '.' ? [] : [i]));
        const i = acak % (letak.length - 1);
        const [a = 0, b = 0] = [letak[i], letak[i + 1]];
        const salah = [...benar];
        [salah[a], salah[b]] = [salah[b] ?? '', salah[a] ?? ''];
        fc.pre(benar.charAt(a) !== benar.charAt(b) && salah[0] !== '0');
        expect(sebabDi(t, ringkasan(t, q), Number(salah.join('')))?.code).toBe('digit-tertukar');
      }),
      ACAK,
    );
  });

  it('ikut-jumlah-salah points at the wrong total', () => {
    fc.assert(
      fc.property(
        tabelAcak(),
        Q,
        fc.integer({ min: 12_345, max: 98_765_432 }),
        potong,
        (t, q, lebih, cara) => {
          const salah = jumlah(target(t, q)) + BigInt(lebih);
          const sel = `${kolom(q, 'target')}${barisJumlah(t)}`;
          const v = persen(jumlah(realisasi(t, q)), salah, DESIMAL, cara);
          const c = sebabDi(t, ringkasan(t, q), v, { cetak: { [sel]: Number(salah) } });
          expect(c).toMatchObject({ code: 'ikut-jumlah-salah', args: { sel }, at: { row: barisJumlah(t) } });
        },
      ),
      ACAK,
    );
  });

  it('pembagi-pagu, of the totals and of a row', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, fc.nat(), potong, (t, q, acak, cara) => {
        const v = persen(jumlah(realisasi(t, q)), jumlah(t.baris.map((b) => b.pagu)), DESIMAL, cara);
        expect(sebabDi(t, ringkasan(t, q), v)?.code).toBe('pembagi-pagu');
        const i = acak % t.baris.length;
        const b = t.baris[i];
        const w = persen(besar(b?.realisasi[q - 1]), besar(b?.pagu), DESIMAL, cara);
        expect(sebabDi(t, selBaris(i, kolom(q, 'capaian')), w)?.code).toBe('pembagi-pagu');
      }),
      ACAK,
    );
  });

  it('rata-rata-baris', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, potong, (t, q, cara) => {
        const v = rerata(barisPecahan(t, q), t.baris.length, cara);
        expect(sebabDi(t, ringkasan(t, q), v)?.code).toBe('rata-rata-baris');
      }),
      ACAK,
    );
  });
});

describe('mean of rows', () => {
  const metode = 'rata-rata';

  it('rasio-total', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, potong, (t, q, cara) => {
        const v = persen(jumlah(realisasi(t, q)), jumlah(target(t, q)), DESIMAL, cara);
        expect(sebabDi(t, ringkasan(t, q), v, { metode })?.code).toBe('rasio-total');
      }),
      ACAK,
    );
  });

  it.each(['baris-terlewat', 'baris-ganda'] as const)('%s names the row', (code) => {
    fc.assert(
      fc.property(tabelAcak(), Q, fc.nat(), potong, (t, q, acak, cara) => {
        fc.pre(t.baris.length > 2);
        const i = acak % t.baris.length;
        const semua = barisPecahan(t, q);
        const pecahan =
          code === 'baris-terlewat' ? semua.filter((_, j) => j !== i) : [...semua, ...semua.slice(i, i + 1)];
        const c = sebabDi(t, ringkasan(t, q), rerata(pecahan, pecahan.length, cara), { metode });
        expect(c).toMatchObject({ code, at: { row: BARIS_PERTAMA + i } });
      }),
      ACAK,
    );
  });

  it('termasuk-jumlah: the ratio in the Jumlah row is averaged along', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, potong, (t, q, cara) => {
        const sel = `${kolom(q, 'capaian')}${barisJumlah(t)}`;
        const rasio = persen(jumlah(realisasi(t, q)), jumlah(target(t, q)), DESIMAL);
        // The printed ratio is what an AVERAGE would take in.
        const tercetak = [BigInt(Math.round(rasio * 1_000_000)), 100_000_000n] as const;
        const v = rerata([...barisPecahan(t, q), tercetak], t.baris.length + 1, cara);
        const c = sebabDi(t, ringkasan(t, q), v, { metode, cetak: { [sel]: rasio } });
        expect(c).toMatchObject({ code: 'termasuk-jumlah', args: { sel } });
      }),
      ACAK,
    );
  });

  it('rata-rata-termasuk-kosong', () => {
    fc.assert(
      fc.property(tabelAcak(true), Q, potong, (t, q, cara) => {
        const v = rerata(barisPecahan(t, q), t.baris.length, cara);
        expect(sebabDi(t, ringkasan(t, q), v, { metode })?.code).toBe('rata-rata-termasuk-kosong');
      }),
      ACAK,
    );
  });
});
