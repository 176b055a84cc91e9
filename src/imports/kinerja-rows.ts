import { cellText } from '../sheets/cell-text.ts';
import type { ExportTable } from './export-table.ts';
import { findCodeColumns, findColumn, findParentColumns, findSubColumns } from './field-columns.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { splitKode } from './kode.ts';
import type { Named, SubKegiatan } from './reading.ts';
import { subKey } from './tree.ts';
import { fixedSub } from './tree-findings.ts';

/** A row of an indikator with its sub kegiatan. */
export interface KinerjaRow {
  readonly row: number;
  readonly sub: string;
}

/** The rows of a form of kinerja that belong to sub kegiatan. */
interface KinerjaRows {
  readonly rows: readonly KinerjaRow[];
  readonly subs: ReadonlyMap<string, SubKegiatan>;
  /** The first row below the table: signature, closing lines. */
  readonly end: number;
}

const NONE: Named = { kode: '', name: '' };
/** Lines below a table: means, grades, factors, signatures. */
const CLOSING = /^(?:rata|predikat|faktor|tindak|usulan|disusun|mengetahui|catatan)/i;
/** A total stands below its rows, and others may follow. */
const TOTAL = /^(?:jumlah|total)\b/i;

/** The columns by which rows are told apart. */
export function findNameColumns(block: HeadingBlock): {
  readonly indikator: HeadingColumn | undefined;
  readonly name: HeadingColumn | undefined;
} {
  const name =
    findSubColumns(block).subName ??
    block.columns.find(({ last }) => /program.*kegiatan/.test(last)) ??
    findCodeColumns(block).name;
  return {
    indikator: block.columns.find(({ last, path }) => /indikator/.test(last) && !/target|realisasi/.test(path)),
    name,
  };
}

/** Finds the rows of sub kegiatan: by their own column, by their codes, or all of them under a label. */
export function readKinerjaRows(table: ExportTable, indikator: HeadingColumn): KinerjaRows {
  const { block } = table;
  const flat = findSubColumns(block);
  const isFlat = flat.subKode !== undefined || flat.subName !== undefined;
  const fixed = isFlat ? null : fixedSub(table);
  const { name } = findNameColumns(block);
  const code = isFlat ? undefined : findColumn(block, 'kode', 'koderekening', 'kodesubkegiatan');
  const parents = findParentColumns(block);
  const coded = !isFlat && table.rows.some((row) => readKode(table, row, code, name).kode !== '');
  const subs = new Map<string, SubKegiatan>();
  const rows: KinerjaRow[] = [];
  let [program, kegiatan] = [NONE, NONE];
  let current = '';
  const enter = (sub: SubKegiatan): void => {
    current = subKey(sub);
    if (!subs.has(current)) subs.set(current, sub);
  };
  if (fixed !== null) enter(fixed);
  for (const row of table.rows) {
    const first = firstText(table, row);
    const has = textThroughMerge(table, row, indikator) !== '';
    if (isFlat) {
      const own = readFlat(table, row, [flat.subKode, flat.subName]);
      if (own.kode !== '' || own.name !== '') {
        if ((CLOSING.test(own.name) || TOTAL.test(own.name)) && !has) return { rows, subs, end: row };
        program = orAbove(readFlat(table, row, parents.program ?? []), program);
        kegiatan = orAbove(readFlat(table, row, parents.kegiatan ?? []), kegiatan);
        const at = table.origin(row, flat.subName?.column ?? flat.subKode?.column ?? 1);
        if (subKey({ ...own, unit: '' }) !== current) enter({ ...own, unit: '', program, kegiatan, at });
      } else if (CLOSING.test(first)) return { rows, subs, end: row };
    } else if (fixed === null) {
      const own = readKode(table, row, code, name);
      const kind = own.kode === '' ? undefined : splitKode(own.kode)?.kode.kind;
      if (kind === undefined && CLOSING.test(first) && !has) return { rows, subs, end: row };
      if (kind === undefined && TOTAL.test(first) && !has) continue;
      if (kind === undefined && !coded && own.name !== '' && has) {
        enter({ ...own, unit: '', program, kegiatan, at: table.origin(row, name?.column ?? 1) });
      } else if (kind === 'program') [program, current] = [own, ''];
      else if (kind === 'kegiatan') [kegiatan, current] = [own, ''];
      else if (kind === 'sub')
        enter({ ...own, unit: '', program, kegiatan, at: table.origin(row, (code ?? name)?.column ?? 1) });
      else if (kind !== undefined || (own.name !== '' && !has)) current = '';
    } else if (CLOSING.test(first) && !has) return { rows, subs, end: row };
    if (current !== '' && has) rows.push({ row, sub: current });
  }
  return { rows, subs, end: (table.rows.at(-1) ?? 0) + 1 };
}

function orAbove(own: Named, above: Named): Named {
  return own.kode === '' && own.name === '' ? above : own;
}

function readFlat(table: ExportTable, row: number, columns: readonly (HeadingColumn | undefined)[]): Named {
  let [kode, name] = ['', ''];
  for (const column of columns) {
    if (column === undefined) continue;
    const text = textThroughMerge(table, row, column);
    const split = splitKode(text);
    if (split === null) name ||= text;
    else {
      kode ||= split.kode.text;
      name ||= split.rest;
    }
  }
  return { kode, name };
}

/** Code and name of a row whose code stands in narrow cells, in one, or in front of the name. */
function readKode(
  table: ExportTable,
  row: number,
  code: HeadingColumn | undefined,
  name: HeadingColumn | undefined,
): Named {
  const texts: string[] = [];
  for (let c = code?.column ?? 1; code !== undefined && c <= code.lastColumn; c += 1) {
    const text = table.text(row, c);
    if (text !== '') texts.push(text);
  }
  const own = splitKode(texts.join('.').replace(/\.{2,}/g, '.'));
  const words = nameText(table, row, name);
  const split = splitKode(words);
  if (own !== null) return { kode: own.kode.text, name: split?.rest || words || own.rest };
  return split === null ? { kode: '', name: words } : { kode: split.kode.text, name: split.rest };
}

function nameText(table: ExportTable, row: number, name: HeadingColumn | undefined): string {
  if (name === undefined) return '';
  for (let c = name.column; c <= name.lastColumn; c += 1) {
    const text = table.text(row, c);
    if (text !== '') return text;
  }
  return '';
}

/** Text of a cell; of a merged area the first cell stands for all. */
export function textThroughMerge(table: ExportTable, row: number, { column }: HeadingColumn): string {
  const found = table.grid.at(row, column);
  return found.column === column ? cellText(found.cell) : '';
}

function firstText(table: ExportTable, row: number): string {
  for (const cell of table.grid.sheet.rows.get(row)?.values() ?? []) {
    const text = cellText(cell);
    if (text !== '') return text;
  }
  return '';
}
