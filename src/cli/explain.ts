import { CATALOGUE, isCode } from '../findings/catalog.ts';
import { exampleOf } from '../findings/example.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { formatExplanation } from '../findings/format/explanation.ts';
import { nearest } from '../findings/nearest.ts';
import type { Layout } from './terminal.ts';

/** `lapkin explain CODE`: the text to print. Throws a usage Failure that names the nearest code. */
export function explain(code: string, layout: Layout): string {
  if (!isCode(code)) {
    const near = nearest(code, Object.keys(CATALOGUE));
    const hint =
      near === undefined ? 'semua kode: lapkin rules' : `maksud Anda ${near}? Semua kode: lapkin rules`;
    throw new Failure(EXIT.usage, `Kode "${code}" tidak dikenal`, hint);
  }
  return formatExplanation(code, exampleOf(code), layout);
}
