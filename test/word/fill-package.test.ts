import { posix } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readLetters } from '../../src/word/outline-texts.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../support/complete-data.ts';
import { makeLargeData } from '../support/large-data.ts';
import { openReport } from '../support/opened-report.ts';
import { allRuns } from '../support/random-runs.ts';
import { REFERENCE_DATA } from '../support/reference-data.ts';
import { findAll, foldSpace, parseXml, readHtmlText, readWordText } from '../support/word-markup.ts';
import { findWrongOrder } from './element-order.ts';

vi.setConfig({ testTimeout: 60_000 });

const complete = await openReport(COMPLETE_DATA, COMPLETE_OPTIONS, (id) => `hal-${id}`);
const reference = await openReport(REFERENCE_DATA);

describe('the package', () => {
  it.each([...complete.parts].filter(([name]) => /\.(?:xml|rels)$/.test(name)))(
    'has the elements of %s in the order that Word insists on',
    (_, xml) => {
      expect(findWrongOrder(parseXml(xml))).toEqual([]);
    },
  );

  it('the check of the order sees an exchange', () => {
    const xml = '<w:pPr><w:jc w:val="left"/><w:ind w:left="1"/><w:asing/></w:pPr>';
    expect(findWrongOrder(parseXml(xml))).toEqual(['w:pPr: jc before ind', 'w:pPr: asing is not known']);
  });

  it('names only parts, styles, lists and pictures that it holds', () => {
    const { parts, document } = complete;
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const r of findAll(parseXml(xml), 'Relationship')) {
        expect(parts.has(posix.normalize(`${folder}${r.attributes.Target}`).replace(/^\//, ''))).toBe(true);
      }
    }
    const contentTypes = parseXml(parts.get('[Content_Types].xml') ?? '');
    const extensions = findAll(contentTypes, 'Default').map((d) => d.attributes.Extension);
    const names = findAll(contentTypes, 'Override').map((o) => o.attributes.PartName);
    for (const n of parts.keys()) {
      if (n === '[Content_Types].xml') continue;
      expect(names.includes(`/${n}`) || extensions.includes(n.split('.').at(-1)), n).toBe(true);
    }
    const style = findAll(parseXml(parts.get('word/styles.xml') ?? ''), 'w:style').map(
      (s) => s.attributes['w:styleId'],
    );
    expect(new Set(style).size).toBe(style.length);
    const used = new Set(findAll(document, /^w:(?:pStyle|tblStyle|rStyle)$/).map((s) => s.attributes['w:val']));
    expect([...used].filter((s) => !style.includes(s))).toEqual([]);
    const lists = findAll(parseXml(parts.get('word/numbering.xml') ?? ''), 'w:num').map((n) => n.attributes['w:numId']);
    const numbering = new Set(findAll(document, 'w:numId').map((n) => n.attributes['w:val']));
    expect([...numbering].filter((n) => n !== '0' && !lists.includes(n))).toEqual([]);
    const relations = findAll(parseXml(parts.get('word/_rels/document.xml.rels') ?? ''), 'Relationship');
    const id = relations.map((r) => r.attributes.Id);
    const blip = findAll(document, /^(?:a:blip|asvg:svgBlip)$/).map((b) => b.attributes['r:embed']);
    expect(blip.length).toBeGreaterThan(0);
    expect(blip.filter((b) => !id.includes(b))).toEqual([]);
  });

  it('gives ids once', () => {
    for (const name of ['wp:docPr', 'w:bookmarkStart']) {
      const id = findAll(complete.document, name).map((e) => e.attributes.id ?? e.attributes['w:id']);
      expect(id.length).toBeGreaterThan(1);
      expect(new Set(id).size).toBe(id.length);
    }
  });

  it('ends every cell in a paragraph', () => {
    const cells = findAll(complete.document, 'w:tc');
    expect(cells.every((tc) => tc.content.filter((a) => typeof a !== 'string').at(-1)?.name === 'w:p')).toBe(true);
  });

  it('is the same bytes twice, and dated as told', async () => {
    const again = await openReport(COMPLETE_DATA, COMPLETE_OPTIONS, (id) => `hal-${id}`);
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(complete.bytes))).toBe(0);
    const core = parseXml(complete.parts.get('docProps/core.xml') ?? '');
    const dates = findAll(core, /^dcterms:/).map((d) => d.content.join(''));
    expect(dates).toEqual(['2024-06-28T00:00:00Z', '2024-06-28T00:00:00Z']);
  });

  it('says its title, author and language, and holds no macro', () => {
    const core = parseXml(reference.parts.get('docProps/core.xml') ?? '');
    expect(findAll(core, 'dc:title')[0]?.content.join('')).toMatch(
      /^Laporan Evaluasi Kinerja .* Triwulan II Tahun 2024$/,
    );
    expect(findAll(core, 'dc:creator')[0]?.content.join('')).toBe('Nama Pejabat, S.Sos., Kecamatan Kalaena');
    const languages = findAll(parseXml(reference.parts.get('word/styles.xml') ?? ''), 'w:lang');
    expect(languages[0]?.attributes['w:val']).toBe('id-ID');
    expect(findAll(core, 'dc:language')[0]?.content.join('')).toBe('id-ID');
    expect([...reference.parts.keys()].filter((n) => /vba|\.bin$/i.test(n))).toEqual([]);
  });
});

describe('sections and fields', () => {
  it('lies and counts as the parts of the report do', () => {
    const sections = findAll(reference.document, 'w:sectPr').map((s) => {
      const paper = findAll(s, 'w:pgSz')[0]?.attributes ?? {};
      const numbering = findAll(s, 'w:pgNumType')[0]?.attributes ?? {};
      return [
        Number(paper['w:w']) > Number(paper['w:h']) ? 'landscape' : 'portrait',
        numbering['w:fmt'],
        numbering['w:start'] ?? '',
      ].join(' ');
    });
    // Sampul, Daftar Isi, Tabel and Gambar running on, BAB I, BAB II, Rencana Aksi, BAB III, BAB IV, BAB V.
    expect(sections).toEqual([
      'portrait decimal ',
      'portrait lowerRoman 1',
      'portrait decimal 1',
      'portrait decimal ',
      'landscape decimal ',
      'portrait decimal ',
      'portrait decimal ',
      'portrait decimal ',
    ]);
    const paper = findAll(reference.document, 'w:pgSz')[0]?.attributes ?? {};
    // A4 in twentieths of a point.
    expect([paper['w:w'], paper['w:h']]).toEqual(['11906', '16838']);
  });

  it('opens and closes every field', () => {
    for (const [name, xml] of complete.parts) {
      if (!/^word\/(?:document|header|footer)/.test(name) || !name.endsWith('.xml')) continue;
      let depth = 0;
      for (const f of findAll(parseXml(xml), 'w:fldChar')) {
        const kind = f.attributes['w:fldCharType'];
        if (kind === 'begin') depth += 1;
        if (kind === 'end') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });

  it('has contents lists of headings, tables and figures, each entry to its bookmark', () => {
    const instructions = findAll(complete.document, 'w:instrText').map((i) => i.content.join('').trim());
    expect(instructions.filter((p) => p.startsWith('TOC'))).toEqual([
      'TOC \\o "1-3" \\h \\z \\u',
      'TOC \\h \\z \\c "Tabel"',
      'TOC \\h \\z \\c "Gambar"',
    ]);
    const bookmarks = findAll(complete.document, 'w:bookmarkStart').map((b) => b.attributes['w:name']);
    const targets = instructions.filter((p) => p.startsWith('PAGEREF')).map((p) => p.split(' ')[1]);
    const entries = findAll(complete.page, 'span').filter((s) => s.attributes.class === 'hal');
    expect(targets.length).toBe(entries.length);
    expect(targets.filter((t) => !bookmarks.includes(t))).toEqual([]);
    expect(bookmarks.every((p) => /^[A-Za-z_]\w{0,39}$/.test(p ?? ''))).toBe(true);
  });

  it('fills the page numbers in when the print is known, and else asks Word to, and says so', () => {
    const label = findAll(complete.document, 'w:hyperlink').map((h) => readWordText(h).split(' ').at(-1));
    const expected = findAll(complete.page, 'span')
      .filter((s) => s.attributes.class === 'hal')
      .map((s) => `hal-${s.attributes['data-untuk']}`);
    expect(label).toEqual(expected);
    const hasUpdateRequest = (b: typeof reference): boolean =>
      findAll(parseXml(b.parts.get('word/settings.xml') ?? ''), 'w:updateFields').some(
        (u) => u.attributes['w:val'] !== 'false',
      );
    expect([hasUpdateRequest(complete), hasUpdateRequest(reference)]).toEqual([false, true]);
    expect(reference.findings.map((f) => [f.code, f.severity])).toEqual([['docx/daftar-belum-terisi', 'info']]);
    expect(complete.findings).toEqual([]);
  });

  it.runIf(allRuns())('breaks a contents entry before it comes near the page numbers', async () => {
    const { document, page } = await openReport(makeLargeData({ kegiatan: 2, sub: 2, nameLength: 190 }));
    const { biasa: regular, tebal: bold } = await readLetters('Arial');
    const measureWidth = (text: string, face: typeof regular): number =>
      [...text].reduce((n, c) => n + (face[c]?.[0] ?? 0) * 0.012, 0);
    const entries = findAll(document, 'w:p').filter((p) => findAll(p, 'w:hyperlink').length > 0);
    const rows = entries.map((p) => {
      const style = findAll(p, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
      const pieces = findAll(p, 'w:r').flatMap((r) => (findAll(r, 'w:t').length > 0 ? [r] : []));
      // The last text is the page number.
      return { style, pieces: pieces.slice(0, -1).map((r) => readWordText(r).trim()) };
    });
    // A4 less 3 and 2,5 cm in points; indents of print: 0, 8 and 14 mm; 14 mm are kept for the numbers.
    const contentWidth = ((210 - 55) * 72) / 25.4;
    const indents: Readonly<Record<string, number>> = {
      TOC1: 0,
      TOC2: 22.7,
      TOC3: 39.7,
      TableofFigures: 22.7,
    };
    for (const { style, pieces } of rows) {
      for (const b of pieces) {
        expect(measureWidth(b, style === 'TOC1' ? bold : regular)).toBeLessThanOrEqual(
          contentWidth - (indents[style] ?? 0) - 39.6,
        );
      }
    }
    expect(rows.filter((b) => b.pieces.length > 1).length).toBeGreaterThan(3);
    const expected = findAll(page, 'span').filter((s) => s.attributes.class === 'judul');
    expect(rows.map((b) => foldSpace(b.pieces.join(' ')))).toEqual(expected.map((s) => foldSpace(readHtmlText(s))));
  });

  it('numbers captions by fields that show the printed numbers', () => {
    const captions = findAll(complete.document, 'w:p').filter(
      (p) => findAll(p, 'w:pStyle')[0]?.attributes['w:val'] === 'Caption',
    );
    expect(captions.length).toBeGreaterThan(8);
    const counters = new Map<string, number>();
    for (const p of captions) {
      const [, label = '', restart] =
        /SEQ (\w+) \\\* ARABIC(?: \\r (\d+))?/.exec(
          findAll(p, 'w:instrText')
            .map((i) => i.content.join(''))
            .join(''),
        ) ?? [];
      // What Word computes from the fields must be what is printed.
      const count = restart === undefined ? (counters.get(label) ?? 0) + 1 : Number(restart);
      counters.set(label, count);
      expect(readWordText(p)).toMatch(new RegExp(`^${label} [\\w.]*?\\b${count}\\b`));
    }
  });
});
