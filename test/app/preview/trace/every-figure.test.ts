import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildHtmlReport, buildYearlyHtml } from '../../../../src/app/build/html-report.ts';
import type { Traced } from '../../../../src/app/preview/trace/traced.ts';
import { checkBuku } from '../../../../src/app/shared/check-buku.ts';
import { computeHasil } from '../../../../src/domain/compute-hasil.ts';
import { DEFAULT_OPTIONS } from '../../../../src/report/context/report-context.ts';
import { NO_OPTIONS } from '../../../../src/sheets/parse-buku.ts';
import { PK_PERUBAHAN, perubahanFrom } from '../../../support/changed-buku.ts';
import { IKU } from '../../../support/iku-buku.ts';
import { QUOTIENTS } from '../../../support/quotient-buku.ts';
import { readVariant, type Variant, withCells } from '../../../support/read-case.ts';
import { linkedReport, singleFigures } from './linked-report.ts';

function traceExample(name: string, isYearly: boolean): Traced {
  const bytes = readFileSync(new URL(`../../../../examples/${name}`, import.meta.url));
  const { buku, hasil } = checkBuku({ name, bytes }, { ...NO_OPTIONS, isYearly });
  if (buku === null || hasil === null) throw new Error('not read');
  return { buku, hasil };
}

function traceVariant(variant: Variant, isYearly: boolean): Traced {
  const { buku, data } = readVariant(variant);
  return { buku, hasil: computeHasil(isYearly ? { ...data, triwulan: 4, isYearly } : data) };
}

const CHANGED: Variant = { cells: {}, sheets: { 'PK Perubahan': PK_PERUBAHAN, Pengaturan: perubahanFrom('II') } };
const CHANGED_IKU: Variant = {
  cells: { ...IKU.cells, 'IKU!N2': 'TARGET PERUBAHAN', 'IKU!N6': 14 },
  sheets: { ...IKU.sheets, Pengaturan: perubahanFrom('II') },
};

/** Weights of 20, 50 and 30, and a realisasi that is the quotient of two counts. The first row has no target in the quarter. */
const WEIGHED: Variant = withCells(QUOTIENTS, {
  ...{ 'PK!K3': 'BOBOT', 'PK!K4': 20, 'PK!K5': 50, 'PK!K6': 30 },
  // (50 x 100 + 30 x 55,56) / 80.
  'Rencana Aksi!Q9': { v: 83.33, fmt: '0.00' },
  'Rencana Aksi!O7': 80,
});

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

describe.each([
  ['a quarter', () => traceExample('kalaena-2024-tw2.xlsx', false)],
  ['another office, s.d. a quarter', () => traceExample('dinas-contoh-2025-tw3.xlsx', false)],
  ['a year, with Riwayat and Renstra', () => traceExample('kalaena-2024-tahunan.xlsx', true)],
  ['a quarter after a change of the agreement', () => traceVariant(CHANGED, false)],
  ['a year with a change of the agreement', () => traceVariant(CHANGED, true)],
  ['a quarter with weights and quotients', () => traceVariant(WEIGHED, false)],
  ['a year with weights and quotients', () => traceVariant(WEIGHED, true)],
  ['a year of sasaran', () => traceVariant(IKU, true)],
  ['a year of sasaran with a change', () => traceVariant(CHANGED_IKU, true)],
])('the report of %s', (_, make) => {
  test('has no figure in its tables that leads to no cell, and where it is one cell that cell shows it', async () => {
    const traced = make();
    const { linked, printed } = await link(traced);
    expect(linked).toMatch(/<td\b[^>]*class="[^"]*\bangka\b/);
    expect(figuresWithoutLink(linked)).toEqual([]);
    const single = singleFigures(printed, traced);
    expect(single.length).toBeGreaterThan(5);
    for (const { place, shown, printed: text } of single) expect([place, shown]).toEqual([place, text]);
  });

  test('has no figure in its sentences that leads to no cell', async () => {
    const { linked, printed } = await link(make());
    expect(printed.filter(({ text }) => /^Rp|%$/.test(text)).length).toBeGreaterThan(5);
    expect(sentencesWithoutLink(linked)).toEqual([]);
  });
});
