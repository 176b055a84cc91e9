import { makeNumbering, type Numbering } from './numbering.ts';

/** The numbers of Lampiran, one after the other, and of the tables in them. */
export interface LampiranNumbers extends Pick<Numbering, 'table'> {
  /** Number of the next Lampiran, in Roman. */
  next(): string;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** Begins with Lampiran I and Tabel L.1. */
export function numberLampiran(): LampiranNumbers {
  let count = 0;
  return { ...makeNumbering('L', 'lampiran'), next: () => ROMAN[count++] ?? '' };
}
