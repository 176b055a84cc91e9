import { type Angka, toAngka } from '../domain/angka.ts';
import { readAngkaText } from '../sheets/angka-text.ts';
import { cleanText } from '../sheets/clean-text.ts';
import type { RawCell } from '../sheets/raw-workbook.ts';

/** How a column writes thousands and decimals: 1.234,56 or 1,234.56. */
export type MoneyStyle = 'indonesia' | 'inggris';

/** What a money cell states. */
export type MoneyReading =
  | { readonly kind: 'angka'; readonly value: Angka }
  | { readonly kind: 'kosong' | 'uncomputed' }
  | { readonly kind: 'error' | 'words'; readonly text: string };

const KOSONG: MoneyReading = { kind: 'kosong' };
const DIGITS = /\d(?:[\d.,]*\d)?/;
const PLAIN = /^(?:0|[1-9]\d{0,2}(?:\.\d{3})*),\d{2}$/;
/** As text these are how programs print a value that is not there. */
const PLACEHOLDER = /^(?:[-\u2010-\u2015−]+|null|undefined|nan)$/i;

/** The style that a written number admits as the only one; null when both read it, or when it has no separator. */
export function styleOf(text: string): MoneyStyle | null {
  const digits = DIGITS.exec(cleanText(text))?.[0] ?? '';
  const separators = [...digits].filter((c) => c === '.' || c === ',');
  const last = separators.at(-1);
  if (last === undefined) return null;
  const byThousands: MoneyStyle = last === '.' ? 'indonesia' : 'inggris';
  const byDecimals: MoneyStyle = last === ',' ? 'indonesia' : 'inggris';
  if (separators.some((c) => c !== last)) return byDecimals;
  if (separators.length > 1) return byThousands;
  return /[.,]\d{3}$/.test(digits) ? null : byDecimals;
}

/** Reads a money cell under its column's style (null: no cell decided; then a lone group of three is thousands). */
export function readMoney(cell: RawCell | undefined, style: MoneyStyle | null): MoneyReading {
  if (cell === undefined) return KOSONG;
  const { value } = cell;
  if (value.kind === 'number') return { kind: 'angka', value: toAngka(value.text) };
  if (value.kind === 'uncomputed') return { kind: 'uncomputed' };
  if (value.kind === 'error') return { kind: 'error', text: value.code };
  if (value.kind !== 'text') return { kind: 'words', text: value.kind === 'date' ? value.iso : String(value.value) };
  // Most cells of an export are written like this, and it has one reading.
  if (style === 'indonesia' && PLAIN.test(value.text)) {
    return { kind: 'angka', value: toAngka(value.text.replaceAll('.', '').replace(',', '.')) };
  }
  const text = cleanText(value.text);
  if (text === '' || PLACEHOLDER.test(text)) return KOSONG;
  const plain = text.replace(/^(rp\.?)\s*\*/i, '$1').replace(DIGITS, (digits) => withoutThousands(digits, style));
  const reading = readAngkaText(plain, true);
  if (reading.kind === 'angka') return { kind: 'angka', value: reading.value };
  return reading.kind === 'kosong' || reading.kind === 'nihil' ? KOSONG : { kind: 'words', text };
}

/** Digits with a decimal comma and no thousands, so that they admit one reading. */
function withoutThousands(digits: string, style: MoneyStyle | null): string {
  const thousands = (style ?? styleOf(digits) ?? 'either') === 'inggris' ? ',' : '.';
  if (style === null && styleOf(digits) === null) return digits.replace(/[.,]/g, '');
  const decimal = thousands === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = digits.split(decimal);
  const grouped = whole.split(thousands);
  const fits = more.length === 0 && grouped.slice(1).every((group) => group.length === 3);
  if (!fits || fraction?.includes(thousands) === true) return digits;
  // Four digits and more keep a trailing group of three from being read as thousands again.
  return fraction === undefined
    ? grouped.join('')
    : `${grouped.join('')},${fraction.length === 3 ? `${fraction}0` : fraction}`;
}

/** How many rupiah one unit of a column is, by what its heading or the title says: (dalam ribuan rupiah), (Rp.000). */
export function scaleOf(text: string): number {
  const clean = cleanText(text).toLowerCase();
  if (/milyar|miliar/.test(clean)) return 1_000_000_000;
  if (/jutaan|juta\s+rupiah|\(rp\.?\s*juta\)/.test(clean)) return 1_000_000;
  return /ribuan|ribu\s+rupiah|\(rp\.?\s*0{3}[.,]?-?\)/.test(clean) ? 1000 : 1;
}
