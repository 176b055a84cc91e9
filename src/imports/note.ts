import type { CellRef } from '../findings/cell-ref.ts';
import { makeFinding } from '../findings/finding.ts';
import type { PlacedFinding } from './reading.ts';

/** `impor/catatan`: how an export was read; `about` is a key of its catalogue entry. */
export function importNote(file: string, about: string, detail: string, at?: CellRef): PlacedFinding {
  const place = at === undefined ? {} : { at };
  return { file, finding: makeFinding('impor/catatan', { apa: about, rincian: detail }, place) };
}
