import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILT_IN_TEMPLATES, copyTemplates, existingTemplates, readTemplates } from '../../src/files/template-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-templat-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('templates', () => {
  it('are those of lapkin, by their path below the folder; fonts are none', async () => {
    const builtIn = await readTemplates();
    expect(builtIn.get('sampul.hbs')).toEqual({
      place: join(BUILT_IN_TEMPLATES, 'sampul.hbs'),
      text: readFileSync(join(BUILT_IN_TEMPLATES, 'sampul.hbs'), 'utf8'),
    });
    expect([...builtIn.keys()].some((name) => name.startsWith('bagian/'))).toBe(true);
    expect([...builtIn.keys()].filter((name) => !/\.(hbs|css)$/.test(name))).toEqual([]);
  });

  it("of one's own stand before them, new ones beside them", async () => {
    mkdirSync(join(folder, 'bagian'));
    writeFileSync(join(folder, 'sampul.hbs'), 'milik sendiri');
    writeFileSync(join(folder, 'bagian', 'baru.hbs'), 'baru');
    writeFileSync(join(folder, 'catatan.txt'), 'bukan templat');
    const [builtIn, own] = [await readTemplates(), await readTemplates(folder)];
    expect(own.get('sampul.hbs')?.text).toBe('milik sendiri');
    expect(own.get('bagian/baru.hbs')?.text).toBe('baru');
    expect(own.size).toBe(builtIn.size + 1);
  });

  it('of a folder that holds none are refused: its name would be a slip of the pen', async () => {
    writeFileSync(join(folder, 'catatan.txt'), 'bukan templat');
    await expect(readTemplates(folder)).rejects.toMatchObject({
      exit: 2,
      message: expect.stringContaining('tidak memuat templat (.hbs, .css)'),
    });
  });

  it('of a folder that is not there are refused with what to do', async () => {
    await expect(readTemplates(join(folder, 'tiada'))).rejects.toMatchObject({
      exit: 2,
      hint: expect.stringContaining(`lapkin templates eject ${join(folder, 'tiada')}`),
    });
  });

  it('are copied with their folders, and found again where they were put', async () => {
    expect(await existingTemplates(join(folder, 'salinan'))).toEqual([]);
    const names = await copyTemplates(join(folder, 'salinan'), '1.2.3');
    expect(names).toContain('sampul.hbs');
    expect([...(await existingTemplates(join(folder, 'salinan')))].sort()).toEqual([...names].sort());
    rmSync(join(folder, 'salinan', 'sampul.hbs'));
    expect(await existingTemplates(join(folder, 'salinan'))).not.toContain('sampul.hbs');
  });

  it('are all there or none: where one cannot be written, those that were made before it go again', async () => {
    const target = join(folder, 'setengah');
    mkdirSync(join(target, 'sampul.hbs'), { recursive: true });
    await expect(copyTemplates(target, '1.2.3')).rejects.toMatchObject({ exit: 4 });
    expect(readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
  });
});
