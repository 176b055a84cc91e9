import { type ColumnText, labelColumn } from './column.ts';

type NameText = Pick<ColumnText, 'explanation'> & Partial<ColumnText>;

/** NO; the row does not keep it. */
export function noColumn(own: Partial<ColumnText> = {}) {
  return labelColumn({
    heading: 'NO',
    alias: ['NOMOR', 'NO URUT'],
    required: false,
    explanation: 'Nomor urut; boleh kosong.',
    width: 5,
    style: 'centered',
    ...own,
  });
}

/** KODE of the sub kegiatan, with what the sheet says of its own. */
export function kodeText(own: NameText): ColumnText {
  return {
    heading: 'KODE',
    alias: ['KODE REKENING', 'KODE / KODE REKENING', 'CODE'],
    required: false,
    width: 17,
    style: 'code',
    ...own,
  };
}

/** PROGRAM, with what the sheet says of its own. */
export function programText(own: NameText): ColumnText {
  return { heading: 'PROGRAM', alias: ['NAMA PROGRAM'], required: false, width: 24, ...own };
}

/** KEGIATAN, with what the sheet says of its own. */
export function kegiatanText(own: NameText): ColumnText {
  return { heading: 'KEGIATAN', alias: ['NAMA KEGIATAN', 'ACTIVITY'], required: false, width: 22, ...own };
}

/** SUB KEGIATAN, with what the sheet says of its own. */
export function subKegiatanText(own: NameText): ColumnText {
  return {
    heading: 'SUB KEGIATAN',
    alias: ['NAMA SUB KEGIATAN', 'SUB ACTIVITY'],
    required: true,
    width: 28,
    ...own,
  };
}

/** INDIKATOR KINERJA, with what the sheet says of its own. */
export function indikatorText(own: NameText): ColumnText {
  return {
    heading: 'INDIKATOR KINERJA',
    alias: ['INDIKATOR', 'INDICATOR'],
    required: true,
    width: 30,
    ...own,
  };
}

/** SATUAN, with what the sheet says of its own. */
export function satuanText(own: NameText): ColumnText {
  return { heading: 'SATUAN', alias: ['UNIT'], required: false, width: 15, style: 'centered', ...own };
}

/** The pagu of the year under the heading ANGGARAN, with what the sheet says of its own. */
export function paguText(own: NameText): ColumnText {
  return {
    heading: 'ANGGARAN',
    alias: ['PAGU', 'ANGGARAN / PAGU', 'PAGU ANGGARAN', 'BUDGET'],
    required: true,
    width: 16,
    ...own,
  };
}
