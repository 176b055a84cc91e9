import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { angka } from '../../../src/domain/angka.ts';
import type { Triwulan } from '../../../src/domain/triwulan.ts';
import { sebabJumlah } from '../../../src/rules/cause/jumlah-cause.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

/** Small whole numbers, so that random wrong figures meet every cause by accident, and several at once. */
const kecil = fc.integer({ min: 0, max: 60 });
const tabel = fc.record({
  kolom: fc.array(fc.array(kecil, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
  q: fc.constantFrom(1, 2, 3, 4),
  tertulis: fc.integer({ min: 0, max: 400 }),
  subtotal: fc.array(kecil, { maxLength: 2 }),
  ikut: fc.array(kecil, { maxLength: 2 }),
});

const at = (row: number) => ({ sheet: 'K', row, column: 6 });

/** All exchanges of neighbouring digits, on text; none that begins with 0. */
function tukaran(n: number): number[] {
  const s = String(n);
  const hasil: number[] = [];
  for (let i = 0; i + 1 < s.length; i++) {
    const chars = [...s];
    [chars[i], chars[i + 1]] = [chars[i + 1] ?? '', chars[i] ?? ''];
    if (chars.join('') !== s && !(chars[0] === '0' && s.length > 1)) hasil.push(Number(chars.join('')));
  }
  return hasil;
}

const sepuluhKali = (a: number, b: number): boolean => {
  if (a === 0 || b === 0 || a === b) return false;
  const [besar, kecilnya] = a > b ? [a, b] : [b, a];
  return [10, 100, 1000].some((k) => kecilnya * k === besar);
};

interface Cocok {
  readonly code: string;
  /** Row named, '' = the total itself. */
  readonly row: string;
}

/** The table of causes read anew, on whole numbers: what fits in each rank. */
function peringkat(t: {
  benar: number;
  tertulis: number;
  baris: readonly number[];
  sd: number | null;
  lain: readonly { t: number; n: number }[];
  subtotal: readonly number[];
  ikut: readonly number[];
}): Cocok[][] {
  const w = t.tertulis;
  const baris = (code: string, f: (n: number) => boolean): Cocok[] =>
    t.baris.flatMap((n, i) => (n !== 0 && f(n) ? [{ code, row: String(i) }] : []));
  const selisih = w - t.benar;
  const semuaSubtotal = t.subtotal.filter((s) => s !== 0);
  const satu = semuaSubtotal.flatMap((s, i) =>
    s === selisih ? [{ code: 'termasuk-jumlah', row: `s${i}` }] : [],
  );
  const semua =
    satu.length === 0 && semuaSubtotal.length === 2 && semuaSubtotal.reduce((a, b) => a + b) === selisih
      ? [{ code: 'termasuk-jumlah', row: '' }]
      : [];
  return [
    t.sd === w ? [{ code: 'kumulatif', row: '' }] : [],
    t.lain.filter((l) => l.n === w && l.n !== 0).map((l) => ({ code: 'triwulan-lain', row: `t${l.t}` })),
    [...baris('baris-terlewat', (n) => -n === selisih), ...baris('baris-ganda', (n) => n === selisih)],
    [...satu, ...semua],
    tukaran(t.benar).includes(w)
      ? [{ code: 'digit-tertukar', row: '' }]
      : baris('digit-tertukar', (n) => tukaran(n).some((x) => x - n === selisih)),
    sepuluhKali(w, t.benar)
      ? [{ code: 'geser-digit', row: '' }]
      : baris('geser-digit', (n) => sepuluhKali(n + selisih, n)),
    t.ikut.flatMap((n, i) => (n === w ? [{ code: 'ikut-jumlah-salah', row: `i${i}` }] : [])),
  ];
}

it('claims exactly what the table of causes proves: first rank that fits, one code, a row only when there is one', () => {
  const bertemu = new Set<string>();
  fc.assert(
    fc.property(tabel, ({ kolom, q, tertulis, subtotal, ikut }) => {
      const jumlah = (t: number): number => kolom.reduce((s, b) => s + (b[t - 1] ?? 0), 0);
      const benar = jumlah(q);
      fc.pre(benar !== tertulis);
      const baris = kolom.map((b) => b[q - 1] ?? 0);
      const sd = q === 1 ? null : [1, 2, 3, 4].filter((t) => t <= q).reduce((s, t) => s + jumlah(t), 0);
      const lain = [1, 2, 3, 4].filter((t) => t !== q).map((t) => ({ t, n: jumlah(t) }));
      const harus = peringkat({ benar, tertulis, baris, sd, lain, subtotal, ikut }).find((p) => p.length > 0);
      const hasil = sebabJumlah({
        tertulis: angka(tertulis),
        desimal: 0,
        benar: angka(benar),
        baris: baris.flatMap((n, i) => (n === 0 ? [] : [{ nama: `${i}`, at: at(10 + i), nilai: angka(n) }])),
        ...(sd === null ? {} : { sampaiDengan: { triwulan: q as Triwulan, nilai: angka(sd) } }),
        lain: lain.filter((l) => l.n !== 0).map((l) => ({ triwulan: l.t as Triwulan, nilai: angka(l.n) })),
        total: subtotal
          .filter((n) => n !== 0)
          .map((n, i) => ({ nama: `s${i}`, at: at(50 + i), nilai: angka(n) })),
        ikut: ikut.map((n, i) => ({ nama: `i${i}`, at: at(70 + i), nilai: angka(n) })),
      });
      const code = harus?.[0]?.code;
      if (harus === undefined || harus.some((h) => h.code !== code)) {
        expect(hasil).toBeUndefined();
        return;
      }
      expect(hasil?.code).toBe(code);
      const [satu] = harus;
      const bernama =
        satu !== undefined && harus.length === 1 && /^[is]?\d+$/.test(satu.row) ? satu.row : undefined;
      expect(hasil?.args.baris).toBe(bernama);
      if (hasil !== undefined) bertemu.add(hasil.code);
    }),
    { numRuns: 3000 },
  );
  expect([...bertemu].sort()).toEqual([
    'baris-ganda',
    'baris-terlewat',
    'digit-tertukar',
    'geser-digit',
    'ikut-jumlah-salah',
    'kumulatif',
    'termasuk-jumlah',
    'triwulan-lain',
  ]);
});
