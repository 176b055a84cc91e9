import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingOptions } from '../../src/commands/reading-options.ts';
import { EXIT } from '../../src/findings/failure.ts';
import { writeBuku } from '../support/write-buku.ts';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-lalu-'));
  mkdirSync(join(folder, 'unit'));
  await writeBuku(join(folder, 'unit', '2023.xlsx'), { year: 2023 });
  writeFileSync(join(folder, 'unit', 'lapkin.config.json'), '{ "Kertas": "F4" }');
});
afterAll(() => rmSync(folder, { recursive: true }));

const NO_FLAGS = { year: null, triwulan: null, limits: {} };
const read = (file: string, flags = {}) =>
  readingOptions({ ...NO_FLAGS, ...flags }, file, { cwd: folder, readStdin: async () => new Uint8Array() });

describe('what the library reads a workbook of the command line with', () => {
  it('is its folder and the settings beside it; what no flag says is left out', async () => {
    const options = await read('unit/q2.xlsx');
    expect(options).toMatchObject({
      folder: join(folder, 'unit'),
      settings: { below: { paper: 'F4' } },
      yearly: false,
    });
    expect(Object.keys(options)).not.toContain('triwulan');
    expect(await read('-', { triwulan: 3, year: 2025 })).toMatchObject({
      folder,
      settings: { below: {}, layout: null },
      triwulan: 3,
      year: 2025,
    });
  });

  it('has the bytes of the workbooks of --lalu', async () => {
    const { earlier = [] } = await read('q2.xlsx', { earlierFiles: ['unit/2023.xlsx'] });
    expect(earlier.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('latin1', 0, 2)])).toEqual([
      ['unit/2023.xlsx', 'PK'],
    ]);
  });

  it('is nothing where one of them is not there', async () => {
    await expect(read('q2.xlsx', { earlierFiles: ['tidak-ada.xlsx'] })).rejects.toMatchObject({
      exit: EXIT.input,
      message: expect.stringMatching(/^--lalu tidak-ada\.xlsx: .*tidak ditemukan/),
    });
  });
});
