import { describe, expect, test } from 'vitest';
import { NARASI_BAGIAN } from '../../src/domain/kinerja-data.ts';
import { readDokumentasi, readNarasi } from '../../src/sheets/read-narasi.ts';
import { makeRawBuku, type TestSheet } from '../support/raw-buku.ts';
import { listCodes } from '../support/test-table.ts';

function makeSheet(name: string, content: TestSheet) {
  const [sheet] = makeRawBuku({ [name]: content }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function read(content: TestSheet) {
  const { value, findings } = readNarasi(makeSheet('Narasi', content));
  return {
    rows: value.map((r) => `${r.data.bagian}|${r.data.subject}|${r.data.content}`),
    codes: listCodes(findings),
    value,
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
});

describe('Dokumentasi', () => {
  const readPhotos = (content: TestSheet) =>
    readDokumentasi(makeSheet('Dokumentasi', content)).map((r) => `${r.row} ${r.data.file}|${r.data.caption}`);

  test('files with their captions', () => {
    expect(
      readPhotos([
        ['DOKUMENTASI'],
        ['NO', 'BERKAS', 'KETERANGAN'],
        [1, 'foto/rapat.jpg', 'Rapat  koordinasi'],
        [2, null, 'tanpa berkas'],
        [3, 'b.png'],
      ]),
    ).toEqual(['3 foto/rapat.jpg|Rapat koordinasi', '5 b.png|']);
  });

  test('a sheet of pictures alone has no files', () => expect(readPhotos([['Rapat koordinasi']])).toEqual([]));
});
