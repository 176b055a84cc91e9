import { expect, test } from 'vitest';
import { withChoicesOfTargets } from '../../src/roots/target-choices.ts';
import { NO_OPTIONS, parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

/** JENIS or ARAH chosen for a row of a satuan, a target of the year and those of four quarters. */
function choose(column: 'JENIS' | 'ARAH', satuan: string, annual: number, targets: readonly TestCell[], jenis = 'x') {
  const quarters = ['I', 'II', 'III', 'IV'].map((t) => `TARGET TW ${t}`);
  const raw = makeRawBuku({
    'Rencana Aksi': [
      ['SUB KEGIATAN', 'INDIKATOR', 'SATUAN', 'JENIS', 'ARAH', 'TARGET TAHUNAN', ...quarters],
      ['Sub', 'Jumlah', satuan, jenis, 'x', annual, ...targets],
    ],
  });
  const { value: buku } = parseBuku(raw, NO_OPTIONS);
  const changed = withChoicesOfTargets(buku, [{ sheet: 'Rencana Aksi', row: 2, column: 4 }], column);
  const data = changed.rencana?.rows[0]?.data;
  return column === 'JENIS' ? data?.jenis : data?.arah;
}

test('JENIS is what the quarters make of the target of the year', () => {
  expect(choose('JENIS', 'Laporan', 12, [3, 3, 3, 3])).toBe('akumulatif');
  expect(choose('JENIS', 'Orang', 45, [45, 45, 45, 45])).toBe('tetap');
  expect(choose('JENIS', 'Unit', 45, [5, 20, 35, 45])).toBe('kumulatif');
  expect(choose('JENIS', 'Persen', 80, [70, 74, 77, 80])).toBe('posisi akhir');
  expect(choose('JENIS', 'Hari', 4, [7, 6, 5, 4])).toBe('posisi akhir');
  expect(choose('JENIS', 'Nilai', 85, [82, 88, 84, 86])).toBe('rata-rata');
});

test('ARAH is turun where targets only fall and are not added up', () => {
  expect(choose('ARAH', 'Hari', 4, [7, 6, 5, 4], 'posisi akhir')).toBe('turun');
  expect(choose('ARAH', 'Hari', 4, [7, 6, 6, 4], 'posisi akhir')).toBe('turun');
  expect(choose('ARAH', 'Orang', 1000, [400, 300, 200, 100], 'akumulatif')).toBe('naik');
  expect(choose('ARAH', 'Persen', 80, [80, 80, 80, 80], 'posisi akhir')).toBe('naik');
});
