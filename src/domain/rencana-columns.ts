import { ALL_ARAH, ARAH, type Arah, DEFAULT_ARAH } from './arah.ts';
import {
  type ChoiceList,
  choiceColumn,
  FIGURE,
  figureColumn,
  labelColumn,
  NOT_NEGATIVE,
  printedColumn,
  type TableText,
  textColumn,
} from './column.ts';
import { ALL_JENIS, DEFAULT_JENIS, JENIS, type Jenis } from './jenis.ts';
import {
  indikatorText,
  kegiatanText,
  kodeText,
  noColumn,
  programText,
  satuanText,
  subKegiatanText,
} from './name-columns.ts';

const JENIS_CHOICES: ChoiceList<Jenis> = {
  words: ALL_JENIS.map((value) => ({ value, alias: JENIS[value].alias })),
  guide: {
    title: 'JENIS',
    text: ALL_JENIS.map((word) => `${word}: ${JENIS[word].shortText}.`).join(' '),
  },
  rejection: 'Pilih salah satu dari daftar, atau kosongkan.',
};

const ARAH_CHOICES: ChoiceList<Arah> = {
  words: ALL_ARAH.map((value) => ({ value, alias: ARAH[value].alias })),
  guide: {
    title: 'ARAH',
    text: ALL_ARAH.map((word) => `${word}: ${ARAH[word].explanation}${ifBlank(word, DEFAULT_ARAH)}.`).join(' '),
  },
  rejection: 'Pilih naik atau turun, atau kosongkan.',
};

/** Marks the word that a blank cell stands for. */
function ifBlank(word: string, usedForBlank: string): string {
  return word === usedForBlank ? ' (bila kosong)' : '';
}

/**
 * Sheet Rencana Aksi (workbook.md, "Sheets"): a row is one indikator; target and realisasi in the row's satuan, anggaran
 * in rupiah.
 */
export const RENCANA_TABLE = {
  name: 'Rencana Aksi',
  alias: ['Renaksi', 'RA'],
  columns: {
    no: noColumn({ from: { sheet: 'pk', column: 'no' } }),
    kode: textColumn(
      kodeText({
        explanation: 'Kode sub kegiatan; simpan sebagai teks.',
        from: { sheet: 'pk', column: 'kode' },
      }),
    ),
    program: labelColumn(programText({ explanation: 'Nama program.', inForm: false })),
    kegiatan: textColumn(
      kegiatanText({
        alias: ['SASARAN KEGIATAN', 'NAMA KEGIATAN', 'ACTIVITY'],
        explanation: 'Nama kegiatan.',
        from: { sheet: 'pk', column: 'kegiatan' },
      }),
    ),
    subKegiatan: textColumn(
      subKegiatanText({
        explanation: 'Nama sub kegiatan, sama dengan di lembar PK.',
        from: { sheet: 'pk', column: 'subKegiatan' },
      }),
    ),
    indikator: textColumn(
      indikatorText({
        explanation: 'Indikator kinerja, sama dengan di lembar PK.',
        from: { sheet: 'pk', column: 'indikator' },
      }),
    ),
    satuan: textColumn(
      satuanText({
        explanation: 'Satuan target dan realisasi.',
        from: { sheet: 'pk', column: 'satuan' },
      }),
    ),
    annualTarget: figureColumn('satuan', NOT_NEGATIVE, {
      heading: 'TARGET TAHUNAN',
      alias: ['TARGET SETAHUN', 'TARGET 1 TAHUN', 'ANNUAL TARGET'],
      required: false,
      explanation: 'Target setahun, sama dengan di lembar PK.',
      width: 11,
      from: { sheet: 'pk', column: 'target' },
    }),
    // null when blank: resolveJenis says which applies
    jenis: choiceColumn(JENIS_CHOICES, null, {
      heading: 'JENIS',
      alias: ['JENIS INDIKATOR', 'JENIS TARGET'],
      required: false,
      explanation: `Hubungan triwulan dengan tahun: ${ALL_JENIS.map((word) => word + ifBlank(word, DEFAULT_JENIS)).join(', ')}.`,
      width: 12,
      style: 'centered',
    }),
    arah: choiceColumn(ARAH_CHOICES, DEFAULT_ARAH, {
      heading: 'ARAH',
      alias: ['ARAH INDIKATOR', 'POLARISASI'],
      required: false,
      explanation: `${ALL_ARAH.map((word) => `${word}${ifBlank(word, DEFAULT_ARAH)}: ${ARAH[word].explanation}`).join('; ')}.`,
      width: 8,
      style: 'centered',
    }),
  },
  triwulan: {
    target: figureColumn('satuan', NOT_NEGATIVE, {
      heading: 'TARGET',
      alias: ['TARGET KINERJA'],
      required: true,
      explanation: 'Target triwulan itu; "-" bila memang tidak ada.',
      width: 9.5,
    }),
    realisasi: figureColumn('satuan', FIGURE, {
      heading: 'REALISASI',
      alias: ['REALISASI KINERJA', 'ACTUAL'],
      required: false,
      explanation: 'Realisasi triwulan itu; kosong bila belum dilaporkan, "-" bila tidak ada.',
      width: 10.5,
    }),
    capaian: printedColumn({
      heading: 'CAPAIAN',
      alias: ['CAPAIAN KINERJA', 'CAPAIAN %', 'ACHIEVEMENT'],
      required: false,
      explanation: 'Capaian dalam persen; boleh rumus, boleh kosong.',
      width: 10,
    }),
    anggaran: figureColumn('rupiah', NOT_NEGATIVE, {
      heading: 'ANGGARAN',
      alias: ['PAGU', 'TARGET ANGGARAN', 'BUDGET'],
      required: false,
      explanation: 'Anggaran triwulan itu dalam rupiah; untuk beberapa indikator cukup di baris pertama.',
      width: 14.5,
    }),
  },
} as const satisfies TableText;
