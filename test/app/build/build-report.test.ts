import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildReport } from '../../../src/app/build/build-report.ts';
import { NO_OPTIONS } from '../../../src/sheets/parse-buku.ts';
import { NOW } from '../../support/opened-report.ts';
import { findAll, openPackage, parseXml } from '../../support/word-markup.ts';

it('builds a Word file alone without a browser, the same bytes twice', async () => {
  const folder = join(import.meta.dirname, '../../../examples');
  const name = 'kalaena-2024-tw2.xlsx';
  const buildDocx = () =>
    buildReport(
      { name, bytes: readFileSync(join(folder, name)) },
      {
        formats: ['docx'],
        draft: false,
        strict: false,
        folder,
        options: NO_OPTIONS,
        limits: {},
        now: NOW,
        timeoutMs: 1000,
        browser: null,
        step: () => undefined,
      },
    );
  const [first, second] = [await buildDocx(), await buildDocx()];
  const bytes = first.contents.get('docx') ?? Buffer.alloc(0);
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(second.contents.get('docx') ?? []))).toBe(0);
  expect([...first.contents.keys()]).toEqual(['docx']);
  expect(first.pages).toBe(null);
  expect(first.findings.map((f) => f.code)).toContain('docx/daftar-belum-terisi');
  const headings = findAll(parseXml(openPackage(bytes).get('word/document.xml') ?? ''), 'w:pStyle').filter(
    (s) => s.attributes['w:val'] === 'Heading1',
  );
  // Kata Pengantar, Daftar Isi, Daftar Tabel, Daftar Gambar and five BAB.
  expect(headings.length).toBe(9);
}, 60_000);
