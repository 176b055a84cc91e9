import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../src/app/init/carry-over.ts';
import { describeCarryOver } from '../../../src/app/init/describe-carry-over.ts';
import { makeWorkbook } from '../../../src/app/init/init-workbook.ts';
import { parseBuku } from '../../../src/sheets/parse-buku.ts';
import { makeRawBuku, type TestSheet } from '../../support/raw-buku.ts';
import { readRawBuku } from '../../support/workbook-cells.ts';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
const PK: TestSheet = [
  ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'SATUAN', 'ANGGARAN', 'SASARAN STRATEGIS'],
  ['Kegiatan Contoh', 'Sub Satu', 'Surat yang dijawab', 90, 'Persen', 1000, 'Surat terlayani'],
];
const TABLES: Readonly<Record<string, TestSheet>> = {
  Identitas: [
    ['KUNCI', 'ISI'],
    ['Tahun Anggaran', 2024],
    ['Triwulan', 'II'],
    ['Tingkat', 'sasaran'],
    ['Tanggal PK', '2 Januari 2024'],
  ],
  PK,
  'Rencana Aksi': [
    [
      'SUB KEGIATAN',
      'INDIKATOR KINERJA',
      'SATUAN',
      'JENIS',
      'TRIWULAN I',
      null,
      null,
      null,
      'TRIWULAN II',
      null,
      null,
      null,
    ],
    [null, null, null, null, ...[1, 2].flatMap(() => ['TARGET', 'PEMBILANG', 'PENYEBUT', 'REALISASI'])],
    ['Sub Satu', 'Surat yang dijawab', 'Persen', 'rata-rata', 90, 45, 50, null, 90, 18, 20, 90],
  ],
  'Realisasi Keuangan': [
    ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, 'TRIWULAN II', null, 'KETERANGAN', 'MENUNJANG'],
    [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI', null, null],
    ['Sub Satu', 1000, 250, 200, 300, 100, 'Termin kedua bergeser', 'Menunjang'],
  ],
  IKU: [
    [
      'SASARAN',
      'INDIKATOR KINERJA',
      'SATUAN',
      'TARGET TAHUNAN',
      'JENIS',
      'ARAH',
      ...QUARTERS.flatMap((q) => [`TARGET TRIWULAN ${q}`, `REALISASI TRIWULAN ${q}`]),
    ],
    [
      'Surat terlayani',
      'Nilai layanan',
      'Predikat',
      'BB',
      'posisi akhir',
      'naik',
      'B',
      'B',
      'B',
      'BB',
      'BB',
      null,
      'BB',
      null,
    ],
    ['Warga puas', 'Lama antre', 'Menit', 10, null, 'turun', '-', null, 12, 11, '-', null, 10, null],
  ],
  Renstra: [
    ['INDIKATOR KINERJA', 'SATUAN', '2024', '2025', 'TARGET AKHIR', 'CARA', 'STANDAR NASIONAL', 'SUMBER'],
    ['Surat yang dijawab', 'Persen', 90, 92, 95, 'jumlah', 88.5, 'Laporan nasional'],
  ],
  'Skala Nilai': [
    ['PREDIKAT', 'ANGKA'],
    ['BB', 70],
    ['B', 60],
  ],
};
const read = (tables: Readonly<Record<string, TestSheet>>) => parseBuku(makeRawBuku(tables)).value;
const NO_TIME = { year: null, triwulan: null };

describe('what only some workbooks have', () => {
  it('is in the new form: PEMBILANG and PENYEBUT, SASARAN STRATEGIS, MENUNJANG, IKU, Renstra, Skala Nilai', async () => {
    const old = read(TABLES);
    expect([old.iku?.rows.length, old.renstra?.length]).toEqual([2, 1]);
    const carried = carryOver(old, NO_TIME);
    expect(carried.leftOut).toEqual([]);
    expect(describeCarryOver(carried)[0]).toContain('2 baris Skala Nilai, 2 baris IKU, 1 baris Renstra');
    const { value: form, findings } = parseBuku(readRawBuku((await makeWorkbook(carried.content, 1)).bytes));
    expect(findings.filter(({ code }) => code !== 'identitas/kosong')).toEqual([]);
    expect(form.pk?.rows[0]?.data.sasaran).toBe('Surat terlayani');
    const money = form.keuangan?.rows[0]?.data;
    expect([money?.support, money?.remark]).toEqual(['Menunjang', 'Termin kedua bergeser']);
    const rencana = form.rencana?.rows[0]?.data.triwulan;
    const cells = ([1, 2] as const).map((t) => rencana?.[t]);
    expect(cells.map((cell) => [cell?.pembilang, cell?.penyebut].map(String))).toEqual([
      ['45', '50'],
      ['18', '20'],
    ]);
    expect(form.iku?.rows.map(({ data }) => data)).toEqual(old.iku?.rows.map(({ data }) => data));
    expect(form.renstra?.map(({ data }) => data)).toEqual(old.renstra?.map(({ data }) => data));
  });

  it('is for another year the names and the Renstra; what was of the year is told', async () => {
    const carried = carryOver(read(TABLES), { year: 2025, triwulan: 1 });
    expect(carried.leftOut).toEqual([{ kind: 'figures' }, { kind: 'support' }, { kind: 'pkDate' }]);
    const { value: form, findings } = parseBuku(readRawBuku((await makeWorkbook(carried.content, 1)).bytes));
    // Tingkat is sasaran, so the sheet has to be filled in.
    expect(findings.filter(({ code }) => code.startsWith('lembar/')).map(({ at }) => at?.sheet)).toEqual(['IKU']);
    expect(form.pk?.rows[0]?.data.sasaran).toBe('Surat terlayani');
    expect(form.keuangan?.rows[0]?.data.support).toBe('');
    expect(form.identitas?.data).toMatchObject({ tingkat: 'sasaran', tanggalPk: '' });
    const iku = carried.content.further?.find(({ name }) => name === 'IKU');
    expect(iku?.rows.map((row) => row.slice(0, 4))).toEqual([
      ['Surat terlayani', 'Nilai layanan', 'Predikat', null],
      ['Warga puas', 'Lama antre', 'Menit', null],
    ]);
    expect(iku?.rows.map((row) => row.slice(4))).toEqual([
      ['posisi akhir', 'naik', ...Array((iku?.columns.length ?? 0) - 6).fill(null)],
      [null, 'turun', ...Array((iku?.columns.length ?? 0) - 6).fill(null)],
    ]);
    expect(form.renstra?.[0]?.data.years.map(({ year, target }) => [year, String(target)])).toEqual([
      [2024, '90'],
      [2025, '92'],
    ]);
  });
});
