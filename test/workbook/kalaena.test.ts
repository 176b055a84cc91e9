import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, makeExample } from '../../scripts/examples/example-list.ts';
import { sampled } from '../support/random-runs.ts';
import { getCell, getSheet, listFormulaCells, readContent, readRawBuku } from '../support/workbook-cells.ts';

function readShipped(file: string): Uint8Array {
  return readFileSync(new URL(`../../examples/${file}`, import.meta.url));
}

describe('the examples in the repository', () => {
  it.each(EXAMPLES)('$berkas is what npm run examples makes', async (example) => {
    expect(readRawBuku(readShipped(example.file))).toEqual(readRawBuku(await makeExample(example)));
  });

  it('are the same bytes each time', async () => {
    for (const example of sampled(EXAMPLES)) {
      const [a, b] = await Promise.all([makeExample(example), makeExample(example)]);
      expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
    }
  });

  it.each(EXAMPLES)('$berkas stores the result of every formula', ({ file }) => {
    const pending = [...listFormulaCells(readRawBuku(readShipped(file)))].filter(
      ([, c]) => c.value.kind === 'uncomputed',
    );
    expect(pending.map(([address]) => address)).toEqual([]);
  });
});

describe('kalaena-2024-tw2.xlsx', () => {
  const buku = readRawBuku(readShipped('kalaena-2024-tw2.xlsx'));
  const keuangan = getSheet(buku, 'Realisasi Keuangan');
  const rencana = getSheet(buku, 'Rencana Aksi');

  it('holds the sheets of the layout in order', () => {
    expect(buku.sheets.map((s) => s.name)).toEqual([
      'Petunjuk',
      'Identitas',
      'PK',
      'Rencana Aksi',
      'Realisasi Keuangan',
      'Narasi',
      'Tindak Lanjut',
      'Dokumentasi',
      'Riwayat',
      'Pengaturan',
      'Daftar Nama',
    ]);
  });

  it('has two-level headings with a numbering row', () => {
    expect(['H4', 'I4', 'J4', 'H5', 'I5', 'J5', 'H6'].map((a) => readContent(keuangan, a))).toEqual([
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
    expect(getCell(keuangan, 'H10')).toMatchObject({ formula: 'SUM(H7:H9)', value: { text: '19180750' } });
    expect(getCell(keuangan, 'I10')).toMatchObject({ formula: 'SUM(I7:I9)', value: { text: '24528830' } });
    expect(readContent(keuangan, 'D10')).toBe('107244500');
  });

  it('stores the capaian: 117,59 and 115,93 and together 127,88 percent', () => {
    expect(readContent(keuangan, 'J7')).toBe('');
    expect(Number(readContent(keuangan, 'J8'))).toBeCloseTo(19617580 / 16682500, 12);
    expect(Number(readContent(keuangan, 'J9'))).toBeCloseTo(2896250 / 2498250, 12);
    expect(Number(readContent(keuangan, 'J11'))).toBeCloseTo(1.278825384826, 11);
    expect(readContent(keuangan, 'A11')).toBe('Rata-rata Capaian Keuangan (rasio total)');
  });

  it('takes names, pagu and money targets from the other sheets', () => {
    expect(getCell(keuangan, 'C8')?.formula).toBe('IF(PK!D8="","",PK!D8)');
    expect(getCell(keuangan, 'H8')?.formula).toBe(`IF('Rencana Aksi'!Q8="","",'Rencana Aksi'!Q8)`);
    expect(readContent(keuangan, 'H7')).toBe('-');
  });

  it('gives Kinerja a mean of 100 percent and no sum over different satuan', () => {
    expect(readContent(rencana, 'P12')).toBeUndefined();
    expect(readContent(rencana, 'P11')).toBe('1');
    expect(readContent(rencana, 'N10')).toBe('');
  });

  it('keeps NIP and kode as text, and the date as a date', () => {
    const identitas = getSheet(buku, 'Identitas');
    expect(getCell(identitas, 'B11')?.value).toEqual({ kind: 'text', text: '196902201990021001' });
    expect(getCell(identitas, 'B15')?.value).toMatchObject({ kind: 'date', iso: '2024-07-05' });
  });
});

describe('kalaena-2024-tw2-asli.xlsx', () => {
  const buku = readRawBuku(readShipped('kalaena-2024-tw2-asli.xlsx'));
  const keuangan = getSheet(buku, 'Realisasi Keuangan');

  it('is typed by hand in its tables, as printed', () => {
    const formulas = [...listFormulaCells(buku).keys()].filter((a) => !/!A2$|^Daftar Nama!/.test(a));
    expect(formulas).toEqual([]);
    expect(['H10', 'I10', 'J7', 'J8', 'J9', 'J11'].map((a) => readContent(keuangan, a))).toEqual([
      '41664750',
      '24528830',
      undefined,
      '117%',
      '115%',
      '59%',
    ]);
  });

  it('has 6 in the second row, no target in the first of PK, and is signed before the quarter ends', () => {
    const rencana = getSheet(buku, 'Rencana Aksi');
    expect([readContent(rencana, 'N8'), readContent(rencana, 'O8')]).toEqual(['6', '6']);
    expect([readContent(getSheet(buku, 'PK'), 'G7'), readContent(getSheet(buku, 'PK'), 'G8')]).toEqual([
      undefined,
      '12 Laporan',
    ]);
    expect(readContent(getSheet(buku, 'Identitas'), 'B15')).toBe('2024-06-28');
  });
});
