import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/sheets/read-date.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

function read(content: TestCell): string | null {
  return readDate(
    makeRawBuku({ S: [[content]] })
      .sheets[0]?.rows.get(1)
      ?.get(1),
  );
}

describe('a day', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[TestCell, string]>([
    [{ date: '2024-06-28' }, '2024-06-28'], ['28 Juni 2024', '2024-06-28'], ['28 JUNI 2024', '2024-06-28'], ['1 Mei 2024', '2024-05-01'], ['01 mei 2024', '2024-05-01'],
    ['Jumat, 28 Juni 2024', '2024-06-28'], ["Jum'at 28 Juni 2024", '2024-06-28'], ['28-Jun-2024', '2024-06-28'], ['28 Agt. 2024', '2024-08-28'], ['5 Agust 2024', '2024-08-05'],
    ['5 Pebruari 2024', '2024-02-05'], ['29 Februari 2024', '2024-02-29'], ['10 Nopember 2024', '2024-11-10'], ['10 Des 2024', '2024-12-10'], ['28/06/2024', '2024-06-28'], ['5/7/2024', '2024-07-05'],
    ['28-06-2024', '2024-06-28'], ['28.06.2024', '2024-06-28'], ['2024-06-28', '2024-06-28'], ['28\u00a0Juni\u00a02024', '2024-06-28'], [' 28  Juni 2024 ', '2024-06-28'],
  ])('%j is %s', (content, iso) => expect(read(content)).toBe(iso));

  // biome-ignore format: a table reads best as a table
  test.each<[TestCell]>([
    [null], [''], ['31 Juni 2024'], ['29 Februari 2023'], ['0 Juni 2024'], ['32 Januari 2024'], ['28 Juny 2024'], ['28 J 2024'], ['28 Ma 2024'], ['Juni 2024'], ['28 Juni'], ['28 Juni 24'],
    ['13/13/2024'], ['06/28/2024'], ['28 Juni 2024 dan 29 Juni 2024'], [45471], ['segera'], [true],
  ])('%j is none', (content) => expect(read(content)).toBeNull());
});
