import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaTeksAngka } from '../../src/sheets/angka-text.ts';

/** A decimal as whole digits and digits behind the comma ('' = none). */
interface Desimal {
  readonly utuh: string;
  readonly pecahan: string;
}

const desimal: fc.Arbitrary<Desimal> = fc.record({
  utuh: fc.bigInt({ min: 0n, max: 999_999_999_999_999n }).map(String),
  pecahan: fc.oneof(
    fc.constant(''),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }).map((d) => d.join('')),
  ),
});

function kelompok(utuh: string, pemisah: string): string {
  return utuh.replace(/\B(?=(\d{3})+$)/g, pemisah);
}

function baku({ utuh, pecahan }: Desimal): string {
  const ekor = pecahan.replace(/0+$/, '');
  return ekor === '' ? utuh : `${utuh}.${ekor}`;
}

function koma(d: Desimal, pemisah: string): string {
  return `${kelompok(d.utuh, pemisah)}${d.pecahan === '' ? '' : `,${d.pecahan}`}`;
}

/** Group and decimal sign cannot be told apart: one sign, three digits behind it, one to three before (no leading 0). */
function meragukan({ utuh, pecahan }: Desimal): boolean {
  const kelompokTunggal = pecahan === '' && utuh.length >= 4 && utuh.length <= 6;
  const tigaDesimal = pecahan.length === 3 && utuh.length <= 3 && utuh !== '0';
  return kelompokTunggal || tigaDesimal;
}

function nilai(teks: string, rupiah: boolean): { angka: string | undefined; inggris: boolean } {
  const b = bacaTeksAngka(teks, rupiah);
  return b.jenis === 'angka'
    ? { angka: b.nilai.toFixed(), inggris: b.inggris }
    : { angka: undefined, inggris: false };
}

const setelan = { seed: 17, numRuns: 1000 };

describe('any decimal in every accepted style reads back as itself', () => {
  test('Indonesian, grouped or not, behind a minus, with a unit', () => {
    const gaya = fc.constantFrom<readonly [string, string, string]>(
      ['', '', ''],
      ['', '', ' Laporan'],
      ['', '', ' %'],
      ['', '.', ''],
      ['', '.', ' Lembaga Kemasyarakatan'],
      ['', ' ', ''],
      ['', '\u00a0', ''],
      ['-', '.', ''],
      ['  ', '.', '\u200b '],
    );
    fc.assert(
      fc.property(desimal, gaya, (d, [depan, pemisah, belakang]) => {
        // A lone group is doubtful only when the sign of the groups is a point.
        fc.pre(!meragukan(d) || (pemisah !== '.' && d.pecahan.length !== 3));
        const tulis = `${depan}${koma(d, pemisah)}${belakang}`;
        const tanda = depan === '-' && !/^0(?:\.0*)?$/.test(baku(d)) ? '-' : '';
        expect({ tulis, ...nilai(tulis, false) }).toEqual({
          tulis,
          angka: `${tanda}${baku(d)}`,
          inggris: false,
        });
      }),
      setelan,
    );
  });

  test('rupiah, with every sign before and behind', () => {
    const gaya = fc.constantFrom<readonly [string, string]>(
      ['Rp. ', ''],
      ['Rp', ''],
      ['Rp ', ',-'],
      ['IDR ', ''],
      ['', ''],
      ['', ',-'],
      ['', ' rupiah'],
    );
    const sen = fc.constantFrom('', ',00', ',5', ',75');
    fc.assert(
      fc.property(desimal, gaya, sen, (d, [depan, belakang], ekor) => {
        const pecahan = belakang === ',-' ? '' : ekor.slice(1);
        const tulis = `${depan}${koma({ utuh: d.utuh, pecahan }, '.')}${belakang}`;
        expect({ tulis, ...nilai(tulis, true) }).toEqual({
          tulis,
          angka: baku({ utuh: d.utuh, pecahan }),
          inggris: false,
        });
      }),
      setelan,
    );
  });

  test('English with groups or a point, and said to be English', () => {
    fc.assert(
      fc.property(desimal, fc.boolean(), (d, berkelompok) => {
        const utuh = berkelompok ? kelompok(d.utuh, ',') : d.utuh;
        fc.pre(d.pecahan !== '' && (utuh.includes(',') || !meragukan(d)));
        const tulis = `${utuh}.${d.pecahan}`;
        expect({ tulis, ...nilai(tulis, false) }).toEqual({ tulis, angka: baku(d), inggris: true });
      }),
      setelan,
    );
  });

  test('what may be either is never read in silence', () => {
    const tiga = fc.integer({ min: 100, max: 999 }).map(String);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), tiga, fc.constantFrom('.', ','), (depan, ekor, tanda) => {
        const b = bacaTeksAngka(`${depan}${tanda}${ekor}`, false);
        expect(b.jenis).toBe('ambigu');
        if (b.jenis !== 'ambigu') return;
        expect([b.ribuan.toFixed(), b.desimal.times(1000).toFixed()]).toEqual([
          `${depan}${ekor}`,
          `${depan}${ekor}`,
        ]);
      }),
      setelan,
    );
  });

  test('no text makes it fail, and what it reads as a number begins with one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.boolean(), (teks, rupiah) => {
        const b = bacaTeksAngka(teks, rupiah);
        if (b.jenis === 'angka') expect(teks.normalize('NFKC')).toMatch(/\d/);
      }),
      setelan,
    );
  });
});
