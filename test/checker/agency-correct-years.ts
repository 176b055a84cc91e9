import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { recalculate } from '../support/recalculate.ts';
import {
  FISHERY_II,
  FISHERY_NARASI,
  KELURAHAN_IV,
  KELURAHAN_NARASI,
  makeFishery,
  makeKelurahan,
} from './agency-bases.ts';
import { type AgencyKegiatan, type AgencyRow, FISHERY, KELURAHAN } from './agency-rows.ts';
import type { Base } from './bases.ts';
import type { CorrectWorkbook } from './correct-workbooks.ts';

const withRow = (all: readonly AgencyKegiatan[], kode: string, change: Partial<AgencyRow>): readonly AgencyKegiatan[] =>
  all.map((k) => ({ ...k, rows: k.rows.map((b) => (b.kode === kode ? { ...b, ...change } : b)) }));

const added = (base: Base, sheet: string, from: number, rows: readonly (readonly TestCell[])[]): RawWorkbook => {
  const lines = makeRawBuku({ X: [...Array.from({ length: from - 1 }, () => []), ...rows] }).sheets[0];
  const sheets = base.raw.sheets.map((s) =>
    s.name === sheet ? { ...s, rows: new Map([...s.rows, ...(lines?.rows ?? [])].sort(([a], [b]) => a - b)) } : s,
  );
  return recalculate({ ...base.raw, sheets });
};

const withSheet = (base: Base, name: string, rows: readonly (readonly TestCell[])[]): RawWorkbook => ({
  ...base.raw,
  sheets: [...base.raw.sheets, ...makeRawBuku({ [name]: rows }).sheets],
});

/** Right workbooks of agencies with other figures, rows, sheets and notes. */
export const AGENCY_CORRECT_YEARS: readonly CorrectWorkbook[] = [
  {
    name: 'perikanan: a refund larger than what was spent in the quarter, and its sentence',
    raw: makeFishery(
      {
        narasi: [
          ...FISHERY_NARASI.slice(0, 7),
          [
            'III',
            'Analisis',
            'Penyediaan Layanan Perpustakaan Kantor',
            'Realisasi Triwulan II bernilai negatif karena pengembalian belanja sebesar Rp450.000 ke kas daerah.',
          ],
        ],
      },
      withRow(FISHERY, '3.25.01.2.06.0006', { spent: [3_790_000, -120_000] }),
    ),
  },
  {
    name: 'perikanan: the same amount twice in one row',
    raw: makeFishery(
      { narasi: FISHERY_NARASI.slice(0, 7) },
      withRow(FISHERY, '3.25.03.2.02.0001', {
        spent: [46_915_000, 46_915_000],
        anggaran: [47_600_000, 47_600_000, 23_400_000, 24_000_000],
      }),
    ),
  },
  {
    name: 'perikanan: a target at the end of the year alone',
    raw: makeFishery(
      {},
      withRow(FISHERY, '3.25.03.2.01.0001', { annual: 1, target: ['-', '-', '-', 1], realisasi: ['-', '-'] }),
    ),
  },
  {
    name: 'perikanan: targets of the half years',
    raw: makeFishery(
      {},
      withRow(FISHERY, '3.25.03.2.01.0001', { annual: 2, target: ['-', 1, '-', 1], realisasi: ['-', 1] }),
    ),
  },
  {
    name: 'kelurahan: no gangguan at all',
    raw: makeKelurahan({}, withRow(KELURAHAN, '7.01.04.2.01.0002', { realisasi: [6, 5, 4, 0] })),
  },
  {
    name: 'kelurahan: a sub kegiatan without money in the quarter',
    raw: makeKelurahan(
      { narasi: KELURAHAN_NARASI.slice(0, 4) },
      withRow(KELURAHAN, '7.01.04.2.01.0001', {
        anggaran: [28_800_000, 14_400_000, 14_400_000, '-'],
        spent: [28_100_000, 14_265_000, 14_380_000, '-'],
      }),
    ),
  },
  { name: 'perikanan: the rows in another order', raw: makeFishery({ keuangan: [...FISHERY].reverse() }) },
  {
    name: 'kelurahan: a block of signatures',
    raw: added(KELURAHAN_IV, 'Realisasi Keuangan', 16, [
      [null, null, 'Contoh, 9 Januari 2026'],
      [null, null, 'Lurah Melati'],
      [],
      [null, null, 'NAMA PEJABAT'],
      [null, null, 'NIP 19800417 200604 1 003'],
    ]),
  },
  {
    name: 'perikanan: notes below',
    raw: added(FISHERY_II, 'Rencana Aksi', 17, [
      ['Keterangan: target Triwulan III sebesar 16 unit menunggu lelang tahun 2025 yang dibatalkan'],
    ]),
  },
  {
    name: 'perikanan: a sheet of prices',
    raw: withSheet(FISHERY_II, 'RAB', [
      ['URAIAN', 'VOLUME', 'HARGA', 'JUMLAH'],
      ['Jaring', 12, 450_000, 5_400_000],
      ['Jumlah', null, null, 5_000_000],
    ]),
  },
  {
    name: 'kelurahan: instructions',
    raw: withSheet(KELURAHAN_IV, 'Petunjuk', [['Isi realisasi Triwulan I tahun 2024 sebagai contoh']]),
  },
];
