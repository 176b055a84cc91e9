import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { NarasiCell } from './narasi-cell.ts';

const AMOUNT = /\b(?:rp|idr)\.?\s*(\d[\d.,]*\d|\d)(?!\s*(?:ribu|rb|juta|jt|miliar|milyar|mlr|triliun|[mt]\b))/giu;
/** 238745000, 238.745.000, either with sen. */
const SOUND = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d{1,2})?$/;

/** narasi/rupiah-salah-tulis: an amount whose points and commas do not part it by threes, so that a digit may be lost. */
export function checkRupiah(cell: NarasiCell): Finding[] {
  return cell.sentences.flatMap(({ text }) =>
    [...text.matchAll(AMOUNT)].flatMap((match) => {
      const [written, digits = ''] = match;
      if (SOUND.test(digits)) return [];
      const args = { kutip: excerpt(written, 60) };
      return [makeFinding('narasi/rupiah-salah-tulis', args, { at: cell.at, written })];
    }),
  );
}
