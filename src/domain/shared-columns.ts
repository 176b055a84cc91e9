import { labelColumn } from './column.ts';
import { headingNames } from './heading-aliases.ts';

/** NO; the row does not keep it. */
export const NO = labelColumn({
  heading: 'NO',
  ...headingNames('no'),
  explanation: 'Nomor urut; boleh kosong.',
  width: 5,
  style: 'centered',
});

// What columns have in common on all sheets; each sheet adds its explanation and what is its own.

/** KODE of the sub kegiatan. */
export const KODE = {
  heading: 'KODE',
  ...headingNames('kode'),
  width: 17,
  style: 'code',
  explanation: 'Kode sub kegiatan; simpan sebagai teks.',
} as const;

export const PROGRAM = { heading: 'PROGRAM', ...headingNames('program'), width: 24 } as const;

export const KEGIATAN = { heading: 'KEGIATAN', ...headingNames('kegiatan'), width: 22 } as const;

export const SUB_KEGIATAN = {
  heading: 'SUB KEGIATAN',
  ...headingNames('subKegiatan'),
  required: true,
  width: 28,
} as const;

/** INDIKATOR KINERJA. */
export const INDIKATOR = {
  heading: 'INDIKATOR KINERJA',
  ...headingNames('indikator'),
  required: true,
  width: 30,
} as const;

export const SATUAN = { heading: 'SATUAN', ...headingNames('satuan'), width: 15, style: 'centered' } as const;

/** The pagu of the year under the heading ANGGARAN. */
export const PAGU = {
  heading: 'ANGGARAN',
  ...headingNames('pagu'),
  required: true,
  width: 16,
} as const;

/** The target of a year, in the row's satuan. */
export const TARGET = { heading: 'TARGET', ...headingNames('pk.target'), width: 10 } as const;

/** What was done of a target, in the row's satuan. */
export const REALISASI = { heading: 'REALISASI', ...headingNames('rencana.realisasi'), width: 10.5 } as const;

/** The capaian that a sheet prints, in percent. */
export const CAPAIAN = {
  heading: 'CAPAIAN',
  ...headingNames('rencana.capaian'),
  width: 10,
  explanation: 'Capaian dalam persen; boleh rumus, boleh kosong.',
} as const;

/** What an office notes beside a row. */
export const REMARK = { heading: 'KETERANGAN', ...headingNames('remark') } as const;
