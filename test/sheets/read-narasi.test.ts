import { describe, expect, test } from 'vitest';
import { NARASI_BAGIAN } from '../../src/domain/kinerja-data.ts';
import { readNarasi } from '../../src/sheets/read-narasi.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';
import { listCodes } from '../support/test-table.ts';

function makeSheet(name: string, content: TestSheet) {
  const [sheet] = makeRawBuku({ [name]: content }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function read(content: TestSheet) {
  const { value, findings } = readNarasi(makeSheet('Narasi', content), null);
  return {
    rows: value.rows.map((r) => `${r.data.bagian}|${r.data.subject}|${r.data.content}`),
    periods: value.rows.map((r) => r.data.triwulan),
    codes: listCodes(findings),
    value: value.rows,
    free: `${value.free.row},${value.free.column}`,
    findings,
  };
}

const HEADINGS = ['BAB', 'BAGIAN', 'UNTUK', 'ISI'];

describe('Narasi', () => {
  test('rows in their order, a blank BAGIAN takes the one above, blank rows are left out', () => {
    const { rows, codes, value } = read([
      ['NARASI LAPORAN'],
      HEADINGS,
      ['I', 'Latar Belakang', null, 'Satu.'],
      [null, null, null, 'Dua.'],
      [],
      ['IV', 'Analisis', 'Sub A', 'Tiga.'],
      [null, 'Saran', null, null],
      [null, 'kesimpulan', null, ' Empat. '],
    ]);
    expect(codes).toEqual([]);
    expect(rows).toEqual([
      'Latar Belakang||Satu.',
      'Latar Belakang||Dua.',
      'Analisis|Sub A|Tiga.',
      'Kesimpulan||Empat.',
    ]);
    expect(value[2]?.at).toEqual({
      bagian: { sheet: 'Narasi', row: 6, column: 2 },
      subject: { sheet: 'Narasi', row: 6, column: 3 },
      content: { sheet: 'Narasi', row: 6, column: 4 },
      // Without a column of its own.
      triwulan: { sheet: 'Narasi', row: 6, column: 2 },
    });
  });

  test.each(NARASI_BAGIAN)('%s is a part', (bagian) => {
    expect(read([HEADINGS, [null, `${bagian.toUpperCase()} `, null, 'x']]).rows).toEqual([`${bagian}||x`]);
  });

  test('an unknown part names the nearest and is not printed under another', () => {
    const { rows, codes, findings } = read([
      HEADINGS,
      [null, 'Saran', null, 'a'],
      [null, 'Faktor Pendukun', null, 'b'],
      [null, null, null, 'c'],
    ]);
    expect([rows, codes[0]]).toEqual([['Saran||a'], 'sel/pilihan@B3']);
    expect(findings[0]?.args).toMatchObject({ isi: 'Faktor Pendukun', terdekat: 'Faktor Pendukung' });
  });

  test('line breaks stay, other white space does not; HTML and braces are as typed', () => {
    const { rows } = read([HEADINGS, [null, 'Saran', null, 'a\r\n\r\n-  b \u00a0c\n<b>{capaian}</b>\u200b']]);
    expect(rows).toEqual(['Saran||a\n\n- b c\n<b>{capaian}</b>']);
  });

  test('a formula without a result and an error are told, not printed', () => {
    const { rows, codes } = read([
      HEADINGS,
      [null, 'Saran', null, { f: '"Capaian "&B2' }],
      [null, 'Saran', { cellError: '#N/A', f: 'VLOOKUP(1,A:B,2)' }, 'b'],
      [null, 'Saran', null, 'c'],
    ]);
    expect([rows, codes]).toEqual([['Saran||c'], ['sel/rumus-belum-dihitung@D2', 'sel/rumus-galat@C3']]);
  });

  test('columns in another order, and without BAB and UNTUK', () => {
    expect(
      read([
        ['ISI', 'X', 'BAGIAN'],
        ['teks', 'x', 'Saran'],
      ]).rows,
    ).toEqual(['Saran||teks']);
  });

  test('without headings: BAGIAN and ISI in the first two columns', () => {
    expect(
      read([
        ['Saran', 'teks'],
        ['Ikhtisar', 'lain'],
      ]).rows,
    ).toEqual(['Saran||teks', 'Ikhtisar||lain']);
  });

  test('TRIWULAN: every spelling of a quarter, the year, and blank for every report', () => {
    const { rows, periods, codes } = read([
      ['BAB', 'BAGIAN', 'UNTUK', 'TRIWULAN', 'ISI'],
      ['I', 'Saran', null, 'II', 'a'],
      [null, null, null, 'TW IV', 'b'],
      [null, null, null, 3, 'c'],
      [null, null, null, 'Tahunan', 'd'],
      [null, null, null, null, 'e'],
    ]);
    expect(codes).toEqual([]);
    expect(rows).toEqual(['Saran||a', 'Saran||b', 'Saran||c', 'Saran||d', 'Saran||e']);
    expect(periods).toEqual([2, 4, 3, 'tahun', undefined]);
  });

  test('a TRIWULAN that names no report is told; its text is not printed under every report', () => {
    const { rows, codes, findings } = read([
      ['BAGIAN', 'TRIWULAN', 'ISI'],
      ['Saran', 'V', 'a'],
      ['Saran', { v: null, f: 'X1' }, 'b'],
      ['Saran', 'I', 'c'],
    ]);
    expect([rows, codes]).toEqual([['Saran||c'], ['sel/pilihan@B2', 'sel/rumus-belum-dihitung@B3']]);
    expect(findings[0]?.args).toMatchObject({ kolom: 'TRIWULAN', isi: 'V' });
  });

  test('a missing text is written in the blank row of Faktor Penghambat, else below the last row', () => {
    const form = [HEADINGS, ['III', 'Faktor Pendukung'], ['III', 'Faktor Penghambat'], ['V', 'Saran', null, 'x']];
    expect(read(form).free).toBe('3,4');
    expect(read([HEADINGS, ['V', 'Saran', null, 'x']]).free).toBe('3,4');
    expect(read([['NARASI'], [], HEADINGS]).free).toBe('4,4');
    expect(read([]).free).toBe('1,2');
  });

  test('ISI and BAGIAN under the names that offices give them', () => {
    const headings = ['NO', 'BAB', 'BAGIAN LAPORAN', 'KEGIATAN / SUB KEGIATAN', 'URAIAN', 'KETERANGAN'];
    const { rows, codes } = read([headings, [1, 'V', 'Saran', 'Sub A', 'teks', 'dari rapat']]);
    expect([rows, codes]).toEqual([['Saran|Sub A|teks'], []]);
  });

  test('BAGIAN without ISI names the heading under which the texts stand', () => {
    const { rows, codes, findings } = read([
      ['BAB', 'BAGIAN', 'UNTUK', 'PENJELASAN'],
      ['V', 'Saran', null, 'teks'],
    ]);
    expect([rows, codes]).toEqual([[], ['kolom/tidak-ada@D1']]);
    expect(findings[0]?.args).toMatchObject({ kolom: 'ISI', terdekat: 'PENJELASAN', ketik: 'ISI' });
  });
});
