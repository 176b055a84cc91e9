import { type CellValue, toAngka } from '../../src/domain/angka.ts';
import { DEFAULT_PENGATURAN } from '../../src/domain/default-pengaturan.ts';
import { EMPTY_IDENTITAS, type Identitas } from '../../src/domain/identitas.ts';
import type { KeuanganRow, KinerjaData, PkRow, RencanaRow } from '../../src/domain/kinerja-data.ts';
import { DEFAULT_SKALA } from '../../src/domain/predikat.ts';
import { perTriwulan } from '../../src/domain/triwulan.ts';

/** '-' is nihil, '' blank, anything else a decimal number. */
export function readValue(text: string | number): CellValue {
  if (text === '') return 'kosong';
  return text === '-' ? 'nihil' : toAngka(text);
}

type FourValues = readonly [string | number, string | number, string | number, string | number];

export const K1 = 'Koordinasi Kegiatan Pemberdayaan Desa';
export const K2 = 'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa';
export const S1 = 'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa';
export const S2 = 'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan';
export const S3 = 'Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan';
export const PROGRAM = 'Program Pemberdayaan Masyarakat Desa dan Kelurahan';

/** A row of Rencana Aksi from four targets, four realisasi and four amounts. */
export function rencana(
  names: Pick<RencanaRow, 'kegiatan' | 'subKegiatan' | 'indikator' | 'satuan'>,
  annual: string | number,
  target: FourValues,
  realisasi: FourValues,
  anggaran: FourValues,
  changes: Partial<RencanaRow> = {},
): RencanaRow {
  return {
    kode: '',
    jenis: null,
    arah: 'naik',
    annualTarget: readValue(annual),
    triwulan: perTriwulan((t) => ({
      target: readValue(target[t - 1] ?? ''),
      pembilang: 'kosong',
      penyebut: 'kosong',
      realisasi: readValue(realisasi[t - 1] ?? ''),
      anggaran: readValue(anggaran[t - 1] ?? ''),
    })),
    ...names,
    ...changes,
  };
}

/** The same row with PEMBILANG and PENYEBUT of each quarter. */
export function withQuotients(row: RencanaRow, pembilang: FourValues, penyebut: FourValues): RencanaRow {
  return {
    ...row,
    triwulan: perTriwulan((t) => ({
      ...row.triwulan[t],
      pembilang: readValue(pembilang[t - 1] ?? ''),
      penyebut: readValue(penyebut[t - 1] ?? ''),
    })),
  };
}

/** A row of Realisasi Keuangan from four targets and four realisasi. */
export function keuangan(
  subKegiatan: string,
  pagu: string | number,
  target: FourValues,
  realisasi: FourValues,
): KeuanganRow {
  return {
    kode: '',
    subKegiatan,
    pagu: readValue(pagu),
    remark: '',
    support: '',
    triwulan: perTriwulan((t) => ({
      target: readValue(target[t - 1] ?? ''),
      realisasi: readValue(realisasi[t - 1] ?? ''),
    })),
  };
}

/** A row of PK. */
export function pk(
  names: Pick<PkRow, 'kegiatan' | 'subKegiatan' | 'indikator' | 'satuan'>,
  target: string | number,
  pagu: string | number,
): PkRow {
  return {
    program: PROGRAM,
    kode: '',
    target: readValue(target),
    pagu: readValue(pagu),
    remark: 'APBD',
    sasaran: '',
    bobot: 'kosong',
    ...names,
  };
}

const N1 = {
  kegiatan: K1,
  subKegiatan: S1,
  indikator: 'Jumlah Lembaga Kemasyarakatan yang berpartisipasi dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
  satuan: 'Lembaga Kemasyarakatan',
};
const N2 = {
  kegiatan: K1,
  subKegiatan: S2,
  indikator: 'Jumlah Laporan Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
  satuan: 'Laporan',
};
const N3 = {
  kegiatan: K2,
  subKegiatan: S3,
  indikator: 'Jumlah Laporan Hasil Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan',
  satuan: 'Laporan',
};

export const REFERENCE_IDENTITAS: Identitas = {
  ...EMPTY_IDENTITAS,
  pemerintahDaerah: 'Pemerintah Kabupaten Luwu Timur',
  kabupaten: 'Kabupaten Luwu Timur',
  unitKerja: 'Kecamatan Kalaena',
  jabatan: 'Kepala Seksi Pemberdayaan Masyarakat dan Desa',
  nama: 'Nama Pejabat, S.Sos.',
  nip: '196902201990021001',
  pangkat: 'Penata',
  golongan: 'III/c',
  tempat: 'Kalaena',
  tanggalLaporan: '2024-06-28',
  tanggalPk: '',
  judulLaporan: '',
  logo: '',
  jabatanAtasan: '',
  namaAtasan: '',
  nipAtasan: '',
  pangkatAtasan: '',
  golonganAtasan: '',
};

/** The reference report's figures, made consistent, Triwulan II of 2024; rows 1 and 2 of other quarters are assumed. */
export const REFERENCE_DATA: KinerjaData = {
  year: 2024,
  triwulan: 2,
  identitas: REFERENCE_IDENTITAS,
  pengaturan: DEFAULT_PENGATURAN,
  skala: DEFAULT_SKALA.baik,
  perubahan: null,
  pk: [pk(N1, 5, 10893500), pk(N2, 12, 85880500), pk(N3, 7, 10470500)],
  rencana: [
    rencana(N1, 5, [5, '-', '-', '-'], [5, '-', '', ''], [10893500, '-', '-', '-']),
    rencana(N2, 12, [3, 3, 3, 3], [3, 3, '', ''], [8816750, 16682500, 30190750, 30190500]),
    rencana(N3, 7, [7, 7, 7, 7], [7, 7, '', ''], [2773750, 2498250, 2700250, 2498250]),
  ],
  keuangan: [
    keuangan(S1, 10893500, [10893500, '-', '-', '-'], [8878500, 2015000, '', '']),
    keuangan(S2, 85880500, [8816750, 16682500, 30190750, 30190500], [8816750, 19617580, '', '']),
    keuangan(S3, 10470500, [2773750, 2498250, 2700250, 2498250], [2773750, 2896250, '', '']),
  ],
  narasi: [],
  dokumentasi: [],
  tindakLanjut: [],
  riwayat: [],
  earlier: [],
};
