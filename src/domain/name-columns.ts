import { labelColumn } from './column.ts';

/** NO; the row does not keep it. */
export const NO = labelColumn({
  heading: 'NO',
  alias: ['NOMOR', 'NO URUT'],
  explanation: 'Nomor urut; boleh kosong.',
  width: 5,
  style: 'centered',
});

// What the columns of names have in common on all sheets; each sheet adds its explanation and what is its own.

/** KODE of the sub kegiatan. */
export const KODE = {
  heading: 'KODE',
  alias: ['KODE REKENING', 'KODE / KODE REKENING', 'CODE'],
  width: 17,
  style: 'code',
} as const;

export const PROGRAM = { heading: 'PROGRAM', alias: ['NAMA PROGRAM'], width: 24 } as const;

export const KEGIATAN = { heading: 'KEGIATAN', alias: ['NAMA KEGIATAN', 'ACTIVITY'], width: 22 } as const;

export const SUB_KEGIATAN = {
  heading: 'SUB KEGIATAN',
  alias: ['NAMA SUB KEGIATAN', 'SUB ACTIVITY'],
  required: true,
  width: 28,
} as const;

/** INDIKATOR KINERJA. */
export const INDIKATOR = {
  heading: 'INDIKATOR KINERJA',
  alias: ['INDIKATOR', 'INDICATOR'],
  required: true,
  width: 30,
} as const;

export const SATUAN = { heading: 'SATUAN', alias: ['UNIT'], width: 15, style: 'centered' } as const;

/** The pagu of the year under the heading ANGGARAN. */
export const PAGU = {
  heading: 'ANGGARAN',
  alias: ['PAGU', 'ANGGARAN / PAGU', 'PAGU ANGGARAN', 'BUDGET'],
  required: true,
  width: 16,
} as const;
