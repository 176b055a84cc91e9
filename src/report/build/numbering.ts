import type { TableView } from '../tables/table-schema.ts';

/** What templates print of a table's or picture's number. */
export type TableNumber = Pick<TableView, 'id' | 'nomor'>;

/** Numbers of headings, tables and pictures within one BAB or Lampiran. */
export interface Numbering {
  /** The next heading: "A. Capaian Kinerja". */
  heading(text: string): Pick<TableView, 'id' | 'judul'>;
  /** The next heading below the last: "1. Target dan Realisasi". */
  item(text: string): Pick<TableView, 'id' | 'judul'>;
  table(): TableNumber;
  picture(): TableNumber;
}

/** `bab` is the number printed before the point ("3", "L"). */
export function makeNumbering(bab: string, prefix: string): Numbering {
  let headings = 0;
  let items = 0;
  const countFrom = (id: string, word: string): (() => TableNumber) => {
    let n = 0;
    return () => {
      n += 1;
      return { id: `${id}-${bab.toLowerCase()}-${n}`, nomor: `${word} ${bab}.${n}` };
    };
  };
  return {
    heading: (text) => {
      const letter = String.fromCharCode(65 + headings++);
      items = 0;
      return { id: `${prefix}-${letter.toLowerCase()}`, judul: `${letter}. ${text}` };
    },
    item: (text) => {
      items += 1;
      return { id: `${prefix}-${String.fromCharCode(96 + headings)}-${items}`, judul: `${items}. ${text}` };
    },
    table: countFrom('tabel', 'Tabel'),
    picture: countFrom('gambar', 'Gambar'),
  };
}
