import { Decimal } from '../domain/angka.ts';
import { rapikan } from './clean-text.ts';
import type { RawCell } from './raw-workbook.ts';

/** The text of cells already read; a cell is asked for its text many times. */
const DIBACA = new WeakMap<RawCell, string>();

/** A cell's content as text, as far as a person would read it; '' when blank. */
export function teksSel(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  const sudah = DIBACA.get(cell);
  if (sudah !== undefined) return sudah;
  const teks = rapikan(teksMentah(cell));
  DIBACA.set(cell, teks);
  return teks;
}

/** As teksSel, with spaces and line breaks as stored. */
export function teksMentah(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  switch (value.type) {
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
export function isKosong(cell: RawCell | undefined): boolean {
  return cell === undefined || (cell.value.type === 'text' && teksSel(cell) === '');
}
