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
import { headingNames } from './heading-aliases.ts';
import { ALL_JENIS, DEFAULT_JENIS, JENIS, type Jenis } from './jenis.ts';
import { CAPAIAN, INDIKATOR, KEGIATAN, KODE, NO, PROGRAM, REALISASI, SATUAN, SUB_KEGIATAN } from './shared-columns.ts';

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
    no: { ...NO, from: { sheet: 'pk', column: 'no' } },
    kode: textColumn({ ...KODE, from: { sheet: 'pk', column: 'kode' } }),
    program: labelColumn({ ...PROGRAM, explanation: 'Nama program.', inForm: false }),
    kegiatan: textColumn({
      ...KEGIATAN,
      ...headingNames('rencana.kegiatan'),
      explanation: 'Nama kegiatan.',
      from: { sheet: 'pk', column: 'kegiatan' },
    }),
    subKegiatan: textColumn({
      ...SUB_KEGIATAN,
      explanation: 'Nama sub kegiatan, sama dengan di lembar PK.',
      from: { sheet: 'pk', column: 'subKegiatan' },
    }),
    indikator: textColumn({
      ...INDIKATOR,
      explanation: 'Indikator kinerja, sama dengan di lembar PK.',
      from: { sheet: 'pk', column: 'indikator' },
    }),
    satuan: textColumn({
      ...SATUAN,
      explanation: 'Satuan target dan realisasi.',
      from: { sheet: 'pk', column: 'satuan' },
    }),
    annualTarget: figureColumn('satuan', NOT_NEGATIVE, {
      heading: 'TARGET TAHUNAN',
      ...headingNames('annualTarget'),
      explanation: 'Target setahun, sama dengan di lembar PK.',
      width: 11,
      from: { sheet: 'pk', column: 'target' },
    }),
    // null when blank: resolveJenis says which applies
    jenis: choiceColumn(JENIS_CHOICES, null, {
      heading: 'JENIS',
      ...headingNames('jenis'),
      explanation: `Hubungan triwulan dengan tahun: ${ALL_JENIS.map((word) => word + ifBlank(word, DEFAULT_JENIS)).join(', ')}.`,
      width: 12,
      style: 'centered',
    }),
    arah: choiceColumn(ARAH_CHOICES, DEFAULT_ARAH, {
      heading: 'ARAH',
      ...headingNames('arah'),
      explanation: `${ALL_ARAH.map((word) => `${word}${ifBlank(word, DEFAULT_ARAH)}: ${ARAH[word].explanation}`).join('; ')}.`,
      width: 8,
      style: 'centered',
    }),
  },
  triwulan: {
    target: figureColumn('satuan', NOT_NEGATIVE, {
      heading: 'TARGET',
      ...headingNames('rencana.target'),
      required: true,
      explanation: 'Target triwulan itu; "-" bila memang tidak ada.',
      width: 9.5,
    }),
    pembilang: figureColumn('cacah', NOT_NEGATIVE, {
      heading: 'PEMBILANG',
      ...headingNames('pembilang'),
      explanation:
        'Yang dihitung, untuk realisasi berupa persentase atau rasio (misalnya surat yang dijawab); bersama PENYEBUT.',
      width: 10.5,
      inForm: false,
    }),
    penyebut: figureColumn('cacah', NOT_NEGATIVE, {
      heading: 'PENYEBUT',
      ...headingNames('penyebut'),
      explanation:
        'Seluruhnya (misalnya surat yang masuk). Realisasi yang kosong menjadi PEMBILANG / PENYEBUT (x 100 untuk persen); yang terisi diperiksa terhadapnya.',
      width: 10.5,
      inForm: false,
    }),
    realisasi: figureColumn('satuan', FIGURE, {
      ...REALISASI,
      explanation: 'Realisasi triwulan itu; kosong bila belum dilaporkan, "-" bila tidak ada.',
    }),
    capaian: printedColumn(CAPAIAN),
    anggaran: figureColumn('rupiah', NOT_NEGATIVE, {
      heading: 'ANGGARAN',
      ...headingNames('rencana.anggaran'),
      explanation: 'Anggaran triwulan itu dalam rupiah; untuk beberapa indikator cukup di baris pertama.',
      width: 14.5,
    }),
  },
} as const satisfies TableText;
