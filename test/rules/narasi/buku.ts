import { angka, type Nilai } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { PENGATURAN_BAWAAN } from '../../../src/domain/default-pengaturan.ts';
import type { HasilKinerja } from '../../../src/domain/hasil.ts';
import type {
  Arah,
  BarisKeuangan,
  BarisPk,
  BarisRencana,
  DataKinerja,
  Identitas,
  Jenis,
} from '../../../src/domain/kinerja-data.ts';
import type { Pengaturan } from '../../../src/domain/pengaturan.ts';
import { SKALA_BAWAAN } from '../../../src/domain/predikat.ts';
import { type PerTriwulan, perTriwulan, type Triwulan } from '../../../src/domain/triwulan.ts';

/** Names of the two workbooks that the sentences speak of. */
export const NAMA = {
  programDesa: 'Program Pemberdayaan Masyarakat Desa dan Kelurahan',
  programPengawasan: 'Program Pembinaan dan Pengawasan Pemerintahan Desa',
  kegiatanDesa: 'Koordinasi Kegiatan Pemberdayaan Desa',
  kegiatanPengawasan: 'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa',
  partisipasi: 'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
  efektifitas: 'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
  kawasan: 'Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan',
  programKesehatan: 'Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat',
  programPenunjang: 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
  kegiatanLayanan: 'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota',
  kegiatanGermas: 'Pelaksanaan Gerakan Masyarakat Hidup Sehat',
  kegiatanKeuangan: 'Administrasi Keuangan Perangkat Daerah',
  ibuHamil: 'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
  balita: 'Pengelolaan Pelayanan Kesehatan Balita',
  mutu: 'Peningkatan Mutu Pelayanan Fasilitas Kesehatan',
  promosi: 'Penyelenggaraan Promosi Kesehatan dan Perilaku Hidup Bersih dan Sehat',
  gaji: 'Penyediaan Gaji dan Tunjangan ASN',
  lapkeu: 'Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD',
} as const;

type Empat = readonly [string, string, string, string];

interface Baris {
  readonly program: string;
  readonly kegiatan: string;
  readonly sub: string;
  readonly indikator: string;
  readonly tahunan: string;
  readonly satuan: string;
  readonly jenis: Jenis;
  readonly arah?: Arah;
  readonly target: Empat;
  readonly realisasi: Empat;
  readonly pagu: string;
  readonly anggaran: Empat;
  readonly belanja: Empat;
}

const n = NAMA;
const ACUAN: readonly Baris[] = [
  {
    program: n.programDesa,
    kegiatan: n.kegiatanDesa,
    sub: n.partisipasi,
    indikator:
      'Jumlah Lembaga Kemasyarakatan yang berpartisipasi dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
    tahunan: '5',
    satuan: 'Lembaga Kemasyarakatan',
    jenis: 'akumulatif',
    target: ['5', '-', '-', '-'],
    realisasi: ['5', '-', '', ''],
    pagu: '10893500',
    anggaran: ['10893500', '-', '-', '-'],
    belanja: ['8878500', '2015000', '', ''],
  },
  {
    program: n.programDesa,
    kegiatan: n.kegiatanDesa,
    sub: n.efektifitas,
    indikator: 'Jumlah Laporan Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
    tahunan: '12',
    satuan: 'Laporan',
    jenis: 'akumulatif',
    target: ['3', '3', '3', '3'],
    realisasi: ['3', '3', '', ''],
    pagu: '85880500',
    anggaran: ['8816750', '16682500', '30000000', '30381250'],
    belanja: ['8816750', '19617580', '', ''],
  },
  {
    program: n.programPengawasan,
    kegiatan: n.kegiatanPengawasan,
    sub: n.kawasan,
    indikator:
      'Jumlah Laporan Hasil Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan',
    tahunan: '7',
    satuan: 'Laporan',
    jenis: 'tetap',
    target: ['7', '7', '7', '7'],
    realisasi: ['7', '7', '', ''],
    pagu: '10470500',
    anggaran: ['2773750', '2498250', '2700250', '2498250'],
    belanja: ['2773750', '2896250', '', ''],
  },
];

const DINAS: readonly Baris[] = [
  {
    program: n.programKesehatan,
    kegiatan: n.kegiatanLayanan,
    sub: n.ibuHamil,
    indikator: 'Jumlah Ibu Hamil yang Mendapatkan Pelayanan Kesehatan Sesuai Standar',
    tahunan: '1250',
    satuan: 'Orang',
    jenis: 'akumulatif',
    target: ['300', '310', '320', '320'],
    realisasi: ['290', '305', '288', ''],
    pagu: '250000000',
    anggaran: ['50000000', '70000000', '80000000', '50000000'],
    belanja: ['48500000', '65250000', '61750000', ''],
  },
  {
    program: n.programKesehatan,
    kegiatan: n.kegiatanLayanan,
    sub: n.balita,
    indikator: 'Jumlah Balita yang Mendapatkan Pelayanan Kesehatan Sesuai Standar',
    tahunan: '2400',
    satuan: 'Orang',
    jenis: 'akumulatif',
    target: ['600', '600', '600', '600'],
    realisasi: ['610', '590', '640', ''],
    pagu: '180000000',
    anggaran: ['45000000', '45000000', '45000000', '45000000'],
    belanja: ['44000000', '45000000', '43200000', ''],
  },
  {
    program: n.programKesehatan,
    kegiatan: n.kegiatanLayanan,
    sub: n.mutu,
    indikator: 'Persentase Keluhan Pasien yang Belum Ditangani',
    tahunan: '5',
    satuan: 'Persen',
    jenis: 'posisi akhir',
    arah: 'turun',
    target: ['10', '8', '6', '5'],
    realisasi: ['9', '8', '7', ''],
    pagu: '60000000',
    anggaran: ['10000000', '20000000', '20000000', '10000000'],
    belanja: ['9000000', '19500000', '15000000', ''],
  },
  {
    program: n.programKesehatan,
    kegiatan: n.kegiatanGermas,
    sub: n.promosi,
    indikator: 'Jumlah Dokumen Promosi Kesehatan',
    tahunan: '4',
    satuan: 'Dokumen',
    jenis: 'akumulatif',
    target: ['1', '1', '1', '1'],
    realisasi: ['1', '1', '1', ''],
    pagu: '75500000',
    anggaran: ['15500000', '20000000', '20000000', '20000000'],
    belanja: ['15500000', '18750000', '20000000', ''],
  },
  {
    program: n.programPenunjang,
    kegiatan: n.kegiatanKeuangan,
    sub: n.gaji,
    indikator: 'Jumlah Orang yang Menerima Gaji dan Tunjangan ASN',
    tahunan: '45',
    satuan: 'Orang/Bulan',
    jenis: 'tetap',
    target: ['45', '45', '45', '45'],
    realisasi: ['45', '45', '44', ''],
    pagu: '4800000000',
    anggaran: ['1200000000', '1200000000', '1200000000', '1200000000'],
    belanja: ['1150000000', '1180500000', '1195200000', ''],
  },
  {
    program: n.programPenunjang,
    kegiatan: n.kegiatanKeuangan,
    sub: n.lapkeu,
    indikator: 'Jumlah Laporan Keuangan Akhir Tahun SKPD',
    tahunan: '1',
    satuan: 'Laporan',
    jenis: 'akumulatif',
    target: ['1', '-', '-', '-'],
    realisasi: ['1', '-', '-', ''],
    pagu: '12000000',
    anggaran: ['12000000', '-', '-', '-'],
    belanja: ['11400000', '-', '-', ''],
  },
];

function nilai(teks: string): Nilai {
  if (teks === '') return 'kosong';
  return teks === '-' ? 'nihil' : angka(teks);
}

function empat(teks: Empat): PerTriwulan<Nilai> {
  return perTriwulan((t) => nilai(teks[t - 1] ?? ''));
}

function pk(b: Baris): BarisPk {
  const { program, kegiatan, indikator, satuan } = b;
  return {
    program,
    kegiatan,
    subKegiatan: b.sub,
    kode: '',
    indikator,
    target: nilai(b.tahunan),
    satuan,
    pagu: nilai(b.pagu),
    keterangan: '',
  };
}

function rencana(b: Baris): BarisRencana {
  const [target, realisasi, anggaran] = [empat(b.target), empat(b.realisasi), empat(b.anggaran)];
  return {
    kode: '',
    kegiatan: b.kegiatan,
    subKegiatan: b.sub,
    indikator: b.indikator,
    satuan: b.satuan,
    targetTahunan: nilai(b.tahunan),
    jenis: b.jenis,
    arah: b.arah ?? 'naik',
    triwulan: perTriwulan((t) => ({ target: target[t], realisasi: realisasi[t], anggaran: anggaran[t] })),
  };
}

function keuangan(b: Baris): BarisKeuangan {
  const [target, realisasi] = [empat(b.anggaran), empat(b.belanja)];
  return {
    kode: '',
    subKegiatan: b.sub,
    pagu: nilai(b.pagu),
    triwulan: perTriwulan((t) => ({ target: target[t], realisasi: realisasi[t] })),
  };
}

const IDENTITAS: Identitas = {
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
  judulLaporan: '',
  logo: '',
  jabatanAtasan: '',
  namaAtasan: '',
  nipAtasan: '',
  pangkatAtasan: '',
  golonganAtasan: '',
};

/** Results of a workbook of test rows. */
export function hasilDari(
  baris: readonly Baris[],
  tahun: number,
  triwulan: Triwulan,
  pengaturan: Partial<Pengaturan> = {},
): HasilKinerja {
  const data: DataKinerja = {
    tahun,
    triwulan,
    identitas: IDENTITAS,
    pengaturan: { ...PENGATURAN_BAWAAN, ...pengaturan },
    skala: SKALA_BAWAAN.baik,
    pk: baris.map(pk),
    rencana: baris.map(rencana),
    keuangan: baris.map(keuangan),
    narasi: [],
    dokumentasi: [],
  };
  return computeHasil(data);
}

/** acuan: the reference report (kecamatan, Triwulan II 2024); dinas: six sub kegiatan of a Dinas Kesehatan, Triwulan III 2025. */
export const HASIL: Readonly<Record<'acuan' | 'dinas', HasilKinerja>> = {
  acuan: hasilDari(ACUAN, 2024, 2),
  dinas: hasilDari(DINAS, 2025, 3),
};

/** The reference report with Basis = sampai dengan. */
export const ACUAN_SAMPAI_DENGAN = hasilDari(ACUAN, 2024, 2, { basis: 'sampai dengan' });
