import type { InitRequest } from '../app/init/run-init.ts';
import { type CommandLine, declareReadingCommand, QUIET, VERBOSE } from './declare.ts';
import { type ReadingFlags, readReadingFlags } from './run-flags.ts';
import { surroundingsOf } from './shell.ts';

/** Where `lapkin init` writes when no file is named. */
const DEFAULT_FILE = 'buku-kerja.xlsx';

/** The flags of `lapkin init` as commander hands them over. */
interface InitFlags extends ReadingFlags {
  readonly contoh?: boolean;
  /** The workbook that is carried over. */
  readonly dari?: string;
  /** Rows of each table, as typed. */
  readonly baris?: string;
  readonly timpa?: boolean;
  /** The sheets Skala Nilai and IKU. */
  readonly predikat?: boolean;
  readonly iku?: boolean;
}

/** Declares `lapkin init [buku.xlsx]`. */
export function declareInit({ program, shell }: CommandLine): void {
  declareReadingCommand(
    program,
    'init [buku.xlsx]',
    'menulis buku kerja untuk diisi',
    'lapkin init buku-2025.xlsx',
    'lapkin init contoh.xlsx --contoh',
    'lapkin init buku-2026.xlsx --dari buku-2025.xlsx --tahun 2026',
  )
    .option('--contoh', 'isi dengan contoh')
    .option('--dari <buku.xlsx>', 'isi dari buku kerja lama, atau dari buku kerja dengan susunan lain')
    .option('--baris <n>', 'jumlah baris tiap tabel')
    .option('--predikat', 'sertakan lembar Skala Nilai, untuk target berupa predikat (BB, A, WTP)')
    .option('--iku', 'sertakan lembar IKU, untuk laporan sasaran (camat, kepala dinas)')
    .option('--timpa', 'timpa berkas yang sudah ada')
    .option(...QUIET)
    .option(...VERBOSE)
    .action(async (file: string | undefined, flags: InitFlags) => {
      const { runInit } = await import('../app/init/run-init.ts');
      const lines = await runInit(readInitFlags(file, flags), readReadingFlags(flags), surroundingsOf(shell, flags));
      if (flags.quiet !== true) shell.stderr.write(`${lines.join('\n')}\n`);
    });
}

function readInitFlags(file: string | undefined, flags: InitFlags): InitRequest {
  return {
    file: file ?? DEFAULT_FILE,
    example: flags.contoh === true,
    withGrades: flags.predikat === true,
    withIku: flags.iku === true,
    overwrite: flags.timpa === true,
    detailed: flags.verbose === true,
    ...(flags.dari === undefined ? {} : { from: flags.dari }),
    ...(flags.baris === undefined ? {} : { rowCount: Number(flags.baris) }),
  };
}
