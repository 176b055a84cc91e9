import { resolve } from 'node:path';
import { nearestEntry } from '../../files/nearest-entry.ts';
import { readFolder, readTemplates } from '../../files/template-files.ts';
import { readTemplateOrigin, sumOf } from '../../files/template-origin.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { quoteName } from '../../findings/program-name.ts';
import { BAGIAN_TEMPLATES, FRAME_TEMPLATE, STYLE_FILE } from '../../report/template/template-source.ts';
import { differenceOf } from './line-difference.ts';

/**
 * How a template of one's own stands to lapkin's. `different`: nothing tells which of the two was changed since it was
 * copied; `changed`: one's own; `outdated`: lapkin's; `both`: both.
 */
type TemplateState = 'missing' | 'same' | 'changed' | 'outdated' | 'both' | 'different' | 'added';

/** A template by its path below the folder. */
interface ComparedTemplate {
  readonly name: string;
  /** The part of the report that it lays out. */
  readonly part: string;
  readonly state: TemplateState;
  /** What differs from lapkin's own, as a patch has it; none where nothing does. */
  readonly difference: readonly string[];
}

/** lapkin's own templates, none of them changed. */
export async function listTemplates(): Promise<readonly ComparedTemplate[]> {
  const builtIn = await readTemplates();
  return [...builtIn.keys()].map((name) => ({ name, part: partOf(name), state: 'missing', difference: [] }));
}

/** The templates of a folder beside lapkin's own. Throws Failure (exit 3) for a folder that cannot be read or holds none. */
export async function compareTemplates(folder: string, cwd: string): Promise<readonly ComparedTemplate[]> {
  const path = resolve(cwd, folder);
  const hint = `salin dulu templat bawaan: lapkin templates eject ${quoteName(folder)}`;
  const [builtIn, own, origin] = await Promise.all([
    readTemplates(),
    readFolder(path).catch((error: unknown) => {
      const near = nearestEntry(folder, cwd, { files: [], folders: true });
      const meant = near === '' ? hint : `maksud Anda ${near}?`;
      throw new Failure(EXIT.input, `Folder templat ${folder} tidak dapat dibaca`, meant, { cause: error });
    }),
    readTemplateOrigin(path),
  ]);
  if (own.size === 0) throw new Failure(EXIT.input, `Folder ${folder} tidak memuat templat (.hbs, .css)`, hint);
  return [...new Set([...builtIn.keys(), ...own.keys()])].map((name) => {
    const [ours, theirs] = [builtIn.get(name)?.text, own.get(name)?.text];
    const state = stateOf(ours, theirs, origin?.sums.get(name));
    const differs = ours !== undefined && theirs !== undefined && state !== 'same';
    const difference = differs ? [`--- bawaan/${name}`, `+++ ${folder}/${name}`, ...differenceOf(ours, theirs)] : [];
    return { name, part: partOf(name), state, difference };
  });
}

/** From lapkin's text, the text in the folder, and the sum of what was once copied. */
function stateOf(ours: string | undefined, theirs: string | undefined, copied: string | undefined): TemplateState {
  if (theirs === undefined) return 'missing';
  if (ours === undefined) return 'added';
  if (sumOf(ours) === sumOf(theirs)) return 'same';
  if (copied === undefined) return 'different';
  if (copied === sumOf(ours)) return 'changed';
  return copied === sumOf(theirs) ? 'outdated' : 'both';
}

function partOf(name: string): string {
  if (name === FRAME_TEMPLATE) return 'kerangka dokumen';
  if (name === STYLE_FILE) return 'huruf, jarak, tabel';
  return Object.entries(BAGIAN_TEMPLATES).find(([, template]) => template === name)?.[0] ?? 'potongan';
}
