import { SEL } from './catalog/cell-codes.ts';
import { DOCX } from './catalog/docx-codes.ts';
import { DOKUMENTASI } from './catalog/dokumentasi-codes.ts';
import type { Entry } from './catalog/entry.ts';
import { ISIAN } from './catalog/field-codes.ts';
import { BERKAS } from './catalog/file-codes.ts';
import { NARASI } from './catalog/narasi-codes.ts';
import { GAMBAR } from './catalog/picture-codes.ts';
import { LEMBAR } from './catalog/sheet-codes.ts';
import { TABEL } from './catalog/table-codes.ts';
import { TEMPLAT } from './catalog/template-codes.ts';
import type { Diagnostic } from './finding.ts';

/** All codes; a code once published is never reused. */
export const CATALOGUE = {
  ...BERKAS,
  ...GAMBAR,
  ...LEMBAR,
  ...SEL,
  ...TABEL,
  ...ISIAN,
  ...NARASI,
  ...TEMPLAT,
  ...DOKUMENTASI,
  ...DOCX,
};

export type Code = keyof typeof CATALOGUE;
type ArgsOf<C extends Code> =
  (typeof CATALOGUE)[C] extends Entry<infer A> ? Readonly<Record<A, string>> : never;
type Rest = Partial<Omit<Diagnostic, 'code' | 'args'>>;

/** A finding of a code; severity is the catalogue's unless `rest` raises it. */
export function diagnose<C extends Code>(code: C, args: ArgsOf<C>, rest: Rest = {}): Diagnostic {
  return { severity: CATALOGUE[code].severity, ...rest, code, args };
}

/** The entry of a code; undefined for a code that the catalogue does not hold. */
export function entryOf(code: string): Entry | undefined {
  return (CATALOGUE as Readonly<Record<string, Entry>>)[code];
}
