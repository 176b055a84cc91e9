import { MONTH_NAMES } from '../../../src/domain/month-names.ts';
import type { TestCell, TestSheet } from '../raw-buku.ts';

/** Cash by month of one rekening of the reference report's third row; with the other one it makes the worked example. */
export const GOODS: readonly number[] = [
  424000, 424000, 425750, 332750, 332750, 332750, 400000, 400000, 400250, 332750, 332750, 332750,
];
/** The other rekening. */
export const TRAVEL: readonly number[] = MONTH_NAMES.map(() => 500000);

export interface RakForm {
  readonly kode: string;
  readonly name: string;
  readonly leaves: readonly (readonly [rekening: string, name: string, months: readonly number[]])[];
  readonly year?: number;
}

/** The third sub kegiatan of the example workbook: 10.470.500 a year. */
export const RURAL_FORM: RakForm = {
  kode: '7.01.06.2.01.0014',
  name: 'Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan',
  leaves: [
    ['5.1.02.01.01.0024', 'Belanja Alat/Bahan untuk Kegiatan Kantor', GOODS],
    ['5.1.02.04.01.0001', 'Belanja Perjalanan Dinas Biasa', TRAVEL],
  ],
};

export const addUp = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
const sumMonths = (all: readonly (readonly number[])[]): number[] =>
  MONTH_NAMES.map((_, m) => addUp(all.map((one) => one[m] ?? 0)));
const money = (n: number): string => `${String(n).replace(/\B(?=(\d{3})+$)/g, '.')},00`;

/** FORMULIR RAK BELANJA of one sub kegiatan, as SIPD prints it: title, labels, three levels of heading, three JUMLAH lines. */
export function rakForm({ kode, name, leaves, year = 2024 }: RakForm): Exclude<TestSheet, readonly unknown[]> {
  const all = sumMonths(leaves.map(([, , months]) => months));
  const quarters = [0, 3, 6, 9].map((at) => addUp(all.slice(at, at + 3)));
  const line = (code: string, text: string, months: readonly number[]): TestCell[] => [
    code,
    text,
    money(addUp(months)),
    addUp(months),
    ...months,
  ];
  const spread = (values: readonly number[], size: number): TestCell[] =>
    values.flatMap((v) => [v, ...Array.from({ length: size - 1 }, () => null)]);
  return {
    rows: [
      ['RENCANA ANGGARAN KAS', ...Array.from({ length: 14 }, () => null), 'FORMULIR RAK BELANJA'],
      ['SATUAN KERJA PERANGKAT DAERAH'],
      [`Tahun Anggaran ${year}`],
      [],
      ['Urusan', ':', '7 UNSUR KEWILAYAHAN'],
      ['Bidang Urusan', ':', '7.01 KECAMATAN'],
      ['SKPD', ':', '7.01.0.00.0.00.09.0000 Kecamatan Kalaena'],
      ['Unit SKPD', ':', '7.01.0.00.0.00.09.0000 Kecamatan Kalaena'],
      ['Program', ':', `${kode.slice(0, 7)} PROGRAM CONTOH`],
      ['Kegiatan', ':', `${kode.slice(0, 12)} Kegiatan Contoh`],
      ['Sub Kegiatan', ':', `${kode} ${name}`],
      ['Nilai Anggaran', ':', `Rp${money(addUp(all))}`],
      [],
      [
        'Kode Rekening',
        'Uraian',
        'Anggaran Tahun Ini',
        'Total RAK',
        'Semester I',
        null,
        null,
        null,
        null,
        null,
        'Semester II',
      ],
      [
        null,
        null,
        '(Pagu)',
        null,
        'Triwulan I',
        null,
        null,
        'Triwulan II',
        null,
        null,
        'Triwulan III',
        null,
        null,
        'Triwulan IV',
      ],
      [null, null, null, null, ...MONTH_NAMES],
      line('5', 'BELANJA DAERAH', all),
      line('5.1', 'BELANJA OPERASI', all),
      line('5.1.02', 'Belanja Barang dan Jasa', all),
      ...leaves.map(([code, text, months]) => line(code, text, months)),
      ['JUMLAH ALOKASI KAS YANG TERSEDIA DARI BELANJA PER BULAN', null, null, null, ...all],
      ['JUMLAH ALOKASI KAS YANG TERSEDIA DARI BELANJA PER TRIWULAN', null, null, null, ...spread(quarters, 3)],
      [
        'JUMLAH ALOKASI KAS YANG TERSEDIA DARI BELANJA PER SEMESTER',
        null,
        null,
        null,
        ...spread([addUp(all.slice(0, 6)), addUp(all.slice(6))], 6),
      ],
      [],
      [null, null, null, null, null, null, null, null, null, null, 'Kalaena, 2 Januari 2024'],
      [null, null, null, null, null, null, null, null, null, null, 'NAMA PEJABAT'],
    ],
    merges: [
      'A14:A16',
      'B14:B16',
      'D14:D16',
      'E14:J14',
      'K14:P14',
      'E15:G15',
      'H15:J15',
      'K15:M15',
      'N15:P15',
      'C15:C16',
      'E22:G22',
      'H22:J22',
      'K22:M22',
      'N22:P22',
      'E23:J23',
      'K23:P23',
    ],
  };
}
