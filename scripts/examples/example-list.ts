import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { WorkbookContent } from '../../src/workbook/workbook-content.ts';
import { DINAS } from './dinas.ts';
import { KALAENA_AS_PRINTED } from './kalaena-as-printed.ts';

/** The workbooks in examples/, by file name. */
export const EXAMPLES: readonly { readonly file: string; readonly content: WorkbookContent }[] = [
  { file: 'kalaena-2024-tw2.xlsx', content: KALAENA },
  { file: 'kalaena-2024-tw2-asli.xlsx', content: KALAENA_AS_PRINTED },
  { file: 'dinas-contoh-2025-tw3.xlsx', content: DINAS },
];
