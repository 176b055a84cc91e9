import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { type AgencyOptions, makeAgency } from './agency.ts';
import { agencyBase } from './agency-bases.ts';
import { pasteValues } from './edit-workbook.ts';
import { HEALTH } from './health-rows.ts';

type Lines = readonly (readonly TestCell[])[];

const FIRST_NAME = 'Pengelolaan Pelayanan Kesehatan Ibu Hamil';

/** The narrative of the puskesmas in Triwulan II, all right. */
export const HEALTH_NARASI: Lines = [
  ['BAB', 'BAGIAN', 'UNTUK', 'ISI'],
  [
    'I',
    'Latar Belakang',
    null,
    'Pada Tahun 2026 Puskesmas Contoh melaksanakan 2 (dua) program, 2 (dua) kegiatan, dan 5 (lima) sub kegiatan dengan pagu sebesar Rp860.000.000.',
  ],
  [
    'III',
    'Analisis',
    FIRST_NAME,
    'Pada Triwulan II dilayani 153 ibu hamil dari target 150 orang dengan capaian 102%. Realisasi keuangannya Rp58.350.000 atau 97,25% dari target Rp60.000.000.',
  ],
  [
    'III',
    'Analisis',
    'Operasional Pelayanan Puskesmas',
    'Waktu tunggu rata-rata 14,7 menit dari target 14 menit dengan capaian 95%.',
  ],
  ['III', 'Faktor Penghambat', 'Pengelolaan Pelayanan Kesehatan Balita', 'Dua posyandu tutup selama banjir.'],
  ['III', 'Tindak Lanjut', null, 'Posyandu susulan dan loket tambahan disiapkan bersama kader.'],
  [
    'V',
    'Kesimpulan',
    null,
    'Rata-rata capaian kinerja Triwulan II sebesar 98,30% dan capaian keuangannya 97,48%. Sampai dengan Triwulan II terserap Rp437.315.000 atau 50,85% dari pagu.',
  ],
];

const OPTIONS: AgencyOptions = {
  unit: 'Puskesmas Contoh',
  year: 2026,
  triwulan: 2,
  date: '2026-07-07',
  parents: false,
  narasi: HEALTH_NARASI,
};

export const makeHealth = (changes: Partial<AgencyOptions> = {}, all = HEALTH): RawWorkbook =>
  makeAgency(all, { ...OPTIONS, ...changes });

/** A puskesmas, Triwulan II 2026, Basis triwulan. */
export const HEALTH_II = agencyBase('puskesmas', HEALTH, OPTIONS);
/** The same pasted as values. */
export const HEALTH_VALUES = agencyBase('puskesmas, nilai', HEALTH, OPTIONS, pasteValues(makeHealth()));
