import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { RawCell, RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { parseAddress } from '../../src/xlsx/read/address.ts';

/** One line of an index.tsv by its column names. */
export function readIndex(path: string): readonly ReadonlyMap<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const fields = line.split('\t');
    return new Map(names.map((name, i) => [name, fields[i] ?? '']));
  });
}

/** The cell of a workbook at `Sheet!A1`; undefined when blank. Fails on a sheet that is not there. */
export function cellOf(book: RawWorkbook, place: string): RawCell | undefined {
  const mark = place.lastIndexOf('!');
  const sheet = book.sheets.find((s) => s.name === place.slice(0, mark));
  const address = parseAddress(place.slice(mark + 1));
  if (sheet === undefined || address === undefined) throw new Error(`no such place: ${place}`);
  return sheet.rows.get(address.row)?.get(address.column);
}

/** All cells of a workbook. */
export function allCells(book: RawWorkbook): RawCell[] {
  return book.sheets.flatMap((s) => [...s.rows.values()].flatMap((row) => [...row.values()]));
}

/**
 * Asserts the facts of a `check` column, separated by `;`: `Sheet!A1=value`, `=bool:False`, `=err:#REF!`, `=nores`
 * (formula without a result), `=date:2024-06-28`, `=blank`, `=formula:A1+B1`; `*!count>=29`; `*!has_x000D` and
 * `*!has<<obj` (what no cell may have).
 */
export function checkFacts(book: RawWorkbook, facts: string): void {
  for (const fact of facts.split(';').filter((f) => f !== '')) checkFact(book, fact);
}

function checkFact(book: RawWorkbook, fact: string): void {
  if (fact.startsWith('*!')) {
    checkAll(book, fact.slice(2));
    return;
  }
  const split = /^(.*![A-Z]+[0-9]+)=(.*)$/s.exec(fact);
  if (split === null) throw new Error(`no such kind of fact: ${fact}`);
  const [, place = '', wanted = ''] = split;
  expect(`${place}=${describe(cellOf(book, place), wanted)}`).toBe(fact);
}

function checkAll(book: RawWorkbook, fact: string): void {
  const count = /^count>=(\d+)$/.exec(fact)?.[1];
  if (count !== undefined) {
    expect(allCells(book).length).toBeGreaterThanOrEqual(Number(count));
    return;
  }
  const banned = new Map([
    ['has_x000D', '_x000D_'],
    ['has<<obj', '[object'],
  ]).get(fact);
  if (banned === undefined) throw new Error(`no such kind of fact: ${fact}`);
  for (const { value } of allCells(book)) if (value.kind === 'text') expect(value.text).not.toContain(banned);
}

/** The cell in the words of a fact; a number that agrees with `wanted` at 15 digits is given as `wanted`. */
function describe(cell: RawCell | undefined, wanted: string): string {
  if (cell === undefined) return 'blank';
  if (wanted.startsWith('formula:')) return `formula:${cell.formula ?? ''}`;
  const { value } = cell;
  switch (value.kind) {
    case 'number':
      return sameNumber(value.text, wanted) ? wanted : value.text;
    case 'text':
      return value.text === '' && wanted === 'blank' ? 'blank' : value.text;
    case 'boolean':
      return `bool:${value.value ? 'True' : 'False'}`;
    case 'error':
      return `err:${value.code}`;
    case 'date':
      if (wanted.startsWith('date:')) return `date:${value.iso}`;
      return sameNumber(value.serial, wanted) ? wanted : `date:${value.iso}`;
    case 'uncomputed':
      return 'nores';
  }
}

function sameNumber(text: string, wanted: string): boolean {
  return wanted !== '' && Number(text) === Number(Number(wanted).toPrecision(15));
}
