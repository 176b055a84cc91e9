import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-perintah-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const init = (...argv: readonly string[]) => runCommand(['init', ...argv], { cwd: folder });

it('prints one line about the workbook written', async () => {
  const file = join(folder, 'buku saya.xlsx');
  expect((await init(file, '--baris', '20')).stderr).toBe(
    `buku saya.xlsx ditulis (11 lembar, 20 baris, siap diisi)\nIsi dan simpan di Excel atau LibreOffice, lalu periksa dengan: lapkin check "${file}"\n`,
  );
  expect(existsSync(file)).toBe(true);
  // There is nothing to fill in.
  expect((await init('contoh.xlsx', '--contoh')).stderr).toBe(
    'contoh.xlsx ditulis (11 lembar, 3 baris, contoh terisi)\nPeriksa dengan: lapkin check contoh.xlsx\nSusun laporannya dengan: lapkin build contoh.xlsx\n',
  );
  expect((await init(join(folder, 'diam.xlsx'), '-q')).stderr).toBe('');
});

it.each([
  [['x.xlsx', '--baris', 'banyak'], '--baris harus bilangan bulat'],
  [[join('laporan', 'q.txt')], 'contoh: q.xlsx'],
  [['x.xlsx', '--baris', '0'], 'contoh: --baris 12'],
  [['x.xlsx', '--contoh', '--dari', 'lama.xlsx'], '--contoh dan --dari tidak dapat dipakai bersama'],
])('takes %j as a usage error: %s', async (argv, sentence) => {
  expect(await init(...argv)).toMatchObject({ exit: 2, stderr: expect.stringContaining(sentence) });
});
