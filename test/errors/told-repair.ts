import { type CellRef, columnLetters } from '../../src/findings/cell-ref.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { type Content, cellAt, type Edits, editCells, parsePlace } from '../checker/edit-workbook.ts';

/** What is done to a workbook. */
export type Change = (raw: RawWorkbook) => RawWorkbook;

/** A finding with its repair as it is read, and the workbook in which it was found. */
export interface Told {
  readonly finding: Finding;
  readonly hint: string;
  readonly raw: RawWorkbook;
}

/** Every way that the words of a repair allow; one of them has to work. */
export type Repair = (told: Told) => readonly Change[];

export const set =
  (edits: Edits): Change =>
  (raw) =>
    editCells(raw, edits);

/** A cell as the sets write it: Realisasi Keuangan!F9. */
export const placeOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${columnLetters(column)}${row}`;

/** The cell that a finding stands in. */
export function ownCell({ finding: { at, code } }: Told): CellRef {
  if (at === undefined) throw new Error(`${code} stands in no cell`);
  return at;
}

/** A cell named in a repair: of the finding's sheet where none is named. */
export function namedCell(told: Told, address: string): string {
  const m = /^(?:'((?:[^']|'')+)'|([\w ]+))!([A-Z]+\d+)$/.exec(address);
  return m === null ? `${ownCell(told).sheet}!${address}` : `${m[1] ?? m[2]}!${m[3]}`;
}

/** What a person sees in a cell. */
export function contentAt(raw: RawWorkbook, place: string): Content {
  const cell: RawCell | undefined = cellAt(raw, place);
  if (cell === undefined) return null;
  const { value } = cell;
  return value.kind === 'number' ? Number(value.text) : value.kind === 'text' ? value.text : cell;
}

/** "30.381.250" or "57,5" as a person types it. */
export const typedNumber = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

const CELL = String.raw`((?:'[^']+'|\w+)!)?([A-Z]+\d+)`;

/** "ganti F9 dengan =SUM(F6:F8), simpan", "menjadi =IF(...;...) (bila Excel Anda memakai koma: =IF(...,...))". */
export const replaceByFormula: Repair = (told) => {
  const comma = /memakai koma: (=.+?)\)(?=, (?:lalu )?simpan|$|;)/.exec(told.hint)?.[1];
  const m = new RegExp(`ganti ${CELL} dengan (=.+?)(?:, simpan|, lalu|;|$)`).exec(told.hint);
  if (m !== null) return [set({ [namedCell(told, `${m[1] ?? ''}${m[2]}`)]: comma ?? m[3] ?? '' })];
  const whole = /ganti rumusnya menjadi (=.+?), lalu simpan/.exec(told.hint)?.[1];
  if (whole !== undefined) return [set({ [placeOf(ownCell(told))]: comma ?? whole })];
  const dashed = new RegExp(`tulis - di ${CELL}`).exec(told.hint);
  if (dashed !== null) return [set({ [namedCell(told, `${dashed[1] ?? ''}${dashed[2]}`)]: '-' })];
  const cleared = new RegExp(`kosongkan ${CELL}`).exec(told.hint);
  return cleared === null ? [] : [set({ [namedCell(told, `${cleared[1] ?? ''}${cleared[2]}`)]: null })];
};

/** "samakan C7 dan PK!I5", "samakan satuannya dengan PK!H5": either as the other; "tukar keduanya": the two of either sheet exchanged. */
export const makeSame: Repair = (told) => {
  const cells = [...told.hint.matchAll(new RegExp(CELL, 'g'))].map((m) => namedCell(told, m[0]));
  if (told.hint.includes('tukar keduanya')) {
    const [first = '', second = '', ...others] = cells;
    return [[first, second] as const, [others[0] ?? '', others[1] ?? ''] as const].map((pair) =>
      exchange(told.raw, [pair]),
    );
  }
  const own = placeOf(ownCell(told));
  const other = cells.find((cell) => cell !== own);
  if (other === undefined) return [];
  return [set({ [own]: contentAt(told.raw, other) }), set({ [other]: contentAt(told.raw, own) })];
};

/** 'maksud Anda "tetap"?': that word in the finding's cell. */
export const takeNearest: Repair = (told) => {
  const word = /maksud Anda (?:lembar |kolom )?"([^"]+)"\?/.exec(told.hint)?.[1];
  return word === undefined ? [] : [set({ [placeOf(ownCell(told))]: word })];
};

/** "isi R6 dengan 30.381.250", 'isi O7 dengan "-"', 'isi JENIS di F9 dengan "tetap"'. */
export const fillIn: Repair = (told) => {
  const m = new RegExp(String.raw`isi (?:[A-Z]+ di )?${CELL} dengan (?:"([^"]+)"|(-?[\d.,]*\d)|([a-z]+))`).exec(
    told.hint,
  );
  if (m === null) return [];
  const content = m[3] ?? m[5] ?? typedNumber(m[4] ?? '');
  return [set({ [namedCell(told, `${m[1] ?? ''}${m[2]}`)]: content })];
};

export const clearOwn: Repair = (told) => [set({ [placeOf(ownCell(told))]: null })];

/** The cells of two places, each in the other. */
export function exchange(raw: RawWorkbook, pairs: readonly (readonly [string, string])[]): Change {
  return set(
    Object.fromEntries(
      pairs.flatMap(([a, b]) => [
        [a, contentAt(raw, b)],
        [b, contentAt(raw, a)],
      ]),
    ),
  );
}

function changeSheet(raw: RawWorkbook, name: string, change: (sheet: RawSheet) => RawSheet): RawWorkbook {
  return { ...raw, sheets: raw.sheets.map((s) => (s.name === name ? change(s) : s)) };
}

/** References to rows below a deleted one move up with them; a range that ends in it loses its last row. */
function withoutRow(formula: string, row: number): string {
  const moved = formula.replace(/(\$?[A-Z]{1,3}\$?)(\d+)(?![\d(])/g, (all, column: string, n: string) =>
    Number(n) > row ? `${column}${Number(n) - 1}` : all,
  );
  return moved.replace(/(:\$?[A-Z]{1,3}\$?)(\d+)/g, (all, column: string, n: string) =>
    Number(n) === row && formula.includes(all) ? `${column}${row - 1}` : all,
  );
}

/** A row taken out of its sheet, those below it moved up, formulas with them. */
export const deleteRow =
  (sheet: string, row: number): Change =>
  (raw) =>
    changeSheet(raw, sheet, (s) => ({
      ...s,
      rows: new Map(
        [...s.rows]
          .filter(([r]) => r !== row)
          .map(([r, cells]) => [
            r < row ? r : r - 1,
            new Map(
              [...cells].map(([c, cell]) => [
                c,
                cell.formula === undefined ? cell : { ...cell, formula: withoutRow(cell.formula, row) },
              ]),
            ),
          ]),
      ),
    }));

const NARASI_HEADINGS = ['BAB', 'BAGIAN', 'UNTUK', 'ISI'];

/** A text written below the last row of Narasi, under its own headings; the sheet is added where it is missing. */
export const addNarasi =
  (bagian: string, subject: string | null, content: string): Change =>
  (raw) => {
    const known = raw.sheets.find((s) => s.name === 'Narasi');
    const head = known === undefined ? NARASI_HEADINGS : headingsOf(known);
    const next = known === undefined ? 2 : Math.max(...known.rows.keys()) + 1;
    const texts: Readonly<Record<string, string | null>> = { BAB: 'III', BAGIAN: bagian, UNTUK: subject, ISI: content };
    const write = (row: number, of: (heading: string) => string | null): Edits =>
      Object.fromEntries(head.map((heading, i) => [`Narasi!${columnLetters(i + 1)}${row}`, of(heading)]));
    const blank: RawSheet = {
      name: 'Narasi',
      state: 'visible',
      rows: new Map(),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
    const base = known === undefined ? { ...raw, sheets: [...raw.sheets, blank] } : raw;
    const headings = known === undefined ? write(1, (heading) => heading) : {};
    return editCells(base, { ...headings, ...write(next, (heading) => texts[heading] ?? null) });
  };

/** The row of headings of a sheet of texts, blank ones as ''. */
function headingsOf(sheet: RawSheet): readonly string[] {
  for (const [, cells] of sheet.rows) {
    const words = Array.from({ length: Math.max(...cells.keys()) }, (_, i) => {
      const value = cells.get(i + 1)?.value;
      return value?.kind === 'text' ? value.text.trim() : '';
    });
    if (words.includes('BAGIAN') && words.includes('ISI')) return words;
  }
  return NARASI_HEADINGS;
}

/** A sentence of Analisis for the row of a finding. */
export const explainInNarasi = (told: Told, sentence: string): Change =>
  addNarasi('Analisis', (told.finding.label ?? '').split(/ · | \/ /)[0] ?? '', sentence);

/** A sheet under another name. */
export const renameSheet =
  (from: string, to: string): Change =>
  (raw) =>
    changeSheet(raw, from, (s) => ({ ...s, name: to }));

/** A sheet or a row shown again. */
export const show =
  (sheet: string, row?: number): Change =>
  (raw) =>
    changeSheet(raw, sheet, (s) =>
      row === undefined
        ? { ...s, state: 'visible' }
        : { ...s, hiddenRows: new Set([...s.hiddenRows].filter((r) => r !== row)) },
    );

/** The merged areas over a cell parted. */
export const partCells =
  (place: string): Change =>
  (raw) => {
    const { sheet, row, column } = parsePlace(place);
    return changeSheet(raw, sheet, (s) => ({
      ...s,
      merges: s.merges.filter((m) => !(m.top <= row && row <= m.bottom && m.left <= column && column <= m.right)),
    }));
  };

/** One change after the other. */
export const both =
  (...changes: readonly Change[]): Change =>
  (raw) =>
    changes.reduce((made, change) => change(made), raw);

/** A piece of the finding's cell written otherwise. */
export const rewrite = (told: Told, from: string | RegExp, to: string): readonly Change[] => {
  const place = placeOf(ownCell(told));
  const text = contentAt(told.raw, place);
  if (typeof text !== 'string') return [];
  const next = text.replace(from, to);
  return next === text ? [] : [set({ [place]: next })];
};
