import { nameKey } from '../domain/name-key.ts';
import { makeFinding } from '../findings/finding.ts';
import { cellText } from '../sheets/cell-text.ts';
import type { PlacedAmount } from './amounts.ts';
import type { ExportTable } from './export-table.ts';
import type { HeadingColumn } from './heading-block.ts';
import { type Kode, rekeningOf, splitKode } from './kode.ts';
import type { Origin } from './origin.ts';
import type { Named, PlacedFinding, SubKegiatan } from './reading.ts';

/** A row of a table whose rows are sorted by their codes. */
export interface TreeRow {
  readonly row: number;
  readonly kind: 'sub' | 'rekening' | 'total' | 'level';
  /** Key of the sub kegiatan that it belongs to; '' above the first. */
  readonly sub: string;
  readonly rekening: string;
  /** Name, or label of a total. */
  readonly name: string;
  /** The block of rows that it stands in: the last line that began with TOTAL (...). */
  readonly block: string;
  readonly values: ReadonlyMap<string, PlacedAmount>;
}

/** Where a tree's codes, names and amounts stand. */
export interface TreeColumns {
  readonly kode: HeadingColumn | undefined;
  readonly name: HeadingColumn | undefined;
  readonly subKode?: HeadingColumn | undefined;
  readonly subName?: HeadingColumn | undefined;
  readonly unitKode?: HeadingColumn | undefined;
  readonly unitName?: HeadingColumn | undefined;
  readonly program?: readonly (HeadingColumn | undefined)[];
  readonly kegiatan?: readonly (HeadingColumn | undefined)[];
  readonly amounts: ReadonlyMap<string, HeadingColumn>;
  /** A rekening goes on in the rows without code below it. */
  readonly isStacked?: boolean;
}

/** A table with its rows sorted. */
export interface Tree {
  readonly rows: readonly TreeRow[];
  readonly subs: ReadonlyMap<string, SubKegiatan>;
  readonly findings: readonly PlacedFinding[];
  /** Codes stored as numbers in which the depth is lost. */
  readonly numericCodes: readonly Origin[];
  /** Rows of rekening 4 and 6. */
  readonly otherAccounts: readonly Origin[];
}

const TOTAL = /^(?:grand\s+|sub\s*)?(?:jumlah|total|j\s?u\s?m\s?l\s?a\s?h|t\s?o\s?t\s?a\s?l)\b/i;
const NONE: Named = { kode: '', name: '' };

/** Sorts the rows of a table by their codes. `fixed`: the sub kegiatan named above the table, to which all rows belong. */
export function readTree(table: ExportTable, columns: TreeColumns, fixed: SubKegiatan | null): Tree {
  const subs = new Map<string, SubKegiatan>();
  const findings: PlacedFinding[] = [];
  const numericCodes: Origin[] = [];
  const otherAccounts: Origin[] = [];
  const rows: TreeRow[] = [];
  const enter = (sub: SubKegiatan): string => {
    const key = subKey(sub);
    if (!subs.has(key)) subs.set(key, sub);
    return key;
  };
  let current = fixed === null ? '' : enter(fixed);
  let [program, kegiatan, unit, block] = [NONE, NONE, '', ''];
  const flat = columns.subKode !== undefined || columns.subName !== undefined;
  for (const row of table.rows) {
    const code = readKodeCells(table, row, columns.kode);
    if (code.numeric !== undefined) numericCodes.push(code.numeric);
    const name = nameOf(table, row, columns) || code.rest;
    const kode = code.kode;
    const label = kode === undefined ? firstText(table, row) : '';
    if (TOTAL.test(label)) {
      if (/^total\s*\(/i.test(label)) block = label;
      rows.push({
        row,
        kind: 'total',
        sub: current,
        rekening: '',
        name: label,
        block,
        values: amounts(table, row, columns),
      });
      continue;
    }
    if (flat) {
      const sub = readFlatSub(table, row, columns);
      if (sub === null) continue;
      current = enter(sub);
    } else if (kode?.kind === 'program') program = { kode: kode.text, name };
    else if (kode?.kind === 'kegiatan') kegiatan = { kode: kode.text, name };
    else if (kode?.kind === 'unit') unit = `${kode.text} ${name}`.trim();
    else if (kode?.kind === 'sub') {
      if (fixed !== null) continue;
      current = enter({
        kode: kode.text,
        name,
        unit,
        program,
        kegiatan,
        at: table.origin(row, columns.kode?.column ?? 1),
      });
    } else if (kode?.kind === 'rekening' && kode.sub !== '' && fixed === null) {
      const known = [...subs.entries()].find(([, sub]) => sub.kode === kode.sub && sub.unit === unit)?.[0];
      const at = table.origin(row, columns.kode?.column ?? 1);
      current = known ?? enter({ kode: kode.sub, name: '', unit, program, kegiatan, at });
    }
    const rekening =
      kode === undefined ? '' : kode.kind === 'rekening' ? rekeningOf(kode) : kode.text === '5' ? '5' : '';
    if (/^[46](?:\.|$)/.test(rekening)) {
      otherAccounts.push(table.origin(row, columns.kode?.column ?? 1));
      continue;
    }
    const kind =
      rekening !== '' || (flat && columns.kode === undefined) ? 'rekening' : kode?.kind === 'sub' ? 'sub' : 'level';
    if (kind === 'level' && kode === undefined && !flat) {
      const above = rows.at(-1);
      const values = columns.isStacked === true && above?.kind === 'rekening' ? amounts(table, row, columns) : null;
      if (values !== null && values.size > 0 && above !== undefined) rows.push({ ...above, row, values });
      continue;
    }
    if (flat && rekening === '' && columns.kode !== undefined) continue;
    const values = amounts(table, row, columns, findings);
    if (kind !== 'level' && current === '') continue;
    rows.push({ row, kind, sub: kind === 'level' ? '' : current, rekening, name, block, values });
  }
  return { rows, subs, findings, numericCodes, otherAccounts };
}

/** The key of a sub kegiatan within a run: unit, and code or folded name. */
export function subKey({ kode, name, unit }: Pick<SubKegiatan, 'kode' | 'name' | 'unit'>): string {
  return `${unit}|${kode === '' ? nameKey(name) : kode}`;
}

function amounts(
  table: ExportTable,
  row: number,
  columns: TreeColumns,
  findings?: PlacedFinding[],
): ReadonlyMap<string, PlacedAmount> {
  const values = new Map<string, PlacedAmount>();
  for (const [field, column] of columns.amounts) {
    const reading = table.money(row, column);
    const from = table.origin(row, column.column);
    if (reading.kind === 'angka') values.set(field, { value: reading.value, from });
    else if (reading.kind !== 'kosong') findings?.push({ file: table.file, finding: figureFinding(reading, from) });
  }
  return values;
}

function figureFinding(reading: { readonly kind: string; readonly text?: string }, from: Origin) {
  const problem = reading.kind === 'uncomputed' ? 'rumus' : reading.kind === 'error' ? 'galat' : 'kata';
  const cell = reading.text ?? `${from.at.sheet}`;
  return makeFinding('impor/angka', { sebab: problem, isi: cell }, { at: from.at });
}

interface KodeCells {
  readonly kode: Kode | undefined;
  readonly rest: string;
  readonly numeric: Origin | undefined;
}

/** The code of a row: in one cell, in narrow cells that each end in a point, or in front of the name. */
function readKodeCells(table: ExportTable, row: number, column: HeadingColumn | undefined): KodeCells {
  if (column === undefined) return { kode: undefined, rest: '', numeric: undefined };
  const texts: string[] = [];
  for (let c = column.column; c <= column.lastColumn; c += 1) {
    const cell = table.cell(row, c);
    if (cell === undefined) continue;
    const text = cellText(cell);
    // 5.1 or 2.16 as a number: 5.10 and 2.160 look the same, so the depth is lost.
    if (cell.value.kind === 'number' && column.lastColumn === column.column && text.includes('.')) {
      return { kode: undefined, rest: '', numeric: table.origin(row, c) };
    }
    texts.push(text);
  }
  const split = splitKode(texts.join('.').replace(/\.{2,}/g, '.'));
  return { kode: split?.kode, rest: split?.rest ?? '', numeric: undefined };
}

function nameOf(table: ExportTable, row: number, columns: TreeColumns): string {
  if (columns.name === undefined) return '';
  for (let c = columns.name.column; c <= columns.name.lastColumn; c += 1) {
    const text = table.text(row, c);
    if (text !== '') return splitKode(text)?.rest || text;
  }
  return '';
}

function firstText(table: ExportTable, row: number): string {
  for (const cell of table.grid.sheet.rows.get(row)?.values() ?? []) {
    const text = cellText(cell);
    if (cell.value.kind === 'text' && text !== '') return text;
  }
  return '';
}

/** The sub kegiatan of a row that names its own; null when it names none. */
function readFlatSub(table: ExportTable, row: number, columns: TreeColumns): SubKegiatan | null {
  const own = readNamed(table, row, [columns.subKode, columns.subName]);
  if (own.kode === '' && own.name === '') return null;
  const unit = readNamed(table, row, [columns.unitKode, columns.unitName]);
  const at = table.origin(row, columns.subKode?.column ?? columns.subName?.column ?? 1);
  return {
    ...own,
    unit: `${unit.kode} ${unit.name}`.trim(),
    program: readNamed(table, row, columns.program ?? []),
    kegiatan: readNamed(table, row, columns.kegiatan ?? []),
    at,
  };
}

/** Code and name from columns that hold one each, or both ("7.01.03.2.01.0001 Peningkatan ..."). */
export function readNamed(table: ExportTable, row: number, columns: readonly (HeadingColumn | undefined)[]): Named {
  let [kode, name] = ['', ''];
  for (const column of columns) {
    if (column === undefined) continue;
    const cell = table.cell(row, column.column);
    const text = cellText(cell);
    if (/^(?:-|null|undefined)?$/i.test(text)) continue;
    const split = splitKode(text);
    if (split === null) name ||= text;
    else if (cell?.value.kind !== 'number') {
      kode ||= split.kode.text;
      name ||= split.rest;
    }
  }
  return { kode, name };
}
