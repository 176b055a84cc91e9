import { expect, test } from 'vitest';
import { describeColumns, listCodes, readKeuangan, readPk } from '../support/test-table.ts';

const MONEY = [9_000_000, 10_000_000] as const;

test('of two columns for words the heading itself counts, two for figures must be one', () => {
  const names = readPk([
    ['KEGIATAN', 'NAMA SUB KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'],
    ['K', 'lama', 'Alfa', 'I', 3, 'Laporan', 5],
  ]);
  expect([names.table?.rows[0]?.data.subKegiatan, listCodes(names.findings)]).toEqual(['Alfa', []]);
  const twice = readKeuangan([
    ['SUB KEGIATAN', 'ANGGARAN', 'PAGU', 'REALISASI TW II'],
    ['Alfa', ...MONEY, 5],
  ]);
  expect(listCodes(twice.findings)).toEqual(['kolom/ganda@C1']);
});

test('below a heading merged over two columns the one with figures is read; two with figures are refused', () => {
  const merged = (first: string | number) =>
    readKeuangan({
      rows: [
        ['SUB KEGIATAN', 'ANGGARAN', null, 'REALISASI TW II'],
        ['Alfa', first, 9_000_000, 5],
      ],
      merges: ['B1:C1'],
    });
  expect(describeColumns(merged('Rp'), 'pagu')).toBe('pagu=C');
  expect(listCodes(merged(8_000_000).findings)).toEqual(['kolom/dua-angka@B1']);
});
