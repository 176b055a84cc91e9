import { CELL_CODES } from './catalog/cell-codes.ts';
import { CROSS_SHEET_CODES } from './catalog/cross-sheet-codes.ts';
import { DOCX_CODES } from './catalog/docx-codes.ts';
import { DOKUMENTASI_CODES } from './catalog/dokumentasi-codes.ts';
import type { Entry } from './catalog/entry.ts';
import { FIELD_CODES } from './catalog/field-codes.ts';
import { FILE_CODES } from './catalog/file-codes.ts';
import { IMPORT_CODES } from './catalog/import-codes.ts';
import { JOIN_CODES } from './catalog/join-codes.ts';
import { KEUANGAN_CODES } from './catalog/keuangan-codes.ts';
import { LAYOUT_CODES } from './catalog/layout-codes.ts';
import { NARASI_CODES } from './catalog/narasi-codes.ts';
import { PERUBAHAN_CODES } from './catalog/perubahan-codes.ts';
import { PICTURE_CODES } from './catalog/picture-codes.ts';
import { PK_CODES } from './catalog/pk-codes.ts';
import { RECONCILIATION_CODES } from './catalog/reconciliation-codes.ts';
import { RENCANA_CODES } from './catalog/rencana-codes.ts';
import { RIWAYAT_CODES } from './catalog/riwayat-codes.ts';
import { SHEET_CODES } from './catalog/sheet-codes.ts';
import { TEMPLATE_CODES } from './catalog/template-codes.ts';
import { TINDAK_LANJUT_CODES } from './catalog/tindak-lanjut-codes.ts';
import { YEARLY_CODES } from './catalog/yearly-codes.ts';

/** All codes; a code once published is never reused. */
export const CATALOGUE = {
  ...FILE_CODES,
  ...PICTURE_CODES,
  ...SHEET_CODES,
  ...LAYOUT_CODES,
  ...CELL_CODES,
  ...JOIN_CODES,
  ...PK_CODES,
  ...PERUBAHAN_CODES,
  ...RENCANA_CODES,
  ...KEUANGAN_CODES,
  ...CROSS_SHEET_CODES,
  ...RIWAYAT_CODES,
  ...TINDAK_LANJUT_CODES,
  ...FIELD_CODES,
  ...NARASI_CODES,
  ...TEMPLATE_CODES,
  ...DOKUMENTASI_CODES,
  ...DOCX_CODES,
  ...IMPORT_CODES,
  ...RECONCILIATION_CODES,
  ...YEARLY_CODES,
};

export type Code = keyof typeof CATALOGUE;

/** The names of the arguments of each code, as its entry fixes them. */
export type ArgumentNames = {
  [C in Code]: (typeof CATALOGUE)[C] extends Entry<infer A> ? A : never;
};

const ENTRIES: { readonly [C in Code]: Entry<ArgumentNames[C]> } = CATALOGUE;

/** The entry of a code, whose sentences take the arguments of that code. */
export function entryOf<C extends Code>(code: C): Entry<ArgumentNames[C]> {
  return ENTRIES[code];
}

/** Whether a word that somebody wrote is a code. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(CATALOGUE, text);
}
