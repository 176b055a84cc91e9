import { Decimal } from '../domain/angka.ts';
import { cleanText, VISIBLE } from './clean-text.ts';
import type { RawCell } from './raw-workbook.ts';

/** A cell's content as text, as far as a person would read it; '' when blank. */
export function cellText(cell: RawCell | undefined): string {
  return cell === undefined ? '' : cleanText(rawText(cell));
}

/** As cellText, with spaces and line breaks as stored. */
export function rawText(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      // Only an exponent needs writing out.
      return /e/i.test(value.text) ? new Decimal(value.text).toFixed() : value.text;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'date':
      return value.iso;
    case 'error':
      return value.code;
    case 'uncomputed':
      return '';
  }
}

/** True when nothing is stated: no cell, or only spaces and invisible characters. An uncomputed formula is not blank. */
export function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || (cell.value.kind === 'text' && !VISIBLE.test(cell.value.text));
}
