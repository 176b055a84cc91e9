import { anakElemen, type Elemen } from './html-tree.ts';

/** A cell on the grid of its table. */
export interface SelKisi {
  readonly e: Elemen;
  /** Row that it starts in, counted within its group. */
  readonly baris: number;
  readonly luas: number;
  readonly tinggi: number;
}

/** What covers each column of a row, from the left; undefined where no cell does. */
export type BarisKisi = readonly (SelKisi | undefined)[];

/** Columns that Word lets a table have. */
const TERBANYAK = 63;

/** Lays the cells of a row group on a grid as a browser does: no cell reaches below its group, and none covers another. */
export function kisi(baris: readonly Elemen[]): readonly BarisKisi[] {
  const petak = baris.map((): (SelKisi | undefined)[] => []);
  for (const [r, tr] of baris.entries()) {
    const ini = petak[r] ?? [];
    let kolom = 0;
    for (const e of anakElemen(tr).filter((s) => s.nama === 'td' || s.nama === 'th')) {
      while (ini[kolom] !== undefined) kolom += 1;
      const ingin = Math.min(bilangan(e.atribut.colspan), TERBANYAK);
      let luas = 1;
      while (luas < ingin && ini[kolom + luas] === undefined) luas += 1;
      const sel = { e, baris: r, luas, tinggi: Math.min(bilangan(e.atribut.rowspan), baris.length - r) };
      for (const bawah of petak.slice(r, r + sel.tinggi)) {
        for (let c = kolom; c < kolom + luas; c++) bawah[c] = sel;
      }
      kolom += luas;
    }
  }
  return petak;
}

/**
 * Columns of a table: what its first row covers, or the `col`s say when there are any, and more where a later row has
 * a cell beyond them; how far a last cell reaches does not count, so that a colspan may say "all".
 */
export function banyakKolom(col: number, baris: readonly BarisKisi[]): number {
  const perlu = baris.map((b) => b.findLastIndex((sel, i) => sel !== undefined && sel !== b[i - 1]) + 1);
  return Math.max(col, col === 0 ? (baris[0]?.length ?? 0) : 0, ...perlu, 1);
}

function bilangan(teks: string | undefined): number {
  const n = Number(teks ?? 1);
  return Number.isInteger(n) && n > 0 ? n : 1;
}
