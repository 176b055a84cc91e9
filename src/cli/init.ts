import { basename } from 'node:path';
import { initWorkbook } from '../app/init/init-workbook.ts';

/** Where `lapkin init` writes when no file is named. */
const DEFAULT_FILE = 'buku-kerja.xlsx';

/** The flags of `lapkin init` as commander hands them over. */
export interface InitFlags {
  readonly contoh?: boolean;
  /** Rows of each table, as typed. */
  readonly baris?: string;
  readonly timpa?: boolean;
}

/** `lapkin init [buku.xlsx]`: writes the workbook and gives the line to print. Throws Failure (exit 2 or 4). */
export async function init(file: string | undefined, flags: InitFlags): Promise<string> {
  const result = await initWorkbook({
    file: file ?? DEFAULT_FILE,
    example: flags.contoh === true,
    overwrite: flags.timpa === true,
    ...(flags.baris === undefined ? {} : { rowCount: Number(flags.baris) }),
  });
  const name = basename(result.file);
  const content = flags.contoh === true ? 'contoh terisi' : 'siap diisi';
  return `${name} ditulis (${result.sheetCount} lembar, ${result.rowCount} baris, ${content})\n`;
}
