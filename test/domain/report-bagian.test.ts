import { describe, expect, test } from 'vitest';
import { parseBagian, printedBagian } from '../../src/domain/report-bagian.ts';

describe('parts of the report', () => {
  test('all but Lampiran Rencana Aksi, unless named', () => {
    expect(printedBagian(null)).not.toContain('Lampiran Rencana Aksi');
    expect(printedBagian(['lampiran rencana aksi', 'BAB-II', 'sampul'])).toEqual([
      'Sampul',
      'BAB II',
      'Lampiran Rencana Aksi',
    ]);
  });

  test.each([
    ['bab iii', 'BAB III'],
    ['Kata  Pengantar', 'Kata Pengantar'],
    ['BAB VI', undefined],
    ['', undefined],
  ])('%j: %s', (text, bagian) => expect(parseBagian(text)).toBe(bagian));
});
