import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_OPTIONS, type ReadOptions } from '../../../src/sheets/parse-buku.ts';
import { withoutSums } from './compare-results.ts';

/** A workbook of a folder of layouts, and what must come of it. */
export interface FolderLayout {
  readonly file: string;
  readonly kind: string;
  /** The contract lets it be refused, with advice that works. */
  readonly mayBeRefused: boolean;
  readonly expected: unknown;
  readonly options: ReadOptions;
  readonly shows: string;
}

/**
 * The layouts of a folder by its index.tsv (file, kind, expected, results, what it shows); the results stand beside it or
 * in the folder above.
 */
export function readLayoutFolder(folder: string): readonly FolderLayout[] {
  return readFileSync(join(folder, 'index.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => toLayout(folder, line.split('\t')));
}

function toLayout(folder: string, cells: readonly string[]): FolderLayout {
  const [file = '', kind = '', rule = '', results = '', shows = ''] = cells;
  const name = /[\w-]+\.json/.exec(results)?.[0] ?? '';
  const path = [join(folder, name), join(folder, '..', name)].find((p) => existsSync(p)) ?? name;
  const all = JSON.parse(readFileSync(path, 'utf8')) as { readonly triwulan: 1 | 2 | 3 | 4 };
  return {
    file,
    kind,
    mayBeRefused: rule.includes('refused'),
    expected: results.includes('quarters held') ? withoutSums(all) : all,
    options: shows.includes('--tahun') ? { ...NO_OPTIONS, year: 2024, triwulan: all.triwulan } : NO_OPTIONS,
    shows,
  };
}
