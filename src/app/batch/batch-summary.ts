import { resolve } from 'node:path';
import type { Tally } from '../../findings/check-report.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { Shard } from './shard.ts';

/**
 * How a file ended: `selesai`, `tetap` (unchanged since the run before), `temuan` (findings stopped it),
 * `gagal` (could not be read, printed or written), `terputus` (interrupted).
 */
export type Status = 'selesai' | 'tetap' | 'temuan' | 'gagal' | 'terputus';

/** Statuses as users read them. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  selesai: 'selesai',
  tetap: 'tidak berubah',
  temuan: 'ada galat',
  gagal: 'gagal',
  terputus: 'terputus',
};

/** A file that was written. */
export interface WrittenFile {
  /** Name in the output folder. */
  readonly file: string;
  readonly sha256: string;
}

/** One workbook of a run. */
export interface BatchEntry {
  /** As given on the command line or found. */
  readonly file: string;
  readonly status: Status;
  readonly findings: Tally;
  readonly outputs: readonly WrittenFile[];
  /** Of workbook, templates, pictures, settings and version: the same again means nothing to do. */
  readonly sidik: string;
  readonly seconds: number;
  readonly pages: number | null;
  /** Why it is not done; '' when it is. */
  readonly message: string;
}

/** True for an entry that --retry-failed takes up again. */
export function needsRetry(entry: BatchEntry): boolean {
  return entry.status !== 'selesai' && entry.status !== 'tetap';
}

/** What ringkasan.json keeps of a run. */
export interface BatchSummary {
  /** Folder that relative names of files start from. */
  readonly cwd: string;
  readonly entries: readonly BatchEntry[];
  /** Of earlier runs over other files: their reports stand in the same folder. `file` is absolute. */
  readonly others: readonly BatchEntry[];
}

/** Name of the summaries of a run, without their ending; each shard has its own. */
export function summaryName(shard: Shard | null): string {
  return shard === null ? 'ringkasan' : `ringkasan-${shard.i}-dari-${shard.n}`;
}

/** ringkasan.json (docs/skema/ringkasan.schema.json). */
export function formatSummaryJson({ cwd, entries, others }: BatchSummary, version: string): string {
  const content = {
    schemaVersion: 1,
    version,
    cwd,
    summary: countEntries(entries),
    files: entries.map(toJsonEntry),
    others: others.map(toJsonEntry),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Files by how they ended. */
export function countEntries(entries: readonly BatchEntry[]) {
  const count = (...status: readonly Status[]): number =>
    entries.filter((e) => status.includes(e.status)).length;
  return {
    files: entries.length,
    done: count('selesai'),
    unchanged: count('tetap'),
    failed: count('temuan', 'gagal', 'terputus'),
  };
}

function toJsonEntry({ outputs, ...e }: BatchEntry): object {
  return { ...e, output: outputs[0]?.file ?? null, sha256: outputs[0]?.sha256 ?? null, outputs };
}

/** Entries of an earlier ringkasan.json by absolute path. Throws Failure (exit 3) for a file that is none. */
export function readSummary(text: string, name: string): ReadonlyMap<string, BatchEntry> {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && 'files' in content && 'cwd' in content) {
      const cwd = String(content.cwd);
      const all = [
        ...readEntries(content.files),
        ...('others' in content ? readEntries(content.others) : []),
      ];
      return new Map(all.map((e) => [resolve(cwd, e.file), e]));
    }
  } catch {
    // Falls through to the sentence below.
  }
  throw new Failure(
    EXIT.input,
    `${name} bukan ringkasan lapkin`,
    'hapus berkas itu, lalu ulangi tanpa --retry-failed',
  );
}

function readEntries(content: unknown): readonly BatchEntry[] {
  if (Array.isArray(content) && content.every(isBatchEntry))
    return content.map(({ output: _, sha256: __, ...e }) => e);
  throw new TypeError('no list of entries');
}

function isBatchEntry(e: unknown): e is BatchEntry & { output: unknown; sha256: unknown } {
  return (
    isObject(e) &&
    ['file', 'status', 'sidik', 'message'].every((k) => typeof e[k] === 'string') &&
    String(e.status) in STATUS_WORDS &&
    typeof e.seconds === 'number' &&
    (e.pages === null || typeof e.pages === 'number') &&
    isObject(e.findings) &&
    [e.findings.error, e.findings.warning, e.findings.info].every((n) => typeof n === 'number') &&
    Array.isArray(e.outputs) &&
    e.outputs.every((o) => isObject(o) && typeof o.file === 'string' && typeof o.sha256 === 'string')
  );
}

function isObject(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null;
}
