import { describe, expect, test } from 'vitest';
import { CLASS } from '../../../src/html/vocabulary.ts';
import type { LaidTable } from '../../../src/report/tables/build-table.ts';
import { keepLast, keepWhole } from '../../../src/report/tables/keep-rows.ts';

/** Ten rows of 20 points under headings of 30; the last one is a sum. */
function makeTable(groups: LaidTable['rows']['groups'] = []): LaidTable {
  const row = (className: string) => ({ kelas: className, label: '', sel: [], teks: {} });
  const rows = [...Array.from({ length: 9 }, () => row('')), row(CLASS.jumlah)];
  return {
    view: {
      ...{
        id: 't',
        nomor: 'Tabel 1.1',
        judul: 'Judul',
        ukuran: '9',
        lanskap: true,
        utuh: false,
        kolom: [],
        kepala: [],
      },
      kelompok: [
        { kelas: '', baris: rows.slice(0, 4) },
        { kelas: '', baris: rows.slice(4) },
      ],
    },
    rows: {
      ...{ heading: 30, groups, parts: true },
      rows: rows.map((_, i) => ({ height: 20, withNext: i === 8 })),
    },
    pt: 9,
  };
}
const classesOf = (table: LaidTable | null) =>
  table?.view.kelompok.flatMap(({ baris: rows }) => rows.map((row) => row.kelas));

describe('the last rows of a table', () => {
  test('stay together, so many that with the headings they are as high as is asked', () => {
    const kept = keepLast(makeTable(), 110);
    // 30 + 4 x 20: the seventh row begins a page, those below it stay with the one above.
    expect(classesOf(kept)).toEqual(['', '', '', '', '', '', '', 'bersama', 'bersama', 'jumlah bersama']);
    expect(kept?.rows.rows.map(({ withNext }) => withNext)).toEqual([
      ...[false, false, false, false, false, false],
      ...[true, true, true, true],
    ]);
  });

  test('begin where no cell would be parted', () => {
    const kept = keepLast(makeTable([{ from: 4, to: 8, need: 0 }]), 110);
    expect(classesOf(kept)?.indexOf('bersama')).toBe(5);
    // The sum goes with the row above it.
    expect(classesOf(keepLast(makeTable(), 50))).toEqual([...Array(9).fill(''), 'jumlah bersama']);
  });

  test('are never all of it', () => {
    expect(keepLast(makeTable(), 500)).toBeNull();
  });
});

test('a table that is kept whole says so to its template and to the pages', () => {
  const { view, rows } = keepWhole(makeTable());
  expect([view.utuh, rows.whole]).toEqual([true, true]);
});
