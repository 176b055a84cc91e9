import { describe, expect, test } from 'vitest';
import { BAGIAN_NARASI } from '../../src/domain/kinerja-data.ts';
import { bacaDokumentasi, bacaNarasi } from '../../src/sheets/read-narasi.ts';
import { type Lembar, rawBuku } from '../support/raw-buku.ts';
import { kode } from '../support/tabel-uji.ts';

function lembar(nama: string, isi: Lembar) {
  const [sheet] = rawBuku({ [nama]: isi }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function baca(isi: Lembar) {
  const { value, findings } = bacaNarasi(lembar('Narasi', isi));
  return {
    rows: value.map((r) => `${r.data.bagian}|${r.data.untuk}|${r.data.isi}`),
    temuan: kode(findings),
    value,
    findings,
  };
}

const JUDUL = ['BAB', 'BAGIAN', 'UNTUK', 'ISI'];

describe('Narasi', () => {
  test('rows in their order, a blank BAGIAN takes the one above, blank rows are left out', () => {
    const { rows, temuan, value } = baca([
      ['NARASI LAPORAN'],
      JUDUL,
      ['I', 'Latar Belakang', null, 'Satu.'],
      [null, null, null, 'Dua.'],
      [],
      ['IV', 'Analisis', 'Sub A', 'Tiga.'],
      [null, 'Saran', null, null],
      [null, 'kesimpulan', null, ' Empat. '],
    ]);
    expect(temuan).toEqual([]);
    expect(rows).toEqual([
      'Latar Belakang||Satu.',
      'Latar Belakang||Dua.',
      'Analisis|Sub A|Tiga.',
      'Kesimpulan||Empat.',
    ]);
    expect(value[2]?.at).toEqual({
      bagian: { sheet: 'Narasi', row: 6, column: 2 },
      untuk: { sheet: 'Narasi', row: 6, column: 3 },
      isi: { sheet: 'Narasi', row: 6, column: 4 },
    });
  });

  test.each(BAGIAN_NARASI)('%s is a part', (bagian) => {
    expect(baca([JUDUL, [null, `${bagian.toUpperCase()} `, null, 'x']]).rows).toEqual([`${bagian}||x`]);
  });

  test('an unknown part names the nearest and is not printed under another', () => {
    const { rows, temuan, findings } = baca([
      JUDUL,
      [null, 'Saran', null, 'a'],
      [null, 'Faktor Pendukun', null, 'b'],
      [null, null, null, 'c'],
    ]);
    expect([rows, temuan[0]]).toEqual([['Saran||a'], 'sel/pilihan@B3']);
    expect(findings[0]?.args).toMatchObject({ isi: 'Faktor Pendukun', terdekat: 'Faktor Pendukung' });
  });

  test('line breaks stay, other white space does not; HTML and braces are as typed', () => {
    const { rows } = baca([JUDUL, [null, 'Saran', null, 'a\r\n\r\n-  b \u00a0c\n<b>{capaian}</b>\u200b']]);
    expect(rows).toEqual(['Saran||a\n\n- b c\n<b>{capaian}</b>']);
  });

  test('a formula without a result and an error are told, not printed', () => {
    const { rows, temuan } = baca([
      JUDUL,
      [null, 'Saran', null, { f: '"Capaian "&B2' }],
      [null, 'Saran', { galat: '#N/A', f: 'VLOOKUP(1,A:B,2)' }, 'b'],
      [null, 'Saran', null, 'c'],
    ]);
    expect([rows, temuan]).toEqual([['Saran||c'], ['sel/rumus-belum-dihitung@D2', 'sel/rumus-galat@C3']]);
  });

  test('columns in another order, and without BAB and UNTUK', () => {
    expect(
      baca([
        ['ISI', 'X', 'BAGIAN'],
        ['teks', 'x', 'Saran'],
      ]).rows,
    ).toEqual(['Saran||teks']);
  });

  test('without headings: BAGIAN and ISI in the first two columns', () => {
    expect(
      baca([
        ['Saran', 'teks'],
        ['Ikhtisar', 'lain'],
      ]).rows,
    ).toEqual(['Saran||teks', 'Ikhtisar||lain']);
  });
});

describe('Dokumentasi', () => {
  const foto = (isi: Lembar) =>
    bacaDokumentasi(lembar('Dokumentasi', isi)).map((r) => `${r.row} ${r.data.berkas}|${r.data.keterangan}`);

  test('files with their captions', () => {
    expect(
      foto([
        ['DOKUMENTASI'],
        ['NO', 'BERKAS', 'KETERANGAN'],
        [1, 'foto/rapat.jpg', 'Rapat  koordinasi'],
        [2, null, 'tanpa berkas'],
        [3, 'b.png'],
      ]),
    ).toEqual(['3 foto/rapat.jpg|Rapat koordinasi', '5 b.png|']);
  });

  test('a sheet of pictures alone has no files', () => expect(foto([['Rapat koordinasi']])).toEqual([]));
});
