import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { type AgencyOptions, makeAgency } from './agency.ts';
import { agencyBase } from './agency-bases.ts';
import { pasteValues } from './edit-workbook.ts';
import { SCHOOL } from './school-rows.ts';

type Lines = readonly (readonly TestCell[])[];

const REMEDIES: Lines = [
  ['III', 'Faktor Penghambat', 'Rehabilitasi Ruang Kelas Sekolah Dasar', 'Satu ruang kelas menunggu pengecoran.'],
  ['III', 'Tindak Lanjut', null, 'Sub kegiatan di bawah target dibahas dalam rapat mingguan.'],
];

/** The narrative of the education office in Triwulan III, all right. */
export const SCHOOL_NARASI: Lines = [
  ['BAB', 'BAGIAN', 'UNTUK', 'ISI'],
  [
    'I',
    'Latar Belakang',
    null,
    'Pada Tahun 2026 Dinas Pendidikan melaksanakan 3 (tiga) program, 5 (lima) kegiatan, dan 7 (tujuh) sub kegiatan dengan pagu sebesar Rp2.844.700.000.',
  ],
  [
    'III',
    'Analisis',
    'Rehabilitasi Ruang Kelas Sekolah Dasar',
    'Dari target 10 ruang kelas, 9 ruang kelas selesai direhabilitasi pada Triwulan III. Realisasi keuangannya Rp496.275.000 atau 91,90% dari target Rp540.000.000.',
  ],
  [
    'III',
    'Analisis',
    'Pelatihan Pendidik Anak Usia Dini',
    'Pelatihan ditargetkan bagi 40 orang dan diikuti 44 orang dengan capaian 110%.',
  ],
  ...REMEDIES,
  [
    'V',
    'Kesimpulan',
    null,
    'Rata-rata capaian kinerja Triwulan III sebesar 100,27%. Realisasi keuangannya Rp986.190.000 dari target Rp1.032.425.000 atau 95,52%.',
  ],
];

/** The same s.d. Triwulan III. */
const SCHOOL_SD_NARASI: Lines = [
  ['BAB', 'BAGIAN', 'UNTUK', 'ISI'],
  [
    'III',
    'Analisis',
    'Rehabilitasi Ruang Kelas Sekolah Dasar',
    'Sampai dengan Triwulan III direhabilitasi 15 ruang kelas dari target 16 ruang kelas atau 93,75%.',
  ],
  ...REMEDIES,
  [
    'V',
    'Kesimpulan',
    null,
    'Realisasi keuangan sampai dengan Triwulan III sebesar Rp2.010.890.000 atau 70,69% dari pagu Rp2.844.700.000.',
  ],
];

const OPTIONS: AgencyOptions = {
  unit: 'Dinas Pendidikan',
  year: 2026,
  triwulan: 3,
  date: '2026-10-06',
  parents: false,
  narasi: SCHOOL_NARASI,
};
const SD_OPTIONS: AgencyOptions = {
  ...OPTIONS,
  parents: true,
  narasi: SCHOOL_SD_NARASI,
  pengaturan: [['Basis', 'sampai dengan']],
};

export const makeSchool = (changes: Partial<AgencyOptions> = {}, all = SCHOOL): RawWorkbook =>
  makeAgency(all, { ...OPTIONS, ...changes });

/** An education office, Triwulan III 2026, Basis triwulan. */
export const SCHOOL_III = agencyBase('pendidikan', SCHOOL, OPTIONS);
/** The same pasted as values. */
export const SCHOOL_VALUES = agencyBase('pendidikan, nilai', SCHOOL, OPTIONS, pasteValues(makeSchool()));
/** The same with Basis sampai dengan and rows of kegiatan. */
export const SCHOOL_SD = agencyBase('pendidikan s.d.', SCHOOL, SD_OPTIONS);
