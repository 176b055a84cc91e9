import type { CellRef } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { RawCell } from './raw-workbook.ts';

/** The finding of a cell whose text is not known: an error value, or a formula without a stored result; undefined for any other. */
export function findTextError(cell: RawCell | undefined, at: () => CellRef): Finding | undefined {
  const formula = cell?.formula ?? '';
  if (cell?.value.kind === 'uncomputed')
    return makeFinding('sel/rumus-belum-dihitung', { rumus: formula, banyak: '', sel: '' }, { at: at() });
  if (cell?.value.kind !== 'error') return undefined;
  return makeFinding(
    'sel/rumus-galat',
    { galat: cell.value.code, rumus: formula, pembagi: '' },
    { at: at(), written: cell.value.code },
  );
}
