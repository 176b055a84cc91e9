import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildReport } from '../../../src/app/build/build-report.ts';
import { REPORT_KINDS } from '../../../src/app/outputs/outputs.ts';
import { quoteSheet } from '../../../src/findings/cell-ref.ts';
import { formatText } from '../../../src/findings/format/text.ts';
import { NO_PAINT } from '../../../src/findings/paint.ts';
import { NO_OPTIONS } from '../../../src/sheets/parse-buku.ts';
import { NOW } from '../../support/opened-report.ts';
import { findAll, openPackage, parseXml } from '../../support/word-markup.ts';

const FOLDER = join(import.meta.dirname, '../../../examples');

function buildExample(name: string, wanted: string, draft: boolean) {
  const source = { name, bytes: readFileSync(join(FOLDER, name)) };
  return buildReport(source, {
    kinds: REPORT_KINDS.filter(({ ending }) => ending === wanted),
    run: { draft, strict: false, limits: {}, now: NOW, timeoutMs: 1000 },
    folder: FOLDER,
    options: NO_OPTIONS,
    browser: null,
    step: () => undefined,
  });
}

it("a draft's appendix tells the findings in the order of check", async () => {
  const built = await buildExample('kalaena-2024-tw2-asli.xlsx', 'html', true);
  const html = Buffer.from(built.made?.get('html')?.bytes ?? []).toString();
  const lampiran = html.slice(html.lastIndexOf('id="lampiran-temuan"'));
  const places = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]);
  const { checked } = built.checkedBuku;
  const told = formatText({ files: [checked], strict: false }, { paint: NO_PAINT });
  let sheet = '';
  const inCheck = told.split('\n').flatMap((line) => {
    sheet = /^Lembar (.+?), baris \d/.exec(line)?.[1] ?? sheet;
    const cell = /^ {6}sel +(\w+)$/.exec(line)?.[1];
    return cell === undefined ? [] : [`${quoteSheet(sheet)}!${cell}`];
  });
  expect(inCheck.length).toBe(checked.findings.length);
  expect(places(lampiran.replaceAll('&#x27;', "'"), /<td[^>]*>((?:'[^']+'|\w+)![A-Z]+\d+)</g)).toEqual(inCheck);
});

it('builds a Word file alone without a browser, the same bytes twice', async () => {
  const buildDocx = () => buildExample('kalaena-2024-tw2.xlsx', 'docx', false);
  const [first, second] = [await buildDocx(), await buildDocx()];
  const bytes = first.made?.get('docx')?.bytes ?? Buffer.alloc(0);
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(second.made?.get('docx')?.bytes ?? []))).toBe(0);
  expect([...(first.made?.keys() ?? [])]).toEqual(['docx']);
  expect(first.made?.get('docx')?.printed).toBe(undefined);
  expect(first.findings.map((f) => f.code)).toContain('docx/daftar-belum-terisi');
  const headings = findAll(parseXml(openPackage(bytes).get('word/document.xml') ?? ''), 'w:pStyle').filter(
    (s) => s.attributes['w:val'] === 'Heading1',
  );
  // Kata Pengantar, Daftar Isi, Daftar Tabel, Daftar Gambar and five BAB.
  expect(headings.length).toBe(9);
}, 60_000);
