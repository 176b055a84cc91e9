import { bacaRujukan, type Rujukan } from './formula-reference.ts';
import { type Kata, pecahRumus } from './formula-words.ts';

/** What a formula refers to. */
export interface Operan {
  /** Operands of + - * / ^ %: text in one of them gives #VALUE!. */
  readonly hitung: readonly Rujukan[];
  /** All references, also those that a function such as SUM takes, which passes over text but not over errors. */
  readonly semua: readonly Rujukan[];
}

/** Functions that compute all their arguments and hide no error. */
const TEMBUS: ReadonlySet<string> = new Set(
  'SUM AVERAGE SUBTOTAL SUMPRODUCT PRODUCT ROUND ROUNDUP ROUNDDOWN ABS MAX MIN IF AND OR ISNUMBER ISBLANK'.split(
    ' ',
  ),
);
/** Stands for a text in quotes. */
const HARFIAH = 'TEKSHARFIAH';
const TETAPAN: ReadonlySet<string> = new Set([HARFIAH, 'TRUE', 'FALSE']);

/**
 * The references of a formula (without "="); null where it is not sure that all of them were computed, or where it
 * computes with a text of its own.
 */
export function operan(rumus: string): Operan | null {
  const kata = pecahRumus(
    rumus.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (m) => (m.startsWith('"') ? HARFIAH : m)),
  );
  if (kata === null) return null;
  const hitung: Rujukan[] = [];
  const semua: Rujukan[] = [];
  for (const [i, k] of kata.entries()) {
    if (k.jenis === 'nama' && !namaAman(kata, i)) return null;
    if (k.jenis !== 'rujukan') continue;
    const r = bacaRujukan(k.teks, k.sheet);
    if (r === undefined) return null;
    semua.push(r);
    if (dihitung(kata, i)) hitung.push(r);
  }
  return { hitung, semua };
}

function apa(k: Kata | undefined, ...teks: readonly string[]): boolean {
  return k?.jenis === 'tanda' && teks.includes(k.teks);
}

function namaAman(kata: readonly Kata[], i: number): boolean {
  const nama = kata[i]?.teks ?? '';
  if (!apa(kata[i + 1], '(')) return TETAPAN.has(nama) && !(nama === HARFIAH && dihitung(kata, i));
  return TEMBUS.has(nama) && (nama !== 'IF' || satuCabang(kata, i + 1));
}

/** True when at most one branch of an IF refers to cells: a result that is an error came through it or the condition. */
function satuCabang(kata: readonly Kata[], buka: number): boolean {
  let dalam = 0;
  let argumen = 0;
  const merujuk = new Set<number>();
  for (let i = buka; i < kata.length; i++) {
    if (apa(kata[i], '(')) dalam += 1;
    else if (apa(kata[i], ')')) dalam -= 1;
    else if (dalam === 1 && apa(kata[i], ',', ';')) argumen += 1;
    else if (argumen > 0 && kata[i]?.jenis === 'rujukan') merujuk.add(argumen);
    if (dalam === 0) break;
  }
  return merujuk.size < 2;
}

/** True when the word, with brackets of its own around it, stands beside an operator of arithmetic. */
function dihitung(kata: readonly Kata[], i: number): boolean {
  let [kiri, kanan] = [i - 1, i + 1];
  while (apa(kata[kiri], '(') && kata[kiri - 1]?.jenis !== 'nama' && apa(kata[kanan], ')')) {
    kiri -= 1;
    kanan += 1;
  }
  // A plus with nothing before it computes nothing.
  while (apa(kata[kiri], '+') && !bernilai(kata[kiri - 1])) kiri -= 1;
  return apa(kata[kiri], '+', '-', '*', '/', '^') || apa(kata[kanan], '+', '-', '*', '/', '^', '%');
}

function bernilai(k: Kata | undefined): boolean {
  return k !== undefined && (k.jenis !== 'tanda' || apa(k, ')', '%'));
}
