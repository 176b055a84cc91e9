import { describe, expect, it } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
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

describe('two halves of one row, below each other', () => {
  const [headings, first]: readonly (readonly TestCell[])[] = [
    ['NO', 'SUB KEGIATAN', 'INDIKATOR', 'SATUAN', 'TARGET TW I', 'REALISASI TW I', 'TARGET TW II', 'REALISASI TW II'],
    [1, 'Alfa', 'Satu', 'Laporan', 2, 1, null, null],
  ];
  const check = (...rows: readonly (readonly TestCell[])[]) =>
    checkRawRules(makeRawBuku({ 'Rencana Aksi': [headings ?? [], ...rows] })).findings.filter(
      ({ code }) => code === 'baris/ganda',
    );
  const hintOf = (rows: readonly (readonly TestCell[])[]) =>
    check(first ?? [], ...rows).map((finding) => wording(finding).hint);

  it('are put together, cell by cell; done so, nothing is told', () => {
    expect(hintOf([[2, 'Alfa', 'Satu', 'Laporan', null, null, 3, 4]])).toEqual([
      'keduanya saling melengkapi: salin isi G3, H3 ke kolom yang sama di baris C2, lalu hapus baris ini',
    ]);
    expect(check([1, 'Alfa', 'Satu', 'Laporan', 2, 1, 3, 4])).toEqual([]);
  });

  it('may state a figure alike in both', () => {
    expect(hintOf([[2, 'Alfa', 'Satu', 'Laporan', 2, null, 3, 4]])).toEqual([
      'keduanya saling melengkapi: salin isi G3, H3 ke kolom yang sama di baris C2, lalu hapus baris ini',
    ]);
  });

  it('are none where a figure differs, or the second adds none', () => {
    const other = 'hapus salah satu, atau bedakan nama indikatornya dengan baris C2';
    expect(hintOf([[2, 'Alfa', 'Satu', 'Laporan', 5, null, 3, 4]])).toEqual([other]);
    expect(hintOf([[2, 'Alfa', 'Satu', 'Laporan', 2, 1, null, null]])).toEqual([other]);
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
