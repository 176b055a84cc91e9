import { beforeAll, describe, expect, test } from 'vitest';
import { buildHtmlReport, buildYearlyHtml } from '../../../../src/app/build/html-report.ts';
import type { Traced } from '../../../../src/app/preview/trace/traced.ts';
import { DEFAULT_OPTIONS } from '../../../../src/report/context/report-context.ts';
import { sampled } from '../../../support/random-runs.ts';
import { linkedReport, singleFigures } from './linked-report.ts';
import { TRACED_REPORTS } from './traced-reports.ts';

async function link(traced: Traced) {
  if (traced.hasil.data.isYearly === true) {
    const { html, view } = (await buildYearlyHtml(traced.hasil, DEFAULT_OPTIONS)).value;
    return linkedReport(html, { kind: 'yearly', view }, traced);
  }
  const { html, view } = (await buildHtmlReport(traced.hasil, DEFAULT_OPTIONS)).value;
  return linkedReport(html, { kind: 'quarterly', view }, traced);
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .trim();

/** The figures of the tables' bodies that lead nowhere: "tabel-3-9: 96.774.000". Numbers of rows and years of headings are none. */
function figuresWithoutLink(html: string): readonly string[] {
  return [...html.matchAll(/<table[^>]*aria-labelledby="([^"]+)"[\s\S]*?<\/table>/g)].flatMap(([table, id = '']) =>
    [
      ...(/<tbody>[\s\S]*<\/tbody>/.exec(table)?.[0] ?? '').matchAll(
        /<td\b[^>]*class="[^"]*\bangka\b[^>]*>([\s\S]*?)<\/td>/g,
      ),
    ]
      .filter(([, cell = '']) => /\d/.test(plain(cell)) && !cell.includes('<a '))
      .map(([, cell = '']) => `${id}: ${plain(cell)}`),
  );
}

// Numbers in sentences that no cell of figures gives, each with its reason.
const NO_FIGURES: readonly RegExp[] = [
  // The scale is a rule that Pengaturan names by its words, and so are the formulas under tables.
  /^Skala predikat: .*$/,
  /^Tingkat kemajuan .*$/,
  /^Indeks Efisiensi \(IE\) .*$/,
  // What the report is called by.
  /tahun \d{4}/gi,
  // Where in the report something stands.
  /(?:Tabel|Gambar) [L\d]+\.\d+/g,
  /nomor \d+(?:(?:, | dan |, dan )\d+)*/gi,
  // How many there are: counted, not written in a cell.
  /\d+ \([a-z ]+\)/g,
  /dihitung dari \d+ dari \d+ indikator/g,
];

/** The sentences of a report, outside tables and headings, that hold a figure which leads nowhere. */
function sentencesWithoutLink(html: string): readonly string[] {
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  const text = body.replace(/<(table|svg|nav|style)\b[\s\S]*?<\/\1>/g, '');
  const sentences = [...text.matchAll(/<(p|li|div|figcaption|dd|td)\b[^>]*>((?:(?!<(?:p|li|div)\b)[\s\S])*?)<\/\1>/g)];
  return sentences
    .map(([, , content = '']) => plain(content.replace(/<a [\s\S]*?<\/a>/g, '').replace(/&#\w+;/g, ' ')))
    .filter((left) => /\d/.test(NO_FIGURES.reduce((rest, words) => rest.replace(words, ''), left)));
}

describe.each(sampled(TRACED_REPORTS, 5))('the report of %s', (_, make) => {
  let traced: Traced;
  let report: Awaited<ReturnType<typeof link>>;
  beforeAll(async () => {
    traced = make();
    report = await link(traced);
  });

  test('has no figure in its tables that leads to no cell, and where it is one cell that cell shows it', () => {
    const { linked, printed } = report;
    expect(linked).toMatch(/<td\b[^>]*class="[^"]*\bangka\b/);
    expect(figuresWithoutLink(linked)).toEqual([]);
    const single = singleFigures(printed, traced);
    expect(single.length).toBeGreaterThan(5);
    for (const { place, shown, printed: text } of single) expect([place, shown]).toEqual([place, text]);
  });

  test('has no figure in its sentences that leads to no cell', () => {
    const { linked, printed } = report;
    expect(printed.filter(({ text }) => /^Rp|%$/.test(text)).length).toBeGreaterThan(5);
    expect(sentencesWithoutLink(linked)).toEqual([]);
  });
});
