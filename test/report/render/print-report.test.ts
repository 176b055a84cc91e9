import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { readTemplates } from '../../../src/files/template-files.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { renderReport } from '../../support/render-report.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const BAB = ['Sampul', 'Daftar Isi', 'Daftar Tabel', 'BAB I', 'BAB II', 'BAB III', 'BAB IV', 'BAB V'];

/** The whole report. */
let all = '';
beforeAll(async () => {
  const files = await readTemplates();
  all = renderReport(buildReportView(computeHasil(REFERENCE_DATA)), { files, fontFaces: '' }).value;
});

/** The HTML between <body> and </body> of the whole report, cut down to one part. */
function bagian(name: string): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(all)?.[1] ?? '';
  const sections = body.split(/(?=<section)/).map((s) => s.trim());
  const markers: Readonly<Record<string, RegExp>> = {
    Sampul: /class="sampul"/,
    'Daftar Isi': /id="daftar-isi"/,
    'Daftar Tabel': /id="daftar-tabel"/,
  };
  const pick = markers[name] ?? new RegExp(`<h1 id="bab-\\d">${name} <br>`);
  const i = sections.findIndex((s) => pick.test(s));
  const continuation = name === 'BAB II' ? sections[i + 1] : '';
  return `${sections[i]}\n${continuation}`.replace(/\n{2,}/g, '\n').trim();
}

describe('HTML tiap bagian sama dengan golden', () => {
  test.each(BAB)('%s', (name) => {
    const path = join(GOLDEN, `${name.toLowerCase().replace(' ', '-')}.html`);
    const html = `${bagian(name)}\n`;
    if (process.env.LAPKIN_GOLDEN === '1') {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(path, html);
    }
    expect(html).toBe(readFileSync(path, 'utf8'));
  });
});

test('tidak ada spasi ganda, ". .", "Rp -" atau nilai yang bocor', () => {
  const text = all.replace(/<style>[\s\S]*<\/style>/, '').replace(/<[^>]+>/g, '\n');
  expect(text).not.toMatch(/\S {2,}\S/);
  expect(text).not.toMatch(/\. \.|\.\.(?!\.)|Rp ?-|undefined|null|NaN|\[object/);
});
