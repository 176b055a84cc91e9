import { CATALOGUE, entryOf } from '../diagnostics/catalog.ts';
import { CONTOH_TEMUAN } from '../diagnostics/contoh-temuan.ts';
import { EXIT, Failure } from '../diagnostics/failure.ts';
import { formatExplanation } from '../diagnostics/format/explain.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Layout } from './terminal.ts';

/** `lapkin explain CODE`: the text to print. Throws a usage Failure that names the nearest code. */
export function explain(code: string, layout: Layout): string {
  const entry = entryOf(code);
  if (entry === undefined) {
    const near = nearest(code, Object.keys(CATALOGUE));
    const hint =
      near === undefined ? 'semua kode: lapkin rules' : `maksud Anda ${near}? Semua kode: lapkin rules`;
    throw new Failure(EXIT.usage, `Kode "${code}" tidak dikenal`, hint);
  }
  return formatExplanation(code, entry, CONTOH_TEMUAN[code], layout);
}
