import type { Case } from './case.ts';
import { DOCX_CASES } from './cases/docx-cases.ts';
import { DOKUMENTASI_CASES } from './cases/dokumentasi-cases.ts';
import { FIELD_CASES } from './cases/field-cases.ts';
import { FILE_CASES } from './cases/file-cases.ts';
import { IKU_CASES } from './cases/iku-cases.ts';
import { IMPORT_CASES } from './cases/import-cases.ts';
import { LAYOUT_CASES } from './cases/layout-cases.ts';
import { NARASI_CASES } from './cases/narasi-cases.ts';
import { PERUBAHAN_CASES } from './cases/perubahan-cases.ts';
import { PICTURE_CASES } from './cases/picture-cases.ts';
import { QUOTIENT_CASES } from './cases/quotient-cases.ts';
import { RECONCILIATION_CASES } from './cases/reconciliation-cases.ts';
import { RIWAYAT_CASES, TINDAK_LANJUT_CASES } from './cases/riwayat-cases.ts';
import { SHEET_CASES } from './cases/sheet-cases.ts';
import { TABLE_CASES } from './cases/table-cases.ts';
import { TEMPLATE_CASES } from './cases/template-cases.ts';
import { YEARLY_CASES } from './cases/yearly-cases.ts';

/** All cases; every code of the catalogue has at least one. The first of a code is its example in the manual. */
export const CASES: readonly Case[] = [
  ...FILE_CASES,
  ...SHEET_CASES,
  ...TABLE_CASES,
  ...FIELD_CASES,
  ...PERUBAHAN_CASES,
  ...RIWAYAT_CASES,
  ...TINDAK_LANJUT_CASES,
  ...LAYOUT_CASES,
  ...NARASI_CASES,
  ...PICTURE_CASES,
  ...DOKUMENTASI_CASES,
  ...TEMPLATE_CASES,
  ...DOCX_CASES,
  ...IMPORT_CASES,
  ...RECONCILIATION_CASES,
  ...YEARLY_CASES,
  ...QUOTIENT_CASES,
  ...IKU_CASES,
];
