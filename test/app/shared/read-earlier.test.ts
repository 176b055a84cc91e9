import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptionsWithEarlier } from '../../../src/app/shared/read-earlier.ts';
import { EXIT } from '../../../src/findings/failure.ts';
import { BASE_BUKU } from '../../errors/base-buku.ts';
import { makeSheetBytes } from '../../support/sheet-bytes.ts';
import { writeBuku } from '../../support/write-buku.ts';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-lalu-'));
  await writeBuku(join(folder, '2023.xlsx'), { year: 2023 });
  await writeBuku(join(folder, '2022.xlsx'), { year: 2022 });
  const { Identitas: _, ...tables } = BASE_BUKU;
  writeFileSync(join(folder, 'tanpa-tahun.xlsx'), makeSheetBytes(tables));
  const { PK: __, ...others } = BASE_BUKU;
  writeFileSync(join(folder, 'tanpa-pk.xlsx'), makeSheetBytes(others));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(...earlierFiles: readonly string[]) {
  const run = { year: null, triwulan: null, limits: {}, earlierFiles };
  return readOptionsWithEarlier(run, join(folder, 'q2.xlsx'), { cwd: folder, readStdin: async () => new Uint8Array() });
}

describe('the workbooks of --lalu', () => {
  it('are read for their tables, the latest year first', async () => {
    const { earlier = [] } = await read('2022.xlsx', '2023.xlsx');
    expect(
      earlier.map(({ file, year, pk, rencana, keuangan }) => [
        file,
        year,
        pk.rows.length,
        rencana.rows.length,
        keuangan.rows.length,
      ]),
    ).toEqual([
      ['2023.xlsx', 2023, 3, 3, 3],
      ['2022.xlsx', 2022, 3, 3, 3],
    ]);
  });

  it('are none without the flag', async () => {
    expect((await read()).earlier).toBeUndefined();
  });

  it.each([
    ['tidak-ada.xlsx', /tidak ditemukan/],
    ['tanpa-tahun.xlsx', /tahunnya tidak diketahui/],
    ['tanpa-pk.xlsx', /--lalu tanpa-pk\.xlsx: Lembar "PK" tidak ada/],
  ])('that cannot be used end the run: %s', async (file, sentence) => {
    await expect(read(file)).rejects.toMatchObject({ exit: EXIT.input, message: expect.stringMatching(sentence) });
  });
});
