import { resolve } from 'node:path';
import type { Tally } from '../../findings/check-report.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { Pecahan } from './shard.ts';

/**
 * How a file ended: `selesai`, `tetap` (unchanged since the run before), `temuan` (findings stopped it),
 * `gagal` (could not be read, printed or written), `terputus` (interrupted).
 */
export type Status = 'selesai' | 'tetap' | 'temuan' | 'gagal' | 'terputus';

/** Statuses as users read them. */
export const SEBUTAN_STATUS: Readonly<Record<Status, string>> = {
  selesai: 'selesai',
  tetap: 'tidak berubah',
  temuan: 'ada galat',
  gagal: 'gagal',
  terputus: 'terputus',
};

/** A file that was written. */
export interface Keluaran {
  /** Name in the output folder. */
  readonly file: string;
  readonly sha256: string;
}

/** One workbook of a run. */
export interface Entri {
  /** As given on the command line or found. */
  readonly file: string;
  readonly status: Status;
  readonly findings: Tally;
  readonly outputs: readonly Keluaran[];
  /** Of workbook, templates, pictures, settings and version: the same again means nothing to do. */
  readonly sidik: string;
  readonly seconds: number;
  readonly pages: number | null;
  /** Why it is not done; '' when it is. */
  readonly message: string;
}

/** True for an entry that --retry-failed takes up again. */
export function perluUlang(entri: Entri): boolean {
  return entri.status !== 'selesai' && entri.status !== 'tetap';
}

/** What ringkasan.json keeps of a run. */
export interface Ringkasan {
  /** Folder that relative names of files start from. */
  readonly cwd: string;
  readonly entri: readonly Entri[];
  /** Of earlier runs over other files: their reports stand in the same folder. `file` is absolute. */
  readonly lain: readonly Entri[];
}

/** Name of the summaries of a run, without their ending; each shard has its own. */
export function namaRingkasan(shard: Pecahan | null): string {
  return shard === null ? 'ringkasan' : `ringkasan-${shard.i}-dari-${shard.n}`;
}

/** ringkasan.json (docs/skema/ringkasan.schema.json). */
export function ringkasanJson({ cwd, entri, lain }: Ringkasan, version: string): string {
  const isi = {
    schemaVersion: 1,
    version,
    cwd,
    summary: hitungEntri(entri),
    files: entri.map(tulis),
    others: lain.map(tulis),
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}

/** Files by how they ended. */
export function hitungEntri(entri: readonly Entri[]) {
  const hitung = (...status: readonly Status[]): number =>
    entri.filter((e) => status.includes(e.status)).length;
  return {
    files: entri.length,
    done: hitung('selesai'),
    unchanged: hitung('tetap'),
    failed: hitung('temuan', 'gagal', 'terputus'),
  };
}

function tulis({ outputs, ...e }: Entri): object {
  return { ...e, output: outputs[0]?.file ?? null, sha256: outputs[0]?.sha256 ?? null, outputs };
}

/** Entries of an earlier ringkasan.json by absolute path. Throws Failure (exit 3) for a file that is none. */
export function bacaRingkasan(teks: string, nama: string): ReadonlyMap<string, Entri> {
  try {
    const isi: unknown = JSON.parse(teks);
    if (typeof isi === 'object' && isi !== null && 'files' in isi && 'cwd' in isi) {
      const cwd = String(isi.cwd);
      const semua = [...daftarDari(isi.files), ...('others' in isi ? daftarDari(isi.others) : [])];
      return new Map(semua.map((e) => [resolve(cwd, e.file), e]));
    }
  } catch {
    // Falls through to the sentence below.
  }
  throw new Failure(
    EXIT.input,
    `${nama} bukan ringkasan lapkin`,
    'hapus berkas itu, lalu ulangi tanpa --retry-failed',
  );
}

function daftarDari(isi: unknown): readonly Entri[] {
  if (Array.isArray(isi) && isi.every(isEntri)) return isi.map(({ output: _, sha256: __, ...e }) => e);
  throw new TypeError('no list of entries');
}

function isEntri(e: unknown): e is Entri & { output: unknown; sha256: unknown } {
  return (
    isObjek(e) &&
    ['file', 'status', 'sidik', 'message'].every((k) => typeof e[k] === 'string') &&
    String(e.status) in SEBUTAN_STATUS &&
    typeof e.seconds === 'number' &&
    (e.pages === null || typeof e.pages === 'number') &&
    isObjek(e.findings) &&
    [e.findings.error, e.findings.warning, e.findings.info].every((n) => typeof n === 'number') &&
    Array.isArray(e.outputs) &&
    e.outputs.every((o) => isObjek(o) && typeof o.file === 'string' && typeof o.sha256 === 'string')
  );
}

function isObjek(isi: unknown): isi is Readonly<Record<string, unknown>> {
  return typeof isi === 'object' && isi !== null;
}
