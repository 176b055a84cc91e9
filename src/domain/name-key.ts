import { ingat } from './memo.ts';

/** Text of printable ASCII needs no Unicode folding, which costs most of the time of a check. */
const POLOS = /^[\x20-\x7e]*$/;

/** Folds a name for comparing: case, white space, punctuation and a final full stop do not count (workbook.md, "Joining the sheets"). */
export const kunciNama: (nama: string) => string = ingat((nama) => {
  if (POLOS.test(nama))
    return nama
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return nama
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
});

/** Folds a satuan like a name; "%" is punctuation to a name, but a satuan of its own. */
export function kunciSatuan(satuan: string): string {
  return kunciNama(satuan.replaceAll('%', ' persen '));
}

/** Folds a kode: digits groups joined by single points, without white space or a final point. */
export const kunciKode: (kode: string) => string = ingat((kode) =>
  kode.replace(/[^0-9A-Za-z]+/g, '.').replace(/^\.|\.$/g, ''),
);

/** Rows of one sheet, found by kode when both sides have one, else by name. */
export interface Indeks<T> {
  cari(kode: string, nama: string): readonly T[];
}

/** Builds the index of a sheet's rows; kode and name may be ''. */
export function indeks<T>(rows: readonly T[], kode: (row: T) => string, nama: (row: T) => string): Indeks<T> {
  const byKode = new Map<string, T[]>();
  const byNama = new Map<string, T[]>();
  for (const row of rows) {
    const k = kunciKode(kode(row));
    if (k !== '') push(byKode, k, row);
    push(byNama, kunciNama(nama(row)), row);
  }
  return {
    cari(kodeDicari, namaDicari) {
      const k = kunciKode(kodeDicari);
      const named = byNama.get(kunciNama(namaDicari)) ?? [];
      if (k === '' || byKode.size === 0) return named;
      return byKode.get(k) ?? named.filter((row) => kunciKode(kode(row)) === '');
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, row: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [row]);
  else list.push(row);
}
