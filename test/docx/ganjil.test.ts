import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/word/write-docx.ts';
import { bacaXml, bukaPaket, type El, elemen, rapat, semua, teksWord } from './buka.ts';

const TATA = {
  kertas: { lebar: 210, tinggi: 297 },
  margin: { atas: 2.5, kanan: 2.5, bawah: 2.5, kiri: 3 },
  huruf: 'Arial',
  kop: '',
};

/** The document of a body of HTML, as a template of one's own might give it. */
async function word(body: string): Promise<El> {
  const { value } = await writeDocx({
    html: `<body>${body}</body>`,
    title: 'Judul',
    author: 'Nama',
    language: 'id-ID',
    tata: TATA,
    now: new Date(0),
    halaman: new Map(),
    templat: async () => new Map(),
  });
  return bacaXml(bukaPaket(value).get('word/document.xml') ?? '');
}

const potret = (isi: string): Promise<El> => word(`<section class="potret">${isi}</section>`);
const val = (e: El, nama: string): string | undefined => semua(e, nama)[0]?.atribut['w:val'];

/** Cells of each row as "text", with the columns it covers when several, and with v where it is merged downwards, ^ where it goes on. */
function petak(tabel: El): readonly string[] {
  return elemen(tabel)
    .filter((e) => e.nama === 'w:tr')
    .map((tr) =>
      elemen(tr)
        .filter((e) => e.nama === 'w:tc')
        .map((tc) => {
          const gabung = { restart: 'v', continue: '^' }[val(tc, 'w:vMerge') ?? ''] ?? '';
          return `${rapat(teksWord(tc))}${val(tc, 'w:gridSpan') ?? ''}${gabung}`;
        })
        .join('|'),
    );
}

const lebar = (tabel: El): readonly number[] =>
  semua(tabel, 'w:gridCol').map((c) => Number(c.atribut['w:w']));

describe('tables that a careless template writes', () => {
  it.each([
    [
      'a cell stays within its group',
      '<thead><tr><th rowspan="3">a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td rowspan="9">d</td></tr><tr><td>e</td></tr></tbody>' +
        '<tbody><tr><td>f</td><td>g</td></tr></tbody>',
      ['a|b', 'c|dv', 'e|^', 'f|g'],
    ],
    [
      'rows in no group make one',
      '<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>',
      ['av|b', '^|c'],
    ],
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
  ])('%s', async (_, isi, harap) => {
    const tabel = semua(await potret(`<table>${isi}</table>`), 'w:tbl')[0];
    expect(petak(tabel as El)).toEqual(harap);
    // 155 mm of text in twips, no column without a width.
    expect(lebar(tabel as El).every((w) => w > 0)).toBe(true);
    expect(lebar(tabel as El).reduce((a, b) => a + b, 0)).toBe(Math.round((155 / 25.4) * 1440));
  });
});

describe('text in places where the vocabulary has none', () => {
  it.each([
    ['a contents list', '<nav class="daftar">a<p>b</p><p class="entri entri-1">c</p></nav>', 'abc'],
    ['a list', '<ul>a<li>b</li><p>c</p>d</ul>', 'abcd'],
    ['a figure', '<figure>a<figcaption>b</figcaption>c</figure>', 'abc'],
    [
      'a row of photos',
      '<div class="foto">a<p>b</p><figure><figcaption>c</figcaption></figure></div>',
      'abc',
    ],
  ])('%s keeps it', async (_, isi, harap) => {
    expect(rapat(teksWord(await potret(isi)))).toBe(harap);
  });
});

describe('what Word would not open', () => {
  it('a cell of a row of photos ends in a paragraph, and a row of none is no table', async () => {
    const dokumen = await potret(
      '<div class="foto"><figure></figure><figure><table><tr><td>a</td></tr></table></figure></div><div class="foto"> </div>',
    );
    const tabel = semua(dokumen, 'w:tbl', false);
    expect(tabel.length).toBe(1);
    const akhir = semua(dokumen, 'w:tc').map((tc) => elemen(tc).at(-1)?.nama);
    expect(akhir).toEqual(['w:p', 'w:p', 'w:p']);
  });

  it('a bookmark stands once though an id stands twice', async () => {
    const dokumen = await potret('<h2 id="sama">a</h2><h2 id="sama">b</h2><h3 id="lain">c</h3>');
    const nama = semua(dokumen, 'w:bookmarkStart').map((b) => b.atribut['w:name']);
    expect(nama.length).toBe(2);
    expect(new Set(nama).size).toBe(2);
  });

  it('a document without content still has a page', async () => {
    const [badan] = semua(await word(''), 'w:body');
    expect(elemen(badan as El).map((e) => e.nama)).toEqual(['w:p', 'w:sectPr']);
  });
});

describe('notes of a table', () => {
  /** The texts of the paragraphs that stay with the next one. */
  const ikut = (dokumen: El): readonly string[] =>
    semua(dokumen, 'w:p')
      .filter((p) => semua(p, 'w:keepNext').length > 0)
      .map((p) => rapat(teksWord(p)));
  // Of more than eight rows, else all of them stay together anyway.
  const tabel = `<table>${Array.from({ length: 10 }, (_, i) => `<tr><td>a${i}</td><td>b${i}</td></tr>`).join('')}</table>`;

  it('stay with its last row and with one another', async () => {
    const catatan = ['c', 'd', 'e'].map((t) => `<p class="catatan">${t}</p>`).join('\n');
    expect(ikut(await potret(`${tabel}\n${catatan}<p>f</p>`))).toEqual(['a9', 'b9', 'c', 'd']);
  });

  it('are none where a paragraph follows', async () => {
    expect(ikut(await potret(`${tabel}<p>f</p><p class="catatan">g</p>`))).toEqual([]);
  });
});

describe('pictures', () => {
  const gambar = (w: number, h: number): string =>
    `<img alt="peta" src="data:image/svg+xml;base64,${Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="9" height="9"/></svg>`,
    ).toString('base64')}">`;
  const sisi = (dokumen: El): readonly (readonly number[])[] =>
    semua(dokumen, 'wp:extent').map((e) => [Number(e.atribut.cx), Number(e.atribut.cy)]);

  it('a tall one fits on a landscape page as on a portrait one', async () => {
    const figure = `<figure>${gambar(300, 2000)}<figcaption>x</figcaption></figure>`;
    const dokumen = await word(
      `<section class="potret">${figure}</section><section class="lanskap">${figure}</section>`,
    );
    const [tegak, mendatar] = sisi(dokumen).map(([, tinggi = 0]) => tinggi / 12_700);
    // Heights of the text area of A4 less 2,5 cm above and below, in points; the captions need a line.
    expect(tegak).toBeLessThan(((297 - 50) * 72) / 25.4 - 20);
    expect(mendatar).toBeLessThan(((210 - 50) * 72) / 25.4 - 20);
    expect(mendatar).toBeGreaterThan(((210 - 50) * 72) / 25.4 / 2);
  });

  it('one in lists within a narrow cell has sides', async () => {
    const isi = `<ul><li>a<ul><li>b<ul><li>${gambar(50, 50)}</li></ul></li></ul></li></ul>`;
    const foto = `<div class="foto"><figure>${gambar(50, 50)}</figure></div>`;
    const dokumen = await potret(
      `<table><colgroup><col style="width: 4%"><col style="width: 96%"></colgroup><tr><td>${isi}${foto}</td><td>c</td></tr></table>`,
    );
    expect(sisi(dokumen).length).toBe(2);
    expect(
      sisi(dokumen)
        .flat()
        .filter((s) => !(s > 0)),
    ).toEqual([]);
  });

  it('a line break before one stays before it', async () => {
    const [p] = semua(await potret(`<p>a<br>${gambar(9, 9)}b</p>`), 'w:p');
    const isi = semua(p as El, /^(?:w:t|w:br|w:drawing)$/, false).map((e) => e.nama);
    expect(isi).toEqual(['w:t', 'w:br', 'w:drawing', 'w:t']);
  });
});
