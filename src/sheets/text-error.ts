import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Diagnostic } from '../findings/finding.ts';
import type { RawCell } from './raw-workbook.ts';

/** The finding of a cell whose text is not known: an error value, or a formula without a stored result; undefined for any other. */
export function teksGalat(cell: RawCell | undefined, at: CellRef): Diagnostic | undefined {
  const rumus = cell?.formula ?? '';
  if (cell?.value.type === 'uncomputed') return diagnose('sel/rumus-belum-dihitung', { rumus }, { at });
  if (cell?.value.type !== 'error') return undefined;
  return diagnose('sel/rumus-galat', { galat: cell.value.code, rumus }, { at, written: cell.value.code });
}
