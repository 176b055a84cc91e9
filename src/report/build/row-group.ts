/** Rows that follow each other under one name. */
export interface Runtun<T> {
  readonly nama: string;
  readonly baris: readonly T[];
}

/** Groups by name, in order of first appearance; a name that comes back later joins its group. */
export function runtun<T>(rows: readonly T[], nama: (row: T) => string): readonly Runtun<T>[] {
  const urut = new Map<string, T[]>();
  for (const row of rows) {
    const ada = urut.get(nama(row));
    if (ada === undefined) urut.set(nama(row), [row]);
    else ada.push(row);
  }
  return [...urut].map(([n, baris]) => ({ nama: n, baris }));
}

/** A piece of a list that is kept on one page. */
export interface Potongan<T> {
  readonly lanjutan: boolean;
  readonly baris: readonly T[];
}

/**
 * Cuts a long group into even pieces of about `batas` of height at most, so that a cell that spans its rows never has
 * to break across pages: the next piece repeats the name with "(lanjutan)".
 */
export function potongKelompok<T>(
  rows: readonly T[],
  tinggi: (row: T) => number,
  batas: number,
): readonly Potongan<T>[] {
  const total = rows.reduce((n, row) => n + tinggi(row), 0);
  const sasaran = total / Math.max(1, Math.ceil(total / batas));
  const hasil: T[][] = [];
  let isi = 0;
  for (const row of rows) {
    const t = tinggi(row);
    const kini = hasil.at(-1);
    // A row belongs to the piece in which its middle falls.
    if (kini === undefined || isi + t / 2 > sasaran * hasil.length) hasil.push([row]);
    else kini.push(row);
    isi += t;
  }
  return hasil.map((baris, i) => ({ lanjutan: i > 0, baris }));
}
