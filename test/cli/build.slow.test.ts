import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../support/open-pdf.ts';
import { runCommand } from '../support/run-command.ts';
import { findAll, foldSpace, openPackage, parseXml, readWordText } from '../support/word-markup.ts';

const ROOT = join(import.meta.dirname, '../..');
const HOOK = join(import.meta.dirname, '../support/command-line.ts');
const BUKU = 'kalaena-2024-tw2.xlsx';
const EPOCH = { SOURCE_DATE_EPOCH: '1719532800' };

describe('lapkin build -o x.docx', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lapkin-docx-'));
    copyFileSync(join(ROOT, 'examples', BUKU), join(folder, BUKU));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const readContents = (file: string): readonly string[] => {
    const document = parseXml(openPackage(readFileSync(join(folder, file))).get('word/document.xml') ?? '');
    return findAll(document, 'w:hyperlink').map((h) => foldSpace(readWordText(h)));
  };

  it('starts no program at all, and says that the page numbers are still to come', async () => {
    // The program that would be the browser leaves a mark when it is started.
    const marker = join(folder, 'peramban-dimulai');
    writeFileSync(join(folder, 'peramban'), `#!/bin/sh\ntouch ${marker}\nexit 1\n`, { mode: 0o755 });
    const env = { PATH: process.env.PATH ?? '', ...EPOCH, LAPKIN_BROWSER: join(folder, 'peramban') };
    const run = (o: string) => runCommand(['build', BUKU, '-o', o], { cwd: folder, env });
    const { exit, stderr } = await run('sendiri.docx');
    expect(stderr).toContain('info[docx/daftar-belum-terisi]');
    expect(stderr).toMatch(/^sendiri\.docx ditulis/m);
    expect(exit).toBe(0);
    expect(readdirSync(folder)).not.toContain('peramban-dimulai');
    // The same trap does see a browser that is started.
    expect((await run('tidak.pdf')).exit).toBe(5);
    expect(readdirSync(folder)).toContain('peramban-dimulai');
  });

  it('gives the same bytes again', async () => {
    for (const name of ['satu.docx', 'dua.docx']) {
      expect((await runCommand(['build', BUKU, '-o', name], { cwd: folder, env: EPOCH })).exit).toBe(0);
    }
    const [first, second] = ['satu.docx', 'dua.docx'].map((n) => readFileSync(join(folder, n)));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  it('-o x.pdf -o x.docx fills the contents lists with the page numbers of that PDF', async () => {
    const { exit, stderr } = await runCommand(['build', BUKU, '-o', 'x.pdf', '-o', 'x.docx'], {
      cwd: folder,
      env: { ...process.env, ...EPOCH } as Record<string, string>,
    });
    expect(stderr).not.toContain('docx/');
    expect(exit).toBe(0);
    const pdf = await openPdf(readFileSync(join(folder, 'x.pdf')));
    const label = (await pdf.getPageLabels()) ?? [];
    const pages: string[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const { items } = await (await pdf.getPage(n)).getTextContent();
      pages.push(
        items
          .map((i) => ('str' in i ? i.str : ''))
          .join('')
          .replace(/\s+/g, ''),
      );
    }
    await pdf.destroy();
    const entries = readContents('x.docx').map((t) => /^(.*) (\S+)$/.exec(t)?.slice(1) ?? [t, '']);
    expect(entries.length).toBeGreaterThan(20);
    for (const [title = '', number = ''] of entries) {
      // The page with that number has the heading or caption.
      const text = pages[label.indexOf(number)] ?? '';
      expect(text.toUpperCase(), `${title} -> ${number}`).toContain(title.replace(/\s+/g, '').toUpperCase());
    }
    // Without a PDF its number is not known.
    expect(readContents('sendiri.docx').map((t) => foldSpace(t))).toEqual(entries.map(([title]) => `${title} …`));
  });
});

describe('lapkin build --open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-buka-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(join(ROOT, 'examples', BUKU), join(folder, BUKU));
  const build = (path: string, ...argv: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', HOOK, 'build', join(folder, BUKU), ...argv, '--open'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PATH: path },
    });

  it('opens the first report that is a file, once it is there', async () => {
    const opened = join(folder, 'dibuka');
    const script = `#!/bin/sh\n[ -s "$1" ] && echo "$1" > '${opened}'\n`;
    writeFileSync(join(folder, 'xdg-open'), script, { mode: 0o755 });
    const html = join(folder, 'lapor kan & buka.html');
    const outputs = ['-o', '-', '--to', 'json', '-o', html, '-o', join(folder, 'l.json')];
    const { status, stderr } = build(`${folder}:/usr/bin:/bin`, ...outputs);
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('tidak dapat dibuka')]);
    await expect.poll(() => existsSync(opened) && readFileSync(opened, 'utf8').trim()).toBe(html);
  });

  it('says so where there is nothing to open it with, and the report is there all the same', () => {
    const html = join(folder, 'l.html');
    const { status, stderr } = build('/tidak/ada', '-o', html);
    expect([status, stderr]).toEqual([0, expect.stringContaining('l.html tidak dapat dibuka dari sini')]);
    expect(existsSync(html)).toBe(true);
  });
});
