import * as z from 'zod/mini';
import { EXIT, Failure } from '../findings/failure.ts';
import { readNearestFile } from './nearest-file.ts';

/** A setting of lapkin.config.json as text, in the order written. */
interface ConfigEntry {
  readonly key: string;
  readonly content: string;
}

export const CONFIG_FILE_NAME = 'lapkin.config.json';

/** The file. What its settings mean is for the declarations to say. */
const CONFIG = z.record(z.string(), z.union([z.string(), z.boolean(), z.number(), z.array(z.string())]));

/** A setting as the text that its cell in the sheet Pengaturan would hold. */
function toText(value: string | boolean | number | readonly string[]): string {
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : value.join(', ');
}

/** The settings of the nearest lapkin.config.json beside a workbook or above it; none when there is no such file. Throws Failure (exit 2). */
export function readConfig(folder: string): { readonly path: string; readonly entries: readonly ConfigEntry[] } | null {
  const found = readNearestFile(folder, CONFIG_FILE_NAME);
  return found === null ? null : { path: found.path, entries: entriesOf(found.path, found.text) };
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
  const result = z.safeParse(CONFIG, data);
  if (result.success) {
    // `$schema` is for the editor that the file is written in.
    const entries = Object.entries(result.data).filter(([key]) => key !== '$schema');
    return entries.map(([key, value]) => ({ key, content: toText(value) }));
  }
  const key = result.error.issues[0]?.path[0];
  throw key === undefined
    ? new Failure(EXIT.usage, `${path} harus berisi satu objek`, 'misalnya { "Basis": "triwulan" }')
    : new Failure(EXIT.usage, `${path}: isi "${String(key)}" harus teks, angka, atau ya/tidak`);
}
