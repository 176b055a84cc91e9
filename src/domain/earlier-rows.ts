import type { RiwayatRow } from './kinerja-data.ts';
import { indexRows, nameKey, type RowIndex } from './name-key.ts';

/** What a row is called by: an indikator of a sub kegiatan; each may be ''. */
export interface RowNames {
  readonly kode: string;
  readonly subKegiatan: string;
  readonly indikator: string;
}

/** Finds the present rows that a row of Riwayat names. */
export interface EarlierJoin<T> {
  /** None, one, or all rows of the sub kegiatan where no indikator is named; never by likeness. */
  find(names: RowNames): readonly T[];
}

/** Joins rows of Riwayat to the present rows as the sheets join: by kode, else by name; by indikator where one is named. */
export function joinEarlier<T>(rows: readonly T[], nameOf: (row: T) => RowNames): EarlierJoin<T> {
  const index = indexRows(rows, nameOf);
  return {
    find(names) {
      const key = nameKey(names.indikator);
      const isNamed = (row: T): boolean => key === '' || nameKey(nameOf(row).indikator) === key;
      if (names.kode === '' && nameKey(names.subKegiatan) === '') return key === '' ? [] : rows.filter(isNamed);
      return index.find(names.kode, names.subKegiatan).filter(isNamed);
    },
  };
}

/** The names under which a present row stood earlier, as SEBELUMNYA of the rows of Riwayat that name it tells them. */
export function formerNames(row: RowNames, riwayat: readonly RiwayatRow[]): readonly string[] {
  const join = joinEarlier([row], (names) => names);
  return riwayat
    .filter((one) => one.formerName !== '' && join.find(one).length > 0)
    .flatMap(({ formerName }) => formerName.split(';').map((name) => name.trim()))
    .filter((name) => name !== '');
}

/** The rows of an earlier workbook that are of the sub kegiatan of a present row, under its name or a former one. */
export function findEarlierSubKegiatan<T>(
  index: RowIndex<T>,
  { kode, subKegiatan }: Pick<RowNames, 'kode' | 'subKegiatan'>,
  former: readonly string[],
): readonly T[] {
  for (const name of [subKegiatan, ...former]) {
    const found = index.find(kode, name);
    if (found.length > 0) return found;
  }
  return [];
}

/** The row of an earlier workbook that is a present row's: of its sub kegiatan and its indikator, by present or former name. */
export function findEarlierRow<T extends { readonly indikator: string }>(
  index: RowIndex<T>,
  row: RowNames,
  former: readonly string[],
): T | undefined {
  const same = findEarlierSubKegiatan(index, row, former);
  for (const name of [row.indikator, ...former]) {
    const found = same.find(({ indikator }) => nameKey(indikator) === nameKey(name));
    if (found !== undefined) return found;
  }
  return undefined;
}
