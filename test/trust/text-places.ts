import { KEUANGAN_SHEET, PK_SHEET, RENCANA_SHEET, TABLE_SHEETS } from '../../src/domain/table-declaration.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { IDENTITAS_SHEET } from '../../src/sheets/sheet-names.ts';
import { readRawBuku } from '../support/workbook-cells.ts';
import { DECLARED_FIELDS, makeDeclaredBuku, type Variant } from './every-field.ts';

/** A place of a workbook that a text can be put into. */
export interface TextPlace {
  readonly name: string;
  readonly sheet: string;
  /** What becomes of the sheet with the text there. */
  readonly put: (sheet: RawSheet, text: string) => RawSheet;
}

/** The workbook of all declared fields, in order: what every place is put into. */
export const DECLARED_BUKU: RawWorkbook = readRawBuku(makeDeclaredBuku('texts', ''));

/** The declared workbook with a text in some of its places. */
export function fillPlaces(places: readonly TextPlace[], text: string): RawWorkbook {
  const sheets = DECLARED_BUKU.sheets.map((sheet) =>
    places.filter((place) => place.sheet === sheet.name).reduce((changed, { put }) => put(changed, text), sheet),
  );
  return { sheets };
}

function withCell(sheet: RawSheet, row: number, column: number, cell: RawCell): RawSheet {
  const cells = new Map(sheet.rows.get(row)).set(column, cell);
  return { ...sheet, rows: new Map([...sheet.rows, [row, cells] as const].sort(([a], [b]) => a - b)) };
}

/** A cell that holds the text, whatever it held. */
function cellPlace(name: string, sheet: string, row: number, column: number): TextPlace {
  return { name, sheet, put: (own, text) => withCell(own, row, column, { value: { kind: 'text', text } }) };
}

const MARK = 'tanda';

/** Every field that is declared and belongs to a variant. */
export function listDeclaredPlaces(variant: Variant): readonly TextPlace[] {
  const names = new Map(DECLARED_FIELDS.map(({ mark, name }) => [`${MARK} ${mark}`, name]));
  return readRawBuku(makeDeclaredBuku(variant, MARK)).sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value }]) => {
        const name = value.kind === 'text' ? names.get(value.text) : undefined;
        return name === undefined ? [] : [cellPlace(name, sheet.name, row, column)];
      }),
    ),
  );
}

const TABLE_NAMES = TABLE_SHEETS.map(({ name }) => name);
const REQUIRED_NAMES = [IDENTITAS_SHEET, PK_SHEET, RENCANA_SHEET, KEUANGAN_SHEET].map(({ name }) => name);

/** What is no field and yet read: headings, what stands below and beside a table, formulas, number formats, names of sheets. */
export function listOtherPlaces(): readonly TextPlace[] {
  return DECLARED_BUKU.sheets.flatMap((sheet) => {
    const rows = [...sheet.rows];
    const widest = rows.toSorted(([, a], [, b]) => b.size - a.size)[0] ?? [1, new Map<number, RawCell>()];
    const [last] = rows.at(-1) ?? [1];
    const beside = Math.max(0, ...widest[1].keys()) + 1;
    const named = (what: string): string => `${sheet.name}: ${what}`;
    const numbers = rows.flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) => (cell.value.kind === 'number' ? [{ row, column, cell }] : [])),
    );
    return [
      cellPlace(named('another heading'), sheet.name, widest[0], beside),
      ...(TABLE_NAMES.includes(sheet.name)
        ? [cellPlace(named('its last heading'), sheet.name, widest[0], beside - 1)]
        : []),
      cellPlace(named('beside'), sheet.name, last, beside + 2),
      cellPlace(named('below'), sheet.name, last + 3, 1),
      // In turn: a cell with both would be read as a formula alone.
      ...numbers.map(({ row, column, cell }, i): TextPlace => {
        const key = i % 2 === 0 ? 'formula' : 'format';
        const name = named(`${key} in row ${row}, column ${column}`);
        return { name, sheet: sheet.name, put: (own, text) => withCell(own, row, column, { ...cell, [key]: text }) };
      }),
      // A table that is required would be missing with all that is read of it.
      ...(REQUIRED_NAMES.includes(sheet.name)
        ? []
        : [{ name: named('its name'), sheet: sheet.name, put: (own: RawSheet, name: string) => ({ ...own, name }) }]),
    ];
  });
}
