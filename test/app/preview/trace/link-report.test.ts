import { beforeAll, describe, expect, test } from 'vitest';
import { buildHtmlReport } from '../../../../src/app/build/html-report.ts';
import { linkReport } from '../../../../src/app/preview/trace/link-report.ts';
import type { Traced } from '../../../../src/app/preview/trace/traced.ts';
import { checkBuku } from '../../../../src/app/shared/check-buku.ts';
import { DEFAULT_OPTIONS } from '../../../../src/report/context/report-context.ts';
import type { ReportView } from '../../../../src/report/view/report-view.ts';
import { NO_OPTIONS } from '../../../../src/sheets/parse-buku.ts';
import { makeBuku } from '../../../support/write-buku.ts';
import { linkedReport, shownAt, singleFigures } from './linked-report.ts';

let traced: Traced;
let html: string;
let view: ReportView;
let report: ReturnType<typeof linkedReport>;

beforeAll(async () => {
  const { buku, hasil } = checkBuku({ name: 'buku.xlsx', bytes: await makeBuku() }, NO_OPTIONS);
  if (buku === null || hasil === null) throw new Error('not read');
  traced = { buku, hasil };
  ({ html, view } = (await buildHtmlReport(hasil, DEFAULT_OPTIONS)).value);
  report = linkedReport(html, { kind: 'quarterly', view }, traced);
});

describe('the links of a report', () => {
  test('are all that is put in: without them the document is the one that is printed', () => {
    expect(report.unlinked).toBe(html);
    expect(report.printed.length).toBeGreaterThan(100);
  });

  test('lead from a number to the one cell that shows that number', () => {
    const single = singleFigures(report.printed, traced);
    expect(single.length).toBeGreaterThan(40);
    for (const { place, shown, printed } of single) expect([place, shown]).toEqual([place, printed]);
  });

  test('lead from a number that was computed to all the cells it comes from', () => {
    const { keuangan } = traced.buku;
    const [first] = keuangan?.rows ?? [];
    // Realisasi s.d. Triwulan II of the first sub kegiatan: the realisasi of both quarters.
    const wanted = [first?.at.triwulan[1].realisasi, first?.at.triwulan[2].realisasi];
    expect(report.printed.map(({ cells }) => cells)).toContainEqual(wanted);
  });

  test('lead from the words of Narasi and Identitas to their cells', () => {
    for (const sheet of ['Narasi', 'Identitas']) {
      const own = report.printed.filter(({ cells }) => cells[0]?.sheet === sheet);
      expect(own.length).toBeGreaterThan(2);
    }
    // Names are printed with spaces that no line breaks at.
    const name = report.printed.find(({ text }) => text.replaceAll('\u00a0', ' ') === traced.hasil.data.identitas.nama);
    expect(name?.cells.map((cell) => shownAt(traced, cell))).toEqual([traced.hasil.data.identitas.nama]);
  });

  test('are never put on a number that is not the one of its cells', () => {
    const figure = view.bab4.realisasi.tabel.kelompok[0]?.baris[0]?.teks.realisasi ?? '';
    expect(figure).toMatch(/\d/);
    const other = html.replaceAll(`<td class="angka">${figure}</td>`, '<td class="angka">1</td>');
    expect(other).not.toBe(html);
    const texts = linkedReport(other, { kind: 'quarterly', view }, traced).printed.map(({ text }) => text);
    expect(texts).not.toContain('1');
  });

  test('are left out where a template prints a table in its own way', () => {
    const own = '<html><body><table><tr><td>41.664.750</td></tr></table><p>Pasal 3 Tahun 2024</p></body></html>';
    expect(linkReport(own, { kind: 'quarterly', view }, traced)).toEqual({ html: own, links: [] });
  });
});
