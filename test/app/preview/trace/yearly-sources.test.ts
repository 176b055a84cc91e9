import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildYearlyHtml } from '../../../../src/app/build/html-report.ts';
import { displayCell } from '../../../../src/app/preview/display-cell.ts';
import { linkReport } from '../../../../src/app/preview/trace/link-report.ts';
import type { Traced } from '../../../../src/app/preview/trace/trace-table.ts';
import { checkBuku } from '../../../../src/app/shared/check-buku.ts';
import { type CellRef, formatCellRef } from '../../../../src/findings/cell-ref.ts';
import { DEFAULT_OPTIONS } from '../../../../src/report/context/report-context.ts';
import { NO_OPTIONS } from '../../../../src/sheets/parse-buku.ts';

const LINK = /<a href="https:\/\/sel\.invalid\/(\d+)"[^>]*>(.*?)<\/a>/gs;
const EXAMPLE = new URL('../../../../examples/kalaena-2024-tahunan.xlsx', import.meta.url);

let traced: Traced;
let html: string;
let linked: string;
let links: readonly (readonly CellRef[])[];

beforeAll(async () => {
  const source = { name: 'tahunan.xlsx', bytes: readFileSync(EXAMPLE) };
  const { buku, hasil } = checkBuku(source, { ...NO_OPTIONS, isYearly: true });
  if (buku === null || hasil === null) throw new Error('not read');
  traced = { buku, hasil };
  const { value } = await buildYearlyHtml(hasil, DEFAULT_OPTIONS);
  html = value.html;
  const report = linkReport(html, { kind: 'yearly', view: value.view }, traced);
  linked = report.html;
  links = report.links;
});

/** The linked figures of a table, each with its cells as addresses. */
function figuresOf(table: string): readonly (readonly [string, readonly string[]])[] {
  const [part = ''] = new RegExp(`<table[^>]*aria-labelledby="${table}"[\\s\\S]*?</table>`).exec(linked) ?? [];
  return [...part.matchAll(LINK)].map(([, number = '', text = '']) => [
    text,
    (links[Number(number)] ?? []).map(formatCellRef),
  ]);
}

function shownAt({ sheet, row, column }: CellRef): string {
  const cell = traced.buku.raw
    .find(({ name }) => name === sheet)
    ?.rows.get(row)
    ?.get(column);
  return cell === undefined ? '' : displayCell(cell).text;
}

describe('the links of the yearly report', () => {
  test('are all that is put in: without them the document is the one that is printed', () => {
    expect(linked.replace(LINK, '$2')).toBe(html);
  });

  test('of one cell lead to the cell that shows the number', () => {
    const rounded = (text: string): number =>
      Math.round(Number(text.replaceAll('.', '').replace(',', '.').replace('%', '')));
    const single = [...linked.matchAll(LINK)].flatMap(([, number = '', text = '']) => {
      const [cell, second] = links[Number(number)] ?? [];
      return cell !== undefined && second === undefined && /^[\d.,]+$/.test(text) ? [[text, cell] as const] : [];
    });
    expect(single.length).toBeGreaterThan(60);
    for (const [text, cell] of single) {
      expect([formatCellRef(cell), rounded(shownAt(cell))]).toEqual([formatCellRef(cell), rounded(text)]);
    }
  });

  test('of the year lead to the quarters: 11 of 12 to four realisasi, 5 of 5 to the only one stated', () => {
    const [first, second] = traced.buku.rencana?.rows ?? [];
    const realisasi = [1, 2, 3, 4].map((t) => formatCellRef(second?.at.triwulan[t as 1].realisasi as CellRef));
    const year = new Map(figuresOf('tabel-3-1'));
    expect(year.get('11')).toEqual(realisasi);
    expect(year.get('91,67')?.slice(0, 4)).toEqual(realisasi);
    expect(figuresOf('tabel-3-1').filter(([text]) => text === '5')[1]?.[1]).toEqual([
      formatCellRef(first?.at.triwulan[1].realisasi as CellRef),
    ]);
  });

  test('stand in the tables of quarters, of money and of the appendices', () => {
    const money = traced.buku.keuangan?.rows.map((row) => formatCellRef(row.at.pagu));
    const budget = new Map(figuresOf('tabel-3-9'));
    // A program of two sub kegiatan: 10.893.500 + 85.880.500.
    expect(budget.get('96.774.000')).toEqual(money?.slice(0, 2));
    expect(budget.get('85.880.500')).toEqual([money?.[1]]);
    const quarter = figuresOf('tabel-3-2').find(([text]) => text === '66,67');
    const third = traced.buku.rencana?.rows[1]?.at.triwulan[3];
    expect(quarter?.[1]).toEqual([third?.realisasi, third?.target].map((at) => formatCellRef(at as CellRef)));
    for (const table of ['tabel-2-2', 'tabel-3-7', 'tabel-3-8', 'tabel-l-3', 'tabel-l-5', 'tabel-l-6']) {
      expect([table, figuresOf(table).length > 5]).toEqual([table, true]);
    }
  });

  test("stand in lapkin's own sentences and in the words of Narasi", () => {
    const plain = linked.replaceAll('\u00a0', ' ');
    expect(plain).toMatch(/<a href="https:\/\/sel\.invalid\/\d+"[^>]*>Rp101\.882\.275<\/a> dari/);
    expect(plain).toMatch(/sebesar <a [^>]*>97,22%<\/a>/);
    const sheets = new Set(links.flat().map(({ sheet }) => sheet));
    expect([...sheets]).toEqual(expect.arrayContaining(['Narasi', 'Identitas', 'PK']));
  });
});
