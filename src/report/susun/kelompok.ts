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
 * Cuts a long group into pieces of at most `batas` of height, so that a cell that spans its rows never has to break
 * across pages: the next piece repeats the name with "(lanjutan)".
 */
export function potongKelompok<T>(
  rows: readonly T[],
  tinggi: (row: T) => number,
  batas: number,
): readonly Potongan<T>[] {
  const hasil: Potongan<T>[] = [];
  let kini: T[] = [];
  let isi = 0;
  for (const row of rows) {
    const t = tinggi(row);
    if (kini.length > 0 && isi + t > batas) {
      hasil.push({ lanjutan: hasil.length > 0, baris: kini });
      kini = [];
      isi = 0;
    }
    kini.push(row);
    isi += t;
  }
  if (kini.length > 0) hasil.push({ lanjutan: hasil.length > 0, baris: kini });
  return hasil;
}
