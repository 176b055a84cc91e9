import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pdfText } from '../support/open-pdf.ts';
import { runCommand } from '../support/run-command.ts';
import { testBrowser } from '../support/test-browser.ts';
import { openPackage, parseHtml, parseXml, readHtmlText, readWordText } from '../support/word-markup.ts';
import { writeBuku } from '../support/write-buku.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-panjang-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a cell with a megabyte of text is printed to its end, in each output', async () => {
  const letters = 1_000_000;
  const text = `${'q'.repeat(letters)}UJUNG`;
  await writeBuku(join(folder, 'buku.xlsx'), { narasi: [['Kesimpulan', '', text]] });
  const { path, env } = await testBrowser();
  const { exit } = await runCommand(
    ['build', 'buku.xlsx', ...['pdf', 'docx', 'html', 'json'].flatMap((ending) => ['-o', `l.${ending}`])],
    { cwd: folder, env: { ...env, LAPKIN_BROWSER: path, HOME: folder } },
  );
  expect(exit).toBe(0);
  const read = (ending: string): Buffer => readFileSync(join(folder, `l.${ending}`));
  const texts = {
    pdf: await pdfText(read('pdf')),
    docx: readWordText(parseXml(openPackage(read('docx')).get('word/document.xml') ?? '')),
    html: readHtmlText(parseHtml(read('html').toString('utf8'))),
  };
  for (const [ending, shown] of Object.entries(texts)) {
    const count = shown.split('q').length - 1;
    expect([ending, count >= letters && count < letters + 100, /q[\s\u00ad\u200b-]*UJUNG/.test(shown)]).toEqual([
      ending,
      true,
      true,
    ]);
  }
}, 300_000);
