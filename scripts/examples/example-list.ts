import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { IsiBuku } from '../../src/workbook/workbook-content.ts';
import { DINAS } from './dinas.ts';
import { KALAENA_ASLI } from './kalaena-as-printed.ts';

/** The workbooks in examples/, by file name. */
export const CONTOH: readonly { readonly berkas: string; readonly isi: IsiBuku }[] = [
  { berkas: 'kalaena-2024-tw2.xlsx', isi: KALAENA },
  { berkas: 'kalaena-2024-tw2-asli.xlsx', isi: KALAENA_ASLI },
  { berkas: 'dinas-contoh-2025-tw3.xlsx', isi: DINAS },
];
