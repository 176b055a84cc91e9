import type { Tally } from '../../diagnostics/check-report.ts';
import { EXIT, Failure } from '../../diagnostics/failure.ts';

/**
 * How a file ended: `selesai`, `tetap` (unchanged since the run before), `temuan` (findings stopped it),
 * `gagal` (could not be read, printed or written), `terputus` (interrupted).
 */
export type Status = 'selesai' | 'tetap' | 'temuan' | 'gagal' | 'terputus';

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

/** ringkasan.json. */
export function ringkasanJson(entri: readonly Entri[], version: string): string {
  const hitung = (...status: readonly Status[]): number =>
    entri.filter((e) => status.includes(e.status)).length;
  const isi = {
    schemaVersion: 1,
    version,
    summary: {
      files: entri.length,
      done: hitung('selesai'),
      unchanged: hitung('tetap'),
      failed: hitung('temuan', 'gagal', 'terputus'),
    },
    files: entri.map(({ outputs, ...e }) => ({
      ...e,
      output: outputs[0]?.file ?? null,
      sha256: outputs[0]?.sha256 ?? null,
      outputs,
    })),
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}

/** Entries of an earlier ringkasan.json. Throws Failure (exit 3) for a file that is none. */
export function bacaRingkasan(teks: string, nama: string): readonly Entri[] {
  try {
    const isi: unknown = JSON.parse(teks);
    const files = typeof isi === 'object' && isi !== null && 'files' in isi ? isi.files : undefined;
    if (Array.isArray(files) && files.every(isEntri)) return files;
  } catch {
    // Falls through to the sentence below.
  }
  throw new Failure(
    EXIT.input,
    `${nama} bukan ringkasan lapkin`,
    'hapus berkas itu, lalu ulangi tanpa --retry-failed',
  );
}

function isEntri(e: unknown): e is Entri {
  return (
    typeof e === 'object' &&
    e !== null &&
    'file' in e &&
    typeof e.file === 'string' &&
    'status' in e &&
    'sidik' in e &&
    'outputs' in e &&
    Array.isArray(e.outputs)
  );
}
