import { describe, expect, it } from 'vitest';
import { linkedId, refreshTarget, unquoted } from '../../src/page-code/document-text.ts';

describe('refreshTarget', () => {
  it.each([
    ['0;url=http://contoh.test/a', 'http://contoh.test/a'],
    ['0; URL = "http://contoh.test/b"', 'http://contoh.test/b'],
    ["5, url='http://contoh.test'", 'http://contoh.test/'],
    ['3;http://contoh.test/c', 'http://contoh.test/c'],
    ['0;url=halaman.html', 'halaman.html'],
    ['900', undefined],
    ['', undefined],
  ])('%j', (content, url) => {
    expect(refreshTarget(content)).toBe(url);
  });
});

describe('linkedId', () => {
  it('is decoded, and stands as it is where it cannot be', () => {
    expect(linkedId('#tabel%203.1%20%C3%A9')).toBe('tabel 3.1 é');
    expect(linkedId('#100%')).toBe('100%');
    expect(linkedId('')).toBe('');
  });
});

it('a family is named without its quotes', () => {
  expect([unquoted('"Lapkin Huruf"'), unquoted("'Lapkin Huruf'"), unquoted('Arimo')]).toEqual([
    'Lapkin Huruf',
    'Lapkin Huruf',
    'Arimo',
  ]);
});
