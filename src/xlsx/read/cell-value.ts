import type { RawValue } from '../../sheets/raw-workbook.ts';
import { decodeText, numberText } from './cell-text.ts';
import { isoToSerial, serialToIso } from './date-format.ts';
import type { NumberStyle } from './read-styles.ts';

/** What stands in a cell's XML. */
interface StoredCell {
  /** Attribute `t`; 'n' when absent. */
  readonly type: string;
  /** Text of `<v>`; undefined when there is none. */
  readonly stored: string | undefined;
  /** Text of `<is>`; undefined when there is none. */
  readonly inline: string | undefined;
  readonly hasFormula: boolean;
}

/** What a value is read with. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** The value of a cell; undefined = blank; 'no-string' = a shared string that does not exist. */
export function cellValue(
  cell: StoredCell,
  style: NumberStyle,
  context: ValueContext,
): RawValue | undefined | 'no-string' {
  const { type, stored, inline, hasFormula } = cell;
  const notComputed: RawValue | undefined = hasFormula ? { kind: 'uncomputed' } : undefined;
  if (type === 'inlineStr') return text(inline ?? decodeText(stored ?? ''), hasFormula);
  if (type === 'str') {
    if (stored === undefined) return inline === undefined ? notComputed : text(inline, hasFormula);
    return text(decodeText(stored), hasFormula);
  }
  const plain = stored?.trim() ?? '';
  if (plain === '') return inline === undefined ? notComputed : text(inline, hasFormula);
  if (type === 's') {
    const string = /^\d+$/.test(plain) ? context.strings[Number(plain)] : undefined;
    return string === undefined ? 'no-string' : text(string, hasFormula);
  }
  if (type === 'b') return { kind: 'boolean', value: plain === '1' || plain.toLowerCase() === 'true' };
  if (type === 'e') return { kind: 'error', code: plain };
  if (type === 'd') return isoDate(plain, context.date1904);
  return number(plain, style, context.date1904);
}

function text(value: string, keepEmpty: boolean): RawValue | undefined {
  return value === '' && !keepEmpty ? undefined : { kind: 'text', text: value };
}

function isoDate(stored: string, date1904: boolean): RawValue {
  const found = isoToSerial(stored, date1904);
  if (found === undefined) return { kind: 'text', text: stored };
  return { kind: 'date', iso: found.iso, serial: numberText(String(found.serial)) ?? '0' };
}

function number(stored: string, style: NumberStyle, date1904: boolean): RawValue {
  const decimal = numberText(stored);
  if (decimal === undefined) return { kind: 'text', text: stored };
  const iso = style.date ? serialToIso(Number(decimal), date1904) : undefined;
  return iso === undefined ? { kind: 'number', text: decimal } : { kind: 'date', iso, serial: decimal };
}
