import { describe, expect, test } from 'vitest';
import { checkRaw } from '../../src/app/shared/check-buku.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { wording } from '../../src/findings/wording.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { listCodes, readKeuangan, readRencana } from '../support/test-table.ts';

const told = (findings: readonly Finding[]) =>
  findings.map((f) => [
    f.severity,
    f.code,
    'kolom' in f.args ? f.args.kolom : '',
    'ketik' in f.args ? f.args.ketik : '',
  ]);

describe('a column of figures that nothing reads', () => {
  test('of no use to the report is told once for its heading', () => {
    const { findings } = readKeuangan([
      ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW I', 'SISA', 'REALISASI TW II', 'SISA'],
      ['Alfa', 100, 5, 95, 6, 89],
    ]);
    expect(told(findings)).toEqual([['info', 'kolom/tidak-dibaca', 'D, F', '']]);
  });

  test('on which results rest is an error with what to type', () => {
    const { findings, table } = readRencana([
      ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'HASIL TW II'],
      ['Alfa', 'I', 3, 2],
    ]);
    expect([table, told(findings)]).toEqual([null, [['error', 'kolom/tidak-dibaca', 'D', 'REALISASI TRIWULAN II']]]);
  });

  test('of plus and minus signs says which way is better', () => {
    const { findings, table } = readRencana([
      ['SUB KEGIATAN', 'INDIKATOR', 'SIFAT', 'TARGET TW II', 'REALISASI TW II', 'KINERJA'],
      ['Alfa', 'I', 'tetap', 3, 2, '+'],
      ['Beta', 'J', 'tetap', 3, 2, '-'],
    ]);
    expect([table, told(findings)]).toEqual([null, [['error', 'kolom/tidak-dibaca', 'F', 'ARAH']]]);
  });

  test('without any heading between the others is told', () => {
    const { findings } = readKeuangan([
      ['SUB KEGIATAN', null, 'ANGGARAN', 'REALISASI TW II'],
      ['Alfa', 7, 100, 5],
    ]);
    expect(told(findings)).toEqual([['info', 'kolom/tidak-dibaca', 'B', '']]);
  });

  test('below a group that is no quarter is a quarter misspelt, or the year', () => {
    const rows = (group: string) => ({
      rows: [
        ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, group, null],
        [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
        ['Alfa', 100, 5, 5, 6, 6],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    });
    expect(told(readKeuangan(rows('TRIWULLAN II'), 1).findings)).toEqual([
      ['error', 'kolom/triwulan-tidak-dikenal', '', 'tulis "TRIWULAN II" di E1'],
    ]);
    expect(told(readKeuangan(rows('JUMLAH'), 1).findings)).toEqual([
      ['info', 'kolom/tidak-dibaca', 'E', ''],
      ['info', 'kolom/tidak-dibaca', 'F', ''],
    ]);
  });

  test('TARGET below two groups that are no quarters is no target of the year, and neither stands twice', () => {
    const { table, findings } = readRencana({
      rows: [
        ['SUB KEGIATAN', 'INDIKATOR', 'TRIWULAN II', null, 'TAMBAHAN', null, 'LAIN', null],
        [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
        ['Alfa', 'I', 1, 2, 3, 4, 5, 6],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'],
    });
    expect([table, listCodes(findings)]).toEqual([null, ['kolom/tidak-dibaca@E1', 'kolom/tidak-dibaca@G1']]);
  });
});

describe('what is said of it, in a workbook of Triwulan II that is right but for that column', () => {
  const tellOf = (cells: Readonly<Record<string, TestCell>>) => {
    const { checked, hasil } = checkRaw('buku.xlsx', makeCaseBuku({ cells }), [], NO_OPTIONS);
    const unread = checked.findings.filter(({ code }) => code === 'kolom/tidak-dibaca');
    return {
      said: unread.map((f) => [f.severity, wording(f).title, wording(f).hint]),
      money: hasil?.keuangan.map((row) => row.triwulan.realisasi?.toFixed()),
    };
  };
  // As the workbook has it in G6:G8.
  const money = [undefined, '19617580', '2896250'];

  test('info where the report has no use for it', () => {
    expect(
      tellOf({ 'Realisasi Keuangan!I4': 'SISA PAGU', 'Realisasi Keuangan!I6': 0, 'Realisasi Keuangan!I7': 500 }),
    ).toEqual({
      said: [
        [
          'info',
          'Kolom "SISA PAGU" (I) di lembar "Realisasi Keuangan" tidak dibaca',
          'biarkan bila memang tidak dipakai laporan; bila dipakai, beri judul seperti di docs/format-buku-kerja.md',
        ],
      ],
      money,
    });
  });

  test('a warning where it may be a known column of a coming quarter', () => {
    expect(tellOf({ 'Rencana Aksi!O4': 'TRAGET' })).toEqual({
      said: [
        [
          'warning',
          'Kolom "TRAGET" (O) di lembar "Rencana Aksi" tidak dibaca, karena judulnya tidak dikenal',
          'maksud Anda kolom "TARGET"? Ganti judulnya menjadi "TARGET"; bila bukan, tulis "CATATAN" sebagai judulnya',
        ],
      ],
      money,
    });
  });

  test('an error where the results rest on it, and nothing is computed', () => {
    expect(tellOf({ 'Rencana Aksi!L4': 'HASIL NYATA' })).toEqual({
      said: [
        [
          'error',
          'Kolom "HASIL NYATA" (L) di lembar "Rencana Aksi" tidak dibaca, karena judulnya tidak dikenal',
          'maksud Anda kolom "REALISASI"? Ganti judulnya menjadi "REALISASI"; bila bukan, tulis "CATATAN" sebagai judulnya',
        ],
      ],
      money: undefined,
    });
  });
});

test('CATATAN is what findings tell to write over such a column: nothing more is said of it', () => {
  const { findings } = readKeuangan([
    ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW II', 'CATATAN'],
    ['Alfa', 100, 5, 95],
  ]);
  expect(findings).toEqual([]);
});
