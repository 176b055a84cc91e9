import { makeWorkbook } from '../../src/app/init/init-workbook.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { WorkbookContent } from '../../src/workbook/workbook-content.ts';
import type { WrittenSheet } from '../../src/xlsx/write/sheet-model.ts';
import { DINAS } from './dinas.ts';
import { KALAENA_AS_PRINTED, typeAsPrinted } from './kalaena-as-printed.ts';
import { KALAENA_YEAR } from './kalaena-year.ts';

/** An example: its content, and what was typed by hand over what lapkin writes. */
interface Example {
  readonly file: string;
  readonly content: WorkbookContent;
  readonly type?: (sheets: readonly WrittenSheet[]) => readonly WrittenSheet[];
}

/** The workbooks in examples/, by file name. */
export const EXAMPLES: readonly Example[] = [
  { file: 'kalaena-2024-tw2.xlsx', content: KALAENA },
  { file: 'kalaena-2024-tw2-asli.xlsx', content: KALAENA_AS_PRINTED, type: typeAsPrinted },
  { file: 'dinas-contoh-2025-tw3.xlsx', content: DINAS },
  { file: 'kalaena-2024-tahunan.xlsx', content: KALAENA_YEAR },
];

/** The bytes of an example. */
export async function makeExample({ content, type }: Example): Promise<Uint8Array> {
  return (await makeWorkbook(content, content.rows.length, type)).bytes;
}
