import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildYearlyHtml } from '../../../../src/app/build/html-report.ts';
import type { Traced } from '../../../../src/app/preview/trace/traced.ts';
import { checkBuku } from '../../../../src/app/shared/check-buku.ts';
import { type CellRef, formatCellRef } from '../../../../src/findings/cell-ref.ts';
import { DEFAULT_OPTIONS } from '../../../../src/report/context/report-context.ts';
import { NO_OPTIONS } from '../../../../src/sheets/parse-buku.ts';
import { linkedReport, singleFigures } from './linked-report.ts';

const EXAMPLE = new URL('../../../../examples/kalaena-2024-tahunan.xlsx', import.meta.url);

let traced: Traced;
let html: string;
let report: ReturnType<typeof linkedReport>;

beforeAll(async () => {
  const source = { name: 'tahunan.xlsx', bytes: readFileSync(EXAMPLE) };
  const { buku, hasil } = checkBuku(source, { ...NO_OPTIONS, isYearly: true });
  if (buku === null || hasil === null) throw new Error('not read');
  traced = { buku, hasil };
  const { value } = await buildYearlyHtml(hasil, DEFAULT_OPTIONS);
  html = value.html;
  report = linkedReport(html, { kind: 'yearly', view: value.view }, traced);
});

/** The linked figures of a table, each with its cells as addresses. */
function figuresOf(table: string): readonly (readonly [string, readonly string[]])[] {
  const [part = ''] = new RegExp(`<table[^>]*aria-labelledby="${table}"[\\s\\S]*?</table>`).exec(report.linked) ?? [];
  return report.printedIn(part).map(({ text, cells }) => [text, cells.map(formatCellRef)]);
}

describe('the links of the yearly report', () => {
  test('are all that is put in: without them the document is the one that is printed', () => {
    expect(report.unlinked).toBe(html);
  });

  test('of one cell lead to the cell that shows the number', () => {
    const single = singleFigures(report.printed, traced);
    expect(single.length).toBeGreaterThan(60);
    for (const { place, shown, printed } of single) expect([place, shown]).toEqual([place, printed]);
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
    for (const table of ['tabel-2-3', 'tabel-3-7', 'tabel-3-8', 'tabel-l-3', 'tabel-l-4', 'tabel-l-5']) {
      expect([table, figuresOf(table).length > 5]).toEqual([table, true]);
    }
  });

  test("stand in lapkin's own sentences and in the words of Narasi", () => {
    const plain = report.linked.replaceAll('\u00a0', ' ');
    expect(plain).toMatch(/<a href="https:\/\/sel\.invalid\/\d+"[^>]*>Rp101\.882\.275<\/a> dari/);
    expect(plain).toMatch(/sebesar <a [^>]*>97,22%<\/a>/);
    const sheets = new Set(report.printed.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)));
    expect([...sheets]).toEqual(expect.arrayContaining(['Narasi', 'Identitas', 'PK']));
  });
});
