import { describe, expect, test } from 'vitest';
import { describeColumns, listCodes, readKeuangan } from '../support/test-table.ts';

/** Realisasi Keuangan with TARGET | REALISASI below two spans of months. */
function read(spans: readonly [string, string], figures: readonly number[]) {
  return readKeuangan({
    rows: [
      ['SUB KEGIATAN', 'ANGGARAN', spans[0], null, spans[1], null],
      [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
      ['Alfa', 90_000_000, ...figures],
      ['Beta', 50_000_000, ...figures],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
  });
}
const realisasiOf = ({ table }: ReturnType<typeof read>) =>
  table?.rows.map(({ data }) => ([1, 2] as const).map((q) => String(data.triwulan[q].realisasi)));

describe('quarters by their months', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, string]>([
    ['JANUARI - MARET', 'APRIL - JUNI'], ['1 Januari s.d. 31 Maret 2025', '1 April s.d. 30 Juni 2025'],
    ['TRIWULAN I\n(1 Januari s.d. 31 Maret 2025)', 'TRIWULAN II\n(1 April s.d. 30 Juni 2025)'], ['Periode 01/01/2025 s/d 31/03/2025', 'Periode 01/04/2025 s/d 30/06/2025'],
  ])('%s and %s are the figures of each', (first, second) => {
    const reading = read([first, second], [5_000_000, 4_000_000, 6_000_000, 7_000_000]);
    expect(listCodes(reading.findings)).toEqual([]);
    expect(describeColumns(reading, 'tw1.realisasi', 'tw2.target')).toBe('tw1.realisasi=D tw2.target=E');
    expect(realisasiOf(reading)).toEqual([
      ['4000000', '7000000'],
      ['4000000', '7000000'],
    ]);
  });

  test('from January on they are sums, of which the second quarter is the difference', () => {
    const reading = read(['Januari - Maret', 'Januari - Juni'], [5_000_000, 4_000_000, 11_000_000, 11_000_000]);
    expect(listCodes(reading.findings)).toEqual(['kolom/kumulatif@A1']);
    // 11 - 4 million.
    expect(realisasiOf(reading)?.[0]).toEqual(['4000000', '7000000']);
  });

  test('two months are no quarter', () => {
    const reading = read(['Januari - Februari', 'Maret - April'], [1, 2, 3, 4]);
    expect(reading.table).toBeNull();
  });
});
