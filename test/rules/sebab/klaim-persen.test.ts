import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import { periksaRaw } from '../periksa.ts';
import { barisRata, besar, bukuAcak, jumlah, kolom, persen, type TabelAcak } from './tabel-acak.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

/** Small amounts and few decimals, so that random wrong percentages meet causes by accident. */
const kecil = fc.noBias(fc.integer({ min: 1, max: 12 }));
const empat = fc.array(fc.option(kecil, { freq: 4 }), { minLength: 4, maxLength: 4 });
const tabel: fc.Arbitrary<TabelAcak> = fc
  .array(
    fc.record({ pagu: kecil, target: empat, realisasi: fc.array(kecil, { minLength: 4, maxLength: 4 }) }),
    { minLength: 1, maxLength: 4 },
  )
  .map((baris) => ({ baris }));

type Pecahan = readonly [bigint, bigint];

/** Fractions R/T of a quarter's rows that have a target. */
function pecahan(t: TabelAcak, q: number): readonly Pecahan[] {
  return t.baris.flatMap((b) => {
    const n = b.target[q - 1] ?? null;
    return n === null ? [] : [[besar(b.realisasi[q - 1]), besar(n)] as const];
  });
}
function tambah(semua: readonly Pecahan[]): Pecahan {
  return semua.reduce<Pecahan>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n]);
}
const rasio = (t: TabelAcak, qs: readonly number[]): Pecahan => [
  qs.reduce((s, q) => s + jumlah(t.baris.map((b) => b.realisasi[q - 1])), 0n),
  qs.reduce((s, q) => s + jumlah(t.baris.map((b) => b.target[q - 1])), 0n),
];
const rerata = (semua: readonly Pecahan[], n: number): Pecahan => {
  const [a, b] = tambah(semua);
  return [a, b * BigInt(n)];
};

/** True when a fraction in percent, rounded or cut off, is what was written. */
function sama([a, b]: Pecahan, tertulis: number, desimal: number): boolean {
  if (b === 0n) return false;
  return persen(a, b, desimal) === tertulis || persen(a, b, desimal, true) === tertulis;
}

it('a cause claimed for a random wrong percentage is true when the table is computed anew', () => {
  const bertemu = new Map<string, number>();
  fc.assert(
    fc.property(
      tabel,
      fc.array(fc.noBias(fc.integer({ min: 1, max: 250 })), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(0, 0, 0, 1),
      fc.constantFrom('total' as const, 'rata-rata' as const),
      (t, acak, desimal, metode) => {
        const tertulis = acak.map((n) => n / 10 ** desimal);
        const sel = [1, 2, 3, 4].map((q) => `${kolom(q, 'capaian')}${barisRata(t)}`);
        const cetak = Object.fromEntries(sel.map((s, i) => [s, tertulis[i] ?? 0]));
        const hasil = periksaRaw(bukuAcak(t, { cetak, desimal, metode }));
        for (const f of hasil.findings) {
          if (f.code !== 'keuangan/rata-rata' || f.at === undefined || f.computed === undefined) continue;
          const q = sel.indexOf(formatA1(f.at)) + 1;
          const w = tertulis[q - 1] ?? 0;
          const benar = metode === 'total' ? rasio(t, [q]) : rerata(pecahan(t, q), pecahan(t, q).length);
          expect(sama(benar, w, desimal)).toBe(false);
          if (f.cause === undefined) continue;
          const { code, args } = f.cause;
          bertemu.set(code, (bertemu.get(code) ?? 0) + 1);
          expect({ code, benar: terbukti(t, q, code, args, w, desimal, metode, benar) }).toEqual({
            code,
            benar: true,
          });
        }
      },
    ),
    { numRuns: 600 },
  );
  expect(bertemu.size).toBeGreaterThanOrEqual(4);
});

function terbukti(
  t: TabelAcak,
  q: number,
  code: string,
  args: Readonly<Record<string, string>>,
  tertulis: number,
  desimal: number,
  metode: 'total' | 'rata-rata',
  benar: Pecahan,
): boolean {
  const cocok = (p: Pecahan): boolean => sama(p, tertulis, desimal);
  const sampai = Array.from({ length: q }, (_, i) => i + 1);
  const semua = pecahan(t, q);
  const rasioSd = (b: TabelAcak['baris'][number]): Pecahan[] => {
    const atas = sampai.reduce((s, x) => s + besar(b.realisasi[x - 1]), 0n);
    const bawah = sampai.reduce((s, x) => s + besar(b.target[x - 1]), 0n);
    return bawah === 0n ? [] : [[atas, bawah]];
  };
  const sd = t.baris.flatMap(rasioSd);
  switch (code) {
    case 'kumulatif':
      return cocok(metode === 'total' ? rasio(t, sampai) : rerata(sd, sd.length));
    case 'triwulan-lain': {
      const lain = [1, 2, 3, 4].filter((x) => x !== q);
      const disebut = lain.filter(
        (x) => args.triwulan === undefined || args.triwulan === ['', 'I', 'II', 'III', 'IV'][x],
      );
      return disebut.some((x) =>
        cocok(metode === 'total' ? rasio(t, [x]) : rerata(pecahan(t, x), pecahan(t, x).length)),
      );
    }
    case 'baris-terlewat':
      return semua.some((_, i) =>
        cocok(
          rerata(
            semua.filter((_, j) => j !== i),
            semua.length - 1,
          ),
        ),
      );
    case 'baris-ganda':
      return semua.some((p) => cocok(rerata([...semua, p], semua.length + 1)));
    case 'digit-tertukar': {
      const [a, b] = benar;
      return [persen(a, b, desimal), persen(a, b, desimal, true)].some((n) => tertukar(n, tertulis, desimal));
    }
    case 'geser-digit': {
      const [a, b] = benar;
      return [1, 2, 3].some((p) => {
        const k = 10n ** BigInt(p);
        return cocok([a * k, b]) || cocok([a, b * k]);
      });
    }
    case 'pembagi-pagu': {
      const [atas] = rasio(t, [q]);
      const perBaris = t.baris.flatMap((b): Pecahan[] =>
        b.target[q - 1] == null ? [] : [[besar(b.realisasi[q - 1]), besar(b.pagu)]],
      );
      return cocok(
        metode === 'total' ? [atas, jumlah(t.baris.map((b) => b.pagu))] : rerata(perBaris, perBaris.length),
      );
    }
    case 'rata-rata-baris':
      return metode === 'total' && cocok(rerata(semua, semua.length));
    case 'rasio-total':
      return metode === 'rata-rata' && cocok(rasio(t, [q]));
    case 'rata-rata-termasuk-kosong':
      return semua.length < t.baris.length && cocok(rerata(semua, t.baris.length));
    default:
      return false;
  }
}

/** One exchange of neighbouring digits turns one into the other. */
function tertukar(a: number, b: number, desimal: number): boolean {
  const [x, y] = [a.toFixed(desimal).replace('.', ''), b.toFixed(desimal).replace('.', '')];
  const panjang = Math.max(x.length, y.length);
  const [p, s] = [x.padStart(panjang, '0'), y.padStart(panjang, '0')];
  const beda = [...p].flatMap((c, i) => (c === s.charAt(i) ? [] : [i]));
  const [i = 0, j = 0] = beda;
  return beda.length === 2 && j === i + 1 && p.charAt(i) === s.charAt(j) && p.charAt(j) === s.charAt(i);
}
