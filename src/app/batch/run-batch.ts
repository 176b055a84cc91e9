import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { removeLeftovers } from '../../files/files.ts';
import { nearestEntry } from '../../files/nearest-entry.ts';
import { EXIT, type ExitCode, Failure } from '../../findings/failure.ts';
import { listNames, passOverCopies } from '../shared/annotated-copies.ts';
import { listBuku } from '../shared/buku-inputs.ts';
import { noteCompleteYears, noteOpenWorkbooks, notePeriods } from '../shared/folder-notes.ts';
import { WORKBOOK_OR_FOLDER } from '../shared/source.ts';
import type { BatchContext, BatchRequest } from './batch-context.ts';
import { BatchJob } from './batch-job.ts';
import { startLog } from './batch-log.ts';
import { type BatchEntry, needsRetry, readSummary, summaryName } from './batch-summary.ts';
import { prepareFolder } from './prepare-folder.ts';
import { isInShard, toStableName } from './shard.ts';

/** How a run of `batch` ended. */
interface BatchResult {
  readonly exit: ExitCode;
  readonly entries: readonly BatchEntry[];
}

/**
 * Builds many reports with one browser; a file that fails costs that file alone. Throws Failure (exit 2 to 5) before
 * any work, and when the browser cannot be started or the summary cannot be written.
 */
export async function runBatch(
  inputs: readonly string[],
  request: BatchRequest,
  context: BatchContext,
): Promise<BatchResult> {
  const all = await listBuku(inputs, context.cwd);
  if (all.length > 0 && all.every((f) => !existsSync(resolve(context.cwd, f)))) {
    const near = nearestEntry(all[0] ?? '', context.cwd, WORKBOOK_OR_FOLDER);
    const hint = near === '' ? 'periksa nama dan foldernya, lalu ulangi' : `maksud Anda ${near}?`;
    throw new Failure(EXIT.input, `Berkas tidak ditemukan: ${listNames(all)}`, hint);
  }
  if (all.length === 0) {
    throw new Failure(
      EXIT.input,
      `Tidak ada buku kerja (.xlsx) di ${inputs.join(', ')}`,
      'periksa nama folder itu; buku kerja disimpan di sana sebagai .xlsx',
    );
  }
  const { shard } = request;
  const shardFiles = all.filter((f) => shard === null || isInShard(toStableName(f, context.cwd), shard));
  const files = await passOverCopies(shardFiles, inputs, context, all.length);
  noteOpenWorkbooks(files, context);
  const lock = await prepareFolder(request, context);
  try {
    const oldEntries = await readOldSummary(request);
    const job = new BatchJob(request, context, oldEntries, lock.confirm);
    const log = startLog(request, context, lock.confirm, () => ({
      cwd: context.cwd,
      entries: job.entries(files),
      others: findOtherEntries(oldEntries, files, request.folder, context.cwd),
    }));
    await job.prepare();
    try {
      await job.run(files, () => log.writeInterim());
    } finally {
      job.close();
      await log.close();
    }
    notePeriods(job.periods, context);
    noteCompleteYears(job.completeYears.toSorted(), context);
    const entries = job.entries(files);
    const summaries = ['.json', '.xlsx'].map((ending) => summaryName(request.shard) + ending);
    await removeLeftovers(request.folder, [...entries.flatMap((e) => e.outputs.map((o) => o.file)), ...summaries]);
    if (context.signal.aborted) return { exit: EXIT.interrupted, entries };
    return { exit: entries.some(needsRetry) ? EXIT.partial : EXIT.ok, entries };
  } finally {
    await lock.release();
  }
}

async function readOldSummary(request: BatchRequest): Promise<ReadonlyMap<string, BatchEntry>> {
  const name = `${summaryName(request.shard)}.json`;
  const text = await readFile(join(request.folder, name), 'utf8').catch(() => null);
  if (text === null) {
    if (!request.retryFailed) return new Map();
    throw new Failure(EXIT.input, `${name} tidak ada di ${request.folder}`, 'jalankan dulu tanpa --retry-failed');
  }
  // A summary that cannot be read only costs the skipping, unless it was asked for.
  try {
    return readSummary(text, name);
  } catch (error) {
    if (request.retryFailed) throw error;
    return new Map();
  }
}

/** Entries of earlier runs over other files whose reports are still there. */
function findOtherEntries(
  oldEntries: ReadonlyMap<string, BatchEntry>,
  files: readonly string[],
  folder: string,
  cwd: string,
): readonly BatchEntry[] {
  const current = new Set(files.map((f) => resolve(cwd, f)));
  return [...oldEntries]
    .filter(([path, e]) => !current.has(path) && e.outputs.some((o) => existsSync(join(folder, o.file))))
    .map(([path, e]) => ({ ...e, file: path }));
}
