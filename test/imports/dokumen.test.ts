import { describe, expect, it } from 'vitest';
import { APRIL, DOCUMENT_HEADINGS, documentRows, JUNE, MAY } from '../support/exports/documents.ts';
import { kindsOf, readRows } from '../support/exports/read-rows.ts';

describe('Laporan Realisasi', () => {
  it('has 45 columns and is known by four of them', () => {
    expect(DOCUMENT_HEADINGS).toHaveLength(45);
    expect(kindsOf(documentRows([APRIL]))).toEqual(['dokumen']);
    expect(kindsOf([['No', 'Nama Sub Kegiatan', 'Kode Rekening', 'Nilai Realisasi', 'Tanggal SP2D']])).toEqual([
      'dokumen',
    ]);
    expect(kindsOf([['No', 'Nama Sub Kegiatan', 'Kode Rekening', 'Nilai Realisasi']])).toEqual([]);
  });

  it('reads each line once, Nilai SP2D never, dates in words, ISO and as Excel dates', () => {
    const { documents, findings, subs } = readRows(documentRows([APRIL, MAY, JUNE]));
    expect(documents.map(({ value, dates }) => [value.toNumber(), dates.dokumen, dates.sp2d])).toEqual([
      [6417580, '2024-04-18', '2024-04-25'],
      [6600000, '2024-05-20', '2024-04-25'],
      [6600000, '2024-06-14', null],
    ]);
    expect(documents[0]?.from.at).toEqual({ sheet: 'Lembar', row: 2, column: 27 });
    expect([findings, [...subs.values()].map(({ kode }) => kode)]).toEqual([[], ['7.01.03.2.01.0003']]);
  });

  it('leaves out lines of other accounts and of no rekening, and knows no name of a pegawai', () => {
    const income = { ...APRIL, 'Kode Rekening': '4.1.01.01.01.0001' };
    const blank = { ...APRIL, 'Kode Rekening': '-' };
    const named = { ...MAY, 'Nama Pegawai': 'NAMA PEGAWAI', 'NIP Pegawai': '196902201990021001' };
    const reading = readRows(documentRows([income, blank, named]));
    expect(reading.documents).toHaveLength(1);
    expect(JSON.stringify({ ...reading, subs: [...reading.subs] })).not.toMatch(/NAMA PEGAWAI|196902201990021001/);
  });

  it.each([
    ['a formula without result', { f: 'A1' }, 'rumus'],
    ['an error', { cellError: '#REF!' }, 'galat'],
    ['words', 'belum ada', 'kata'],
  ])('refuses %s where the amount should be', (_, cell, reason) => {
    const { findings } = readRows(documentRows([APRIL, { ...MAY, 'Nilai Realisasi': cell }]));
    expect(
      findings.map(({ finding }) => [finding.code, 'sebab' in finding.args ? finding.args.sebab : '', finding.at?.row]),
    ).toEqual([['impor/angka', reason, 3]]);
  });

  it('refuses a column in which two cells write numbers in two ways, and names both', () => {
    const { findings } = readRows(documentRows([APRIL, { ...MAY, 'Nilai Realisasi': '6,600,000.00' }]));
    expect(findings[0]?.finding).toMatchObject({
      code: 'impor/angka',
      args: { sebab: 'gaya', isi: '6.417.580,00 di baris 2 dan 6,600,000.00 di baris 3' },
      related: [{ row: 3, column: 27 }],
    });
  });
});
