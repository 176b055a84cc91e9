import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { Option } from 'commander';
import { readNumberFlag, readReportFlag } from '../app/shared/reading-flags.ts';
import type { Surroundings } from '../app/shared/run-options.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import {
  addReportKind,
  type CommandLine,
  declareReadingCommand,
  hiddenFlag,
  QUIET,
  refuseFlag,
  VERBOSE,
} from './declare.ts';
import { type ReportFlags, readReportFlags } from './run-flags.ts';
import { SIGNALS, surroundingsOf } from './shell.ts';

/** Each page takes memory; beyond this many only mistakes are made. */
const MOST_JOBS = 64;

/** The flags of `lapkin batch` as commander hands them over. */
interface BatchFlags extends ReportFlags {
  readonly jenis?: string;
  readonly daftar?: string;
  readonly output?: string;
  readonly to?: string;
  readonly jobs?: string;
  readonly failFast?: boolean;
  readonly retryFailed?: boolean;
  readonly semua?: boolean;
  /** The former spelling of `semua`. */
  readonly force?: boolean;
  readonly shard?: string;
  readonly log?: string;
}

/** Each workbook has an earlier one of its own. */
const EARLIER_HINT =
  'isi lembar Riwayat di tiap buku kerja, atau susun satu per satu dengan: lapkin build buku.xlsx --lalu lalu.xlsx';

/** The kinds that a run over a folder makes: none that could take the place of a workbook in it. */
function batchKinds(kinds: CommandLine['kinds']): CommandLine['kinds'] {
  return kinds.filter(({ isWorkbook }) => isWorkbook !== true);
}

/** Declares `lapkin batch <folder/glob/berkas...> -o <folder>`. */
export function declareBatch(line: CommandLine): void {
  const endings = batchKinds(line.kinds)
    .map(({ ending }) => ending)
    .join(', ');
  const command = declareReadingCommand(
    line.program,
    'batch [masukan...]',
    'menyusun banyak laporan sekaligus',
    'lapkin batch triwulan-2 -o laporan',
    'lapkin batch triwulan-2 -o laporan --retry-failed',
  );
  addReportKind(refuseFlag(command, '--lalu', EARLIER_HINT))
    .option('--daftar <berkas>', 'berkas teks: satu folder, pola, atau buku kerja pada tiap baris')
    .option('-o, --output <folder>', 'folder laporan dan ringkasan')
    .addOption(new Option('--to <bentuk>', `${endings}; beberapa dipisah koma`).default('pdf'))
    .addOption(new Option('--jobs <n>', 'halaman yang dicetak bersamaan').default('2'))
    .option('--fail-fast', 'berhenti pada kegagalan pertama')
    .option('--retry-failed', 'hanya yang belum selesai menurut ringkasan sebelumnya')
    .option('--semua', 'buat juga yang tidak berubah')
    .addOption(hiddenFlag('--force'))
    .option('--shard <i/n>', 'hanya bagian ke-i dari n')
    .option('--log <berkas>', 'catat tiap buku kerja sebagai satu baris JSON begitu selesai')
    .option('--templates <folder>', 'templat sendiri')
    .option('--draft', 'buat draf walau ada kesalahan')
    .option('--strict', 'peringatan juga menghentikan')
    .option('--arsip', 'PDF untuk disimpan sebagai arsip (PDF/A-2)')
    .addOption(new Option('--timeout <detik>', 'batas waktu tiap laporan').default('60'))
    .option('--browser <jalur>', 'peramban yang dipakai mencetak')
    .option(...QUIET)
    .option(...VERBOSE)
    .action(async (inputs: readonly string[], flags: BatchFlags) => {
      line.outcome.exit = await batch(inputs, flags, line);
    });
}

/** Gives the exit code; throws Failure (exit 2 to 5). */
async function batch(
  inputs: readonly string[],
  flags: BatchFlags,
  { shell, version, kinds }: CommandLine,
): Promise<number> {
  if (flags.output === undefined) {
    throw new Failure(EXIT.usage, 'Folder keluaran belum disebut', 'tambahkan -o laporan');
  }
  const isYearly = readReportFlag(flags.jenis, flags.triwulan);
  const run = { ...readReportFlags(flags, shell), isYearly };
  const [{ runBatch }, { readShard }, { readKind }, { joinInputs }, { showProgress }] = await Promise.all([
    import('../app/batch/run-batch.ts'),
    import('../app/batch/shard.ts'),
    import('../app/outputs/read-outputs.ts'),
    import('../app/shared/buku-inputs.ts'),
    import('./progress.ts'),
  ]);
  const surroundings = surroundingsOf(shell, flags);
  const interrupt = new AbortController();
  const progress = showProgress(flags, shell, flags.output, surroundings.clock);
  const stop = (): void => {
    progress.stopped();
    interrupt.abort();
  };
  const log = await openLog(flags, surroundings);
  for (const signal of SIGNALS) shell.once(signal, stop);
  try {
    const endings = new Set((flags.to ?? 'pdf').split(',').map((ending) => ending.trim().toLowerCase()));
    const result = await runBatch(
      joinInputs(inputs, flags.daftar, shell.cwd()),
      {
        ...run,
        folder: resolve(shell.cwd(), flags.output),
        kinds: [...endings].map((ending) => readKind(ending, batchKinds(kinds))),
        jobs: readJobs(flags.jobs ?? '2'),
        failFast: flags.failFast === true,
        retryFailed: flags.retryFailed === true,
        rebuild: flags.semua === true || flags.force === true,
        shard: flags.shard === undefined ? null : readShard(flags.shard),
      },
      {
        ...surroundings,
        onNote(sentence) {
          progress.clear();
          surroundings.onNote?.(sentence);
        },
        version,
        process: { host: hostname(), pid: process.pid },
        signal: interrupt.signal,
        onEntry(entry, done, all) {
          progress.entry(entry, done, all);
          log?.add(entry);
        },
      },
    );
    progress.finish(result.entries, interrupt.signal.aborted);
    return result.exit;
  } finally {
    progress.clear();
    await log?.close();
    for (const signal of SIGNALS) shell.removeListener(signal, stop);
  }
}

/** The file of --log, open; null without the flag. Throws Failure (exit 4). */
async function openLog({ log }: BatchFlags, { cwd, date }: Surroundings) {
  if (log === undefined) return null;
  const { openEntryLog } = await import('../app/batch/entry-log.ts');
  return openEntryLog(resolve(cwd, log), date);
}

function readJobs(text: string): number {
  const jobs = readNumberFlag('--jobs', text, 2);
  if (Number.isInteger(jobs) && jobs <= MOST_JOBS) return jobs;
  throw new Failure(
    EXIT.usage,
    `--jobs: "${text}" bukan bilangan bulat 1 sampai ${MOST_JOBS}`,
    'sebanyak inti prosesor sudah cukup; lebih dari itu tidak lebih cepat',
  );
}
