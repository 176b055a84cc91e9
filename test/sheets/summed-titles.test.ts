import { expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { listCodes, readKeuangan, readRencana } from '../support/test-table.ts';

/** A quarter without a name below a title: TARGET and REALISASI, the latter as written. */
const read = (title: string, realisasi = 'REALISASI') =>
  readKeuangan([
    [title],
    ['SUB KEGIATAN', 'ANGGARAN', 'TARGET', realisasi],
    ['Alfa', 90_000_000, 40_000_000, 30_000_000],
  ]);

test('below a title of sums the heading that is told to be typed is one of sums, which is no quarter by itself', () => {
  for (const title of [
    'REALISASI KEUANGAN SAMPAI DENGAN TRIWULAN II TAHUN 2024',
    'KEADAAN S.D. 30 JUNI 2024',
    'REALISASI SEMESTER I',
  ]) {
    const { table, findings } = read(title);
    expect([table, listCodes(findings)]).toEqual([null, ['kolom/tidak-ada@D2']]);
    expect(findings.map((finding) => wording(finding).hint)).toEqual([
      'maksud Anda kolom "REALISASI"? Ganti judulnya menjadi "REALISASI S.D. TRIWULAN II"',
    ]);
    const obeyed = read(title, 'REALISASI S.D. TRIWULAN II');
    expect(obeyed.table).toBeNull();
    expect(obeyed.findings.map((finding) => wording(finding).hint).join()).toContain('tambahkan kolom');
  }
});

test('where rows may be kumulatif it is read as such', () => {
  const { table } = readRencana([
    ['KEADAAN S.D. 30 JUNI 2024'],
    ['SUB KEGIATAN', 'INDIKATOR', 'TARGET S.D. TRIWULAN II', 'REALISASI S.D. TRIWULAN II'],
    ['Alfa', 'I', 4, 3],
  ]);
  expect(table?.rows.map(({ data }) => [data.jenis, String(data.triwulan[2].realisasi)])).toEqual([['kumulatif', '3']]);
});

test('below any other title it is the quarter', () => {
  const hints = read('REALISASI KEUANGAN').findings.map((finding) => wording(finding).hint);
  expect(hints).toEqual(['maksud Anda kolom "REALISASI"? Ganti judulnya menjadi "TRIWULAN II REALISASI"']);
});
