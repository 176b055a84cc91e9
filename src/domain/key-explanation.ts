import { type Angka, isAngka } from './angka.ts';
import type { KeyDeclaration, PengaturanDeclaration } from './key-declaration.ts';

/** What a key means, for the people who fill it in, with the value that holds while it is blank. */
export function explainKey(declared: KeyDeclaration | PengaturanDeclaration): string {
  const { explanation } = declared;
  const blank = 'fallback' in declared ? defaultText(declared) : '';
  return blank === '' || /kosong =/i.test(explanation) ? explanation : `${explanation} Kosong = ${blank}.`;
}

/** The value that holds while nothing is stated, as it would be written; '' when that is nothing. */
function defaultText({ fallback }: PengaturanDeclaration): string {
  if (typeof fallback === 'boolean') return fallback ? 'ya' : 'tidak';
  if (typeof fallback === 'number') return String(fallback).replace('.', ',');
  if (typeof fallback === 'string') return fallback;
  const angka = fallback as Angka | null;
  return isAngka(angka) ? angka.toFixed().replace('.', ',') : '';
}
