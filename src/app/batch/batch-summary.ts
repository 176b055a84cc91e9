import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { Shard } from './shard.ts';

const STATUS = z.enum(['selesai', 'tetap', 'temuan', 'gagal', 'terputus']);

/**
 * How a file ended: `selesai`, `tetap` (unchanged since the run before), `temuan` (findings stopped it),
 * `gagal` (could not be read, printed or written), `terputus` (interrupted).
 */
export type Status = z.infer<typeof STATUS>;

/** Statuses as users read them. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  selesai: 'selesai',
  tetap: 'tidak berubah',
  temuan: 'ada kesalahan',
  gagal: 'gagal',
  terputus: 'terputus',
};

/** What the published schema says of a part: the name of a definition, or a description. */
export const SCHEMA_NOTES = z.registry<{ readonly id?: string; readonly description?: string }>();

const count = () => z.int().check(z.minimum(0));
const named = () => z.string().check(z.minLength(1));
const noted = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  SCHEMA_NOTES.add(schema, { description });
  return schema;
};
const SHA256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
SCHEMA_NOTES.add(SHA256, { id: 'sha256' });

const ENTRY = z.object({
  // As given on the command line or found.
  file: named(),
  status: STATUS,
  findings: z.object({ error: count(), warning: count(), info: count() }),
  sidik: noted(z.union([SHA256, z.literal('')]), 'hash semua yang menentukan isi laporan; kosong bila tidak jadi'),
  seconds: z.number().check(z.minimum(0)),
  pages: z.nullable(z.int().check(z.minimum(1))),
  message: noted(z.string(), 'sebab tidak jadi; kosong bila jadi'),
  output: noted(z.nullable(z.string()), 'laporan pertama, di folder yang sama dengan ringkasan'),
  sha256: z.nullable(SHA256),
  // Files that were written; names in the output folder.
  outputs: z.array(z.object({ file: named(), sha256: SHA256 })),
});
SCHEMA_NOTES.add(ENTRY, { id: 'entri' });

/** One workbook of a run; `sidik`, the same again, means nothing to do. */
export type BatchEntry = Readonly<Omit<z.infer<typeof ENTRY>, 'output' | 'sha256'>>;

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

/** ringkasan.json as it is written. */
export const SUMMARY_JSON = z.object({
  schemaVersion: z.literal(1),
  version: noted(z.string(), 'versi lapkin'),
  cwd: noted(z.string(), 'folder tempat lapkin dijalankan; nama relatif berkas berawal dari sini'),
  summary: z.object({
    files: noted(count(), 'semua buku kerja; jumlah ketiga angka lainnya'),
    done: count(),
    unchanged: count(),
    failed: noted(count(), 'temuan, gagal, dan terputus'),
  }),
  files: noted(z.array(ENTRY), 'satu entri untuk tiap buku kerja, menurut urutan pengerjaan'),
  others: noted(
    z.array(ENTRY),
    'buku kerja dari jalan sebelumnya yang laporannya masih ada di folder ini; file berupa jalur mutlak',
  ),
});

/** What is read of an earlier one. */
const READ = z.object({ cwd: z.string(), files: z.array(ENTRY), others: z._default(z.array(ENTRY), []) });

/** Name of the summaries of a run, without their ending; each shard has its own. */
export function summaryName(shard: Shard | null): string {
  return shard === null ? 'ringkasan' : `ringkasan-${shard.i}-dari-${shard.n}`;
}

/** ringkasan.json (docs/skema/ringkasan.schema.json). */
export function formatSummaryJson({ cwd, entries, others }: BatchSummary, version: string): string {
  const content: z.infer<typeof SUMMARY_JSON> = {
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
  const count = (...status: readonly Status[]): number => entries.filter((e) => status.includes(e.status)).length;
  return {
    files: entries.length,
    done: count('selesai'),
    unchanged: count('tetap'),
    failed: count('temuan', 'gagal', 'terputus'),
  };
}

/** An entry as it stands in ringkasan.json. */
export function toJsonEntry({ outputs, ...e }: BatchEntry): z.infer<typeof ENTRY> {
  return { ...e, output: outputs[0]?.file ?? null, sha256: outputs[0]?.sha256 ?? null, outputs };
}

/** Entries of an earlier ringkasan.json by absolute path. Throws Failure (exit 3) for a file that is none. */
export function readSummary(text: string, name: string): ReadonlyMap<string, BatchEntry> {
  try {
    const { cwd, files, others } = z.parse(READ, JSON.parse(text));
    const all = [...files, ...others].map(({ output: _, sha256: __, ...e }): BatchEntry => e);
    return new Map(all.map((e) => [resolve(cwd, e.file), e]));
  } catch {
    throw new Failure(
      EXIT.input,
      `${name} bukan ringkasan lapkin`,
      'hapus berkas itu, lalu ulangi tanpa --retry-failed',
    );
  }
}
