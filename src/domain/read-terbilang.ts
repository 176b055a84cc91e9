import { type Angka, toAngka, ZERO } from './angka.ts';

const DIGIT_WORDS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
const MAGNITUDES: Readonly<Record<string, string>> = {
  ribu: '1000',
  juta: '1000000',
  miliar: '1000000000',
  milyar: '1000000000',
  triliun: '1000000000000',
  trilyun: '1000000000000',
};
const NUMBER_WORDS = [
  ...Object.keys(DIGIT_WORDS),
  ...['sepuluh', 'sebelas', 'seratus', 'belas', 'puluh', 'ratus', 'koma'],
  ...Object.keys(MAGNITUDES),
  ...Object.keys(MAGNITUDES).map((b) => `se${b}`),
].sort((a, b) => b.length - a.length);

/** Splits letters into number words, longest first; null when something else is among them. */
function splitWords(letters: string): string[] | null {
  const found: string[] = [];
  let rest = letters;
  while (rest !== '') {
    const words = NUMBER_WORDS.find((b) => rest.startsWith(b));
    if (words === undefined) return null;
    found.push(words);
    rest = rest.slice(words.length);
  }
  return found;
}

/** A group below a thousand ("dua ratus empat puluh lima"); null when the words do not make one. */
function parseHundreds(words: readonly string[]): number | null {
  let value = 0;
  let i = 0;
  const digit = (k: string | undefined): number | undefined => (k === undefined ? undefined : DIGIT_WORDS[k]);
  const digitBefore = (unit: string): number | undefined =>
    words[i + 1] === unit ? digit(words[i]) || undefined : undefined;
  if (words[i] === 'seratus') {
    value += 100;
    i += 1;
  } else if (digitBefore('ratus') !== undefined) {
    value += 100 * (digit(words[i]) ?? 0);
    i += 2;
  }
  if (words[i] === 'sepuluh' || words[i] === 'sebelas') {
    value += words[i] === 'sepuluh' ? 10 : 11;
    i += 1;
  } else if (digitBefore('belas') !== undefined) {
    value += 10 + (digit(words[i]) ?? 0);
    i += 2;
  } else {
    if (digitBefore('puluh') !== undefined) {
      value += 10 * (digit(words[i]) ?? 0);
      i += 2;
    }
    const last = digit(words[i]);
    if (last !== undefined && (last > 0 || words.length === 1)) {
      value += last;
      i += 1;
    }
  }
  return i === words.length && i > 0 ? value : null;
}

/** The whole part: groups with falling magnitudes. */
function parseWhole(words: readonly string[]): Angka | null {
  let value = ZERO;
  let group: string[] = [];
  let bound = toAngka('1e15');
  for (const k of words) {
    const prefixed = k.startsWith('se') ? MAGNITUDES[k.slice(2)] : undefined;
    const magnitude = prefixed ?? MAGNITUDES[k];
    if (magnitude === undefined) {
      group.push(k);
      continue;
    }
    const multiplier = prefixed === undefined ? parseHundreds(group) : group.length === 0 ? 1 : null;
    if (multiplier === null || multiplier === 0 || bound.lte(magnitude)) return null;
    value = value.plus(toAngka(magnitude).times(multiplier));
    bound = toAngka(magnitude);
    group = [];
  }
  if (group.length === 0) return words.length === 0 ? null : value;
  const rest = parseHundreds(group);
  return rest === null ? null : value.plus(rest);
}

/** Digits after "koma": one by one ("lima sembilan"), or as one number ("lima puluh sembilan" = 59). */
function parseFraction(words: readonly string[]): string | null {
  const digit = words.map((k) => DIGIT_WORDS[k]);
  if (digit.length > 0 && digit.every((d) => d !== undefined)) return digit.join('');
  return parseWhole(words)?.toFixed() ?? null;
}

/**
 * Reads a number in Indonesian words: "seratus tujuh juta dua ratus ... rupiah" -> 107244500, "tujuh koma lima" -> 7.5.
 * Case, hyphens and spacing do not count, nor does a closing "rupiah" or "persen"; null when the words make no number.
 */
export function readTerbilang(text: string): Angka | null {
  const letters = text.normalize('NFKC').toLowerCase().trim();
  const cleaned = letters.replace(/\s*(?:rupiah|persen)\s*$/, '').replace(/[\s\-\u00AD\u2010-\u2015]+/g, '');
  if (cleaned === '' || /[^a-z]/.test(cleaned)) return null;
  const words = splitWords(cleaned);
  if (words === null) return null;
  const commaAt = words.indexOf('koma');
  if (commaAt === -1) return parseWhole(words);
  const whole = parseWhole(words.slice(0, commaAt));
  const fraction = parseFraction(words.slice(commaAt + 1));
  return whole === null || fraction === null ? null : toAngka(`${whole.toFixed()}.${fraction}`);
}
