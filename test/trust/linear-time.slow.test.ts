import { beforeAll, describe, expect, it } from 'vitest';
import { buildHtmlReport } from '../../src/app/build/html-report.ts';
import { checkRaw } from '../../src/app/shared/check-buku.ts';
import { type OpenTemplates, openTemplates } from '../../src/app/shared/open-templates.ts';
import { formatReport } from '../../src/findings/format/formats.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { DEFAULT_OPTIONS } from '../../src/report/context/report-context.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import type { RawCell, RawValue, RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { readRawBuku } from '../support/workbook-cells.ts';
import { makeBuku } from '../support/write-buku.ts';

/** Repeated until the text is long enough: what patterns of the readers begin with, and what keeps them from an end. */
const SHAPES = [
  ...[
    'a',
    'a ',
    '1.',
    '1 ',
    '-',
    '- a\n',
    '(a) ',
    '{a b ',
    '<a>',
    '\n',
    '**a',
    '*a **b** ',
    'No. 5 ',
    '!',
    'dua puluh ',
  ],
  ...['5% ', '2 (dua) ', 'Triwulan II ', 'capaian 90% dari target ', '\u202e', '👩‍👩‍👧', 'A1+', 'SUM(', '['],
];
const SHORT = 3000;
const LONG = 30_000;
// Below this it is mostly work done once, whatever the length.
const IDLE_MS = 200;
const MOST_TIMES = 15;
const MOST_MS = 2000;

let base: RawWorkbook;
let templates: OpenTemplates;
beforeAll(async () => {
  base = readRawBuku(await makeBuku());
  templates = await openTemplates();
});

type Change = (cell: RawCell | undefined, text: string) => RawCell;
const asText: Change = (_, text) => ({ value: { type: 'text', text } });

/** Cells by sheet, as row and column from 1. */
type Cells = Readonly<Record<string, readonly (readonly [row: number, column: number])[]>>;
const inRow = (row: number, ...columns: readonly number[]) => columns.map((column) => [row, column] as const);

/** Groups of cells that hold text, each changed at once: those that leave the others to be read as before stand together. */
const GROUPS: readonly (readonly [string, Cells, Change])[] = [
  ['keys', { Identitas: inRow(8, 1, 3), Pengaturan: [...inRow(5, 1), ...inRow(6, 2)] }, asText],
  ['Identitas', { Identitas: [2, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((row) => [row, 2] as const) }, asText],
  ['the year and the quarter', { Identitas: [4, 5].map((row) => [row, 2] as const) }, asText],
  ['titles', { PK: [...inRow(1, 1), ...inRow(2, 1)], 'Rencana Aksi': inRow(2, 1) }, asText],
  ['headings', { PK: inRow(4, 2, 5, 8), 'Rencana Aksi': [...inRow(4, 3, 6), ...inRow(5, 8)] }, asText],
  ['names', { PK: inRow(7, 2, 3, 4, 6), 'Realisasi Keuangan': inRow(7, 2, 3) }, asText],
  ['a kode', { PK: inRow(7, 5) }, asText],
  [
    'numbers',
    { PK: inRow(8, 7, 8), 'Rencana Aksi': inRow(9, 7, 8, 9, 10), 'Realisasi Keuangan': inRow(8, 5, 6, 8) },
    asText,
  ],
  ['parts and subjects of Narasi', { Narasi: inRow(8, 2, 3) }, asText],
  ['texts of Narasi', { Narasi: [4, 6, 10].map((row) => [row, 4] as const) }, asText],
  [
    'formulas',
    { 'Realisasi Keuangan': inRow(8, 5, 6) },
    (cell, text) => ({ value: cell?.value ?? NUMBER, formula: text }),
  ],
  [
    'number formats',
    { 'Realisasi Keuangan': inRow(8, 5, 6) },
    (cell, text) => ({ value: cell?.value ?? NUMBER, format: text }),
  ],
];
const NUMBER: RawValue = { type: 'number', text: '5' };

/** The example with cells changed; one that was blank is filled. */
function changed(cells: Cells, change: Change, text: string): RawWorkbook {
  const sheets = base.sheets.map((sheet) => {
    const rows = new Map([...sheet.rows].map(([row, old]) => [row, new Map(old)]));
    for (const [row, column] of cells[sheet.name] ?? []) {
      const old = rows.get(row) ?? new Map<number, RawCell>();
      rows.set(row, old.set(column, change(old.get(column), text)));
    }
    return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
  });
  return { sheets };
}

/** Processor time in ms of checking a workbook, telling its findings in each format, and making its HTML. */
async function measure(raw: RawWorkbook): Promise<number> {
  const start = process.cpuUsage();
  const { checked, hasil } = checkRaw('buku.xlsx', raw, [], NO_OPTIONS);
  for (const format of ['text', 'json', 'sarif', 'junit', 'github'] as const) {
    formatReport(format, { files: [checked], strict: false }, { paint: NO_PAINT, width: 80, version: '1.0.0' });
  }
  if (hasil !== null) {
    await buildHtmlReport(hasil, { ...DEFAULT_OPTIONS, draft: true, findings: checked.findings }, templates);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Measures a text of a shape in a place; null, or the times when they grow too fast. */
async function judge(shape: string, make: (text: string) => RawWorkbook): Promise<string | null> {
  const text = (length: number): string => shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
  const long = await measure(make(text(LONG)));
  if (long < IDLE_MS) return null;
  const short = await measure(make(text(SHORT)));
  if (long <= MOST_TIMES * short && long <= MOST_MS) return null;
  return `${JSON.stringify(shape)}: ${Math.round(short)} ms, ${Math.round(long)} ms`;
}

describe('ten times the text takes at most fifteen times the processor time', () => {
  it.each([
    ...GROUPS.map(([name, cells, change]) => [name, (text: string) => changed(cells, change, text)] as const),
    [
      'the name of a sheet',
      (name: string) => ({ sheets: base.sheets.map((s) => (s.name === 'Narasi' ? { ...s, name } : s)) }),
    ] as const,
  ])('%s', async (_, make) => {
    const slow: string[] = [];
    for (const shape of SHAPES) {
      // Measured again where it is over a bound: a collection of garbage may have fallen into it.
      const found = (await judge(shape, make)) === null ? null : await judge(shape, make);
      if (found !== null) slow.push(found);
    }
    expect(slow).toEqual([]);
  });
});
