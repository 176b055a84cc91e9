import { describe, expect, it } from 'vitest';
import { carryOver } from '../../src/app/init/carry-over.ts';
import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import { readRawBuku } from '../support/workbook-cells.ts';

const NAME = 'Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan';
const TINDAK_LANJUT = [
  [
    'I',
    NAME,
    'Laporan terlambat',
    'Susun jadwal',
    'Jadwal bersama',
    'Kasi',
    '2024-06-30',
    'selesai',
    'Terjadwal',
    'Notula',
  ],
  ['II', null, null, null, 'Pendampingan', null, null, 'belum', null, null],
  ['Tahun', null, null, 'Lengkapi bukti', 'Daftar bukti', null, null, 'proses', null, null],
] as const;
const RIWAYAT = [
  [2023, 'Tahun', null, NAME, null, 'Laporan', 7, 6, 85.71, 9000000, 8500000, null, 'LKjIP 2023'],
  [2023, 'IV', null, NAME, null, 'Laporan', 7, '-', null, null, null, 'Nama lama', null],
] as const;

async function readWritten() {
  const content = { ...KALAENA, tindakLanjut: TINDAK_LANJUT, riwayat: RIWAYAT };
  const { bytes } = await makeWorkbook(content, content.rows.length);
  return parseBuku(readRawBuku(Buffer.from(bytes)));
}

describe('the sheets Tindak Lanjut and Riwayat of the form', () => {
  it('are read as they were written, and carried over cell by cell', async () => {
    const { value: buku, findings } = await readWritten();
    expect(findings).toEqual([]);
    const { content } = carryOver(buku, { year: null, triwulan: null });
    expect(content.tindakLanjut).toEqual(TINDAK_LANJUT);
    expect(content.riwayat).toEqual(RIWAYAT);
  });

  it('go into a workbook of another year as far as they are still true: history does, follow-up is told', async () => {
    const { content, leftOut } = carryOver((await readWritten()).value, { year: 2025, triwulan: 1 });
    expect(content.tindakLanjut).toEqual([]);
    expect(content.riwayat).toEqual(RIWAYAT);
    expect(leftOut).toContainEqual({ kind: 'followUp' });
  });

  it('are empty in an empty form, and then say nothing', async () => {
    const { bytes } = await makeWorkbook(KALAENA, KALAENA.rows.length);
    const { value: buku, findings } = parseBuku(readRawBuku(Buffer.from(bytes)));
    expect(findings).toEqual([]);
    expect([buku.tindakLanjut, buku.riwayat?.rows]).toEqual([[], []]);
  });
});
