/** Text of printable ASCII needs no Unicode folding, which costs most of the time of a check. */
const PLAIN = /^[\x20-\x7e]*$/;
/** What stands between words, but for the single space that is to stand there. */
const BETWEEN = /[^a-z0-9]*[^a-z0-9 ][^a-z0-9]*| {2,}/g;

/** Folds a name for comparing: case, white space, punctuation and a final full stop do not count (workbook.md, "Joining the sheets"). */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(BETWEEN, ' ').trim();
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Folds a satuan like a name; "%" is punctuation to a name, but a satuan of its own. */
export function satuanKey(satuan: string): string {
  return nameKey(satuan.replaceAll('%', ' persen '));
}

/** Folds a kode: digits groups joined by single points, without white space or a final point. */
export function kodeKey(kode: string): string {
  return kode.replace(/[^0-9A-Za-z]+/g, '.').replace(/^\.|\.$/g, '');
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
  const byKode = new Map<string, T[]>();
  const byName = new Map<string, T[]>();
  for (const row of rows) {
    const { kode, subKegiatan } = nameOf(row);
    const k = kodeKey(kode);
    if (k !== '') push(byKode, k, row);
    push(byName, nameKey(subKegiatan), row);
  }
  return {
    find(wantedKode, wantedName) {
      const k = kodeKey(wantedKode);
      const known = k === '' ? undefined : byKode.get(k);
      if (known !== undefined) return known;
      const named = byName.get(nameKey(wantedName)) ?? [];
      return k === '' || byKode.size === 0 ? named : named.filter((row) => kodeKey(nameOf(row).kode) === '');
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, row: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [row]);
  else list.push(row);
}
