import { access, constants, stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { outputFailure } from '../../files/files.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { suggestNearest } from '../../findings/nearest.ts';
import type { OutputKind } from './output-kind.ts';

/** A kind as far as it is told. */
type Named = Pick<OutputKind, 'ending' | 'family'>;

/** An output: a file, or standard output (`path` null). */
export interface Output<Kind extends Named = Named> {
  readonly kind: Kind;
  /** Absolute. */
  readonly path: string | null;
  /** As the user named it. */
  readonly name: string;
}

/** What the values of -o are read with. */
export interface OutputChoices<Kind extends Named> {
  readonly kinds: readonly Kind[];
  readonly cwd: string;
  /** A name that would do, for the hint. */
  readonly example: string;
  /** Value of --to, the kind of "-"; null where standard output is not offered. */
  readonly to: string | undefined | null;
}

/** Reads the values of -o. Throws Failure (exit 2) for none, an unknown ending, or two onto one file. */
export function readOutputs<Kind extends Named>(
  names: readonly string[],
  { kinds, cwd, example, to }: OutputChoices<Kind>,
): readonly Output<Kind>[] {
  if (names.length === 0) {
    throw new Failure(EXIT.usage, 'Tidak ada keluaran yang diminta', `tambahkan -o ${example}`);
  }
  const outputs = names.map((name): Output<Kind> => {
    if (name === '-' && to !== null) return { kind: readTo(to, kinds), path: null, name };
    const ending = extname(name).slice(1).toLowerCase();
    if (ending === '') throw new Failure(EXIT.usage, `${name} tidak berakhiran`, listKinds(kinds, '.'));
    return { kind: pickKind(ending, name, kinds, '.'), path: resolve(cwd, name), name };
  });
  const paths = outputs.map(({ path }) => path);
  const duplicate = outputs.find(({ path }, i) => paths.indexOf(path) !== i);
  if (duplicate !== undefined) {
    throw new Failure(EXIT.usage, `-o ${duplicate.name} diminta dua kali`, 'beri tiap keluaran nama sendiri');
  }
  return outputs;
}

function readTo<Kind extends Named>(to: string | undefined, kinds: readonly Kind[]): Kind {
  if (to !== undefined && to !== '') return readKind(to, kinds);
  throw new Failure(EXIT.usage, '-o - memerlukan --to', listKinds(kinds));
}

/** Reads a kind named in --to. Throws Failure (exit 2) for one that there is not. */
export function readKind<Kind extends Named>(text: string, kinds: readonly Kind[]): Kind {
  return pickKind(text, '--to', kinds);
}

function pickKind<Kind extends Named>(text: string, place: string, kinds: readonly Kind[], point = ''): Kind {
  const match = kinds.find((kind) => kind.ending === text);
  if (match !== undefined) return match;
  const endings = kinds.map((kind) => kind.ending);
  const hint = suggestNearest(text, endings, listKinds(kinds, point));
  throw new Failure(EXIT.usage, `${place}: bentuk "${text}" tidak dikenal`, hint);
}

function listKinds(kinds: readonly Named[], point = ''): string {
  return `pilihannya: ${kinds.map((kind) => point + kind.ending).join(', ')}`;
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
