import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { ContentRow, WorkbookContent } from '../../src/workbook/workbook-content.ts';

const SATUAN = ['Laporan', 'Dokumen', 'Orang', 'Unit'] as const;
const BIDANG = ['Pelayanan', 'Pembinaan', 'Pengawasan', 'Penataan', 'Pendataan', 'Penyuluhan'] as const;
const SASARAN = ['Kelompok Tani', 'Usaha Mikro', 'Pasar Desa', 'Jalan Lingkungan', 'Posyandu'] as const;

/** One invented sub kegiatan; figures depend on its number alone, so that every run gives the same workbook. */
function makeRow(i: number): ContentRow {
  const target = 4 + (i % 5) * 4;
  const perTriwulan = target / 4;
  const anggaran = 5_000_000 + (i % 17) * 1_250_000;
  const realisasi = i % 9 === 0 ? perTriwulan - 1 : perTriwulan;
  const money = anggaran - (i % 7) * 125_000;
  const name = `${BIDANG[i % BIDANG.length]} ${SASARAN[i % SASARAN.length]} Wilayah ${i + 1}`;
  const satuan = SATUAN[i % SATUAN.length] ?? 'Laporan';
  const kegiatan = Math.floor(i / 5) + 1;
  const program = Math.floor(i / 25) + 1;
  const reported = { target: perTriwulan, realisasi, anggaran };
  const upcoming = { target: perTriwulan, realisasi: null, anggaran };
  return {
    program: `Program Contoh ${program}`,
    kegiatan: `Kegiatan Contoh ${kegiatan} pada Program ${program}`,
    subKegiatan: name,
    kode: '',
    indikator: `Jumlah ${satuan} ${name}`,
    satuan,
    target,
    pagu: anggaran * 4,
    remark: 'APBD',
    jenis: 'akumulatif',
    arah: 'naik',
    triwulan: { 1: reported, 2: reported, 3: upcoming, 4: upcoming },
    realisasiKeuangan: { 1: money, 2: money, 3: null, 4: null },
  };
}

/** An invented workbook of `banyak` sub kegiatan with a paragraph of narrative for each, to try long reports with. */
export function buildLargeContent(count: number): WorkbookContent {
  const rows = Array.from({ length: count }, (_, i) => makeRow(i));
  return {
    ...KALAENA,
    identitas: { ...KALAENA.identitas, unitKerja: 'Kecamatan Contoh', jabatan: 'Camat Contoh' },
    rows: rows,
    narasi: [
      ...KALAENA.narasi.filter(([, subject]) => subject === ''),
      ...rows.flatMap((b): WorkbookContent['narasi'] => [
        [
          'Analisis',
          b.subKegiatan,
          'Pelaksanaan mengikuti jadwal yang disepakati. Target {target} {satuan} terealisasi {realisasi} {satuan}, atau {capaian}%, dengan predikat {predikat}.',
        ],
        ['Faktor Penghambat', b.subKegiatan, 'Sebagian pelaksana baru bertugas pada pertengahan triwulan.'],
        ['Tindak Lanjut', b.subKegiatan, 'Jadwal triwulan berikutnya dimulai lebih awal.'],
      ]),
    ],
    notes: [`Buku karangan dengan ${count} sub kegiatan, untuk mencoba laporan yang panjang.`],
  };
}
