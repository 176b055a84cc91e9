import { expect, test } from 'vitest';
import { formatCells } from '../../../src/app/cells/format-cells.ts';
import { viewCells } from '../../../src/app/cells/view-cells.ts';
import { cells } from '../../../src/cli/cells.ts';
import { Failure } from '../../../src/findings/failure.ts';
import { bookOf } from '../../support/crafted-zip.ts';
import { makeRawBuku } from '../../support/raw-buku.ts';

const book = makeRawBuku({
  PK: {
    rows: [
      ['12 Laporan', null, ' \u00a0\u200b'],
      [null, { v: 41664750, f: 'SUM(F6:F8)' }, { cellError: '#DIV/0!', f: 'F6/0' }, { f: 'F9/E9' }],
      [true, { date: '2024-06-28', f: 'TODAY()' }, 1.17593765865922, 'dua\nbaris'],
    ],
    merges: ['A1:A2', 'C1:D1'],
    hiddenRows: [5, 6, 9],
    hiddenColumns: [3],
  },
  ' lama ': { rows: [['x']], state: 'veryHidden' },
});

test('JSON: what lapkin sees, in the shape that the design gives', () => {
  expect(viewCells(book)).toEqual({
    schemaVersion: 1,
    sheets: [
      {
        name: 'PK',
        state: 'visible',
        hiddenRows: [5, 6, 9],
        hiddenColumns: ['C'],
        cells: {
          A1: { value: '12 Laporan' },
          A2: { value: '12 Laporan', master: 'A1' },
          B2: { value: 41664750, formula: 'SUM(F6:F8)' },
          C2: { error: '#DIV/0!', formula: 'F6/0' },
          D2: { formula: 'F9/E9', uncomputed: true },
          A3: { value: true },
          B3: { date: '2024-06-28', formula: 'TODAY()' },
          C3: { value: 1.17593765865922 },
          D3: { value: 'dua\nbaris' },
        },
      },
      {
        name: ' lama ',
        state: 'veryHidden',
        hiddenRows: [],
        hiddenColumns: [],
        cells: { A1: { value: 'x' } },
      },
    ],
  });
});

test('text: a line a cell, merged areas once', () => {
  expect(formatCells(viewCells(book))).toBe(`Lembar "PK" (terlihat, 8 sel terisi)
  baris tersembunyi: 5-6, 9
  kolom tersembunyi: C
  A1    "12 Laporan"   (digabung sampai A2)
  B2    41664750   =SUM(F6:F8)
  C2    galat #DIV/0!   =F6/0
  D2    (rumus belum dihitung)   =F9/E9
  A3    BENAR
  B3    tanggal 2024-06-28   =TODAY()
  C3    1.17593765865922
  D3    "dua\\nbaris"

Lembar " lama " (sangat tersembunyi, 1 sel terisi)
  A1    "x"
`);
});

test('a merged area over whole columns shows its master only', () => {
  const vast = makeRawBuku({ A: { rows: [['x']], merges: ['A1:Z9999'] } });
  expect(Object.keys(viewCells(vast).sheets[0]?.cells ?? {})).toEqual(['A1']);
});

const FILES = new URL('../../xlsx/read/files', import.meta.url).pathname;
const CONTEXT = { cwd: FILES, limits: {}, readStdin: async () => bookOf('<row><c><v>5</v></c></row>') };

test('the command reads a file and standard input, as text and as JSON', async () => {
  const text = await cells('dasar-openpyxl.xlsx', {}, CONTEXT);
  expect(text).toContain('  B2    "Musyawarah Desa"\n  C2    10893500\n');
  const json = JSON.parse(await cells('-', { format: 'json' }, CONTEXT));
  expect(json.sheets[0]).toMatchObject({ name: 'L1', cells: { A1: { value: 5 } } });
});

test.each([
  ['tidak-ada.xlsx', {}, 3, /^Berkas tidak ditemukan: .*tidak-ada\.xlsx$/],
  ['tolak-tab.xlsx', {}, 3, /^tolak-tab\.xlsx: Berkas ini teks biasa atau CSV/],
  ['dasar-openpyxl.xlsx', { format: 'yaml' }, 2, /"yaml"/],
])('%s %j ends with exit %d', async (file, flags, exit, words) => {
  const failure = await cells(file, flags, CONTEXT).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect((failure as Failure).exit).toBe(exit);
  expect((failure as Failure).message).toMatch(words);
  expect((failure as Failure).hint).not.toBe('');
});
