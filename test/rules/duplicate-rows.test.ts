import { describe, expect, it } from 'vitest';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { checkRawRules } from './check-case.ts';

const HEADING = ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'KODE', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'];
/** What is told of rows of PK, each as kode, sub kegiatan, indikator. */
function findDuplicates(...rows: readonly (readonly [string | null, string | null, string | null])[]) {
  const PK: TestCell[][] = [
    HEADING,
    ...rows.map(([kode, name, indikator], i): TestCell[] => [
      i + 1,
      'Kegiatan',
      name,
      kode,
      indikator,
      5,
      'Laporan',
      10,
    ]),
  ];
  return checkRawRules(makeRawBuku({ PK })).findings.filter(({ code }) => code === 'baris/ganda');
}

describe('baris/ganda', () => {
  it('stands at the second row of a sub kegiatan and indikator, and names the first', () => {
    expect(findDuplicates([null, 'Alfa', 'Satu'], [null, 'Beta', 'Satu'], [null, 'ALFA.', 'satu'])).toMatchObject([
      {
        at: { sheet: 'PK', row: 4, column: 5 },
        args: { nama: 'ALFA. / satu', sel: 'E2', lembar: 'PK', kosong: '' },
        related: [{ sheet: 'PK', row: 2, column: 5 }],
      },
    ]);
  });

  it('is none for two indikator of one sub kegiatan, or another kode', () => {
    expect(findDuplicates([null, 'Alfa', 'Satu'], [null, 'Alfa', 'Dua'])).toEqual([]);
    expect(findDuplicates(['7.01', 'Alfa', 'Satu'], ['7.02', 'Alfa', 'Satu'])).toEqual([]);
  });

  it('tells the blank cell of a name that was filled down', () => {
    expect(findDuplicates([null, 'Alfa', 'Satu'], [null, null, 'Satu'])).toMatchObject([
      { args: { sel: 'E2', kosong: 'C3' } },
    ]);
  });

  it('tells each row after the first', () => {
    const same = [null, 'Alfa', 'Satu'] as const;
    expect(findDuplicates(same, same, same).map(({ at }) => at?.row)).toEqual([3, 4]);
  });
});

it('one name under two kegiatan without KODE: told once, and the figures of its rows are not held against each other', () => {
  const findings = checkRawRules(
    makeRawBuku({
      PK: [
        ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'],
        [1, 'Administrasi Keuangan', 'Pelaporan', 'Satu', 5, 'Laporan', 10],
        [2, 'Administrasi Umum', 'Pelaporan', 'Dua', 5, 'Laporan', 30],
      ],
      'Realisasi Keuangan': [
        ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TARGET TW II', 'REALISASI TW II'],
        [1, 'Pelaporan', 10, 10, 5],
        [2, 'Pelaporan', 30, 30, 5],
      ],
    }),
  ).findings.filter(({ code }) => code === 'baris/ganda' || code === 'keuangan/pagu-beda-pk');
  expect(findings).toMatchObject([
    { code: 'baris/ganda', args: { kegiatan: '"Administrasi Keuangan" dan "Administrasi Umum"' } },
  ]);
});
