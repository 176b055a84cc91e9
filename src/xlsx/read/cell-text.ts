import { FORBIDDEN } from '../../findings/escape-xml.ts';

/** Text of a string cell: `_xHHHH_` decoded, line ends as "\n", control characters without meaning dropped. */
export function decodeText(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  const decoded = text
    .replace(/\r\n?/g, '\n')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decoded.replace(/\r\n?/g, '\n').replace(FORBIDDEN, (c) => (/\p{Surrogate}/u.test(c) ? '\ufffd' : ''));
}

/**
 * Decimal text of a stored number at the 15 significant digits that Excel shows: "19617580.000000004" -> "19617580".
 * Undefined when the text is no number.
 */
export function numberText(stored: string): string | undefined {
  const text = stored.trim();
  if (/^(?:0|-?[1-9][0-9]{0,14})$/.test(text)) return text;
  if (!/^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?$/.test(text)) return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) return undefined;
  if (number === 0) return '0';
  // The shortest text of a number of 15 digits has no other digits: 0.3 for 0.30000000000000004.
  const short = String(number);
  const shown = short.length <= 15 ? short : String(Number(number.toPrecision(15)));
  return shown.includes('e') ? PLAIN.format(Number(shown)) : shown;
}

/** Writes a number of exponent notation (1.5e-7) out; no more digits than it has. */
const PLAIN = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 });
