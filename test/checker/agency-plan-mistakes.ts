import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import {
  FISHERY_II,
  KELURAHAN_III,
  KELURAHAN_IV,
  KELURAHAN_VALUES,
  makeFishery,
  makeKelurahan,
} from './agency-bases.ts';
import { type AgencyKegiatan, FISHERY, KELURAHAN } from './agency-rows.ts';
import type { Mistake } from './mistake.ts';
import { MONEY, PLAN, told, typed } from './one-cell.ts';

/** Every kegiatan, one of them with other rows. */
const withRows = (
  all: readonly AgencyKegiatan[],
  g: number,
  make: (rows: AgencyKegiatan['rows']) => AgencyKegiatan['rows'],
): readonly AgencyKegiatan[] => all.map((k, i) => (i === g ? { ...k, rows: make(k.rows) } : k));

function hideRow(raw: RawWorkbook, sheet: string, row: number): RawWorkbook {
  return { ...raw, sheets: raw.sheets.map((s) => (s.name === sheet ? { ...s, hiddenRows: new Set([row]) } : s)) };
}

/** Mistakes in the plan: targets, JENIS, ARAH, units, rows, KODE. */
export const AGENCY_PLAN_MISTAKES: readonly Mistake[] = [
  typed(FISHERY_II, 'kumulatif chosen for a count of each quarter', `${PLAN}F7`, 'kumulatif', {
    codes: ['rencana/target-tahunan'],
    at: [`${PLAN}H7`],
  }),
  typed(FISHERY_II, 'no JENIS for targets s.d. each quarter', `${PLAN}F6`, null, {
    codes: ['rencana/target-tahunan'],
    at: [`${PLAN}H6`],
  }),
  typed(FISHERY_II, 'no ARAH for a share that should fall', `${PLAN}G10`, null, {
    codes: ['rencana/arah-janggal'],
  }),
  typed(FISHERY_II, 'ARAH turun for people trained', `${PLAN}G7`, 'turun', {
    codes: ['rencana/arah-janggal', 'rencana/capaian'],
  }),
  told(KELURAHAN_IV, 'a JENIS that is none', `${PLAN}F7`, 'komulasi', 'sel/pilihan'),
  told(KELURAHAN_III, 'an ARAH that is none', `${PLAN}G9`, 'menurun sekali', 'sel/pilihan'),
  typed(FISHERY_II, 'another satuan in PK', 'PK!H11', 'Dokumen', {
    codes: ['rencana/satuan-beda-pk', 'sel/satuan-beda'],
    at: [`${PLAN}E11`],
  }),
  typed(FISHERY_II, 'another target in PK', 'PK!G11', 14, {
    codes: ['rencana/target-beda-pk'],
    at: [`${PLAN}H11`],
  }),
  typed(KELURAHAN_VALUES, 'a year target that lost its zero', `${PLAN}H7`, 20, {
    codes: ['rencana/target-beda-pk', 'rencana/target-tahunan'],
    causes: ['geser-digit'],
  }),
  {
    name: 'two indikator exchanged in Rencana Aksi',
    base: FISHERY_II,
    edits: {
      [`${PLAN}D5`]: 'Jumlah prasarana yang tersedia',
      [`${PLAN}D6`]: 'Jumlah dokumen data sumber daya ikan',
    },
    codes: ['baris/tertukar', 'baris/tidak-berpasangan'],
    at: [`${PLAN}D5`, `${PLAN}D6`],
  },
  {
    name: 'a row of Realisasi Keuangan copied under another kegiatan',
    base: FISHERY_II,
    raw: makeFishery({
      keuangan: withRows(FISHERY, 1, (rows) => [...rows, ...(FISHERY[0]?.rows.slice(0, 1) ?? [])]),
    }),
    codes: ['baris/ganda'],
    at: [`${MONEY}C12`, `${MONEY}C7`],
  },
  {
    name: 'a row of Rencana Aksi taken away',
    base: KELURAHAN_IV,
    raw: makeKelurahan({ rencana: withRows(KELURAHAN, 1, (rows) => rows.slice(0, 1)) }),
    codes: ['baris/tidak-berpasangan'],
    at: ['PK!D9', 'PK!F9', `${MONEY}C10`],
  },
  {
    name: 'a row of PK taken away',
    base: FISHERY_II,
    raw: makeFishery({ pk: withRows(FISHERY, 3, (rows) => rows.slice(0, 1)) }),
    codes: ['baris/tidak-berpasangan'],
    at: [`${PLAN}C12`, `${PLAN}D12`, `${MONEY}C17`],
  },
  told(
    FISHERY_II,
    'two digits of a KODE exchanged in PK',
    'PK!E5',
    '3.25.03.2.10.0001',
    'baris/tidak-berpasangan',
    'kode/beda',
    'kode/induk',
  ),
  told(FISHERY_II, 'a dot of a KODE lost in PK', 'PK!E8', '3.25.03.2.020002', 'kode/bentuk'),
  told(FISHERY_II, 'the KODE of a kegiatan mistyped', `${MONEY}B9`, '3.25.03.2.03', 'kode/induk', 'kode/beda'),
  told(
    KELURAHAN_IV,
    'a letter for a digit in a KODE',
    `${MONEY}B9`,
    '7.01.04.2.O1.0001',
    'kode/bentuk',
    'kode/beda',
    'baris/tidak-berpasangan',
  ),
  {
    name: 'a name shortened in Rencana Aksi, without its KODE',
    base: KELURAHAN_IV,
    edits: { [`${PLAN}B6`]: null, [`${PLAN}C6`]: 'Pembangunan Sarpras Kelurahan' },
    codes: ['baris/tidak-berpasangan'],
    at: [`${PLAN}C6`],
  },
  {
    name: 'a row of figures hidden',
    base: FISHERY_II,
    raw: hideRow(FISHERY_II.raw, 'Realisasi Keuangan', 10),
    codes: ['baris/tersembunyi'],
    at: [`${MONEY}A10`, `${MONEY}C10`],
  },
  told(KELURAHAN_III, 'a target of a quarter left blank', `${PLAN}N8`, null, 'rencana/target-tahunan', 'sel/kosong'),
];
