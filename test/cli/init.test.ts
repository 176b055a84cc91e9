import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { init } from '../../src/cli/init.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-perintah-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('prints one line about the workbook written', async () => {
  const file = join(folder, 'buku saya.xlsx');
  expect(await init(file, { baris: '20' })).toBe('buku saya.xlsx ditulis (8 lembar, 20 baris, siap diisi)\n');
  expect(existsSync(file)).toBe(true);
  expect(await init(join(folder, 'contoh.xlsx'), { contoh: true })).toContain('3 baris, contoh terisi');
});

it('takes a number of rows that is none as a usage error', async () => {
  await expect(init(join(folder, 'x.xlsx'), { baris: 'banyak' })).rejects.toMatchObject({ exit: 2 });
});

it.each([
  [join('laporan', 'q.txt'), {}, 'contoh: q.xlsx'],
  ['', {}, 'contoh: buku-kerja.xlsx'],
  ['x.xlsx', { baris: '0' }, 'contoh: --baris 12'],
])('shows for %j %j what would do', async (file, options, hint) => {
  await expect(init(file, options)).rejects.toMatchObject({ exit: 2, hint });
});
