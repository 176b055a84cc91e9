import { expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { isOrdinal, type Token } from '../../src/narasi/token.ts';

const word = (text: string): Token => ({ kind: 'lain', start: 0, end: text.length, text });
const figure = (changes: object = {}): Token =>
  ({
    kind: 'angka',
    value: toAngka(2),
    decimals: 0,
    multiplier: toAngka(1),
    satuan: '',
    form: 'angka',
    pair: null,
    start: 0,
    end: 1,
    text: '2',
    ...changes,
  }) as Token;

test.each(['pertama', 'kedua', 'Kesepuluh', 'ke-3', 'ke4', 'terakhir'])('"%s" says which one of several', (text) => {
  expect(isOrdinal(word(text))).toBe(true);
});

test.each(['kegiatan', 'kesehatan', 'ke', 'pertamakali'])('"%s" does not', (text) => {
  expect(isOrdinal(word(text))).toBe(false);
});

test('a bare number does; one with a unit, in words or with its words is a count', () => {
  expect(isOrdinal(figure())).toBe(true);
  for (const changes of [
    { satuan: 'persen' },
    { form: 'kata' },
    { pair: { text: 'dua', value: null, brackets: 'utuh' } },
  ])
    expect(isOrdinal(figure(changes))).toBe(false);
  expect(isOrdinal(undefined)).toBe(false);
});
