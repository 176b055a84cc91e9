import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import type { Cause } from '../../../src/findings/finding.ts';
import { periksaRaw, satu } from '../periksa.ts';
import {
  BARIS_PERTAMA,
  barisJumlah,
  besar,
  bukuAcak,
  jumlah,
  kolom,
  selBaris,
  type TabelAcak,
  tabelAcak,
} from './tabel-acak.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

const ACAK = { numRuns: 30 };
const Q = fc.integer({ min: 2, max: 4 });
const ROMAWI = ['', 'I', 'II', 'III', 'IV'];
const target = (t: TabelAcak, q: number): readonly (number | null)[] =>
  t.baris.map((b) => b.target[q - 1] ?? null);

/** The cause found for a Jumlah of target that was written as `tertulis`. */
function sebab(
  t: TabelAcak,
  q: number,
  tertulis: bigint,
  lain: Readonly<Record<string, number>> = {},
  subtotal = false,
): Cause | undefined {
  const sel = `${kolom(q, 'target')}${barisJumlah(t, subtotal)}`;
  const hasil = periksaRaw(bukuAcak(t, { cetak: { ...lain, [sel]: Number(tertulis) }, subtotal }));
  const f = hasil.findings.find(
    (d) => d.code === 'keuangan/jumlah' && d.at !== undefined && formatA1(d.at) === sel,
  );
  expect(f?.written).toBe(String(tertulis));
  expect(f?.computed).toBe(String(jumlah(target(t, q))));
  expect(f?.difference).toBe(String(tertulis - jumlah(target(t, q))));
  return f?.cause;
}

function tukar(n: bigint, i: number): bigint {
  const s = n.toString();
  return BigInt(`${s.slice(0, i)}${s.charAt(i + 1)}${s.charAt(i)}${s.slice(i + 2)}`);
}
const semuaTukar = (n: bigint): bigint[] =>
  [...n.toString()]
    .slice(1)
    .flatMap((_, i) =>
      tukar(n, i) === n || tukar(n, i).toString().length < n.toString().length ? [] : [tukar(n, i)],
    );

describe('a right random table with one mistake: the cause is found and named with its row', () => {
  it('kumulatif', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, (t, q) => {
        const sd = Array.from({ length: q }, (_, i) => jumlah(target(t, i + 1))).reduce((a, b) => a + b, 0n);
        expect(sebab(t, q, sd)).toMatchObject({ code: 'kumulatif', args: { triwulan: ROMAWI[q] } });
      }),
      ACAK,
    );
  });

  it('triwulan-lain', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, fc.integer({ min: 1, max: 3 }), (t, q, geser) => {
        const lain = ((q - 1 + geser) % 4) + 1;
        expect(sebab(t, q, jumlah(target(t, lain)))).toMatchObject({
          code: 'triwulan-lain',
          args: { triwulan: ROMAWI[lain] },
        });
      }),
      ACAK,
    );
  });

  it.each(['baris-terlewat', 'baris-ganda'] as const)('%s', (code) => {
    fc.assert(
      fc.property(tabelAcak(), Q, fc.nat(), (t, q, acak) => {
        const i = acak % t.baris.length;
        const nilai = besar(target(t, q)[i]);
        const benar = jumlah(target(t, q));
        const kembar = target(t, q).filter((n) => besar(n) === nilai).length > 1;
        fc.pre(!kembar);
        const c = sebab(t, q, code === 'baris-terlewat' ? benar - nilai : benar + nilai);
        expect(c?.code).toBe(code);
        expect(c?.args.sel).toBe(selBaris(i, kolom(q, 'target')));
        expect(c?.at).toMatchObject({ row: BARIS_PERTAMA + i });
      }),
      ACAK,
    );
  });

  it('termasuk-jumlah', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, (t, q) => {
        const [a = 0n, ...sisa] = target(t, q).map(besar);
        const dua = sisa.reduce((x, y) => x + y, 0n);
        fc.pre(sisa.length > 1);
        const k = kolom(q, 'target');
        const barisDua = BARIS_PERTAMA + t.baris.length + 1;
        const lain = { [`${k}${BARIS_PERTAMA + 1}`]: Number(a), [`${k}${barisDua}`]: Number(dua) };
        const c = sebab(t, q, jumlah(target(t, q)) + dua, lain, true);
        expect(c).toMatchObject({ code: 'termasuk-jumlah', args: { sel: `${k}${barisDua}` } });
      }),
      ACAK,
    );
  });

  it('digit-tertukar of the total itself names no row', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, fc.nat(), (t, q, acak) => {
        const benar = jumlah(target(t, q));
        const pilihan = semuaTukar(benar);
        const salah = pilihan[acak % Math.max(1, pilihan.length)];
        fc.pre(salah !== undefined);
        const c = sebab(t, q, salah ?? 0n);
        expect(c?.code).toBe('digit-tertukar');
        expect(c?.args.sel).toBeUndefined();
      }),
      ACAK,
    );
  });

  it('digit-tertukar of an addend names its row, unless others explain it as well', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, fc.nat(), fc.nat(), (t, q, acakBaris, acakDigit) => {
        const semua = target(t, q).map(besar);
        const benar = jumlah(target(t, q));
        const i = acakBaris % semua.length;
        const pilihan = semuaTukar(semua[i] ?? 0n);
        const baru = pilihan[acakDigit % Math.max(1, pilihan.length)];
        fc.pre(baru !== undefined);
        const salah = benar - (semua[i] ?? 0n) + (baru ?? 0n);
        const cocok = semua.filter((n) => semuaTukar(n).some((x) => benar - n + x === salah));
        const sendiri = semuaTukar(benar).includes(salah);
        const c = sebab(t, q, salah);
        expect(c?.code).toBe('digit-tertukar');
        const harus = !sendiri && cocok.length === 1 ? selBaris(i, kolom(q, 'target')) : undefined;
        expect(c?.args.sel).toBe(harus);
      }),
      ACAK,
    );
  });

  it('geser-digit of the total and of an addend', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, fc.nat(), fc.integer({ min: 1, max: 3 }), (t, q, acak, pangkat) => {
        const benar = jumlah(target(t, q));
        const kali = 10n ** BigInt(pangkat);
        const c = sebab(t, q, benar * kali);
        expect(c).toMatchObject({ code: 'geser-digit', args: { kali: `${kali} kali` } });
        expect(c?.args.sel).toBeUndefined();
        const i = acak % t.baris.length;
        const nilai = besar(target(t, q)[i]);
        const d = sebab(t, q, benar + nilai * (kali - 1n));
        expect(d).toMatchObject({ code: 'geser-digit', args: { sel: selBaris(i, kolom(q, 'target')) } });
      }),
      ACAK,
    );
  });

  it('ikut-jumlah-salah', () => {
    fc.assert(
      fc.property(tabelAcak(), Q, fc.integer({ min: 12_345_678, max: 987_654_321 }), (t, q, lebih) => {
        fc.pre(t.baris.length > 2);
        const [a = 0n, ...sisa] = target(t, q).map(besar);
        const dua = sisa.reduce((x, y) => x + y, 0n) + BigInt(lebih);
        const k = kolom(q, 'target');
        const barisDua = BARIS_PERTAMA + t.baris.length + 1;
        const lain = { [`${k}${BARIS_PERTAMA + 1}`]: Number(a), [`${k}${barisDua}`]: Number(dua) };
        const c = sebab(t, q, a + dua, lain, true);
        expect(c).toMatchObject({ code: 'ikut-jumlah-salah', args: { sel: `${k}${barisDua}` } });
      }),
      ACAK,
    );
  });
});

describe('several readings', () => {
  const t = (nilai: readonly number[]): TabelAcak => ({
    baris: nilai.map((n) => ({ pagu: 9_000_000, target: [n, n + 7, n, n], realisasi: [1, 1, 1, 1] })),
  });

  it('of one code that name different rows: the code, and no row', () => {
    const kembar = t([1_250_300, 1_250_300, 4_700_450]);
    const c = sebab(kembar, 2, 1_250_307n + 4_700_457n);
    expect(c).toEqual({ code: 'baris-terlewat', args: { dari: 'baris' } });
  });

  it('a figure that nothing explains has no cause', () => {
    const f = periksaRaw(
      bukuAcak(t([1_250_300, 2_350_600, 4_700_450]), { cetak: { [`${kolom(2, 'target')}6`]: 5_555_555 } }),
    );
    expect(satu(f, 'keuangan/jumlah').cause).toBeUndefined();
  });
});
