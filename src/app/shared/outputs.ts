import { access, constants, stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { outputFailure } from '../../files/files.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { nearest } from '../../findings/nearest.ts';

/** What `build` can write. */
export const OUTPUT_FORMATS = ['pdf', 'docx', 'html', 'json'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** An output: a file, or standard output (`path` null). */
export interface Output {
  readonly format: OutputFormat;
  /** Absolute. */
  readonly path: string | null;
  /** As the user named it. */
  readonly name: string;
}

/** Reads the values of -o and --to. Throws Failure (exit 2) for none, an unknown ending, or two onto one file. */
export function readOutputs(
  files: readonly string[],
  to: string | undefined,
  cwd: string,
): readonly Output[] {
  if (files.length === 0) {
    throw new Failure(EXIT.usage, 'Tidak ada keluaran yang diminta', 'tambahkan -o laporan.pdf');
  }
  const outputs = files.map((name): Output => {
    if (name === '-') return { format: parseFormat(to, '--to'), path: null, name: '-' };
    return {
      format: parseFormat(extname(name).slice(1).toLowerCase(), name),
      path: resolve(cwd, name),
      name,
    };
  });
  const path = outputs.map((k) => k.path ?? '-');
  const duplicate = outputs.find((_, i) => path.indexOf(path[i] ?? '') !== i);
  if (duplicate !== undefined) {
    throw new Failure(EXIT.usage, `-o ${duplicate.name} diminta dua kali`, 'beri tiap keluaran nama sendiri');
  }
  return outputs;
}

function parseFormat(text: string | undefined, place: string): OutputFormat {
  const match = OUTPUT_FORMATS.find((b) => b === text);
  if (match !== undefined) return match;
  const choices = OUTPUT_FORMATS.map((b) => (place === '--to' ? b : `.${b}`)).join(', ');
  if (text === undefined || text === '') {
    throw new Failure(
      EXIT.usage,
      place === '--to' ? '-o - memerlukan --to' : `${place} tidak berakhiran`,
      `pilihannya: ${choices}`,
    );
  }
  const closest = nearest(text, OUTPUT_FORMATS);
  throw new Failure(
    EXIT.usage,
    `${place}: bentuk "${text}" tidak dikenal`,
    closest === undefined ? `pilihannya: ${choices}` : `maksud Anda ${closest}? Pilihannya: ${choices}`,
  );
}

/** Makes sure, before any work is done, that each target can be written. Throws Failure (exit 4). */
export async function checkTargets(outputs: readonly Pick<Output, 'path'>[]): Promise<void> {
  for (const { path } of outputs) {
    if (path === null) continue;
    try {
      await access(dirname(path), constants.W_OK);
      const existing = await stat(path).catch(() => null);
      if (existing?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
      if (existing !== null) await access(path, constants.W_OK);
    } catch (error) {
      throw await outputFailure(path, error);
    }
  }
}
