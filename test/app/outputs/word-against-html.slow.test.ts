import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../../support/complete-data.ts';
import { readExampleBuku } from '../../support/example-buku.ts';
import { withHeadingNumbers } from '../../support/heading-numbers.ts';
import { makeLargeData } from '../../support/large-data.ts';
import { openReport } from '../../support/opened-report.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import {
  type El,
  findAll,
  foldSpace,
  listElements,
  readHtmlText,
  readWordText,
  removeSpace,
} from '../../support/word-markup.ts';

vi.setConfig({ testTimeout: 60_000 });

function followUp(triwulan: 1 | 2, status: 'selesai' | 'proses') {
  const names = {
    subject: '',
    problem: 'Rapat tertunda',
    recommendation: '',
    plan: `Rapat triwulan ${triwulan}`,
    owner: 'Sekretaris',
  };
  return { ...names, triwulan, status, dueDate: '2024-05-31', result: 'Rapat terlaksana', evidence: 'Notula' };
}

const YEARLY = new URL('../../../examples/kalaena-2024-tahunan.xlsx', import.meta.url);

const REPORTS = {
  reference: await openReport(REFERENCE_DATA),
  complete: await openReport(COMPLETE_DATA, COMPLETE_OPTIONS),
  large: await openReport(makeLargeData({ kegiatan: 6, sub: 5, indikator: 2, nameLength: 160 })),
  yearly: await openReport(readExampleBuku(readFileSync(YEARLY), 'kalaena-2024-tahunan.xlsx', true)),
  // The signatures stand below a table.
  followedUp: await openReport({ ...REFERENCE_DATA, tindakLanjut: [followUp(1, 'selesai'), followUp(2, 'proses')] }),
};

/** Cells of a Word table as printed: the lower parts of a merged cell are no cells of their own. */
function listWordCells(table: El): readonly string[] {
  return findAll(table, 'w:tc')
    .filter((tc) => findAll(tc, 'w:vMerge').every((v) => v.attributes['w:val'] === 'restart'))
    .map((tc) => foldSpace(readWordText(tc)));
}

function listReportTables(e: El): readonly El[] {
  return findAll(e, 'w:tbl').filter((t) => findAll(t, 'w:drawing').length === 0);
}

/** Whether a cell goes on from the piece above: where Word needs a tall kegiatan cut, its number and name come again. */
const isContinued = (cell: string | undefined): boolean => cell?.endsWith('(lanjutan)') === true;

/** Numbers and names that come again, each pair as one text. */
function listRepeated(cells: readonly string[]): readonly string[] {
  return cells.flatMap((cell, i) => (isContinued(cell) ? [`${cells[i - 1]}${cell}`] : []));
}

const withoutRepeated = (cells: readonly string[]): readonly string[] =>
  cells.filter((cell, i) => !isContinued(cell) && !isContinued(cells[i + 1]));

/** 1 where each paragraph of a table's last row stays with what follows. */
function keptRow(table: El): number {
  const paragraphs = findAll(findAll(table, 'w:tr').at(-1) ?? table, 'w:p');
  return paragraphs.every((p) => findAll(p, 'w:keepNext').length === 1) ? 1 : 0;
}

describe.each(Object.entries(REPORTS))('the Word file of %s against its HTML', (_, { page, document: written }) => {
  const document = withHeadingNumbers(written);

  it('has all its text in its order', () => {
    const repeated = listReportTables(document).flatMap((t) => listRepeated(listWordCells(t)));
    const text = repeated.reduce(
      (rest, pair) => rest.replace(removeSpace(pair), ''),
      removeSpace(readWordText(document)),
    );
    // Three dots stand for the page numbers that no print told.
    const withoutDots = (one: string): string => one.replaceAll('\u2026', '');
    expect(withoutDots(text)).toBe(withoutDots(removeSpace(readHtmlText(page))));
  });

  it('has every cell of every table', () => {
    const tables = findAll(page, 'table');
    expect(tables.length).toBeGreaterThan(4);
    const expected = tables.map((t) => findAll(t, /^t[dh]$/).map((s) => removeSpace(readHtmlText(s))));
    const cells = listReportTables(document).map((t) => withoutRepeated(listWordCells(t)).map(removeSpace));
    expect(cells).toEqual(expected);
  });

  it('merges what the HTML merges, and every row fills its grid', () => {
    const tables = findAll(page, 'table');
    for (const [i, table] of listReportTables(document).entries()) {
      const columnCount = findAll(table, 'w:gridCol').length;
      for (const row of findAll(table, 'w:tr')) {
        const spans = findAll(row, 'w:tc').map((tc) => Number(findAll(tc, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1));
        expect(spans.reduce((a, b) => a + b, 0)).toBe(columnCount);
      }
      const html = tables[i] ?? { name: '', attributes: {}, content: [] };
      const merged = findAll(html, /^t[dh]$/).filter((s) => Number(s.attributes.rowspan ?? 1) > 1);
      const starts = findAll(table, 'w:vMerge').filter((v) => v.attributes['w:val'] === 'restart');
      // Every piece has several rows: the number and the name that come again are merged downwards too.
      const repeated = listRepeated(listWordCells(table)).length;
      expect(starts.length).toBe(merged.length + 2 * repeated);
      const widths = findAll(html, /^t[dh]$/).filter((s) => Number(s.attributes.colspan ?? 1) > 1);
      expect(findAll(table, 'w:gridSpan').length).toBeGreaterThanOrEqual(widths.length);
    }
  });

  it('repeats heading rows, splits no row, and keeps the widths of the columns', () => {
    const tables = findAll(page, 'table');
    for (const [i, table] of listReportTables(document).entries()) {
      const html = tables[i] ?? { name: '', attributes: {}, content: [] };
      const headerCount = findAll(html, 'thead').flatMap((h) => findAll(h, 'tr')).length;
      const rows = findAll(table, 'w:tr');
      expect(rows.map((row) => findAll(row, 'w:tblHeader').length)).toEqual(
        rows.map((_r, n) => (n < headerCount ? 1 : 0)),
      );
      expect(rows.every((row) => findAll(row, 'w:cantSplit').length === 1)).toBe(true);
      const widths = findAll(table, 'w:gridCol').map((g) => Number(g.attributes['w:w']));
      const percents = findAll(html, 'col').map((c) =>
        Number.parseFloat(c.attributes.style?.slice('width: '.length) ?? ''),
      );
      const sum = widths.reduce((a, b) => a + b, 0);
      const total = percents.reduce((a, b) => a + b, 0);
      widths.forEach((w, c) => {
        expect(w / sum).toBeCloseTo((percents[c] ?? 0) / total, 2);
      });
    }
  });

  it('has every picture and chart with its alternative text', () => {
    const pictures = findAll(page, /^(?:svg|img)$/);
    expect(pictures.length).toBeGreaterThan(0);
    const expected = pictures.map((g) => g.attributes.alt ?? g.attributes['aria-label']);
    // A chart is there as Office draws it, and as its picture for programs that do not.
    const shown = findAll(document, /^(?:mc:AlternateContent|w:drawing)$/, false);
    const texts = shown.map((one) => findAll(one, 'wp:docPr').map((d) => d.attributes.descr));
    expect(texts.map(([text]) => text)).toEqual(expected);
    expect(texts.map((own) => new Set(own).size).every((n) => n === 1)).toBe(true);
    expect(texts.map((own) => own.length)).toEqual(pictures.map(({ name }) => (name === 'svg' ? 2 : 1)));
    expect(findAll(document, 'c:chart')).toHaveLength(pictures.filter(({ name }) => name === 'svg').length);
  });

  it('gives each heading its level', () => {
    const expected = findAll(page, /^h[1-4]$/).map((h) => [`Heading${h.name[1]}`, foldSpace(readHtmlText(h))]);
    const headings = findAll(document, 'w:p').flatMap((p) => {
      const styles = findAll(p, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
      return styles.startsWith('Heading') ? [[styles, foldSpace(readWordText(p))]] : [];
    });
    expect(headings).toEqual(expected);
  });

  it('keeps the signature block whole', () => {
    const blocks = findAll(page, 'div').filter((d) => d.attributes.class === 'tanda-tangan');
    const names = blocks.map((b) => listElements(b).map((p) => removeSpace(readHtmlText(p))));
    const paragraphs = listElements(findAll(document, 'w:body')[0] ?? document);
    const texts = paragraphs.map((p) => removeSpace(readWordText(p)));
    let from = 0;
    for (const content of names) {
      const position = texts.findIndex(
        (t, i) => i >= from && content.every((x, n) => texts[i + n] === x) && t === content[0],
      );
      expect(position).toBeGreaterThan(0);
      const kept = paragraphs
        .slice(position - 1, position + content.length)
        .map((p) => (p.name === 'w:tbl' ? keptRow(p) : findAll(p, 'w:keepNext').length));
      const styles = paragraphs
        .slice(position, position + content.length)
        .map((p) => findAll(p, 'w:pStyle')[0]?.attributes['w:val']);
      expect(kept.slice(0, -1).every((n) => n === 1)).toBe(true);
      expect(new Set(styles)).toEqual(new Set(['TandaTangan']));
      from = position + content.length;
    }
    expect(blocks.length).toBeGreaterThan(0);
  });
});

/** Each field of a document as its first word, its result and whether Word is asked to compute it. */
function listFields(xml: string): readonly { name: string; result: string; dirty: boolean }[] {
  const stack: { begin: string; parts: string[] }[] = [];
  const fields: { name: string; result: string; dirty: boolean }[] = [];
  for (const [run] of xml.matchAll(/<w:r>.*?<\/w:r>/gs)) {
    const kind = /w:fldCharType="(\w+)"/.exec(run)?.[1];
    if (kind === 'begin') stack.push({ begin: run, parts: [] });
    const closed = kind === 'end' ? stack.pop() : undefined;
    if (closed !== undefined) {
      const text = closed.parts.join('');
      const name = /<w:instrText[^>]*> (\w+)/.exec(text)?.[1] ?? '';
      const result = [...text.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, one]) => one).join('');
      fields.push({ name, result, dirty: closed.begin.includes('w:dirty') });
    }
    for (const open of stack) open.parts.push(run);
  }
  return fields;
}

describe('fields', async () => {
  const printed = await openReport(COMPLETE_DATA, COMPLETE_OPTIONS, () => '7');

  it('all have a result, printed or not, and every kind that the report needs is there', () => {
    for (const { parts } of [printed, REPORTS.complete]) {
      const fields = [...parts].filter(([name]) => /^word\/\w+\.xml$/.test(name)).flatMap(([, xml]) => listFields(xml));
      expect(new Set(fields.map(({ name }) => name))).toEqual(new Set(['TOC', 'PAGEREF', 'SEQ', 'REF', 'PAGE']));
      expect(fields.filter(({ result }) => result === '')).toEqual([]);
    }
  });

  it('page numbers are those of the print; without one Word is asked for them, and three dots say so', () => {
    const pages = (one: typeof printed) =>
      listFields(one.parts.get('word/document.xml') ?? '').filter(({ name }) => name === 'PAGEREF');
    expect(pages(printed).length).toBeGreaterThan(20);
    expect(new Set(pages(printed).map(({ result, dirty }) => `${result} ${dirty}`))).toEqual(new Set(['7 false']));
    expect(new Set(pages(REPORTS.complete).map(({ result, dirty }) => `${result} ${dirty}`))).toEqual(
      new Set(['\u2026 true']),
    );
  });
});

it('the same bytes twice, its charts and their workbooks too', async () => {
  const [first, second] = [await openReport(COMPLETE_DATA, COMPLETE_OPTIONS), REPORTS.complete];
  const charts = [...first.parts.keys()].filter((name) => /charts|embeddings/.test(name));
  expect(charts.length).toBeGreaterThanOrEqual(4);
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});

it('the lines over the years of the LKjIP are a chart of Office too', () => {
  const { parts } = REPORTS.yearly;
  const charts = [...parts].filter(([name]) => /^word\/charts\/[^/]*\.xml$/.test(name)).map(([, xml]) => xml);
  const kinds = charts.map((xml) => /<c:(bar|line)Chart>/.exec(xml)?.[1]);
  expect(kinds.filter((kind) => kind === 'line')).toHaveLength(1);
  expect(kinds).not.toContain(undefined);
  expect(parts.has('word/document.xml')).toBe(true);
});

it('only a tall kegiatan is cut for Word, into pieces that say so', () => {
  const repeated = Object.values(REPORTS).map(({ document }) =>
    listReportTables(document).flatMap((t) => listRepeated(listWordCells(t))),
  );
  // Ten rows of four lines and more each, in each of six kegiatan.
  expect(repeated.map((cells) => new Set(cells.map((cell) => cell.slice(0, 14))).size)).toEqual([0, 0, 6, 0, 0]);
});

describe('what a quarter has of the one before, in Word', () => {
  const { document } = REPORTS.followedUp;
  const tables = listReportTables(document).map((table) => listWordCells(table));
  const tableOf = (...words: readonly string[]): readonly string[] =>
    tables.find((cells) => words.every((word) => cells.some((cell) => cell.includes(word)))) ?? [];

  it('the capaian of Triwulan I and the difference: 8.878.500 of 10.893.500 are 81,5', () => {
    const cells = tableOf('TW I', '(poin)', '10.893.500');
    expect(cells).toContain('81,5');
  });

  it('follow-up of Triwulan I with its status and result, the plan of Triwulan II', () => {
    expect(tableOf('STATUS', 'HASIL')).toEqual(
      expect.arrayContaining(['Rapat triwulan 1', 'selesai', 'Rapat terlaksana', 'Notula']),
    );
    expect(tableOf('KENDALA')).toEqual(expect.arrayContaining(['Rapat triwulan 2', 'Rapat tertunda', 'Sekretaris']));
  });
});
