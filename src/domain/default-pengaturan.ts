import { toAngka } from './angka.ts';
import type { Pengaturan } from './pengaturan.ts';

/** Settings when the workbook and lapkin.config.json are silent (arithmetic.md, report.md). */
export const DEFAULT_PENGATURAN: Pengaturan = {
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
  margin: { top: 2.5, right: 2.5, bottom: 2.5, left: 3 },
  huruf: 'Arial',
  kopHalaman: '',
  tandaTangan: 'basah',
  capaianJanggal: toAngka('150'),
  selisihTimpang: toAngka('25'),
};
