import { angka } from './angka.ts';
import type { Pengaturan } from './pengaturan.ts';

/** Settings when the workbook and lapkin.config.json are silent (arithmetic.md, report.md). */
export const PENGATURAN_BAWAAN: Pengaturan = {
  basis: 'triwulan',
  rumusTurun: '2T-R',
  batasCapaian: null,
  jumlahBedaSatuan: false,
  ringkasanKeuangan: 'total',
  efisiensi: false,
  desimalPersen: 2,
  gayaRupiah: 'Rp10.893.500',
  skala: 'baik',
  tampilkan: 'basis',
  bagian: null,
  kertas: 'A4',
  margin: { atas: 2.5, kanan: 2.5, bawah: 2.5, kiri: 3 },
  huruf: 'Arial',
  kopHalaman: '',
  tandaTangan: 'basah',
  capaianJanggal: angka('150'),
  selisihTimpang: angka('25'),
};
