const DIGIT_WORDS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const MAGNITUDES = [
  { magnitude: 1_000_000_000_000, name: 'triliun' },
  { magnitude: 1_000_000_000, name: 'miliar' },
  { magnitude: 1_000_000, name: 'juta' },
  { magnitude: 1_000, name: 'ribu' },
];

/** Words of a whole number from 0 to 999.999.999.999.999 (999 triliun): 24 -> "dua puluh empat". */
export function terbilang(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= 1e15) throw new RangeError(`terbilang: ${n}`);
  if (n === 0) return 'nol';
  const words: string[] = [];
  let rest = n;
  for (const { magnitude, name } of MAGNITUDES) {
    const count = Math.floor(rest / magnitude);
    rest %= magnitude;
    if (count === 0) continue;
    words.push(count === 1 && name === 'ribu' ? 'seribu' : `${hundredsInWords(count)} ${name}`);
  }
  if (rest > 0) words.push(hundredsInWords(rest));
  return words.join(' ');
}

/** Words of 1..999. */
function hundredsInWords(n: number): string {
  const hundreds = Math.floor(n / 100);
  const words: string[] = [];
  if (hundreds === 1) words.push('seratus');
  else if (hundreds > 1) words.push(`${DIGIT_WORDS[hundreds]} ratus`);
  const tens = tensInWords(n % 100);
  if (tens !== '') words.push(tens);
  return words.join(' ');
}

function tensInWords(n: number): string {
  if (n < 10) return DIGIT_WORDS[n] ?? '';
  if (n === 10) return 'sepuluh';
  if (n === 11) return 'sebelas';
  if (n < 20) return `${DIGIT_WORDS[n - 10]} belas`;
  const rest = n % 10;
  return `${DIGIT_WORDS[(n - rest) / 10]} puluh${rest === 0 ? '' : ` ${DIGIT_WORDS[rest]}`}`;
}
