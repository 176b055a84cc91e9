import { satuanKey } from '../domain/name-key.ts';

/** The letters of `short` stand in `long` in that order, from the same first letter: "lap", "dok", "org". */
function isShortened(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let position = 0;
  for (const letter of long) if (letter === short[position]) position += 1;
  return position === short.length;
}

function fits(short: readonly string[], long: readonly string[]): boolean {
  let position = 0;
  for (const word of long) {
    const wanted = short[position];
    if (wanted !== undefined && isShortened(wanted, word)) position += 1;
  }
  return position === short.length;
}

/**
 * True when two satuan may be one: the same words, one shortened ("lap." for Laporan, "Lembaga" for Lembaga
 * Kemasyarakatan), or its first letters ("OB" for Orang/Bulan). Blank ones say nothing and are always one.
 */
export function isSameSatuan(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  const [x, y] = [satuanKey(a).split(' '), satuanKey(b).split(' ')];
  if (x.join('') === '' || y.join('') === '') return true;
  const toInitials = (words: readonly string[]): string => words.map((k) => k[0] ?? '').join('');
  return fits(x, y) || fits(y, x) || x.join('') === toInitials(y) || y.join('') === toInitials(x);
}
