import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { runBatch } from '../app/batch/run-batch.ts';
import { readShard } from '../app/batch/shard.ts';
import { joinInputs } from '../app/shared/buku-inputs.ts';
import { OUTPUT_FORMATS, type OutputFormat } from '../app/shared/outputs.ts';
import { checkTimeFlags } from '../app/shared/read-options.ts';
import { readLimitFlags, readNumberFlag } from '../app/shared/reading-limits.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { readFixedTime } from './fixed-time.ts';
import { showProgress } from './progress.ts';
import { type CommonFlags, machineOf, type ProcessLike } from './shell.ts';
import { writeSentence } from './terminal.ts';

/** Each page takes memory; beyond this many only mistakes are made. */
const MOST_JOBS = 64;

/** The flags of `lapkin batch` as commander hands them over. */
export interface BatchFlags extends CommonFlags {
  readonly daftar?: string;
  readonly output?: string;
  readonly to?: string;
  readonly jobs?: string;
  readonly failFast?: boolean;
  readonly retryFailed?: boolean;
  readonly force?: boolean;
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly shard?: string;
  readonly templates?: string;
  readonly browser?: string;
  readonly timeout?: string;
  readonly triwulan?: string;
  readonly tahun?: string;
}

/** `lapkin batch <folder/glob/berkas...> -o <folder>`. Gives the exit code; throws Failure (exit 2 to 5). */
export async function batch(
  inputs: readonly string[],
  flags: BatchFlags,
  shell: ProcessLike,
  version: string,
): Promise<number> {
  if (flags.output === undefined) {
    throw new Failure(EXIT.usage, 'Folder keluaran belum disebut', 'tambahkan -o laporan');
  }
  checkTimeFlags(flags);
  const interrupt = new AbortController();
  const progress = showProgress(flags, shell, flags.output, () => performance.now());
  const stop = (): void => {
    progress.stopped();
    interrupt.abort();
  };
  shell.once('SIGINT', stop);
  shell.once('SIGTERM', stop);
  try {
    const result = await runBatch(
      joinInputs(inputs, flags.daftar, shell.cwd()),
      {
        ...flags,
        folder: resolve(shell.cwd(), flags.output),
        formats: readFormats(flags.to ?? 'pdf'),
        jobs: readJobs(flags.jobs ?? '2'),
        failFast: flags.failFast === true,
        retryFailed: flags.retryFailed === true,
        force: flags.force === true,
        draft: flags.draft === true,
        strict: flags.strict === true,
        shard: flags.shard === undefined ? null : readShard(flags.shard),
        templates: flags.templates === undefined ? undefined : resolve(shell.cwd(), flags.templates),
        timeoutMs: readNumberFlag('--timeout', flags.timeout ?? '60', 60) * 1000,
        limits: readLimitFlags({ ...flags }),
        now: readFixedTime(shell.env),
      },
      {
        cwd: shell.cwd(),
        version,
        machine: machineOf(shell),
        process: { host: hostname(), pid: process.pid },
        signal: interrupt.signal,
        verbose(line) {
          if (flags.verbose === true) shell.stderr.write(`${line}\n`);
        },
        onPassedOver: (sentence) => writeSentence(shell.stderr, sentence, flags),
        onEntry: progress.entry,
        clock: () => performance.now(),
        date: () => new Date(),
      },
    );
    progress.finish(result.entries, interrupt.signal.aborted);
    return result.exit;
  } finally {
    progress.clear();
    shell.removeListener('SIGINT', stop);
    shell.removeListener('SIGTERM', stop);
  }
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

function readFormats(text: string): readonly OutputFormat[] {
  return [...new Set(text.split(',').map((t) => t.trim().toLowerCase()))].map((t) => {
    const format = OUTPUT_FORMATS.find((b) => b === t);
    if (format !== undefined) return format;
    throw new Failure(
      EXIT.usage,
      `--to: bentuk "${t}" tidak dikenal`,
      `pilihannya: ${OUTPUT_FORMATS.join(', ')}`,
    );
  });
}
