import {
  FIGURE,
  figureColumn,
  labelColumn,
  NOT_NEGATIVE,
  printedColumn,
  type TableText,
  textColumn,
} from './column.ts';
import { headingNames } from './heading-aliases.ts';
import { CAPAIAN, KEGIATAN, KODE, NO, PAGU, PROGRAM, REMARK, SUB_KEGIATAN } from './shared-columns.ts';

/** Sheet Realisasi Keuangan (workbook.md, "Sheets"): a row is one sub kegiatan, in rupiah. */
export const KEUANGAN_TABLE = {
  name: 'Realisasi Keuangan',
  alias: ['Keuangan', 'Realisasi Anggaran'],
  columns: {
    no: { ...NO, from: { sheet: 'pk', column: 'no' } },
    kode: textColumn({ ...KODE, from: { sheet: 'pk', column: 'kode' } }),
    program: labelColumn({ ...PROGRAM, explanation: 'Nama program.', inForm: false }),
    kegiatan: labelColumn({ ...KEGIATAN, explanation: 'Nama kegiatan.', inForm: false }),
    subKegiatan: textColumn({
      ...SUB_KEGIATAN,
      explanation: 'Nama sub kegiatan, sama dengan di lembar PK.',
      from: { sheet: 'pk', column: 'subKegiatan' },
    }),
    pagu: figureColumn('rupiah', NOT_NEGATIVE, {
      ...PAGU,
      explanation: 'Pagu setahun dalam rupiah, sama dengan di lembar PK.',
      from: { sheet: 'pk', column: 'pagu' },
    }),
    remark: textColumn({
      ...REMARK,
      ...headingNames('keuangan.remark'),
      explanation: 'Keterangan realisasi, misalnya sebab target belum tercapai; dicetak di BAB IV bila ada isinya.',
      inForm: false,
      width: 24,
    }),
    support: textColumn({
      heading: 'MENUNJANG',
      ...headingNames('support'),
      explanation:
        'Untuk laporan tahunan: apakah sub kegiatan itu menunjang pencapaian kinerja ("Menunjang", "Kurang menunjang"); dicetak seperti yang ditulis.',
      inForm: false,
      width: 18,
    }),
  },
  triwulan: {
    target: figureColumn('rupiah', NOT_NEGATIVE, {
      heading: 'TARGET',
      ...headingNames('keuangan.target'),
      explanation: 'Target keuangan triwulan itu; bila kolom ini tidak ada, dipakai ANGGARAN dari lembar Rencana Aksi.',
      width: 15,
      from: { sheet: 'rencana', column: 'anggaran' },
    }),
    // More may be paid back in a quarter than is spent; the rules ask for the sentence that says so.
    realisasi: figureColumn('rupiah', FIGURE, {
      heading: 'REALISASI',
      ...headingNames('keuangan.realisasi'),
      required: true,
      explanation: 'Realisasi keuangan triwulan itu dalam rupiah.',
      width: 15,
    }),
    capaian: printedColumn({ ...CAPAIAN, ...headingNames('keuangan.capaian') }),
  },
} as const satisfies TableText;
