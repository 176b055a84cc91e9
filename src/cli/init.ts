import { basename } from 'node:path';
import { type CommandLine, declareCommand } from './declare.ts';

/** Where `lapkin init` writes when no file is named. */
const DEFAULT_FILE = 'buku-kerja.xlsx';

/** The flags of `lapkin init` as commander hands them over. */
interface InitFlags {
  readonly contoh?: boolean;
  /** Rows of each table, as typed. */
  readonly baris?: string;
  readonly timpa?: boolean;
}

/** Declares `lapkin init [buku.xlsx]`. */
export function declareInit({ program, shell }: CommandLine): void {
  declareCommand(
    program,
    'init [buku.xlsx]',
    'menulis buku kerja untuk diisi',
    'lapkin init buku-2025.xlsx',
    'lapkin init contoh.xlsx --contoh',
  )
    .option('--contoh', 'isi dengan contoh')
    .option('--baris <n>', 'jumlah baris tiap tabel')
    .option('--timpa', 'timpa berkas yang sudah ada')
    .action(async (file: string | undefined, flags: InitFlags) => {
      shell.stderr.write(await init(file, flags));
    });
}

/** Writes the workbook and gives the line to print. Throws Failure (exit 2 or 4). */
export async function init(file: string | undefined, flags: InitFlags): Promise<string> {
  const { initWorkbook } = await import('../app/init/init-workbook.ts');
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
