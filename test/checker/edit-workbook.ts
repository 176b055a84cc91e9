import type { RawCell, RawSheet, RawWorkbook } from '../../src/sheets/raw-workbook.ts';

/** What somebody puts into a cell: null clears it; a text that begins with "=" is a formula. */
export type Content =
  | number
  | string
  | null
  | { readonly date: string }
  | { readonly error: string }
  /** Text in a cell of the format Text. */
  | { readonly text: string }
  | RawCell;

export type Edits = Readonly<Record<string, Content>>;

/** Sheet, row and column of an address such as 'Rencana Aksi!P5'. */
export function parsePlace(place: string): { readonly sheet: string; readonly row: number; readonly column: number } {
  const m = /^'?([^'!]+)'?!([A-Z]+)(\d+)$/.exec(place);
  if (m === null) throw new Error(`no place: ${place}`);
  const column = [...(m[2] ?? '')].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
  return { sheet: m[1] ?? '', row: Number(m[3]), column };
}

/** The cell at a place; undefined when blank. */
export function cellAt(raw: RawWorkbook, place: string): RawCell | undefined {
  const { sheet, row, column } = parsePlace(place);
  return raw.sheets
    .find((s) => s.name === sheet)
    ?.rows.get(row)
    ?.get(column);
}

/** The workbook with cells typed over; formats stay, results of formulas are still the old ones. */
export function editCells(raw: RawWorkbook, edits: Edits): RawWorkbook {
  const sheets = raw.sheets.map((s) => {
    const own = Object.entries(edits).filter(([place]) => parsePlace(place).sheet === s.name);
    return own.length === 0 ? s : editSheet(s, own);
  });
  return { ...raw, sheets };
}

function editSheet(sheet: RawSheet, edits: readonly (readonly [string, Content])[]): RawSheet {
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const [place, content] of edits) {
    const { row, column } = parsePlace(place);
    const cells = rows.get(row) ?? new Map<number, RawCell>();
    const cell = toCell(content, cells.get(column)?.format);
    if (cell === undefined) cells.delete(column);
    else cells.set(column, cell);
    rows.set(row, new Map([...cells].sort(([a], [b]) => a - b)));
  }
  return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
}

function toCell(content: Content, format: string | undefined): RawCell | undefined {
  if (content === null) return undefined;
  const kept = format === undefined ? {} : { format };
  if (typeof content === 'number') return { value: { kind: 'number', text: String(content) }, ...kept };
  if (typeof content === 'string') {
    return content.startsWith('=')
      ? { value: { kind: 'uncomputed' }, formula: content.slice(1), ...kept }
      : { value: { kind: 'text', text: content }, ...kept };
  }
  if ('date' in content) return { value: { kind: 'date', iso: content.date, serial: '45471' }, ...kept };
  if ('error' in content) return { value: { kind: 'error', code: content.error }, ...kept };
  if ('text' in content) return { value: { kind: 'text', text: content.text }, format: '@' };
  return content;
}

/** The workbook pasted as values: no formula is left. */
export function pasteValues(raw: RawWorkbook): RawWorkbook {
  const plain = ({ formula: _formula, ...cell }: RawCell): RawCell | undefined =>
    cell.value.kind === 'text' && cell.value.text === '' ? undefined : cell;
  const sheets = raw.sheets.map((s) => {
    const rows = [...s.rows].map(([row, cells]) => {
      const kept = [...cells].flatMap(([c, cell]) => {
        const value = plain(cell);
        return value === undefined ? [] : [[c, value] as const];
      });
      return [row, new Map(kept)] as const;
    });
    return { ...s, rows: new Map(rows) };
  });
  return { ...raw, sheets };
}
