import { isDict, isList, isName, isRef, type PdfValue } from './pdf-value.ts';

const DELIMITERS = '()<>[]{}/%#';

/** PDF syntax of a value, in latin1. Strings come out in hexadecimal, which needs no escapes. */
export function writeValue(value: PdfValue): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (isDict(value)) return `<<${[...value].map(([k, v]) => `${writeName(k)} ${writeValue(v)}`).join(' ')}>>`;
  if (isList(value)) return `[${value.map(writeValue).join(' ')}]`;
  if (isRef(value)) return `${value.ref} 0 R`;
  if (isName(value)) return writeName(value.name);
  return `<${Buffer.from(value.text, 'latin1').toString('hex').toUpperCase()}>`;
}

function writeName(name: string): string {
  const safe = (c: string) => c > ' ' && c <= '~' && !DELIMITERS.includes(c);
  const hex = (c: string) => `#${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
  return `/${[...name].map((c) => (safe(c) ? c : hex(c))).join('')}`;
}

/** A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else as UTF-16 with its mark. */
export function textString(text: string): { readonly text: string } {
  if (/^[\x20-\x7e]*$/.test(text)) return { text };
  return { text: `\xfe\xff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}` };
}
