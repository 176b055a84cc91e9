import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT, Failure } from '../findings/failure.ts';

/** A setting of lapkin.config.json as text, in the order written. */
export interface ConfigEntry {
  readonly key: string;
  readonly content: string;
}

const FILE_NAME = 'lapkin.config.json';

/** The settings of the nearest lapkin.config.json beside a workbook or above it; none when there is no such file. Throws Failure (exit 2). */
export function readConfig(
  folder: string,
): { readonly path: string; readonly entries: readonly ConfigEntry[] } | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, FILE_NAME);
    const text = readIfThere(path);
    if (text !== null) return { path, entries: entriesOf(path, text) };
    if (dirname(at) === at) return null;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return null;
    throw new Failure(EXIT.usage, `${path} tidak dapat dibaca`, 'periksa izin berkas itu', { cause: error });
  }
}

function entriesOf(path: string, text: string): readonly ConfigEntry[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Failure(
      EXIT.usage,
      `${path} bukan JSON yang sah`,
      'isinya seperti { "Basis": "triwulan", "Kertas": "F4" }',
      { cause: error },
    );
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Failure(EXIT.usage, `${path} harus berisi satu objek`, 'misalnya { "Basis": "triwulan" }');
  }
  return Object.entries(data).map(([key, value]) => ({ key, content: toText(path, key, value) }));
}

function toText(path: string, key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((n) => typeof n === 'string')) return value.join(', ');
  throw new Failure(EXIT.usage, `${path}: isi "${key}" harus teks, angka, atau ya/tidak`);
}
