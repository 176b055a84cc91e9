import type { RawCell, RawMerge, RawSheet, RawValue, RawWorkbook } from '../../src/sheets/raw-workbook.ts';

/** A cell as a test writes it: null = blank, or value with formula and number format. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | {
      readonly v?: string | number | boolean | null;
      /** Formula without "="; with no `v` it is a formula without a stored result. */
      readonly f?: string;
      readonly fmt?: string;
      /** Error code such as #DIV/0! */
      readonly cellError?: string;
      /** ISO date. */
      readonly date?: string;
    };

/** One sheet: rows from row 1, or rows with options. */
export type TestSheet =
  | readonly (readonly TestCell[])[]
  | {
      readonly rows: readonly (readonly TestCell[])[];
      /** Ranges such as "A1:B2". */
      readonly merges?: readonly string[];
      readonly state?: RawSheet['state'];
      readonly hiddenRows?: readonly number[];
      readonly hiddenColumns?: readonly number[];
    };

function isRows(input: TestSheet): input is readonly (readonly TestCell[])[] {
  return Array.isArray(input);
}

function value(v: string | number | boolean): RawValue {
  if (typeof v === 'string') return { kind: 'text', text: v };
  if (typeof v === 'boolean') return { kind: 'boolean', value: v };
  return { kind: 'number', text: String(v) };
}

function cell(input: TestCell): RawCell | undefined {
  if (input === null) return undefined;
  if (typeof input !== 'object') return { value: value(input) };
  const rest = {
    ...(input.f === undefined ? {} : { formula: input.f }),
    ...(input.fmt === undefined ? {} : { format: input.fmt }),
  };
  if (input.cellError !== undefined) return { value: { kind: 'error', code: input.cellError }, ...rest };
  if (input.date !== undefined) return { value: { kind: 'date', iso: input.date, serial: '45471' }, ...rest };
  if (input.v === undefined || input.v === null) {
    return input.f === undefined ? undefined : { value: { kind: 'uncomputed' }, ...rest };
  }
  return { value: value(input.v), ...rest };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
}

function merge(range: string): RawMerge {
  const m = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (m === null) throw new Error(`not a range: ${range}`);
  const [, left = '', top = '', right = '', bottom = ''] = m;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

function sheet(name: string, input: TestSheet): RawSheet {
  const options = isRows(input) ? { rows: input } : input;
  const rows = new Map<number, Map<number, RawCell>>();
  options.rows.forEach((row, r) => {
    const cells = new Map<number, RawCell>();
    row.forEach((input, c) => {
      const made = cell(input);
      if (made !== undefined) cells.set(c + 1, made);
    });
    if (cells.size > 0) rows.set(r + 1, cells);
  });
  return {
    name,
    state: options.state ?? 'visible',
    rows,
    merges: (options.merges ?? []).map(merge),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
  };
}

/** A raw workbook from rows as code. */
export function makeRawBuku(input: Readonly<Record<string, TestSheet>>): RawWorkbook {
  return { sheets: Object.entries(input).map(([name, l]) => sheet(name, l)) };
}
