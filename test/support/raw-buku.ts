import type { RawCell, RawMerge, RawSheet, RawValue, RawWorkbook } from '../../src/sheets/raw-workbook.ts';

/** A cell as a test writes it: null = blank, or value with formula and number format. */
export type Sel =
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
      readonly galat?: string;
      /** ISO date. */
      readonly tanggal?: string;
    };

/** One sheet: rows from row 1, or rows with options. */
export type Lembar =
  | readonly (readonly Sel[])[]
  | {
      readonly rows: readonly (readonly Sel[])[];
      /** Ranges such as "A1:B2". */
      readonly merges?: readonly string[];
      readonly state?: RawSheet['state'];
      readonly hiddenRows?: readonly number[];
      readonly hiddenColumns?: readonly number[];
    };

function isRows(lembar: Lembar): lembar is readonly (readonly Sel[])[] {
  return Array.isArray(lembar);
}

function value(v: string | number | boolean): RawValue {
  if (typeof v === 'string') return { type: 'text', text: v };
  if (typeof v === 'boolean') return { type: 'boolean', value: v };
  return { type: 'number', text: String(v) };
}

function cell(sel: Sel): RawCell | undefined {
  if (sel === null) return undefined;
  if (typeof sel !== 'object') return { value: value(sel) };
  const rest = {
    ...(sel.f === undefined ? {} : { formula: sel.f }),
    ...(sel.fmt === undefined ? {} : { format: sel.fmt }),
  };
  if (sel.galat !== undefined) return { value: { type: 'error', code: sel.galat }, ...rest };
  if (sel.tanggal !== undefined)
    return { value: { type: 'date', iso: sel.tanggal, serial: '45471' }, ...rest };
  if (sel.v === undefined || sel.v === null) {
    return sel.f === undefined ? undefined : { value: { type: 'uncomputed' }, ...rest };
  }
  return { value: value(sel.v), ...rest };
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

function sheet(name: string, lembar: Lembar): RawSheet {
  const opsi = isRows(lembar) ? { rows: lembar } : lembar;
  const rows = new Map<number, Map<number, RawCell>>();
  opsi.rows.forEach((row, r) => {
    const cells = new Map<number, RawCell>();
    row.forEach((sel, c) => {
      const made = cell(sel);
      if (made !== undefined) cells.set(c + 1, made);
    });
    if (cells.size > 0) rows.set(r + 1, cells);
  });
  return {
    name,
    state: opsi.state ?? 'visible',
    rows,
    merges: (opsi.merges ?? []).map(merge),
    hiddenRows: new Set(opsi.hiddenRows ?? []),
    hiddenColumns: new Set(opsi.hiddenColumns ?? []),
  };
}

/** A raw workbook from rows as code. */
export function rawBuku(lembar: Readonly<Record<string, Lembar>>): RawWorkbook {
  return { sheets: Object.entries(lembar).map(([name, l]) => sheet(name, l)) };
}
