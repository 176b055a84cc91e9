import { type CellValue, toAngka } from '../../src/domain/angka.ts';
import type { Arah } from '../../src/domain/arah.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { DEFAULT_PENGATURAN } from '../../src/domain/default-pengaturan.ts';
import type { HasilKinerja } from '../../src/domain/hasil.ts';
import { EMPTY_IDENTITAS, type Identitas } from '../../src/domain/identitas.ts';
import type { Jenis } from '../../src/domain/jenis.ts';
import type { KeuanganRow, KinerjaData, PkRow, RencanaRow } from '../../src/domain/kinerja-data.ts';
import type { Pengaturan } from '../../src/domain/pengaturan.ts';
import { DEFAULT_SKALA } from '../../src/domain/predikat.ts';
import { type PerTriwulan, perTriwulan, type Triwulan } from '../../src/domain/triwulan.ts';

/** Names of the two workbooks that the sentences speak of. */
export const NAMES = {
  villageProgram: 'Program Pemberdayaan Masyarakat Desa dan Kelurahan',
  oversightProgram: 'Program Pembinaan dan Pengawasan Pemerintahan Desa',
  villageKegiatan: 'Koordinasi Kegiatan Pemberdayaan Desa',
  oversightKegiatan: 'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa',
  participation: 'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
  effectiveness: 'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
  ruralAreas: 'Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan',
  healthProgram: 'Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat',
  supportProgram: 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  serviceKegiatan: 'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota',
  healthyLivingKegiatan: 'Pelaksanaan Gerakan Masyarakat Hidup Sehat',
  kegiatanKeuangan: 'Administrasi Keuangan Perangkat Daerah',
  pregnantWomen: 'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
  youngChildren: 'Pengelolaan Pelayanan Kesehatan Balita',
  quality: 'Peningkatan Mutu Pelayanan Fasilitas Kesehatan',
  promotion: 'Penyelenggaraan Promosi Kesehatan dan Perilaku Hidup Bersih dan Sehat',
  salaries: 'Penyediaan Gaji dan Tunjangan ASN',
  keuanganReport: 'Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD',
} as const;

type FourValues = readonly [string, string, string, string];

/** One indikator of a workbook of test rows, figures by quarter; '-' states none, '' says nothing yet. */
export interface SampleRow {
  readonly program: string;
  readonly kegiatan: string;
  readonly sub: string;
  readonly indikator: string;
  readonly annual: string;
  readonly satuan: string;
  readonly jenis: Jenis;
  readonly arah?: Arah;
  readonly target: FourValues;
  readonly realisasi: FourValues;
  readonly pagu: string;
  readonly anggaran: FourValues;
  readonly spending: FourValues;
}

const n = NAMES;
const REFERENCE: readonly SampleRow[] = [
  {
    program: n.villageProgram,
    kegiatan: n.villageKegiatan,
    sub: n.participation,
    indikator:
      'Jumlah Lembaga Kemasyarakatan yang berpartisipasi dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
    annual: '5',
    satuan: 'Lembaga Kemasyarakatan',
    jenis: 'akumulatif',
    target: ['5', '-', '-', '-'],
    realisasi: ['5', '-', '', ''],
    pagu: '10893500',
    anggaran: ['10893500', '-', '-', '-'],
    spending: ['8878500', '2015000', '', ''],
  },
  {
    program: n.villageProgram,
    kegiatan: n.villageKegiatan,
    sub: n.effectiveness,
    indikator: 'Jumlah Laporan Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
    annual: '12',
    satuan: 'Laporan',
    jenis: 'akumulatif',
    target: ['3', '3', '3', '3'],
    realisasi: ['3', '3', '', ''],
    pagu: '85880500',
    anggaran: ['8816750', '16682500', '30000000', '30381250'],
    spending: ['8816750', '19617580', '', ''],
  },
  {
    program: n.oversightProgram,
    kegiatan: n.oversightKegiatan,
    sub: n.ruralAreas,
    indikator: 'Jumlah Laporan Hasil Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan',
    annual: '7',
    satuan: 'Laporan',
    jenis: 'tetap',
    target: ['7', '7', '7', '7'],
    realisasi: ['7', '7', '', ''],
    pagu: '10470500',
    anggaran: ['2773750', '2498250', '2700250', '2498250'],
    spending: ['2773750', '2896250', '', ''],
  },
];

const DINAS: readonly SampleRow[] = [
  {
    program: n.healthProgram,
    kegiatan: n.serviceKegiatan,
    sub: n.pregnantWomen,
    indikator: 'Jumlah Ibu Hamil yang Mendapatkan Pelayanan Kesehatan Sesuai Standar',
    annual: '1250',
    satuan: 'Orang',
    jenis: 'akumulatif',
    target: ['300', '310', '320', '320'],
    realisasi: ['290', '305', '288', ''],
    pagu: '250000000',
    anggaran: ['50000000', '70000000', '80000000', '50000000'],
    spending: ['48500000', '65250000', '61750000', ''],
  },
  {
    program: n.healthProgram,
    kegiatan: n.serviceKegiatan,
    sub: n.youngChildren,
    indikator: 'Jumlah Balita yang Mendapatkan Pelayanan Kesehatan Sesuai Standar',
    annual: '2400',
    satuan: 'Orang',
    jenis: 'akumulatif',
    target: ['600', '600', '600', '600'],
    realisasi: ['610', '590', '640', ''],
    pagu: '180000000',
    anggaran: ['45000000', '45000000', '45000000', '45000000'],
    spending: ['44000000', '45000000', '43200000', ''],
  },
  {
    program: n.healthProgram,
    kegiatan: n.serviceKegiatan,
    sub: n.quality,
    indikator: 'Persentase Keluhan Pasien yang Belum Ditangani',
    annual: '5',
    satuan: 'Persen',
    jenis: 'posisi akhir',
    arah: 'turun',
    target: ['10', '8', '6', '5'],
    realisasi: ['9', '8', '7', ''],
    pagu: '60000000',
    anggaran: ['10000000', '20000000', '20000000', '10000000'],
    spending: ['9000000', '19500000', '15000000', ''],
  },
  {
    program: n.healthProgram,
    kegiatan: n.healthyLivingKegiatan,
    sub: n.promotion,
    indikator: 'Jumlah Dokumen Promosi Kesehatan',
    annual: '4',
    satuan: 'Dokumen',
    jenis: 'akumulatif',
    target: ['1', '1', '1', '1'],
    realisasi: ['1', '1', '1', ''],
    pagu: '75500000',
    anggaran: ['15500000', '20000000', '20000000', '20000000'],
    spending: ['15500000', '18750000', '20000000', ''],
  },
  {
    program: n.supportProgram,
    kegiatan: n.kegiatanKeuangan,
    sub: n.salaries,
    indikator: 'Jumlah Orang yang Menerima Gaji dan Tunjangan ASN',
    annual: '45',
    satuan: 'Orang/Bulan',
    jenis: 'tetap',
    target: ['45', '45', '45', '45'],
    realisasi: ['45', '45', '44', ''],
    pagu: '4800000000',
    anggaran: ['1200000000', '1200000000', '1200000000', '1200000000'],
    spending: ['1150000000', '1180500000', '1195200000', ''],
  },
  {
    program: n.supportProgram,
    kegiatan: n.kegiatanKeuangan,
    sub: n.keuanganReport,
    indikator: 'Jumlah Laporan Keuangan Akhir Tahun SKPD',
    annual: '1',
    satuan: 'Laporan',
    jenis: 'akumulatif',
    target: ['1', '-', '-', '-'],
    realisasi: ['1', '-', '-', ''],
    pagu: '12000000',
    anggaran: ['12000000', '-', '-', '-'],
    spending: ['11400000', '-', '-', ''],
  },
];

function readValue(text: string): CellValue {
  if (text === '') return 'kosong';
  return text === '-' ? 'nihil' : toAngka(text);
}

function readFour(text: FourValues): PerTriwulan<CellValue> {
  return perTriwulan((t) => readValue(text[t - 1] ?? ''));
}

function pk(b: SampleRow): PkRow {
  const { program, kegiatan, indikator, satuan } = b;
  return {
    program,
    kegiatan,
    subKegiatan: b.sub,
    kode: '',
    indikator,
    target: readValue(b.annual),
    satuan,
    pagu: readValue(b.pagu),
    remark: '',
    sasaran: '',
    bobot: 'kosong',
  };
}

function rencana(b: SampleRow): RencanaRow {
  const [target, realisasi, anggaran] = [readFour(b.target), readFour(b.realisasi), readFour(b.anggaran)];
  return {
    kode: '',
    kegiatan: b.kegiatan,
    subKegiatan: b.sub,
    indikator: b.indikator,
    satuan: b.satuan,
    annualTarget: readValue(b.annual),
    jenis: b.jenis,
    arah: b.arah ?? 'naik',
    triwulan: perTriwulan((t) => ({
      target: target[t],
      pembilang: 'kosong',
      penyebut: 'kosong',
      realisasi: realisasi[t],
      anggaran: anggaran[t],
    })),
  };
}

function keuangan(b: SampleRow): KeuanganRow {
  const [target, realisasi] = [readFour(b.anggaran), readFour(b.spending)];
  return {
    kode: '',
    subKegiatan: b.sub,
    pagu: readValue(b.pagu),
    remark: '',
    support: '',
    triwulan: perTriwulan((t) => ({ target: target[t], realisasi: realisasi[t] })),
  };
}

const IDENTITAS: Identitas = {
  ...EMPTY_IDENTITAS,
  pemerintahDaerah: 'Pemerintah Kabupaten Luwu Timur',
  kabupaten: 'Kabupaten Luwu Timur',
  unitKerja: 'Kecamatan Kalaena',
  jabatan: 'Kepala Seksi Pemberdayaan Masyarakat',
  nama: 'NAMA PEJABAT',
  nip: '19690220 199002 1 001',
  pangkat: '',
  golongan: '',
  tempat: 'Kalaena',
  tanggalLaporan: '',
  tanggalPk: '',
  judulLaporan: '',
  logo: '',
  jabatanAtasan: '',
  namaAtasan: '',
  nipAtasan: '',
  pangkatAtasan: '',
  golonganAtasan: '',
};

/** Results of a workbook of test rows. */
export function computeHasilOf(
  rows: readonly SampleRow[],
  year: number,
  triwulan: Triwulan,
  pengaturan: Partial<Pengaturan> = {},
): HasilKinerja {
  const data: KinerjaData = {
    year: year,
    triwulan,
    identitas: IDENTITAS,
    pengaturan: { ...DEFAULT_PENGATURAN, ...pengaturan },
    skala: DEFAULT_SKALA.baik,
    pk: rows.map(pk),
    rencana: rows.map(rencana),
    keuangan: rows.map(keuangan),
    narasi: [],
    dokumentasi: [],
    tindakLanjut: [],
    riwayat: [],
    earlier: [],
    perubahan: null,
  };
  return computeHasil(data);
}

/** acuan: the reference report (kecamatan, Triwulan II 2024); dinas: six sub kegiatan of a Dinas Kesehatan, Triwulan III 2025. */
export const HASIL: Readonly<Record<'acuan' | 'dinas', HasilKinerja>> = {
  acuan: computeHasilOf(REFERENCE, 2024, 2),
  dinas: computeHasilOf(DINAS, 2025, 3),
};

/** The reference report with Basis = sampai dengan. */
export const REFERENCE_SAMPAI_DENGAN = computeHasilOf(REFERENCE, 2024, 2, { basis: 'sampai dengan' });
