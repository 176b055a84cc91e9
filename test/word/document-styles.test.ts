import { describe, expect, it, vi } from 'vitest';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../support/complete-data.ts';
import { openReport } from '../support/opened-report.ts';
import {
  type El,
  findAll,
  foldSpace,
  listElements,
  parseXml,
  readHtmlText,
  readWordText,
  removeSpace,
} from '../support/word-markup.ts';

vi.setConfig({ testTimeout: 60_000 });

const { document, page, parts } = await openReport(COMPLETE_DATA, COMPLETE_OPTIONS);
const part = (name: string): El => parseXml(parts.get(name) ?? '');
const val = (e: El, name: string): string | undefined => findAll(e, name)[0]?.attributes['w:val'];
const listParagraphs = (style: string): readonly El[] =>
  findAll(document, 'w:p').filter((p) => val(p, 'w:pStyle') === style);

describe('styles of the Word file', () => {
  it("are Word's own where Word has them", () => {
    const names = findAll(part('word/styles.xml'), 'w:style').map((s) => val(s, 'w:name')?.toLowerCase());
    expect(names).toEqual(
      expect.arrayContaining([
        ...['normal', 'heading 1', 'heading 2', 'heading 3', 'body text', 'caption'],
        ...['list bullet', 'list number', 'toc 1', 'toc 2', 'toc 3', 'table of figures', 'header', 'footer'],
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('give headings their outline levels, by which Word and LibreOffice make the contents list; no page parts one', () => {
    const levels = findAll(part('word/styles.xml'), 'w:style').flatMap((style) => {
      const [, level] = /^Heading([1-4])$/.exec(style.attributes['w:styleId'] ?? '') ?? [];
      if (level === undefined) return [];
      expect([findAll(style, 'w:keepNext').length, findAll(style, 'w:keepLines').length]).toEqual([1, 1]);
      return [[level, val(style, 'w:outlineLvl')]];
    });
    expect(levels).toEqual([
      ['1', '0'],
      ['2', '1'],
      ['3', '2'],
      ['4', '3'],
    ]);
  });

  it('show Heading 4 as a level below Heading 3: in italics, with less room, without a number', () => {
    const looks = ['Heading3', 'Heading4'].map((id) => {
      const style = findAll(part('word/styles.xml'), 'w:style').find((one) => one.attributes['w:styleId'] === id);
      if (style === undefined) throw new Error(id);
      const [room] = findAll(style, 'w:spacing');
      return {
        italic: findAll(style, 'w:i').length,
        numbered: findAll(style, 'w:numPr').length,
        room: Number(room?.attributes['w:before']) + Number(room?.attributes['w:after']),
      };
    });
    // Points above and below: 9 and 3, then 6 and none, in twentieths.
    expect(looks).toEqual([
      { italic: 0, numbered: 1, room: 240 },
      { italic: 1, numbered: 0, room: 120 },
    ]);
  });

  it('give each table the style with rules, but those that only line up', () => {
    const styles = findAll(document, 'w:tbl').map((t) => val(t, 'w:tblStyle'));
    const plain = findAll(page, 'table').filter((t) => /isian|dua-pihak/.test(t.attributes.class ?? '')).length;
    const photoCount = findAll(page, 'div').filter((d) => d.attributes.class === 'foto').length;
    expect(plain + photoCount).toBeGreaterThan(1);
    expect(styles.filter((g) => g === 'TabelPolos').length).toBe(plain + photoCount);
    expect(styles.filter((g) => g === 'TabelLaporan').length).toBe(styles.length - plain - photoCount);
    const gridStyle = findAll(part('word/styles.xml'), 'w:style').find(
      (s) => s.attributes['w:styleId'] === 'TabelLaporan',
    );
    expect(findAll(gridStyle ?? document, 'w:tblBorders').flatMap(listElements).length).toBe(6);
  });

  it.each([
    ['ul', 'ListBullet', 'bullet'],
    ['ol', 'ListNumber', 'decimal'],
  ])('make each item of a %s a %s', (name, style, form) => {
    const items = findAll(page, name)
      .filter((d) => d.attributes.class !== 'centang')
      .flatMap(listElements);
    const itemParagraphs = listParagraphs(style).filter((p) => findAll(p, 'w:numPr').length > 0);
    expect(items.length).toBeGreaterThan(1);
    expect(itemParagraphs.map((p) => removeSpace(readWordText(p)))).toEqual(
      items.map((e) =>
        removeSpace(
          readHtmlText({
            ...e,
            content: e.content.filter((a) => typeof a === 'string' || !/^[uo]l$/.test(a.name)),
          }),
        ),
      ),
    );
    const numbering = part('word/numbering.xml');
    for (const p of itemParagraphs) {
      const num = findAll(numbering, 'w:num').find((n) => n.attributes['w:numId'] === val(p, 'w:numId'));
      const kind = findAll(numbering, 'w:abstractNum').find(
        (a) => a.attributes['w:abstractNumId'] === val(num ?? numbering, 'w:abstractNumId'),
      );
      expect(val(kind ?? document, 'w:numFmt')).toBe(form);
    }
  });

  it('count each numbered list from its own first number', () => {
    const lists = findAll(page, 'ol').map((o) => Number(o.attributes.start ?? 1));
    const used = [...new Set(listParagraphs('ListNumber').map((p) => val(p, 'w:numId')))];
    const num = findAll(part('word/numbering.xml'), 'w:num');
    const starts = used.map((id) => {
      const n = num.find((x) => x.attributes['w:numId'] === id);
      return Number(val(n ?? document, 'w:startOverride'));
    });
    expect(starts).toEqual(lists);
  });
});

describe('heads and feet', () => {
  const footers = [1, 2].map((n) => part(`word/footer${n}.xml`));

  it('leave the cover without a number and count every other page', () => {
    const fields = footers.map((k) => findAll(k, 'w:instrText').map((i) => i.content.join('').trim()));
    expect(fields).toEqual([[], ['PAGE']]);
    const relations = findAll(part('word/_rels/document.xml.rels'), 'Relationship');
    const findTargets = (s: El, kind: string): readonly (string | undefined)[] =>
      findAll(s, `w:${kind}Reference`).map(
        (r) => relations.find((x) => x.attributes.Id === r.attributes['r:id'])?.attributes.Target,
      );
    const sections = findAll(document, 'w:sectPr');
    expect(findTargets(sections[0] ?? document, 'footer')).toEqual(['footer1.xml']);
    expect(findTargets(sections[1] ?? document, 'footer')).toEqual(['footer2.xml']);
    // A section without a foot of its own goes on with that of the one before.
    for (const s of sections.slice(2)) expect(findTargets(s, 'footer')).toEqual([]);
  });

  it('carry the running head and the mark of a draft', () => {
    const headers = [1, 2].map((n) => part(`word/header${n}.xml`));
    expect(headers.map((k) => foldSpace(readWordText(k)))).toEqual(['', COMPLETE_DATA.pengaturan.kop]);
    const cap = headers.map((k) => findAll(k, 'v:textpath').map((t) => t.attributes.string));
    expect(cap.map((c) => c.filter(Boolean))).toEqual([['DRAF'], ['DRAF']]);
  });
});
