import type { ColumnDeclaration } from './table-declaration.ts';

/** NO; the same in every table sheet. */
export const NO_COLUMN: ColumnDeclaration = {
  column: 'no',
  heading: 'NO',
  alias: ['NOMOR', 'NO URUT'],
  required: false,
  content: 'teks',
  explanation: 'Nomor urut; boleh kosong.',
};

/** KODE of the sub kegiatan, with the sheet's own explanation. */
export function kodeColumn(explanation: string): ColumnDeclaration {
  return {
    column: 'kode',
    heading: 'KODE',
    alias: ['KODE REKENING', 'KODE / KODE REKENING', 'CODE'],
    required: false,
    content: 'teks',
    explanation,
  };
}

/** PROGRAM, with the sheet's own explanation. */
export function programColumn(explanation: string): ColumnDeclaration {
  return {
    column: 'program',
    heading: 'PROGRAM',
    alias: ['NAMA PROGRAM'],
    required: false,
    content: 'teks',
    explanation,
  };
}

/** SUB KEGIATAN, with the sheet's own explanation. */
export function subKegiatanColumn(explanation: string): ColumnDeclaration {
  return {
    column: 'subKegiatan',
    heading: 'SUB KEGIATAN',
    alias: ['NAMA SUB KEGIATAN', 'SUB ACTIVITY'],
    required: true,
    content: 'teks',
    explanation,
  };
}
