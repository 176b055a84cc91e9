import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTOH } from '../../scripts/examples/example-list.ts';
import { bukuKerja } from '../../src/app/init/init-workbook.ts';
import { bacaBuku, isi, lembar, sel, selRumus } from './sel-uji.ts';

function terkirim(berkas: string): Uint8Array {
  return readFileSync(new URL(`../../examples/${berkas}`, import.meta.url));
}

describe('the examples in the repository', () => {
  it.each(CONTOH)('$berkas is what npm run examples makes', async ({ berkas, isi: content }) => {
    const dibuat = (await bukuKerja(content, content.baris.length)).bytes;
    expect(bacaBuku(terkirim(berkas))).toEqual(bacaBuku(dibuat));
  });

  it('are the same bytes each time', async () => {
    for (const { isi: content } of CONTOH) {
      const [a, b] = await Promise.all([bukuKerja(content, 3), bukuKerja(content, 3)]);
      expect(Buffer.from(a.bytes).equals(Buffer.from(b.bytes))).toBe(true);
    }
  });

  it.each(CONTOH)('$berkas stores the result of every formula', ({ berkas }) => {
    const belum = [...selRumus(bacaBuku(terkirim(berkas)))].filter(([, c]) => c.value.type === 'uncomputed');
    expect(belum.map(([alamat]) => alamat)).toEqual([]);
  });
});

describe('kalaena-2024-tw2.xlsx', () => {
  const buku = bacaBuku(terkirim('kalaena-2024-tw2.xlsx'));
  const uang = lembar(buku, 'Realisasi Keuangan');
  const rencana = lembar(buku, 'Rencana Aksi');

  it('holds the sheets of the layout in order', () => {
    expect(buku.sheets.map((s) => s.name)).toEqual([
      'Petunjuk',
      'Identitas',
      'PK',
      'Rencana Aksi',
      'Realisasi Keuangan',
      'Narasi',
      'Dokumentasi',
      'Pengaturan',
    ]);
  });

  it('has two-level headings with a numbering row', () => {
    expect(['H4', 'I4', 'J4', 'H5', 'I5', 'J5', 'H6'].map((a) => isi(uang, a))).toEqual([
      'TRIWULAN II',
      'TRIWULAN II',
      'TRIWULAN II',
      'TARGET',
      'REALISASI',
      'CAPAIAN',
      '(8)',
    ]);
  });

  it('adds the money by formula: 19.180.750 and 24.528.830 in Triwulan II', () => {
    expect(sel(uang, 'H10')).toMatchObject({ formula: 'SUM(H7:H9)', value: { text: '19180750' } });
    expect(sel(uang, 'I10')).toMatchObject({ formula: 'SUM(I7:I9)', value: { text: '24528830' } });
    expect(isi(uang, 'D10')).toBe('107244500');
  });

  it('stores the capaian: 117,59 and 115,93 and together 127,88 percent', () => {
    expect(isi(uang, 'J7')).toBe('');
    expect(Number(isi(uang, 'J8'))).toBeCloseTo(19617580 / 16682500, 12);
    expect(Number(isi(uang, 'J9'))).toBeCloseTo(2896250 / 2498250, 12);
    expect(Number(isi(uang, 'J11'))).toBeCloseTo(1.278825384826, 11);
    expect(isi(uang, 'A11')).toBe('Rata-rata Capaian Keuangan (rasio total)');
  });

  it('takes names, pagu and money targets from the other sheets', () => {
    expect(sel(uang, 'C8')?.formula).toBe('IF(PK!D8="","",PK!D8)');
    expect(sel(uang, 'H8')?.formula).toBe(`IF('Rencana Aksi'!Q8="","",'Rencana Aksi'!Q8)`);
    expect(isi(uang, 'H7')).toBe('-');
  });

  it('gives Kinerja a mean of 100 percent and no sum over different satuan', () => {
    expect(isi(rencana, 'P12')).toBeUndefined();
    expect(isi(rencana, 'P11')).toBe('1');
    expect(isi(rencana, 'N10')).toBe('');
  });

  it('keeps NIP and kode as text, and the date as a date', () => {
    const identitas = lembar(buku, 'Identitas');
    expect(sel(identitas, 'B11')?.value).toEqual({ type: 'text', text: '196902201990021001' });
    expect(sel(identitas, 'B15')?.value).toMatchObject({ type: 'date', iso: '2024-07-05' });
  });
});

describe('kalaena-2024-tw2-asli.xlsx', () => {
  const buku = bacaBuku(terkirim('kalaena-2024-tw2-asli.xlsx'));
  const uang = lembar(buku, 'Realisasi Keuangan');

  it('is typed by hand in its tables, as printed', () => {
    const rumus = [...selRumus(buku).keys()].filter((a) => !a.endsWith('!A2'));
    expect(rumus).toEqual([]);
    expect(['H10', 'I10', 'J7', 'J8', 'J9', 'J11'].map((a) => isi(uang, a))).toEqual([
      '41664750',
      '24528830',
      undefined,
      '117%',
      '115%',
      '59%',
    ]);
  });

  it('has 6 in the second row, no target in the first of PK, and is signed before the quarter ends', () => {
    const rencana = lembar(buku, 'Rencana Aksi');
    expect([isi(rencana, 'N8'), isi(rencana, 'O8')]).toEqual(['6', '6']);
    expect([isi(lembar(buku, 'PK'), 'G7'), isi(lembar(buku, 'PK'), 'G8')]).toEqual([undefined, '12 Laporan']);
    expect(isi(lembar(buku, 'Identitas'), 'B15')).toBe('2024-06-28');
  });
});
