import { figureColumn, labelColumn, NOT_NEGATIVE, printedColumn, type TableText, textColumn } from './column.ts';
import { kegiatanText, kodeText, noColumn, paguText, programText, subKegiatanText } from './name-columns.ts';

/** Sheet Realisasi Keuangan (workbook.md, "Sheets"): a row is one sub kegiatan, in rupiah. */
export const KEUANGAN_TABLE = {
  name: 'Realisasi Keuangan',
  alias: ['Keuangan', 'Realisasi Anggaran'],
  columns: {
    no: noColumn({ from: { sheet: 'pk', column: 'no' } }),
    kode: textColumn(
      kodeText({
        explanation: 'Kode sub kegiatan; simpan sebagai teks.',
        from: { sheet: 'pk', column: 'kode' },
      }),
    ),
    program: labelColumn(programText({ explanation: 'Nama program.', inForm: false })),
    kegiatan: labelColumn(kegiatanText({ explanation: 'Nama kegiatan.', inForm: false })),
    subKegiatan: textColumn(
      subKegiatanText({
        explanation: 'Nama sub kegiatan, sama dengan di lembar PK.',
        from: { sheet: 'pk', column: 'subKegiatan' },
      }),
    ),
    pagu: figureColumn(
      'rupiah',
      NOT_NEGATIVE,
      paguText({
        explanation: 'Pagu setahun dalam rupiah, sama dengan di lembar PK.',
        from: { sheet: 'pk', column: 'pagu' },
      }),
    ),
  },
  triwulan: {
    target: figureColumn('rupiah', NOT_NEGATIVE, {
      heading: 'TARGET',
      alias: ['TARGET KEUANGAN', 'TARGET ANGGARAN'],
      required: false,
      explanation: 'Target keuangan triwulan itu; bila kolom ini tidak ada, dipakai ANGGARAN dari lembar Rencana Aksi.',
      width: 15,
      from: { sheet: 'rencana', column: 'anggaran' },
    }),
    realisasi: figureColumn('rupiah', NOT_NEGATIVE, {
      heading: 'REALISASI',
      alias: ['REALISASI KEUANGAN', 'REALISASI ANGGARAN', 'ACTUAL'],
      required: true,
      explanation: 'Realisasi keuangan triwulan itu dalam rupiah.',
      width: 15,
    }),
    capaian: printedColumn({
      heading: 'CAPAIAN',
      alias: ['CAPAIAN KEUANGAN', 'CAPAIAN %', 'ACHIEVEMENT'],
      required: false,
      explanation: 'Capaian dalam persen; boleh rumus, boleh kosong.',
      width: 10,
    }),
  },
} as const satisfies TableText;
