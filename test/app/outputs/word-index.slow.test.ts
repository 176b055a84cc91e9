import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserHandle } from '../../../src/browser/page-pool.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { readExampleBuku } from '../../support/example-buku.ts';
import { hasOffice, runOfficeMacro } from '../../support/office.ts';
import { openTestBrowser } from '../../support/test-browser.ts';
import { makeWordReport } from '../../support/word-report.ts';

/** Opens `source`, and writes the text of each index, as it is stored and after an update, to `target`, each below a line of "=". */
const UPDATE_INDEXES = `
  Dim hide(0) As New com.sun.star.beans.PropertyValue
  hide(0).Name = "Hidden"
  hide(0).Value = True
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hide())
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  out = CreateUnoService("com.sun.star.io.TextOutputStream")
  out.setEncoding("UTF-8")
  out.setOutputStream(files.openFileWrite(target))
  indexes = doc.DocumentIndexes
  For i = 0 To indexes.Count - 1
    index = indexes.getByIndex(i)
    out.writeString("=" & Chr(10) & index.Anchor.String & Chr(10))
    index.update()
    out.writeString("=" & Chr(10) & index.Anchor.String & Chr(10))
  Next i
  out.closeOutput()
  doc.close(True)`;

interface Entry {
  readonly text: string;
  readonly page: string;
}

/** Entries of an index; a line that tells no page goes on in the next one. */
function entriesOf(index: string): readonly Entry[] {
  return index
    .trim()
    .replace(/(?<!\t[\divxlc]+)\n/g, ' ')
    .split('\n')
    .map((line) => {
      const [text = '', page = ''] = line.split('\t');
      return { text: text.replace(/\s+/g, ' ').trim(), page };
    });
}

/** Pages with Roman numbers come before those with Arabic ones. */
function pageNumber(page: string): number {
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi'].indexOf(page);
  return roman < 0 ? Number(page) : roman - 6;
}

describe.runIf(hasOffice)('the indexes of a Word file, updated in LibreOffice', () => {
  let browser: BrowserHandle;
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-indeks-'));

  beforeAll(async () => {
    browser = await openTestBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // Entries of the contents, of the tables, of the pictures.
  it.each([
    ['kalaena-2024-tw2.xlsx', [24, 8, 2]],
    ['kalaena-2024-tahunan.xlsx', [35, 19, 3]],
  ] as const)('of %s are the lists that lapkin wrote', async (file, counts) => {
    const isYearly = file.includes('tahunan');
    const hasil = computeHasil(
      readExampleBuku(readFileSync(join(import.meta.dirname, '../../../examples', file)), file, isYearly),
    );
    const { docx } = await makeWordReport(browser, hasil, { isYearly });
    const [source, target] = [join(folder, `${file}.docx`), join(folder, `${file}.txt`)];
    writeFileSync(source, docx.bytes);
    runOfficeMacro(folder, UPDATE_INDEXES, { source: `file://${source}`, target: `file://${target}` });
    const indexes = readFileSync(target, 'utf8').split(/^=\n/m).slice(1).map(entriesOf);
    const stored = indexes.filter((_, i) => i % 2 === 0);
    const anew = indexes.filter((_, i) => i % 2 === 1);
    expect(stored.map((entries) => entries.length)).toEqual(counts);
    const textsOf = (all: typeof indexes): readonly (readonly string[])[] =>
      all.map((entries) => entries.map(({ text }) => text));
    expect(textsOf(anew)).toEqual(textsOf(stored));
    expect(textsOf(anew).flat()).toEqual(expect.arrayContaining(['BAB I PENDAHULUAN', 'A. Latar Belakang']));
    // LibreOffice turns its pages a few lines before or after lapkin.
    const sheets = (all: typeof indexes): readonly number[] => all.flat().map(({ page }) => pageNumber(page));
    const [own, office] = [sheets(stored), sheets(anew)];
    expect(office.filter((page, i) => !(Math.abs(page - (own[i] ?? 0)) <= 1))).toEqual([]);
  });
});
