import type { BarisBerjenis } from './sort-rows.ts';

/** True when a table prints its totals above the rows that they are over: the first total stands before any data row. */
export function bertotalDiAtas(rows: readonly BarisBerjenis[]): boolean {
  return rows.find((b) => b.jenis === 'total' || b.jenis === 'data')?.jenis === 'total';
}

/**
 * Row numbers that a total on top of its rows is over: down to the next total of its kind (sum or mean); when another
 * one follows at once, it is the total of the whole table.
 */
export function dataDiBawah(
  rows: readonly BarisBerjenis[],
  total: BarisBerjenis,
  sejenis: (b: BarisBerjenis) => boolean,
): readonly number[] {
  const sesudah = rows.slice(rows.indexOf(total) + 1);
  const batas = sesudah.findIndex((b) => b.jenis === 'total' && sejenis(b));
  const milik = nomor(batas === -1 ? sesudah : sesudah.slice(0, batas));
  return milik.length === 0 ? nomor(rows) : milik;
}

function nomor(rows: readonly BarisBerjenis[]): readonly number[] {
  return rows.filter((b) => b.jenis === 'data').map((b) => b.baris.row);
}
