import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareTemplates, listTemplates } from '../../../src/app/templates/compare-templates.ts';
import { BUILT_IN_TEMPLATES } from '../../../src/files/template-files.ts';
import { runCommand } from '../../support/run-command.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-banding-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));
const run = (...argv: readonly string[]) => runCommand(['templates', ...argv], { cwd });
const own = (name: string) => join(cwd, 'templat', name);
const append = (name: string, text: string) => writeFileSync(own(name), `${readFileSync(own(name), 'utf8')}${text}`);
const states = async () => new Map((await compareTemplates('templat', cwd)).map(({ name, state }) => [name, state]));
/** As if the templates had been copied from a lapkin whose own template was another one. */
function copiedFromOther(name: string): void {
  const path = own('asal-templat.json');
  const origin = JSON.parse(readFileSync(path, 'utf8'));
  origin.templates[name] = '0'.repeat(64);
  writeFileSync(path, JSON.stringify(origin));
}

describe('templates of a folder beside those of lapkin', () => {
  it('each in its state: whose was changed since it was copied', async () => {
    expect((await run('eject')).exit).toBe(0);
    append('sampul.hbs', '<p>Sampul sendiri</p>\n');
    append('ikhtisar.hbs', '<p>Ikhtisar sendiri</p>\n');
    copiedFromOther('ikhtisar.hbs');
    rmSync(own('temuan.hbs'));
    writeFileSync(own('bagian/milik.hbs'), '');
    const found = await states();
    for (const [name, state] of [
      ['sampul.hbs', 'changed'],
      ['ikhtisar.hbs', 'both'],
      ['temuan.hbs', 'missing'],
      ['bagian/milik.hbs', 'added'],
      ['laporan.css', 'same'],
    ])
      expect([name, found.get(name ?? '')]).toEqual([name, state]);
  });

  it("what lapkin alone changed is told as that, and Windows' line ends are no change", async () => {
    await run('eject');
    const before = `${readFileSync(own('sampul.hbs'), 'utf8')}<p>lama</p>\n`;
    writeFileSync(own('sampul.hbs'), before);
    const { sumOf } = await import('../../../src/files/template-origin.ts');
    const origin = JSON.parse(readFileSync(own('asal-templat.json'), 'utf8'));
    origin.templates['sampul.hbs'] = sumOf(before);
    writeFileSync(own('asal-templat.json'), JSON.stringify(origin));
    writeFileSync(own('laporan.css'), readFileSync(own('laporan.css'), 'utf8').replaceAll('\n', '\r\n'));
    const found = await states();
    expect([found.get('sampul.hbs'), found.get('laporan.css')]).toEqual(['outdated', 'same']);
  });

  it('a folder that nothing was noted down for: what differs, differs', async () => {
    await run('eject');
    rmSync(own('asal-templat.json'));
    append('sampul.hbs', 'x');
    const found = await states();
    expect([found.get('sampul.hbs'), found.get('ikhtisar.hbs')]).toEqual(['different', 'same']);
  });
});

describe('lapkin templates', () => {
  it('eject copies below the folder that the command was given in', async () => {
    const { exit, stderr } = await run('eject', 'milik saya');
    expect([exit, stderr]).toEqual([
      0,
      expect.stringContaining('disalin ke milik saya; pakai dengan --templates milik saya'),
    ]);
    expect(readFileSync(join(cwd, 'milik saya/sampul.hbs'), 'utf8')).toBe(
      readFileSync(join(BUILT_IN_TEMPLATES, 'sampul.hbs'), 'utf8'),
    );
  });

  it('list names every template with its part of the report; of a folder, how each stands', async () => {
    const { exit, stdout } = await run('list');
    expect(exit).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength((await listTemplates()).length);
    expect(stdout).toMatch(/^bab-3-realisasi-kinerja\.hbs +BAB III$/m);
    expect(stdout).toMatch(/^laporan\.hbs +kerangka dokumen$/m);
    await run('eject');
    append('sampul.hbs', 'x');
    rmSync(own('temuan.hbs'));
    const listed = (await run('list', 'templat')).stdout;
    expect(listed).toMatch(/^sampul\.hbs +Sampul: diubah$/m);
    expect(listed).toMatch(/^temuan\.hbs +Temuan: bawaan$/m);
    expect(listed).toMatch(/^ikhtisar\.hbs +Ikhtisar: sama dengan bawaan; boleh dihapus$/m);
  });

  it('list breaks between words on a narrow terminal', async () => {
    await run('eject');
    const { stdout } = await runCommand(['templates', 'list', 'templat'], { cwd, columns: 60 });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it("diff shows the lines of one's own and sums them up", async () => {
    await run('eject');
    append('sampul.hbs', '<p>Sampul sendiri</p>\n');
    const { exit, stdout, stderr } = await run('diff');
    expect(exit).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual(['--- bawaan/sampul.hbs', '+++ templat/sampul.hbs']);
    expect(stdout.split('\n').filter((line) => /^[+-][^+-]/.test(line))).toEqual(['+<p>Sampul sendiri</p>']);
    expect(stderr).toMatch(/^\d+ templat: \d+ sama dengan bawaan; boleh dihapus; 1 diubah\n$/);
  });

  it.each(['list', 'diff'])(
    '%s of a folder that is not there, or holds none, says how to get them',
    async (command) => {
      expect(await run(command, 'tiada')).toMatchObject({
        exit: 3,
        stderr: expect.stringMatching(/Folder templat tiada tidak dapat dibaca[\s\S]*lapkin templates eject tiada/),
      });
      writeFileSync(join(cwd, 'catatan.txt'), '');
      expect(await run(command, '.')).toMatchObject({
        exit: 3,
        stderr: expect.stringContaining('tidak memuat templat'),
      });
    },
  );

  it('proposes the subcommand that was probably meant', async () => {
    expect(await run('ejct')).toMatchObject({ exit: 2, stderr: expect.stringContaining('maksud Anda eject?') });
    expect((await run('lst')).stderr).toContain('maksud Anda list?');
  });
});
