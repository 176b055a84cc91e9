import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/word/write-docx.ts';
import {
  type El,
  findAll,
  listElements,
  openPackage,
  parseXml,
  readWordText,
  removeSpace,
} from '../support/word-markup.ts';

const LAYOUT = {
  paper: { width: 210, height: 297 },
  margin: { top: 2.5, right: 2.5, bottom: 2.5, left: 3 },
  font: 'Arial',
  kop: '',
};

/** The document of a body of HTML, as a template of one's own might give it. */
async function word(body: string): Promise<El> {
  const { value } = await writeDocx({
    html: `<body>${body}</body>`,
    title: 'Judul',
    author: 'Nama',
    language: 'id-ID',
    layout: LAYOUT,
    now: new Date(0),
    pageById: new Map(),
    templates: async () => new Map(),
  });
  return parseXml(openPackage(value).get('word/document.xml') ?? '');
}

const makePortrait = (content: string): Promise<El> => word(`<section class="potret">${content}</section>`);
const val = (e: El, name: string): string | undefined => findAll(e, name)[0]?.attributes['w:val'];

/** Cells of each row as "text", with the columns it covers when several, and with v where it is merged downwards, ^ where it goes on. */
function readGrid(table: El): readonly string[] {
  return listElements(table)
    .filter((e) => e.name === 'w:tr')
    .map((row) =>
      listElements(row)
        .filter((e) => e.name === 'w:tc')
        .map((tc) => {
          const mergeMark = { restart: 'v', continue: '^' }[val(tc, 'w:vMerge') ?? ''] ?? '';
          return `${removeSpace(readWordText(tc))}${val(tc, 'w:gridSpan') ?? ''}${mergeMark}`;
        })
        .join('|'),
    );
}

const columnWidths = (table: El): readonly number[] =>
  findAll(table, 'w:gridCol').map((c) => Number(c.attributes['w:w']));

describe('tables that a careless template writes', () => {
  it.each([
    [
      'a cell stays within its group',
      '<thead><tr><th rowspan="3">a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td rowspan="9">d</td></tr><tr><td>e</td></tr></tbody>' +
        '<tbody><tr><td>f</td><td>g</td></tr></tbody>',
      ['a|b', 'c|dv', 'e|^', 'f|g'],
    ],
    ['rows in no group make one', '<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>', ['av|b', '^|c']],
    [
      'a missing cell leaves its place empty before one that goes on',
      '<tr><td>a</td><td rowspan="3">b</td></tr><tr></tr><tr><td>c</td></tr>',
      ['a|bv', '|^', 'c|^'],
    ],
    [
      'colspan and rowspan in one cell',
      '<tr><td colspan="2" rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr>',
      ['a2v|b', '2^|c', 'd|e|f'],
    ],
    [
      'a cell does not run over one that goes on from above',
      '<tr><td>a</td><td rowspan="2">b</td><td>c</td></tr><tr><td colspan="3">d</td><td>e</td></tr>',
      ['a|bv|c', 'd|^|e'],
    ],
    [
      'a later row may have more cells than the first',
      '<tr><td>a</td></tr><tr><td>b</td><td>c</td><td>d</td></tr>',
      ['a|2', 'b|c|d'],
    ],
    [
      'a colspan beyond the columns says "all of them"',
      '<colgroup><col style="width: 40%"><col style="width: 60%"></colgroup><tr><td colspan="9">a</td></tr><tr><td>b</td><td>c</td></tr>',
      ['a2', 'b|c'],
    ],
  ])('%s', async (_, content, expected) => {
    const table = findAll(await makePortrait(`<table>${content}</table>`), 'w:tbl')[0];
    expect(readGrid(table as El)).toEqual(expected);
    // 155 mm of text in twips, no column without a width.
    expect(columnWidths(table as El).every((w) => w > 0)).toBe(true);
    expect(columnWidths(table as El).reduce((a, b) => a + b, 0)).toBe(Math.round((155 / 25.4) * 1440));
  });
});

it('a group that stays whole is cut where it is too tall for that, its spanning cells starts anew', async () => {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `<tr>${i === 0 ? '<td rowspan="60">1</td><td rowspan="60">Kegiatan</td>' : ''}<td>r${i}</td></tr>`,
  );
  const table = findAll(await makePortrait(`<table><tbody class="utuh">${rows.join('')}</tbody></table>`), 'w:tbl')[0];
  const grid = readGrid(table as El);
  expect(grid.map((row) => row.split('|').at(-1))).toEqual(rows.map((_, i) => `r${i}`));
  const starts = grid.filter((row) => row.startsWith('1v|'));
  // 60 rows of 14 pt (line and padding) are 840 pt, pieces of at most about 360 pt.
  expect(starts).toEqual(['1v|Kegiatanv|r0', '1v|Kegiatan(lanjutan)v|r20', '1v|Kegiatan(lanjutan)v|r40']);
});

describe('text in places where the vocabulary has none', () => {
  it.each([
    ['a contents list', '<nav class="daftar">a<p>b</p><p class="entri entri-1">c</p></nav>', 'abc'],
    ['a list', '<ul>a<li>b</li><p>c</p>d</ul>', 'abcd'],
    ['a figure', '<figure>a<figcaption>b</figcaption>c</figure>', 'abc'],
    ['a row of photos', '<div class="foto">a<p>b</p><figure><figcaption>c</figcaption></figure></div>', 'abc'],
  ])('%s keeps it', async (_, content, expected) => {
    expect(removeSpace(readWordText(await makePortrait(content)))).toBe(expected);
  });
});

describe('what Word would not open', () => {
  it('a cell of a row of photos ends in a paragraph, and a row of none is no table', async () => {
    const document = await makePortrait(
      '<div class="foto"><figure></figure><figure><table><tr><td>a</td></tr></table></figure></div><div class="foto"> </div>',
    );
    const table = findAll(document, 'w:tbl', false);
    expect(table.length).toBe(1);
    const lastNames = findAll(document, 'w:tc').map((tc) => listElements(tc).at(-1)?.name);
    expect(lastNames).toEqual(['w:p', 'w:p', 'w:p']);
  });

  it('a bookmark stands once though an id stands twice', async () => {
    const document = await makePortrait('<h2 id="sama">a</h2><h2 id="sama">b</h2><h3 id="lain">c</h3>');
    const names = findAll(document, 'w:bookmarkStart').map((b) => b.attributes['w:name']);
    expect(names.length).toBe(2);
    expect(new Set(names).size).toBe(2);
  });

  it('a document without content still has a page', async () => {
    const [body] = findAll(await word(''), 'w:body');
    expect(listElements(body as El).map((e) => e.name)).toEqual(['w:p', 'w:sectPr']);
  });
});

it('the first three entries of a contents list stay together below its title', async () => {
  const entries = Array.from({ length: 5 }, (_, i) => `<p class="entri entri-1">e${i}</p>`);
  const document = await makePortrait(`<nav class="daftar">${entries.join('')}</nav>`);
  const kept = findAll(document, 'w:p').filter((p) => findAll(p, 'w:keepNext').length > 0);
  expect(kept.map((p) => removeSpace(readWordText(p)))).toEqual(['e0', 'e1']);
});

describe('notes of a table', () => {
  /** The texts of the paragraphs that stay with the next one. */
  const listKept = (document: El): readonly string[] =>
    findAll(document, 'w:p')
      .filter((p) => findAll(p, 'w:keepNext').length > 0)
      .map((p) => removeSpace(readWordText(p)));
  // Taller than a third of a page, else all of them stay together anyway.
  const table = `<table>${Array.from({ length: 30 }, (_, i) => `<tr><td>a${i}</td><td>b${i}</td></tr>`).join('')}</table>`;

  it('stay with its last row and with one another', async () => {
    const notes = ['c', 'd', 'e'].map((t) => `<p class="catatan">${t}</p>`).join('\n');
    const kept = listKept(await makePortrait(`${table}\n${notes}<p>f</p>`));
    expect(kept.slice(kept.indexOf('a29'))).toEqual(['a29', 'b29', 'c', 'd']);
  });

  it('are none where a paragraph follows', async () => {
    const kept = listKept(await makePortrait(`${table}<p>f</p><p class="catatan">g</p>`));
    expect(kept).not.toContain('a29');
    expect(kept).toContain('b28');
  });
});

it('commas stand under each other by an indent at the right: 1.39 em of 9 points, in twentieths', async () => {
  const cell = (style: string, figure: string): string => `<tr><td class="angka"${style}>${figure}</td></tr>`;
  const document = await makePortrait(
    `<table class="ukuran-9">${cell(' style="padding-right: calc(3pt + 1.39em)"', '110')}${cell('', '101,22')}</table>`,
  );
  const indents = findAll(document, 'w:tc').map((tc) => findAll(tc, 'w:ind')[0]?.attributes['w:right']);
  expect(indents).toEqual(['250', undefined]);
});

describe('pictures', () => {
  const makePicture = (w: number, h: number): string =>
    `<img alt="peta" src="data:image/svg+xml;base64,${Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="9" height="9"/></svg>`,
    ).toString('base64')}">`;
  const measureSides = (document: El): readonly (readonly number[])[] =>
    findAll(document, 'wp:extent').map((e) => [Number(e.attributes.cx), Number(e.attributes.cy)]);

  it('a tall one fits on a landscape page as on a portrait one', async () => {
    const figure = `<figure>${makePicture(300, 2000)}<figcaption>x</figcaption></figure>`;
    const document = await word(
      `<section class="potret">${figure}</section><section class="lanskap">${figure}</section>`,
    );
    const [upright, landscape] = measureSides(document).map(([, height = 0]) => height / 12_700);
    // Heights of the text area of A4 less 2,5 cm above and below, in points; the captions need a line.
    expect(upright).toBeLessThan(((297 - 50) * 72) / 25.4 - 20);
    expect(landscape).toBeLessThan(((210 - 50) * 72) / 25.4 - 20);
    expect(landscape).toBeGreaterThan(((210 - 50) * 72) / 25.4 / 2);
  });

  it('a photo of few pixels stays as small as in print, a large one fills its place', async () => {
    const photo = async (width: number, height: number): Promise<string> => {
      const pixels = sharp({ create: { width, height, channels: 3, background: '#888888' } });
      const png = (await pixels.png().toBuffer()).toString('base64');
      return `<div class="foto"><figure><img alt="rapat" src="data:image/png;base64,${png}"></figure></div>`;
    };
    const [small, large] = measureSides(await makePortrait((await photo(80, 60)) + (await photo(900, 675))));
    // 80 by 60 pixels of 1/96 inch are 60 by 45 points.
    expect(small?.map((side) => Math.round(side / 12_700))).toEqual([60, 45]);
    // 58 mm high at most, and no wider than half of the page.
    expect((large?.[1] ?? 0) / 12_700).toBeGreaterThan(100);
    expect((large?.[1] ?? 0) / 12_700).toBeLessThanOrEqual((58 * 72) / 25.4);
  });

  it('one in lists within a narrow cell has sides', async () => {
    const content = `<ul><li>a<ul><li>b<ul><li>${makePicture(50, 50)}</li></ul></li></ul></li></ul>`;
    const photo = `<div class="foto"><figure>${makePicture(50, 50)}</figure></div>`;
    const document = await makePortrait(
      `<table><colgroup><col style="width: 4%"><col style="width: 96%"></colgroup><tr><td>${content}${photo}</td><td>c</td></tr></table>`,
    );
    expect(measureSides(document).length).toBe(2);
    expect(
      measureSides(document)
        .flat()
        .filter((s) => !(s > 0)),
    ).toEqual([]);
  });

  it('a line break before one stays before it', async () => {
    const [p] = findAll(await makePortrait(`<p>a<br>${makePicture(9, 9)}b</p>`), 'w:p');
    const content = findAll(p as El, /^(?:w:t|w:br|w:drawing)$/, false).map((e) => e.name);
    expect(content).toEqual(['w:t', 'w:br', 'w:drawing', 'w:t']);
  });
});
