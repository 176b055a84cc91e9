import type { Code } from '../../src/findings/catalog.ts';
import {
  both,
  contentAt,
  exchange,
  fillIn,
  namedCell,
  ownCell,
  partCells,
  placeOf,
  type Repair,
  renameSheet,
  replaceByFormula,
  set,
  show,
  takeNearest,
  typedNumber,
} from './told-repair.ts';

type SheetCode = Extract<Code, `kolom/${string}` | `lembar/${string}` | `sel/${string}` | 'baris/tersembunyi'>;

/** 'Ganti judulnya menjadi "ANGGARAN"'. */
const newHeading: Repair = (told) => {
  const heading = /[Gg]anti judulnya menjadi "([^"]+)"/.exec(told.hint)?.[1];
  return heading === undefined ? [] : [set({ [placeOf(ownCell(told))]: heading })];
};

/** 'bila kolom C yang benar, tulis "CATATAN" di D1; bila kolom D yang benar, ...': one repair a way. */
const eachWay: Repair = (told) =>
  told.hint
    .split('; ')
    .filter((way) => way.startsWith('bila kolom '))
    .map((way) => {
      const typed = [...way.matchAll(/tulis "([^"]+)" di ([A-Z]+\d+)/g)];
      const removed = /hapus judul di ((?:[A-Z]+\d+(?:, )?)+)/.exec(way)?.[1]?.split(', ') ?? [];
      return set(
        Object.fromEntries([
          ...typed.map(([, word = '', cell = '']) => [namedCell(told, cell), word]),
          ...removed.map((cell) => [namedCell(told, cell), null]),
        ]),
      );
    });

/** "ketik 1234 bila ..., atau 1,234 bila ...". */
const typeNumber: Repair = (told) =>
  [...told.hint.matchAll(/(?:ketik|tulis|atau) (-?[\d.]*\d(?:,\d+)?)(?= |$|;)/g)].map((m) =>
    set({ [placeOf(ownCell(told))]: typedNumber(m[1] ?? '') }),
  );

/** The figure of a text: "3 Orang" is 3. */
const figureAlone: Repair = (told) => {
  const figure = /-?[\d.]*\d(?:,\d+)?/.exec(String(contentAt(told.raw, placeOf(ownCell(told)))))?.[0];
  return figure === undefined ? [] : [set({ [placeOf(ownCell(told))]: typedNumber(figure) })];
};

/** Codes of sheets, headings and single cells. */
export function makeSheetRepairs(
  why: Readonly<Record<'CONFIRM' | 'DOCUMENT' | 'FILE' | 'CHOICE', string>>,
): Readonly<Record<SheetCode, Repair | string>> {
  return {
    'baris/tersembunyi': (told) => [show(ownCell(told).sheet, ownCell(told).row)],
    'kolom/capaian-atau-realisasi': newHeading,
    'kolom/dipilih': why.CONFIRM,
    'kolom/dua-angka': (told) => eachWay(told).map((way) => both(partCells(placeOf(ownCell(told))), way)),
    'kolom/dua-bacaan': eachWay,
    'kolom/ganda': eachWay,
    'kolom/kegiatan-berisi-sub': why.DOCUMENT,
    'kolom/kumulatif': why.CONFIRM,
    'kolom/ribuan': why.CONFIRM,
    'kolom/skala-beda': (told) => {
      const times = typedNumber(/dengan ([\d.]+),/.exec(told.hint)?.[1] ?? '');
      const cells = [ownCell(told), ...(told.finding.related ?? [])].map(placeOf);
      return [set(Object.fromEntries(cells.map((cell) => [cell, Number(contentAt(told.raw, cell)) * times])))];
    },
    'kolom/target-realisasi-per-baris': why.DOCUMENT,
    'kolom/triwulan-per-baris': why.DOCUMENT,
    'kolom/tertukar': (told) => {
      const [other] = told.finding.related ?? [];
      return other === undefined ? [] : [exchange(told.raw, [[placeOf(ownCell(told)), placeOf(other)]])];
    },
    'kolom/tampak-kumulatif': why.DOCUMENT,
    'kolom/tampak-persen': why.DOCUMENT,
    'kolom/tanpa-triwulan-lalu': why.DOCUMENT,
    'kolom/tidak-ada': newHeading,
    'kolom/tidak-dibaca': newHeading,
    'kolom/tingkat-nama': why.DOCUMENT,
    'kolom/triwulan-tidak-dikenal': (told) =>
      [...told.hint.matchAll(/tulis "([^"]+)" di ([A-Z]+\d+)/g)].map(([, word = '', cell = '']) =>
        set({ [namedCell(told, cell)]: word }),
      ),
    'kolom/triwulan-beda': 'the figures of the column that is not there are not known',
    'lembar/ekspor-lain': why.FILE,
    'lembar/ganda': (told) => {
      const [, from = '', to = ''] = /ganti nama "([^"]+)" \(misalnya "([^"]+)"\)/.exec(told.hint) ?? [];
      return [renameSheet(from, to)];
    },
    'lembar/judul-beda': (told) => {
      const right = /bila isi lembar memang ([^,]+), betulkan/.exec(told.hint)?.[1] ?? '';
      const place = placeOf(ownCell(told));
      const title = String(contentAt(told.raw, place));
      const quote = (told.finding.args as Readonly<Record<string, string>>).kutip ?? '';
      return [set({ [place]: title.replace(quote, right.toUpperCase()) })];
    },
    'lembar/tanpa-baris': why.DOCUMENT,
    'lembar/tersembunyi': (told) => [show(ownCell(told).sheet)],
    'lembar/tidak-ada': (told) => {
      const [, from = '', to = ''] =
        /maksud Anda lembar "([^"]+)"\? Ganti namanya menjadi "([^"]+)"/.exec(told.hint) ?? [];
      return from === '' ? [] : [renameSheet(from, to)];
    },
    'sel/angka-ambigu': typeNumber,
    'sel/angka-gaya-inggris': typeNumber,
    'sel/angka-negatif': (told) => {
      const figure = /\d[\d.]*(?:,\d+)?/.exec(String(contentAt(told.raw, placeOf(ownCell(told)))))?.[0];
      return figure === undefined ? [] : [set({ [placeOf(ownCell(told))]: typedNumber(figure) })];
    },
    'sel/bukan-angka': why.DOCUMENT,
    'sel/di-luar-tabel': why.CONFIRM,
    'sel/digabung': why.DOCUMENT,
    'sel/kosong': why.DOCUMENT,
    'sel/pecahan': why.DOCUMENT,
    'sel/pilihan': takeNearest,
    'sel/predikat': why.CHOICE,
    'sel/rentang': (told) => {
      const [low = '', high = ''] = String(contentAt(told.raw, placeOf(ownCell(told)))).split('-');
      return [low, high].map((bound) => set({ [placeOf(ownCell(told))]: typedNumber(bound.trim()) }));
    },
    'sel/rumus-belum-dihitung': () => [(raw) => raw],
    'sel/rumus-galat': replaceByFormula,
    'sel/salah-ketik': fillIn,
    'sel/satuan-beda': figureAlone,
  };
}
