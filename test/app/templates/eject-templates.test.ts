import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ejectTemplates } from '../../../src/app/templates/eject-templates.ts';
import { readTemplates } from '../../../src/files/template-files.ts';
import { runCommand } from '../../support/run-command.ts';

test('eject copies every template; what is deleted falls back, what is changed is used', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'templat-')), 'templat saya');
  const { files } = await ejectTemplates(folder, { overwrite: false, version: '1.2.3', cwd: '.' });
  expect(files).toContain('bab-3-realisasi-kinerja.hbs');
  expect(files).toContain('bagian/tanda-tangan.hbs');
  expect(files).toContain('laporan.css');
  writeFileSync(join(folder, 'sampul.hbs'), 'punya saya');
  rmSync(join(folder, 'laporan.css'));
  const templates = await readTemplates(folder);
  expect(templates.get('sampul.hbs')?.text).toBe('punya saya');
  expect(templates.get('sampul.hbs')?.place).toBe(join(folder, 'sampul.hbs'));
  expect(['sampul.hbs', 'laporan.css'].map((name) => templates.get(name)?.isOwn === true)).toEqual([true, false]);
  expect(templates.get('laporan.css')?.text).toBe(readFileSync('templates/laporan.css', 'utf8'));
});

test('eject never writes over a template unless told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'templat-'));
  mkdirSync(join(folder, 'bagian'));
  writeFileSync(join(folder, 'bagian', 'kolom.hbs'), 'punya saya');
  await expect(ejectTemplates(folder, { overwrite: false, version: '1.2.3', cwd: '.' })).rejects.toMatchObject({
    exit: 4,
    message: expect.stringContaining('bagian/kolom.hbs'),
  });
  expect(readFileSync(join(folder, 'bagian', 'kolom.hbs'), 'utf8')).toBe('punya saya');
  await ejectTemplates(folder, { overwrite: true, version: '1.2.3', cwd: '.' });
  expect(readFileSync(join(folder, 'bagian', 'kolom.hbs'), 'utf8')).not.toBe('punya saya');
});

test.each(['--timpa', '--force'])('templates eject %s writes over what is there', async (flag) => {
  const cwd = mkdtempSync(join(tmpdir(), 'templat-'));
  const folder = join(cwd, 'saya');
  mkdirSync(folder);
  writeFileSync(join(folder, 'sampul.hbs'), 'punya saya');
  const refused = await runCommand(['templates', 'eject', folder], { cwd });
  expect([refused.exit, refused.stderr]).toEqual([4, expect.stringContaining('tambahkan --timpa')]);
  expect((await runCommand(['templates', 'eject', folder, flag], { cwd })).exit).toBe(0);
  expect(readFileSync(join(folder, 'sampul.hbs'), 'utf8')).not.toBe('punya saya');
});

test('help tells --timpa and --semua, and not their former spelling', async () => {
  const help = async (...argv: readonly string[]) => (await runCommand([...argv, '--help'], { cwd: '.' })).stdout;
  expect(await help('templates', 'eject')).toContain('--timpa');
  expect(await help('batch')).toContain('--semua');
  expect(await help('templates', 'eject')).not.toContain('--force');
  expect(await help('batch')).not.toContain('--force');
});

test('a folder of templates that is not there is told with the repair', async () => {
  await expect(readTemplates('/tidak/ada/templat-saya')).rejects.toMatchObject({
    exit: 2,
    message: '--templates: folder /tidak/ada/templat-saya tidak dapat dibaca',
    hint: expect.stringContaining('lapkin templates eject /tidak/ada/templat-saya'),
  });
});

test('a folder that cannot be made is told, nested and where the system makes no folders', async () => {
  await expect(
    ejectTemplates('/proc/templat/saya', { overwrite: false, version: '1.2.3', cwd: '.' }),
  ).rejects.toMatchObject({ exit: 4 });
  await expect(ejectTemplates('package.json', { overwrite: false, version: '1.2.3', cwd: '.' })).rejects.toMatchObject({
    exit: 4,
    message: 'package.json adalah berkas, bukan folder',
  });
  const folder = join(mkdtempSync(join(tmpdir(), 'templat-')), 'a', 'b');
  await ejectTemplates(folder, { overwrite: false, version: '1.2.3', cwd: '.' });
  expect(readFileSync(join(folder, 'bagian', 'kolom.hbs'), 'utf8')).not.toBe('');
});
