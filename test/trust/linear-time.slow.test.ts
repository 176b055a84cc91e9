import { beforeAll, describe, expect, it } from 'vitest';
import { buildHtmlReport } from '../../src/app/build/html-report.ts';
import { writeWordReport } from '../../src/app/outputs/word-report.ts';
import { checkRaw } from '../../src/app/shared/check-buku.ts';
import { type OpenTemplates, openTemplates } from '../../src/app/shared/open-templates.ts';
import { formatReport } from '../../src/findings/format/formats.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { DEFAULT_OPTIONS } from '../../src/report/context/report-context.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import type { RawCell, RawValue, RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { readRawBuku } from '../support/workbook-cells.ts';
import { makeBuku } from '../support/write-buku.ts';
import { DECLARED_FIELDS, makeDeclaredBuku } from './every-field.ts';

/** Repeated until the text is long enough: what patterns of the readers begin with, and what keeps them from an end. */
const SHAPES = [
  ...['a', '1.', '- a\n', '(a) ', '{a b ', '{{x}} =1+1 ', '<a>', '\n', '*a **b** ', 'No. 5 ', 'dua puluh ', '5% '],
  ...['2 (dua) ', 'Triwulan II ', 'capaian 90% dari target ', 'Serapan s.d. 31 Maret 90%, Baik. '],
  ...['\u202e', '👩‍👩‍👧', 'A1+', 'SUM('],
];
const SHORTEST = 1000;
const MIDDLE = 10_000;
const LONGEST = 100_000;
const IDLE_MS = 200;
const MOST_TIMES = 15;
const MOST_MS = 2000;
/** Of ten times the text in all fields together: most of the shorter time is that of work done once. */
const MOST_JOINED = 8;

let base: RawWorkbook;
let templates: OpenTemplates;
beforeAll(async () => {
  base = readRawBuku(await makeBuku());
  templates = await openTemplates();
});

type Change = (cell: RawCell | undefined, text: string) => RawCell;
const asText: Change = (_, text) => ({ value: { type: 'text', text } });

/** A cell: its sheet, its row, and the heading over it, or its column from 1; of like headings the nth. */
type Place = readonly [sheet: string, row: number, column: string | number, nth?: number];
const inColumns = (sheet: string, row: number, columns: readonly (string | number)[]): Place[] =>
  columns.map((column) => [sheet, row, column]);
const inRows = (sheet: string, rows: readonly number[], column: string | number): Place[] =>
  rows.map((row) => [sheet, row, column]);
const QUARTERS = [0, 1, 2, 3];

/** Groups of fields that hold text, each changed at once: those that leave the others to be read as before stand together. */
const GROUPS: readonly (readonly [string, readonly Place[], Change])[] = [
  ['keys', [...inColumns('Identitas', 8, [1, 3]), ...inColumns('Pengaturan', 5, [1, 3])], asText],
  ['Identitas', inRows('Identitas', [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19], 'ISI'), asText],
  ['the year and the quarter', inRows('Identitas', [4, 5], 'ISI'), asText],
  ['Pengaturan', inRows('Pengaturan', [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19], 'ISI'), asText],
  ['titles', [...inRows('PK', [1, 2], 1), ...inRows('Rencana Aksi', [1, 2], 1)], asText],
  ['headings', [...inColumns('PK', 4, [2, 5, 8]), ...inColumns('Rencana Aksi', 5, [10, 11]), ['Narasi', 3, 5]], asText],
  [
    'names',
    [
      ...inColumns('PK', 7, ['PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'KETERANGAN']),
      ['Realisasi Keuangan', 7, 'SUB KEGIATAN'],
    ],
    asText,
  ],
  [
    'names of Rencana Aksi',
    inColumns('Rencana Aksi', 9, ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN']),
    asText,
  ],
  ['JENIS and ARAH', inColumns('Rencana Aksi', 9, ['JENIS', 'ARAH']), asText],
  // One by one: where several sheets hold the same KODE each is folded and found for every row of the others.
  ['KODE of PK', [['PK', 7, 'KODE']], asText],
  ['KODE of Rencana Aksi', [['Rencana Aksi', 8, 'KODE']], asText],
  ['KODE of Realisasi Keuangan', [['Realisasi Keuangan', 9, 'KODE']], asText],
  [
    'numbers',
    [
      ...inColumns('PK', 8, ['TARGET', 'ANGGARAN', 'BOBOT']),
      ['Rencana Aksi', 9, 'TARGET TAHUNAN'],
      ...QUARTERS.flatMap((nth) =>
        ['TARGET', 'REALISASI', 'CAPAIAN', 'ANGGARAN'].map((heading): Place => ['Rencana Aksi', 9, heading, nth]),
      ),
      ['Realisasi Keuangan', 8, 'ANGGARAN'],
      ...['TARGET', 'REALISASI', 'CAPAIAN'].map((heading): Place => ['Realisasi Keuangan', 8, heading]),
    ],
    asText,
  ],
  ['parts and subjects of Narasi', inColumns('Narasi', 8, ['BAB', 'BAGIAN', 'UNTUK', 'TRIWULAN']), asText],
  ['texts of Narasi', inRows('Narasi', [4, 6, 8, 10], 'ISI'), asText],
  ['Dokumentasi', inColumns('Dokumentasi', 4, ['BERKAS', 'KETERANGAN', 'TRIWULAN']), asText],
  [
    'what stands below and beside the tables',
    [
      ['PK', 14, 2],
      ['Rencana Aksi', 15, 1],
      ['Petunjuk', 4, 2],
    ],
    asText,
  ],
  [
    'formulas',
    [
      ['Realisasi Keuangan', 8, 'TARGET'],
      ['Realisasi Keuangan', 8, 'REALISASI'],
    ],
    (cell, text) => ({ value: cell?.value ?? NUMBER, formula: text }),
  ],
  [
    'number formats',
    [
      ['Realisasi Keuangan', 8, 'TARGET'],
      ['Realisasi Keuangan', 8, 'REALISASI'],
    ],
    (cell, text) => ({ value: cell?.value ?? NUMBER, format: text }),
  ],
];
const NUMBER: RawValue = { type: 'number', text: '5' };

/** The column of a place. */
function columnOf([name, below, column, nth = 0]: Place): number {
  if (typeof column === 'number') return column;
  const rows = [...(base.sheets.find((sheet) => sheet.name === name)?.rows ?? [])].filter(([row]) => row < below);
  const found = rows.flatMap(([, cells]) =>
    [...cells].flatMap(([at, { value }]) => (value.type === 'text' && value.text === column ? [at] : [])),
  )[nth];
  if (found === undefined) throw new Error(`${name} has no heading ${column}`);
  return found;
}

/** The example with cells changed; one that was blank is filled. */
function changed(places: readonly Place[], change: Change, text: string): RawWorkbook {
  const sheets = base.sheets.map((sheet) => {
    const rows = new Map([...sheet.rows].map(([row, old]) => [row, new Map(old)]));
    for (const place of places.filter(([name]) => name === sheet.name)) {
      const [, row] = place;
      const column = columnOf(place);
      const old = rows.get(row) ?? new Map<number, RawCell>();
      rows.set(row, old.set(column, change(old.get(column), text)));
    }
    return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
  });
  return { sheets };
}

/** Processor time in ms of checking a workbook, telling its findings in each format, and making its HTML and Word file. */
async function measure(raw: RawWorkbook): Promise<number> {
  const start = process.cpuUsage();
  const { checked, hasil } = checkRaw('buku.xlsx', raw, [], NO_OPTIONS);
  for (const format of ['text', 'json', 'sarif', 'junit', 'github'] as const) {
    formatReport(format, { files: [checked], strict: false }, { paint: NO_PAINT, width: 80, version: '1.0.0' });
  }
  if (hasil !== null) {
    const report = await buildHtmlReport(
      hasil,
      { ...DEFAULT_OPTIONS, draft: true, findings: checked.findings },
      templates,
    );
    const { html, view } = report.value;
    const page = { html, hasil, title: view.judulDokumen, author: '', now: new Date(0), printed: null };
    await writeWordReport({ ...page, step: () => undefined });
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A shape repeated, as many characters as asked. */
const lengthen = (shape: string, length: number): string =>
  shape.repeat(Math.ceil(length / shape.length)).slice(0, length);

type Make = (text: string) => RawWorkbook;

/** Times of a shape in a place that grow too fast from 1,000 to 100,000 characters, or are too long; none where they do not. */
async function judge(shape: string, make: Make): Promise<string | null> {
  const measureAt = (length: number) => measure(make(lengthen(shape, length)));
  const times = [await measureAt(LONGEST)];
  // Below this a time is mostly that of work done once, whatever the length.
  for (let length = LONGEST / 10; length >= SHORTEST && (times[0] ?? 0) >= IDLE_MS; length /= 10) {
    times.unshift(await measureAt(length));
  }
  const isLinear = times.every((ms, i) => ms < IDLE_MS || i === 0 || ms <= MOST_TIMES * (times[i - 1] ?? 0));
  const told = `${JSON.stringify(shape)}: ${times.map(Math.round).join(', ')} ms`;
  return isLinear && (times.at(-1) ?? 0) <= MOST_MS ? null : told;
}

/** The same, measured thrice before it is believed: a busy machine, or a collection of garbage, may have fallen into it. */
async function judgeThrice(shape: string, make: Make): Promise<readonly string[]> {
  for (let time = 1; time < 3; time++) if ((await judge(shape, make)) === null) return [];
  return [(await judge(shape, make)) ?? []].flat();
}

describe('ten times the text takes at most fifteen times the processor time, and no field over two seconds', () => {
  it.each(GROUPS)('%s', async (_, places, change) => {
    const slow: string[] = [];
    for (const shape of SHAPES) {
      if ((await judgeThrice(shape, (text) => changed(places, change, text))).length === 0) continue;
      // Together they may take longer than one may: each by itself.
      for (const place of places) {
        const told = await judgeThrice(shape, (text) => changed([place], change, text));
        slow.push(...told.map((text) => `${place.join(' ')} ${text}`));
      }
    }
    expect(slow).toEqual([]);
  });

  it.each(['Narasi', 'Petunjuk'])('the name of the sheet %s', async (old) => {
    const slow: string[] = [];
    for (const shape of SHAPES) {
      const make: Make = (name) => ({ sheets: base.sheets.map((s) => (s.name === old ? { ...s, name } : s)) });
      slow.push(...(await judgeThrice(shape, make)));
    }
    expect(slow).toEqual([]);
  });

  // What one field costs for each of another shows only where both are long: every field that is declared, all at once.
  it.each(['texts', 'others'] as const)(
    'every declared field at once, 10,000 characters in each: %s',
    async (variant) => {
      const marked = readRawBuku(makeDeclaredBuku(variant, MARK));
      const fill = (text: string): RawWorkbook => ({
        sheets: marked.sheets.map((sheet) => ({
          ...sheet,
          rows: new Map([...sheet.rows].map(([row, cells]) => [row, new Map([...cells].map(fillCell(text)))])),
        })),
      });
      const count = DECLARED_FIELDS.filter((field) => field.variant === variant).length;
      await measure(fill('a'.repeat(SHORTEST)));
      const shortest = await measure(fill('a'.repeat(SHORTEST)));
      const slow: string[] = [];
      for (const shape of SHAPES) {
        let times: number[] = [];
        for (let time = 0; time < 3; time++) {
          times = [...times, await measure(fill(lengthen(shape, MIDDLE)))];
          if (Math.min(...times) <= MOST_JOINED * shortest) break;
        }
        if (Math.min(...times) > MOST_JOINED * shortest)
          slow.push(`${JSON.stringify(shape)}: ${times.map(Math.round)} ms`);
      }
      expect([slow, count]).toEqual([[], expect.toSatisfy((n: number) => n > 90)]);
    },
  );
});

/** What marks the fields of a declared workbook; a text follows it there. */
const MARK = 'tanda';

const fillCell =
  (text: string) =>
  ([column, cell]: [number, RawCell]): [number, RawCell] => {
    const isField = cell.value.type === 'text' && cell.value.text.startsWith(`${MARK} `);
    return [column, isField ? { ...cell, value: { type: 'text', text } } : cell];
  };
