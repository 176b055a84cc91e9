import { readFileSync } from 'node:fs';
import type { Traced } from '../../../../src/app/preview/trace/traced.ts';
import { checkBuku } from '../../../../src/app/shared/check-buku.ts';
import { computeHasil } from '../../../../src/domain/compute-hasil.ts';
import { NO_OPTIONS } from '../../../../src/sheets/parse-buku.ts';
import { PK_PERUBAHAN, perubahanFrom } from '../../../support/changed-buku.ts';
import { IKU } from '../../../support/iku-buku.ts';
import { QUOTIENTS } from '../../../support/quotient-buku.ts';
import { readVariant, type Variant, withCells } from '../../../support/read-case.ts';

function traceExample(name: string, isYearly: boolean): Traced {
  const bytes = readFileSync(new URL(`../../../../examples/${name}`, import.meta.url));
  const { buku, hasil } = checkBuku({ name, bytes }, { ...NO_OPTIONS, isYearly });
  if (buku === null || hasil === null) throw new Error('not read');
  return { buku, hasil };
}

function traceVariant(variant: Variant, isYearly: boolean, head = ''): Traced {
  const { buku, data } = readVariant(variant);
  const own = { ...data, identitas: { ...data.identitas, namaAtasan: head } };
  return { buku, hasil: computeHasil(isYearly ? { ...own, triwulan: 4, isYearly } : own) };
}

const CHANGED: Variant = { cells: {}, sheets: { 'PK Perubahan': PK_PERUBAHAN, Pengaturan: perubahanFrom('II') } };
const CHANGED_IKU: Variant = {
  cells: { ...IKU.cells, 'IKU!N2': 'TARGET PERUBAHAN', 'IKU!N6': 14 },
  sheets: { ...IKU.sheets, Pengaturan: perubahanFrom('II') },
};

/** Both agreements as appendices, which a superior signs, and follow-up of the quarter before and of this one. */
const WITH_FOLLOW_UP: Variant = {
  ...CHANGED,
  sheets: {
    ...CHANGED.sheets,
    'Tindak Lanjut': [
      ['TRIWULAN', 'UNTUK', 'KENDALA', 'RENCANA TINDAK LANJUT', 'PENANGGUNG JAWAB', 'BATAS WAKTU', 'STATUS', 'HASIL'],
      ['I', 'Musrenbang', '', 'Rapat bulanan', 'Seksi PMD', { date: '2024-05-31' }, 'selesai', 'Tiga rapat'],
      ['II', 'Laporan', 'Data terlambat', 'Surat ke desa', '', 'akhir Agustus', '', ''],
    ],
  },
};

/** Weights of 20, 50 and 30, and a realisasi that is the quotient of two counts. The first row has no target in the quarter. */
const WEIGHED: Variant = withCells(QUOTIENTS, {
  ...{ 'PK!K3': 'BOBOT', 'PK!K4': 20, 'PK!K5': 50, 'PK!K6': 30 },
  // (50 x 100 + 30 x 55,56) / 80.
  'Rencana Aksi!Q9': { v: 83.33, fmt: '0.00' },
  'Rencana Aksi!O7': 80,
});

/** Reports of each kind that a workbook can ask for, each read anew. */
export const TRACED_REPORTS: readonly (readonly [name: string, make: () => Traced])[] = [
  ['a quarter', () => traceExample('kalaena-2024-tw2.xlsx', false)],
  ['another office, s.d. a quarter', () => traceExample('dinas-contoh-2025-tw3.xlsx', false)],
  ['a year, with Riwayat and Renstra', () => traceExample('kalaena-2024-tahunan.xlsx', true)],
  ['a quarter after a change of the agreement', () => traceVariant(CHANGED, false)],
  ['a year with a change of the agreement', () => traceVariant(CHANGED, true)],
  ['a year of sasaran with a change', () => traceVariant(CHANGED_IKU, true)],
  ['a quarter with weights and quotients', () => traceVariant(WEIGHED, false)],
  ['a year with weights and quotients', () => traceVariant(WEIGHED, true)],
  ['a year of sasaran', () => traceVariant(IKU, true)],
  ['a quarter with follow-up and both agreements', () => traceVariant(WITH_FOLLOW_UP, false, 'Nama Bupati')],
];
