import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { BarisIsi, IsiBuku } from '../../src/workbook/workbook-content.ts';

const SATUAN = ['Laporan', 'Dokumen', 'Orang', 'Unit'] as const;
const BIDANG = ['Pelayanan', 'Pembinaan', 'Pengawasan', 'Penataan', 'Pendataan', 'Penyuluhan'] as const;
const SASARAN = ['Kelompok Tani', 'Usaha Mikro', 'Pasar Desa', 'Jalan Lingkungan', 'Posyandu'] as const;

/** One invented sub kegiatan; figures depend on its number alone, so that every run gives the same workbook. */
function baris(i: number): BarisIsi {
  const target = 4 + (i % 5) * 4;
  const perTriwulan = target / 4;
  const anggaran = 5_000_000 + (i % 17) * 1_250_000;
  const realisasi = i % 9 === 0 ? perTriwulan - 1 : perTriwulan;
  const uang = anggaran - (i % 7) * 125_000;
  const nama = `${BIDANG[i % BIDANG.length]} ${SASARAN[i % SASARAN.length]} Wilayah ${i + 1}`;
  const satuan = SATUAN[i % SATUAN.length] ?? 'Laporan';
  const kegiatan = Math.floor(i / 5) + 1;
  const program = Math.floor(i / 25) + 1;
  const ini = { target: perTriwulan, realisasi, anggaran };
  const nanti = { target: perTriwulan, realisasi: null, anggaran };
  return {
    program: `Program Contoh ${program}`,
    kegiatan: `Kegiatan Contoh ${kegiatan} pada Program ${program}`,
    subKegiatan: nama,
    kode: '',
    indikator: `Jumlah ${satuan} ${nama}`,
    satuan,
    target,
    pagu: anggaran * 4,
    keterangan: 'APBD',
    jenis: 'akumulatif',
    arah: 'naik',
    triwulan: { 1: ini, 2: ini, 3: nanti, 4: nanti },
    realisasiKeuangan: { 1: uang, 2: uang, 3: null, 4: null },
  };
}

/** An invented workbook of `banyak` sub kegiatan with a paragraph of narrative for each, to try long reports with. */
export function isiBesar(banyak: number): IsiBuku {
  const semua = Array.from({ length: banyak }, (_, i) => baris(i));
  return {
    ...KALAENA,
    identitas: { ...KALAENA.identitas, unitKerja: 'Kecamatan Contoh', jabatan: 'Camat Contoh' },
    baris: semua,
    narasi: [
      ...KALAENA.narasi.filter(([, untuk]) => untuk === ''),
      ...semua.flatMap((b): IsiBuku['narasi'] => [
        [
          'Analisis',
          b.subKegiatan,
          'Pelaksanaan mengikuti jadwal yang disepakati. Target {target} {satuan} terealisasi {realisasi} {satuan}, atau {capaian}%, dengan predikat {predikat}.',
        ],
        ['Faktor Penghambat', b.subKegiatan, 'Sebagian pelaksana baru bertugas pada pertengahan triwulan.'],
        ['Tindak Lanjut', b.subKegiatan, 'Jadwal triwulan berikutnya dimulai lebih awal.'],
      ]),
    ],
    catatan: [`Buku karangan dengan ${banyak} sub kegiatan, untuk mencoba laporan yang panjang.`],
  };
}
