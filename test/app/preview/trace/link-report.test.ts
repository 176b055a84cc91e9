import { beforeAll, describe, expect, test } from 'vitest';
import { buildHtmlReport } from '../../../../src/app/build/html-report.ts';
import { displayCell } from '../../../../src/app/preview/display-cell.ts';
import { linkReport } from '../../../../src/app/preview/trace/link-report.ts';
import type { Traced } from '../../../../src/app/preview/trace/trace-table.ts';
import { checkBuku } from '../../../../src/app/shared/check-buku.ts';
import { type CellRef, formatCellRef } from '../../../../src/findings/cell-ref.ts';
import { DEFAULT_OPTIONS } from '../../../../src/report/context/report-context.ts';
import type { ReportView } from '../../../../src/report/view/report-view.ts';
import { NO_OPTIONS } from '../../../../src/sheets/parse-buku.ts';
import { makeBuku } from '../../../support/write-buku.ts';

const LINK = /<a href="https:\/\/sel\.invalid\/(\d+)"[^>]*>(.*?)<\/a>/gs;

interface Printed {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

let traced: Traced;
let html: string;
let view: ReportView;
let linked: string;
let printed: readonly Printed[];

beforeAll(async () => {
  const { buku, hasil } = checkBuku({ name: 'buku.xlsx', bytes: await makeBuku() }, NO_OPTIONS);
  if (buku === null || hasil === null) throw new Error('not read');
  traced = { buku, hasil };
  ({ html, view } = (await buildHtmlReport(hasil, DEFAULT_OPTIONS)).value);
  const report = linkReport(html, { kind: 'quarterly', view }, traced);
  linked = report.html;
  printed = [...linked.matchAll(LINK)].map(([, number = '', text = '']) => ({
    text,
    cells: report.links[Number(number)] ?? [],
  }));
});

/** What the workbook shows in a cell; '' for a blank one. */
function shownAt({ sheet, row, column }: CellRef): string {
  const cell = traced.buku.raw
    .find(({ name }) => name === sheet)
    ?.rows.get(row)
    ?.get(column);
  return cell === undefined ? '' : displayCell(cell).text;
}

describe('the links of a report', () => {
  test('are all that is put in: without them the document is the one that is printed', () => {
    expect(linked.replace(LINK, '$2')).toBe(html);
    expect(printed.length).toBeGreaterThan(100);
  });

  test('lead from a number to the one cell that shows that number', () => {
    const single = printed.filter(({ text, cells }) => cells.length === 1 && /^[\d.,]+$/.test(text));
    expect(single.length).toBeGreaterThan(40);
    const rounded = (text: string): number =>
      Math.round(Number(text.replaceAll('.', '').replace(',', '.').replace('%', '')));
    for (const { text, cells } of single) {
      const [cell] = cells;
      if (cell !== undefined)
        expect([formatCellRef(cell), rounded(shownAt(cell))]).toEqual([formatCellRef(cell), rounded(text)]);
    }
  });

  test('lead from a number that was computed to all the cells it comes from', () => {
    const { keuangan } = traced.buku;
    const [first] = keuangan?.rows ?? [];
    // Realisasi s.d. Triwulan II of the first sub kegiatan: the realisasi of both quarters.
    const wanted = [first?.at.triwulan[1].realisasi, first?.at.triwulan[2].realisasi];
    expect(printed.map(({ cells }) => cells)).toContainEqual(wanted);
  });

  test('lead from the words of Narasi and Identitas to their cells', () => {
    for (const sheet of ['Narasi', 'Identitas']) {
      const own = printed.filter(({ cells }) => cells[0]?.sheet === sheet);
      expect(own.length).toBeGreaterThan(2);
    }
    // Names are printed with spaces that no line breaks at.
    const name = printed.find(({ text }) => text.replaceAll('\u00a0', ' ') === traced.hasil.data.identitas.nama);
    expect(name?.cells.map(shownAt)).toEqual([traced.hasil.data.identitas.nama]);
  });

  test('are never put on a number that is not the one of its cells', () => {
    const figure = view.bab4.realisasi.tabel.kelompok[0]?.baris[0]?.teks.realisasi ?? '';
    expect(figure).toMatch(/\d/);
    const other = html.replaceAll(`<td class="angka">${figure}</td>`, '<td class="angka">1</td>');
    expect(other).not.toBe(html);
    const texts = [...linkReport(other, { kind: 'quarterly', view }, traced).html.matchAll(LINK)].map(
      ([, , text]) => text,
    );
    expect(texts).not.toContain('1');
  });

  test('are left out where a template prints a table in its own way', () => {
    const own = '<html><body><table><tr><td>41.664.750</td></tr></table><p>Pasal 3 Tahun 2024</p></body></html>';
    expect(linkReport(own, { kind: 'quarterly', view }, traced)).toEqual({ html: own, links: [] });
  });
});
