import { expect, test } from 'vitest';
import { findPeriod } from '../../src/imports/period.ts';
import { gridOf } from '../../src/sheets/grid.ts';
import { makeRawBuku } from '../support/raw-buku.ts';

function period(...row: readonly string[]) {
  const [sheet] = makeRawBuku({ A: [row, ['KODE', 'URAIAN']] }).sheets;
  const found = sheet === undefined ? null : findPeriod(gridOf(sheet), 2);
  return found === null ? null : [found.firstMonth, found.lastMonth, found.isWhole, found.year];
}

// biome-ignore format: a table reads best as a table
test.each<[readonly string[], ReturnType<typeof period>]>([
  [['1 Januari 2024 sampai dengan 30 Juni 2024'], [1, 6, true, 2024]], [['1 Juni 2024 s.d. 15 Juni 2024'], [6, 6, false, 2024]],
  [['per 30 September 2024'], [null, 9, true, 2024]], [['KEADAAN SAMPAI DENGAN 31 Maret 2024'], [null, 3, true, 2024]],
  // A leap year's February ends a day later.
  [['s.d. 28 Februari 2024'], [null, 2, false, 2024]], [['s.d. 28 Februari 2023'], [null, 2, true, 2023]],
  [['Bulan', ':', 'Juni'], [null, 6, true, null]], [['Keadaan Bulan', ':', 'Mei 2024'], [null, 5, true, null]], [['Laporan bulan Juli 2024'], [null, 7, true, 2024]],
  [['LAPORAN REALISASI ANGGARAN'], null],
])('%j', (row, expected) => expect(period(...row)).toEqual(expected));
