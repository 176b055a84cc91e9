import { beforeAll, describe, expect, it } from 'vitest';
import { buildHtmlReport } from '../../src/app/build/html-report.ts';
import { checkRaw } from '../../src/app/shared/check-buku.ts';
import { type OpenTemplates, openTemplates } from '../../src/app/shared/open-templates.ts';
import { formatReport } from '../../src/findings/format/formats.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { DEFAULT_OPTIONS } from '../../src/report/context/report-context.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import type { RawCell, RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { readRawBuku } from '../support/workbook-cells.ts';
import { makeBuku } from '../support/write-buku.ts';

/** Repeated until the text is long enough: what patterns of the readers begin with, and what keeps them from an end. */
const SHAPES = [
  ...[
    'a',
    'a ',
    ' x',
    '1',
    '1.',
    '1 ',
    '.',
    ',',
    '-',
    '- a\n',
    '(',
    '(a) ',
    '{',
    '{a} ',
    '{a b ',
    '<a>',
    '"',
    '\n',
    '\t',
  ],
  ...[
    '**a',
    '*a **b** ',
    '[x](y) ',
    'Kata. ',
    'No. 5 ',
    '!',
    'dua puluh ',
    '5% ',
    '2 (dua) ',
    'Rp1.000,00 ',
    '00',
    '%',
  ],
  ...['Triwulan II ', 'capaian 90% dari target ', '1 Januari 2024 ', 'Undang-Undang Nomor 1 Tahun 2024 ', 'e\u0301'],
  ...['\u202e\u200b', '\u00a0', '👩‍👩‍👧', '— ', 'IV. ', 'A1+', 'SUM(', "'", '#REF!', 'jumlah ', '0;', '[', '\\'],
];
const SHORT = 10_000;
const LONG = 100_000;
// Work done once whatever the length, and what a collection of garbage takes, stay below this.
const IDLE_MS = 150;
const MOST_TIMES = 15;
const MOST_MS = 2000;

let base: RawWorkbook;
let templates: OpenTemplates;
beforeAll(async () => {
  base = readRawBuku(await makeBuku());
  templates = await openTemplates();
});

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that are read in different ways: each key and content, each column of a heading and of a row, each part of Narasi. */
const PLACES: readonly (readonly [string, Place])[] = [
  ...([2, 5, 6, 8, 11, 12, 13, 15] as const).map((row) => place('Identitas', row, 2)),
  ...([1, 3] as const).map((column) => place('Identitas', 8, column)),
  ...([1, 2] as const).map((column) => place('Pengaturan', 5, column)),
  ...([2, 4] as const).map((row) => place('PK', row, 1)),
  ...([2, 3, 4, 5, 6, 7, 8] as const).flatMap((column) => [place('PK', 4, column), place('PK', 7, column)]),
  ...([5, 6, 7, 8, 9, 10] as const).flatMap((column) => [
    place('Rencana Aksi', 5, column),
    place('Rencana Aksi', 8, column),
  ]),
  ...([4, 5, 6, 8] as const).flatMap((column) => [
    place('Realisasi Keuangan', 5, column),
    place('Realisasi Keuangan', 7, column),
  ]),
  ...([2, 3, 4] as const).map((column) => place('Narasi', 8, column)),
  ...([4, 6, 10] as const).map((row) => place('Narasi', row, 4)),
];

function place(sheet: string, row: number, column: number): readonly [string, Place] {
  return [`${sheet} R${row}C${column}`, { sheet, row, column }];
}

/** The example with one cell changed; a cell that was blank is filled. */
function changed({ sheet, row, column }: Place, change: (cell: RawCell | undefined) => RawCell): RawWorkbook {
  const sheets = base.sheets.map((s) => {
    if (s.name !== sheet) return s;
    const rows = new Map([...s.rows].map(([r, cells]) => [r, new Map(cells)]));
    const cells = rows.get(row) ?? new Map<number, RawCell>();
    cells.set(column, change(cells.get(column)));
    return { ...s, rows: new Map([...rows.set(row, cells)].sort(([a], [b]) => a - b)) };
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

/** What is too slow of a text of each shape; a time over the bounds is measured again, since a collection may have fallen into it. */
async function findSlow(change: (text: string) => RawWorkbook): Promise<readonly string[]> {
  const slow: string[] = [];
  for (const shape of SHAPES) {
    const text = (length: number): string => shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
    const isSlow = async (): Promise<string | null> => {
      const long = await measure(change(text(LONG)));
      if (long < IDLE_MS) return null;
      const short = await measure(change(text(SHORT)));
      const told = `${JSON.stringify(shape)}: ${Math.round(short)} ms, ${Math.round(long)} ms`;
      return long > MOST_TIMES * Math.max(short, IDLE_MS / MOST_TIMES) || long > MOST_MS ? told : null;
    };
    const first = await isSlow();
    const second = first === null ? null : await isSlow();
    if (second !== null) slow.push(second);
  }
  return slow;
}

describe('ten times the text takes at most fifteen times the time, in every field', () => {
  it.each(PLACES)('%s', async (_, at) => {
    expect(await findSlow((text) => changed(at, () => ({ value: { type: 'text', text } })))).toEqual([]);
  });

  it('a formula', async () => {
    const at = { sheet: 'Realisasi Keuangan', row: 7, column: 6 };
    const value = { type: 'number', text: '5' } as const;
    expect(await findSlow((text) => changed(at, () => ({ value, formula: text })))).toEqual([]);
  });

  it('a number format', async () => {
    const at = { sheet: 'Realisasi Keuangan', row: 7, column: 6 };
    const value = { type: 'number', text: '5' } as const;
    expect(await findSlow((text) => changed(at, () => ({ value, format: text })))).toEqual([]);
  });

  it('the name of a sheet', async () => {
    expect(
      await findSlow((name) => ({ sheets: base.sheets.map((s) => (s.name === 'Narasi' ? { ...s, name } : s)) })),
    ).toEqual([]);
  });
});
