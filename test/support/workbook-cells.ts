import { formatA1 } from '../../src/findings/cell-ref.ts';
import { gridOf } from '../../src/sheets/grid.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { readXlsx } from '../../src/xlsx/read/read-xlsx.ts';

/** Reads a workbook that must be readable without a finding. */
export function readRawBuku(bytes: Uint8Array): RawWorkbook {
  const { value, findings } = readXlsx(bytes);
  if (value === null || findings.length > 0) throw new Error(`unreadable: ${JSON.stringify(findings)}`);
  return value;
}

export function getSheet(buku: RawWorkbook, name: string): RawSheet {
  const sheet = buku.sheets.find((s) => s.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Cell of an address such as H10. */
export function getCell(sheet: RawSheet, a1: string): RawCell | undefined {
  const m = /^([A-Z]+)(\d+)$/.exec(a1);
  const letters = [...(m?.[1] ?? '')];
  const column = letters.reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
  return gridOf(sheet).at(Number(m?.[2]), column).cell;
}

/** What a cell shows as data: its number or text; undefined when blank. */
export function readContent(sheet: RawSheet, a1: string): string | undefined {
  const value = getCell(sheet, a1)?.value;
  if (value === undefined) return undefined;
  return 'text' in value ? value.text : value.kind === 'date' ? value.iso : value.kind;
}

/** Every cell of a workbook that holds a formula, by 'Sheet!A1'. */
export function listFormulaCells(buku: RawWorkbook): ReadonlyMap<string, RawCell> {
  const all = new Map<string, RawCell>();
  for (const sheet of buku.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined) all.set(`${sheet.name}!${formatA1({ row, column })}`, cell);
      }
    }
  }
  return all;
}
