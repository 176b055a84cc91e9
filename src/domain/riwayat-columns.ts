import * as z from 'zod/mini';
import {
  type ChoiceList,
  choiceColumn,
  FIGURE,
  figureColumn,
  NOT_NEGATIVE,
  printedColumn,
  type TableText,
  textColumn,
} from './column.ts';
import { headingNames } from './heading-aliases.ts';
import { REPORT_PERIODS, type ReportPeriodWord } from './report-period.ts';
import { CAPAIAN, INDIKATOR, KODE, NO, REALISASI, REMARK, SATUAN, SUB_KEGIATAN, TARGET } from './shared-columns.ts';

const PERIOD_ALIASES: Readonly<Record<ReportPeriodWord, readonly string[]>> = {
  I: ['1', 'TW I', 'Triwulan I'],
  II: ['2', 'TW II', 'Triwulan II'],
  III: ['3', 'TW III', 'Triwulan III'],
  IV: ['4', 'TW IV', 'Triwulan IV'],
  Tahun: ['Setahun', 'Tahunan'],
};

const PERIOD_CHOICES: ChoiceList<ReportPeriodWord> = {
  words: REPORT_PERIODS.map((value) => ({ value, alias: PERIOD_ALIASES[value] })),
  guide: { title: 'PERIODE', text: 'Kosong = angka setahun; I, II, III, atau IV = angka triwulan itu saja.' },
  rejection: 'Pilih I, II, III, IV atau Tahun, atau kosongkan.',
};

/**
 * Sheet Riwayat: what earlier years came to. A row is one indikator (or one sub kegiatan, for its money) of one year,
 * or of one quarter of it; target and realisasi in the row's satuan, money in rupiah.
 */
export const RIWAYAT_TABLE = {
  name: 'Riwayat',
  alias: ['Riwayat Kinerja', 'Riwayat Capaian'],
  columns: {
    no: { ...NO, inForm: false },
    year: {
      ...textColumn({
        heading: 'TAHUN',
        ...headingNames('riwayat.year'),
        required: true,
        explanation: 'Tahun angka itu, misalnya 2023.',
        width: 8,
        style: 'centered',
      }),
      type: z.string().check(z.regex(/^(?:19|20|21)\d{2}$/)),
    },
    period: choiceColumn(PERIOD_CHOICES, 'Tahun', {
      heading: 'PERIODE',
      ...headingNames('riwayat.period'),
      explanation: 'Kosong: angka setahun; I, II, III, atau IV: angka triwulan itu saja.',
      width: 10,
      style: 'centered',
    }),
    kode: textColumn(KODE),
    subKegiatan: textColumn({
      ...SUB_KEGIATAN,
      required: false,
      explanation:
        'Nama sub kegiatan yang sekarang, sama dengan di lembar lain; boleh kosong bila INDIKATOR KINERJA diisi.',
    }),
    indikator: textColumn({
      ...INDIKATOR,
      required: false,
      explanation: 'Indikator yang sekarang; boleh kosong bila sub kegiatannya hanya mempunyai satu indikator.',
    }),
    satuan: textColumn({
      ...SATUAN,
      explanation: 'Satuan target dan realisasi; dibandingkan hanya dengan satuan yang sama.',
    }),
    target: figureColumn('satuan', NOT_NEGATIVE, {
      ...TARGET,
      explanation: 'Target pada tahun (atau triwulan) itu.',
    }),
    realisasi: figureColumn('satuan', FIGURE, {
      ...REALISASI,
      explanation: 'Realisasi pada tahun (atau triwulan) itu.',
    }),
    capaian: printedColumn({
      ...CAPAIAN,
      explanation: 'Capaian dalam persen; bila target dan realisasinya ada, diperiksa.',
    }),
    pagu: figureColumn('rupiah', NOT_NEGATIVE, {
      heading: 'PAGU',
      ...headingNames('riwayat.pagu'),
      explanation:
        'Pagu setahun dalam rupiah (pada baris triwulan: target keuangan triwulan itu); cukup di satu baris sub kegiatan.',
      width: 16,
    }),
    realisasiAnggaran: figureColumn('rupiah', NOT_NEGATIVE, {
      heading: 'REALISASI KEUANGAN',
      ...headingNames('riwayat.realisasiAnggaran'),
      explanation: 'Realisasi keuangan tahun (atau triwulan) itu dalam rupiah; cukup di satu baris sub kegiatan.',
      width: 16,
    }),
    formerName: textColumn({
      heading: 'SEBELUMNYA',
      ...headingNames('riwayat.formerName'),
      explanation:
        'Nama lama, bila sub kegiatan atau indikatornya waktu itu bernama lain; juga dipakai untuk --lalu. Dua nama lama dipisah titik koma.',
      width: 28,
    }),
    remark: textColumn({
      ...REMARK,
      explanation: 'Catatan, misalnya sumber angkanya.',
      width: 20,
    }),
  },
  triwulan: {},
} as const satisfies TableText;
