import { groupBy } from './group-by.ts';

/** Text of ASCII alone needs no Unicode folding, which costs most of the time of a check. */
const NOT_ASCII = /[\u0080-\uffff]/;
/** What stands between words, but for the single space that is to stand there. */
const BETWEEN = /[^a-z0-9]*[^a-z0-9 ][^a-z0-9]*| {2,}/g;
/** A name in small letters that has nothing to fold, as many have. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** In a longer name, which nobody writes, each of many gaps would cost more than going through its letters does. */
const LONG_NAME = 1000;

/** The number of a list in front of a name: "1. ", "2) ", "a. ". */
const LIST_NUMBER = /^\s*\(?(?:\d{1,3}|[a-z])[.)]\s+(?=\S)/;

/** A name without the number of a list in front of it. */
export function withoutListNumber(name: string): string {
  return name.replace(LIST_NUMBER, '');
}

/**
 * Folds a name for comparing: case, white space, punctuation, a final full stop and the number of a list in front do not
 * count (workbook.md, "Joining the sheets").
 */
export function nameKey(written: string): string {
  const lower = written.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  const name = withoutListNumber(written);
  if (!NOT_ASCII.test(name)) {
    const folded = name.toLowerCase();
    return folded.length > LONG_NAME ? joinWords(folded) : folded.replace(BETWEEN, ' ').trim();
  }
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a name says nothing; two letters beside each other say something. */
export function isBlankName(name: string): boolean {
  return !/[a-z]{2}/i.test(name) && nameKey(name) === '';
}

/** Whether two names are one. */
export function isSameName(a: string, b: string): boolean {
  return a === b || nameKey(a) === nameKey(b);
}

/** The words of a text of small ASCII letters and other signs, one space between them. */
function joinWords(text: string): string {
  const joined = new Uint8Array(text.length);
  let length = 0;
  let isApart = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (!isLetterOrDigit(sign)) isApart = length > 0;
    else {
      if (isApart) joined[length++] = SPACE;
      joined[length++] = sign;
      isApart = false;
    }
  }
  return new TextDecoder().decode(joined.subarray(0, length));
}

const SPACE = 0x20;

/** Of a code below 128, without capital letters. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Folds a satuan like a name; "%" is punctuation to a name, but a satuan of its own. */
export function satuanKey(satuan: string): string {
  return nameKey(satuan.replaceAll('%', ' persen '));
}

const FOLDED_KODE = /^(?:[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*)?$/;

/** Folds a kode: digits groups joined by single points, without white space or a final point. */
export function kodeKey(kode: string): string {
  return FOLDED_KODE.test(kode) ? kode : kode.replace(/[^0-9A-Za-z]+/g, '.').replace(/^\.|\.$/g, '');
}

/** Rows of one sheet, found by kode when both sides have one, else by name. */
export interface RowIndex<T> {
  find(kode: string, name: string): readonly T[];
}

/** Builds the index of a sheet's rows; `nameOf` gives what a row is found by, each of which may be ''. */
export function indexRows<T>(
  rows: readonly T[],
  nameOf: (row: T) => { readonly kode: string; readonly subKegiatan: string },
): RowIndex<T> {
  const byKode = groupBy(rows, (row) => kodeKey(nameOf(row).kode) || undefined);
  // Where each row has its kode, nobody asks for a name; where none has, each is asked for again and again.
  let byName: ReadonlyMap<string, readonly T[]> | undefined;
  const byWritten = new Map<string, readonly T[]>();
  const findNamed = (name: string): readonly T[] => {
    byName ??= groupBy(rows, (row) => nameKey(nameOf(row).subKegiatan));
    const named = byWritten.get(name) ?? byName.get(nameKey(name)) ?? [];
    byWritten.set(name, named);
    return named;
  };
  return {
    find(wantedKode, wantedName) {
      const k = kodeKey(wantedKode);
      const known = k === '' ? undefined : byKode.get(k);
      if (known !== undefined && isOfSubKegiatan(k)) return known;
      const named = findNamed(wantedName);
      // The kode of a kegiatan stands beside several sub kegiatan: their names tell them apart.
      if (known !== undefined) return preferNamed(known, named);
      if (k === '' || byKode.size === 0) return named;
      return named.filter((row) => isSameBranch(kodeKey(nameOf(row).kode), k));
    },
  };
}

/** A kode of six parts or more. */
const LONG_KODE = /(?:\.[^.]*){5}/;

/** Five parts and fewer are the kode of a kegiatan or of what is above it; kode without points are the office's own. */
function isOfSubKegiatan(kode: string): boolean {
  return !kode.includes('.') || LONG_KODE.test(kode);
}

function preferNamed<T>(coded: readonly T[], named: readonly T[]): readonly T[] {
  const both = coded.filter((row) => named.includes(row));
  return both.length > 0 ? both : coded;
}

/** True when one kode is blank or is the beginning of the other. */
function isSameBranch(a: string, b: string): boolean {
  return a === '' || `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`);
}
