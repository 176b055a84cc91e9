import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCells } from '../../../src/app/cells/run-cells.ts';
import { Failure } from '../../../src/findings/failure.ts';
import { bookOf } from '../../support/crafted-zip.ts';

const FILES = join(import.meta.dirname, '../../xlsx/read/files');
const CONTEXT = { cwd: FILES, limits: {}, readStdin: async () => bookOf('<row><c><v>5</v></c></row>') };

test('the command reads a file and standard input, as text and as JSON', async () => {
  const text = await runCells('dasar-openpyxl.xlsx', 'text', CONTEXT);
  expect(text).toContain('  B2    "Musyawarah Desa"\n  C2    10893500\n');
  const json = JSON.parse(await runCells('-', 'json', CONTEXT));
  expect(json.sheets[0]).toMatchObject({ name: 'L1', cells: { A1: { value: 5 } } });
});

test.each([
  ['tidak-ada.xlsx', 3, /^Berkas tidak ditemukan: .*tidak-ada\.xlsx$/],
  ['tolak-tab.xlsx', 3, /^tolak-tab\.xlsx: Berkas ini teks biasa atau CSV/],
])('%s ends with exit %d', async (file, exit, words) => {
  const failure = await runCells(file, 'text', CONTEXT).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect((failure as Failure).exit).toBe(exit);
  expect((failure as Failure).message).toMatch(words);
  expect((failure as Failure).hint).not.toBe('');
});
