import { format } from 'numfmt';
import type { RawCell } from '../../sheets/raw-workbook.ts';

/** A value as its cell shows it; `right`: it stands at the right, as numbers and dates do. */
interface ShownCell {
  readonly text: string;
  readonly right: boolean;
}

/** The text of a cell under its number format, as Excel with Indonesian settings shows it. */
export function displayCell({ value, format: pattern = 'General' }: RawCell): ShownCell {
  switch (value.kind) {
    case 'text':
      return { text: value.text, right: false };
    case 'number':
      return { text: shown(pattern, value.text), right: true };
    case 'date':
      return { text: value.serial === '' ? value.iso : shown(pattern, value.serial, value.iso), right: true };
    case 'boolean':
      return { text: value.value ? 'BENAR' : 'SALAH', right: false };
    case 'error':
      return { text: value.code, right: false };
    case 'uncomputed':
      return { text: '(belum dihitung)', right: false };
  }
}

/** A number under a pattern; a pattern that cannot be read gives the number, or `otherwise`. */
function shown(pattern: string, number: string, otherwise?: string): string {
  const locale = 'id-ID';
  try {
    return format(pattern, Number(number), { locale, throws: true }).trim();
  } catch {
    return otherwise ?? format('General', Number(number), { locale, throws: false });
  }
}
