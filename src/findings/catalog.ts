import { CELL_CODES } from './catalog/cell-codes.ts';
import { DOCX_CODES } from './catalog/docx-codes.ts';
import { DOKUMENTASI_CODES } from './catalog/dokumentasi-codes.ts';
import type { Entry } from './catalog/entry.ts';
import { FIELD_CODES } from './catalog/field-codes.ts';
import { FILE_CODES } from './catalog/file-codes.ts';
import { NARASI_CODES } from './catalog/narasi-codes.ts';
import { PICTURE_CODES } from './catalog/picture-codes.ts';
import { SHEET_CODES } from './catalog/sheet-codes.ts';
import { TABLE_CODES } from './catalog/table-codes.ts';
import { TEMPLATE_CODES } from './catalog/template-codes.ts';
import type { Finding } from './finding.ts';

/** All codes; a code once published is never reused. */
export const CATALOGUE = {
  ...FILE_CODES,
  ...PICTURE_CODES,
  ...SHEET_CODES,
  ...CELL_CODES,
  ...TABLE_CODES,
  ...FIELD_CODES,
  ...NARASI_CODES,
  ...TEMPLATE_CODES,
  ...DOKUMENTASI_CODES,
  ...DOCX_CODES,
};

export type Code = keyof typeof CATALOGUE;
type ArgsOf<C extends Code> =
  (typeof CATALOGUE)[C] extends Entry<infer A> ? Readonly<Record<A, string>> : never;
type Rest = Partial<Omit<Finding, 'code' | 'args'>>;

/** A finding of a code; severity is the catalogue's unless `rest` raises it. */
export function diagnose<C extends Code>(code: C, args: ArgsOf<C>, rest: Rest = {}): Finding {
  return { severity: CATALOGUE[code].severity, ...rest, code, args };
}

/** The entry of a code; undefined for a code that the catalogue does not hold. */
export function entryOf(code: string): Entry | undefined {
  return (CATALOGUE as Readonly<Record<string, Entry>>)[code];
}
