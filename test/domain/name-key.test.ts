import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexRows, kodeKey, nameKey } from '../../src/domain/name-key.ts';

const ASCII = fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCharCode(code));

describe('names compare', () => {
  // biome-ignore format: a table reads best as a table
  test.each([
    ['Fasilitasi, Rekomendasi dan Koordinasi', 'FASILITASI REKOMENDASI  DAN KOORDINASI.'],
    ['Sub Kegiatan', 'sub\nkegiatan'], ['Sub Kegiatan', '\u00a0Sub\u00a0Kegiatan\u200b'], ['Forum (Musrenbang)', 'Forum Musrenbang'], ['Desa/Kelurahan', 'Desa / Kelurahan'],
    ['Ke\u00adgiatan', 'Kegiatan'], ['ﬁle', 'file'], ['Café', 'Cafe\u0301'],
  ])('%j and %j are one', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  test.each([
    ['Rapat 1', 'Rapat 2'],
    ['Desa', 'Desa Lain'],
    ['Sub Kegiatan', 'SubKegiatan'],
    ['Café', 'Caf'],
  ])('%j and %j are two', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));

  // Text of other letters is folded by Unicode's properties: what is folded without them comes out the same.
  test.each([30, 3000])('texts of ASCII of up to %d signs fold as they do beside other letters', (longest) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(ASCII, fc.constantFrom(' ', '.')), maxLength: longest }), (text) => {
        expect(nameKey(`x ${text} É`)).toBe(`${nameKey(`x ${text}`)} é`);
      }),
      { numRuns: 200, seed: 19 },
    );
  });

  test.each([77, 76 * 13, 77 * 13, 50_000 * 13])('%d signs fold as a few do', (length) => {
    const [written, folded] = ['Ab1 - (/.,  \n', 'ab1'];
    const count = Math.ceil(length / written.length);
    expect(nameKey(written.repeat(count))).toBe(Array.from({ length: count }, () => folded).join(' '));
  });

  test('more names than are remembered still fold alike', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `Sub  Kegiatan ${i}.`);
    expect(many.map(nameKey)).toEqual(many.map((_, i) => `sub kegiatan ${i}`));
  });

  test.each([
    ['7.01.03.2.01.0001', '7.01.03.2.01.0001'],
    [' 7.01.03.2.01.0001. ', '7.01.03.2.01.0001'],
    ['7-01-03', '7.01.03'],
    ['', ''],
    ['-', ''],
  ])('kode %j is %j', (kode, key) => expect(kodeKey(kode)).toBe(key));
});

describe('joining', () => {
  const find = (rows: readonly (readonly [string, string])[], kode: string, name: string) =>
    indexRows(rows, ([kode, subKegiatan]) => ({ kode, subKegiatan }))
      .find(kode, name)
      .map((r) => r.join(' '))
      .join('; ');

  test('by KODE when both sheets have one, whatever the name', () => {
    expect(
      find(
        [
          ['1.1', 'A'],
          ['1.2', 'B'],
        ],
        '1.2',
        'A',
      ),
    ).toBe('1.2 B');
  });

  test('another KODE is another row, even under the same name', () => {
    expect(find([['1.1', 'A']], '1.9', 'A')).toBe('');
  });

  test('by name when either sheet has no KODE', () => {
    expect(
      find(
        [
          ['', 'A'],
          ['', 'B'],
        ],
        '1.2',
        'b.',
      ),
    ).toBe(' B');
    expect(
      find(
        [
          ['1.1', 'A'],
          ['1.2', 'B'],
        ],
        '',
        'B',
      ),
    ).toBe('1.2 B');
  });

  test('a row without KODE among rows that have one is found by name', () => {
    expect(
      find(
        [
          ['1.1', 'A'],
          ['', 'B'],
        ],
        '1.2',
        'B',
      ),
    ).toBe(' B');
  });

  test('no joining by likeness; all rows of one key', () => {
    expect(find([['', 'Rapat koordinasi']], '', 'Rapat kordinasi')).toBe('');
    expect(
      find(
        [
          ['1', 'A'],
          ['1', 'B'],
          ['2', 'A'],
        ],
        '1',
        '',
      ),
    ).toBe('1 A; 1 B');
  });
});
