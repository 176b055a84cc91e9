import { type Angka, toAngka, ZERO } from './angka.ts';

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
/** Falling, as they follow each other in a number. */
const MAGNITUDES = [
  [/tril(?:iun|yun)/, '1e12'],
  [/mil(?:iar|yar)/, '1e9'],
  [/juta/, '1e6'],
  [/ribu/, '1e3'],
] as const;

const DIGIT_WORDS = DIGITS.slice(1).join('|');
/** A group below a thousand; "se" is one of what follows it. */
const GROUP = new RegExp(
  `^(?:(se|${DIGIT_WORDS})ratus)?(?:(sepuluh)|(se|${DIGIT_WORDS})belas|(?:(${DIGIT_WORDS})puluh)?(${DIGIT_WORDS})?)$`,
);

function digit(word: string | undefined): number {
  return word === 'se' ? 1 : DIGITS.indexOf(word ?? 'nol');
}

/** A group below a thousand ("duaratusempatpuluhlima"); null when the words do not make one. */
function parseHundreds(letters: string): number | null {
  if (letters === 'nol') return 0;
  const match = letters === '' ? null : GROUP.exec(letters);
  if (match === null) return null;
  const [, hundreds, ten, upper, tens, single] = match;
  const belowHundred =
    ten !== undefined ? 10 : upper !== undefined ? 10 + digit(upper) : 10 * digit(tens) + digit(single);
  return 100 * digit(hundreds) + belowHundred;
}

/** The whole part: groups with falling magnitudes. */
function parseWhole(letters: string): Angka | null {
  let value = ZERO;
  let rest = letters;
  for (const [pattern, magnitude] of MAGNITUDES) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const group = rest.slice(0, found.index);
    const multiplier = group === 'se' ? 1 : parseHundreds(group);
    if (multiplier === null || multiplier === 0) return null;
    value = value.plus(toAngka(magnitude).times(multiplier));
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest === '') return letters === '' ? null : value;
  const last = parseHundreds(rest);
  return last === null ? null : value.plus(last);
}

/** Digits after "koma": one by one ("limasembilan"), or as one number ("limapuluhsembilan" = 59). */
function parseFraction(letters: string): string | null {
  const digits = letters.match(new RegExp(DIGITS.join('|'), 'g')) ?? [];
  if (letters !== '' && digits.join('') === letters) return digits.map(digit).join('');
  return parseWhole(letters)?.toFixed() ?? null;
}

/**
 * Reads a number in Indonesian words: "seratus tujuh juta dua ratus ... rupiah" -> 107244500, "tujuh koma lima" -> 7.5.
 * Case, hyphens and spacing do not count, nor does a closing "rupiah" or "persen"; null when the words make no number.
 */
export function readTerbilang(text: string): Angka | null {
  const letters = text.normalize('NFKC').toLowerCase().trim();
  const cleaned = letters.replace(/(?<!\s)\s*(?:rupiah|persen)\s*$/, '').replace(/[\s\-\u00AD\u2010-\u2015]+/g, '');
  const [before = '', ...after] = cleaned.split('koma');
  const whole = parseWhole(before);
  if (after.length === 0) return whole;
  const fraction = parseFraction(after.join('koma'));
  return whole === null || fraction === null ? null : toAngka(`${whole.toFixed()}.${fraction}`);
}
