import ExcelJS from 'exceljs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type Annotation, planAnnotation } from '../../../src/xlsx/annotate/annotate-excel.ts';
import type { FindingRow } from '../../../src/xlsx/annotate/findings-sheet.ts';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx.ts';
import {
  makeBaseParts,
  makeCommentedParts,
  makeRelation,
  type Parts,
  unzip,
  zip,
} from '../../support/workbook-parts.ts';

const ROW: FindingRow = {
  severity: 'kesalahan',
  code: 'pk/jumlah',
  cell: 'PK!A1',
  label: 'Jumlah',
  finding: 'Jumlah <salah> & "beda"',
  written: '5',
  computed: '6',
  difference: '-1',
  formula: '= A2 + A3',
  cause: '',
  hint: 'ganti A1',
};
const note = (row: number, column: number, text = 'lapkin: kesalahan pk/jumlah\nJumlah <salah>') => ({
  at: { sheet: 'PK', row, column },
  text,
});

function annotated(
  parts: Parts,
  annotation: Annotation,
): { parts: Record<string, string>; bytes: Buffer; losses: readonly string[] } {
  const { value } = planAnnotation(zip(parts), annotation);
  if (value === null) throw new Error('refused');
  const bytes = value.write();
  return { parts: unzip(bytes), bytes, losses: value.losses };
}

function expectWellFormed(parts: Record<string, string>): void {
  for (const [name, text] of Object.entries(parts)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(text).close();
  }
}

describe('planAnnotation', () => {
  it('adds a note with its box to a sheet that has none', () => {
    const { parts, losses } = annotated(makeBaseParts(), { notes: [note(9, 6)], rows: [ROW] });
    expectWellFormed(parts);
    expect(losses).toEqual([]);
    expect(parts['xl/comments1.xml']).toContain('<author>lapkin</author>');
    expect(parts['xl/comments1.xml']).toContain('<comment ref="F9" authorId="0">');
    expect(parts['xl/comments1.xml']).toContain('Jumlah &lt;salah&gt;');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>8</x:Row><x:Column>5</x:Column>');
    expect(parts['[Content_Types].xml']).toContain('Extension="vml"');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="../comments1.xml"');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="worksheets/sheet2.xml"');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<\/sheetData><legacyDrawing [^>]*r:id="rId2"\/><\/worksheet>$/);
  });

  it('is read by another library with its notes, texts and links', async () => {
    const { bytes } = annotated(makeCommentedParts(), { notes: [note(1, 1), note(2, 2)], rows: [ROW] });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    const text = (address: string): string => {
      const content = book.getWorksheet('PK')?.getCell(address).note;
      return typeof content === 'object' ? (content.texts ?? []).map((t) => t.text).join('') : (content ?? '');
    };
    expect(text('A1')).toContain('catatan lama');
    expect(text('A1')).toContain('lapkin: kesalahan pk/jumlah');
    expect(text('B2')).toBe('lapkin: kesalahan pk/jumlah\nJumlah <salah>');
    const findingsSheet = book.getWorksheet('Temuan');
    expect(findingsSheet?.getCell('E2').value).toBe('Jumlah <salah> & "beda"');
    expect(findingsSheet?.getCell('C2').text).toBe('PK!A1');
  });

  it('keeps every part that it does not need byte for byte, and the values of all cells', () => {
    const before = makeCommentedParts();
    const { parts, bytes } = annotated(before, { notes: [note(1, 1)], rows: [ROW] });
    expectWellFormed(parts);
    for (const name of ['_rels/.rels', 'xl/drawings/drawing1.xml', 'xl/media/image1.png', 'xl/worksheets/sheet1.xml']) {
      expect(parts[name], name).toBe(unzip(zip(before))[name]);
    }
    const sheets = readXlsx(bytes).value?.sheets ?? [];
    expect(sheets.map((s) => s.name)).toEqual(['PK', 'Temuan']);
    expect(sheets[0]?.rows).toEqual(readXlsx(zip(before)).value?.sheets[0]?.rows);
  });

  it('keeps the text of a note and sets its own below', () => {
    const { parts } = annotated(makeCommentedParts(), { notes: [note(1, 1), note(2, 2)], rows: [ROW] });
    expectWellFormed(parts);
    const comments = parts['xl/comments1.xml'] ?? '';
    expect(comments).toContain('<author>PEJABAT</author><author>lapkin</author>');
    expect(comments).toMatch(
      /<comment ref="A1" authorId="0"><text><r><t>catatan lama<\/t><\/r><r>.*lapkin: kesalahan pk\/jumlah/s,
    );
    expect(comments.match(/<comment /g)).toHaveLength(2);
    expect(comments).toContain('<comment ref="B2" authorId="1">');
    // One new box, under an id of its own, in the drawing that was there.
    const vml = parts['xl/drawings/vmlDrawing1.vml'] ?? '';
    expect([...vml.matchAll(/<v:shape [^>]*id="_x0000_s(\d+)"/g)].map((m) => m[1])).toEqual(['1030', '1031']);
    expect(Object.keys(parts).filter((name) => name.endsWith('.vml'))).toHaveLength(1);
  });

  it('places the note drawing behind the drawing and before the table parts', () => {
    const parts = makeBaseParts({
      afterData:
        '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="rId1"/><tableParts count="0"/>',
      sheetRels: makeRelation('rId1', 'drawing', '../drawings/drawing1.xml'),
    });
    const { parts: after } = annotated(parts, { notes: [note(1, 1)], rows: [] });
    expect(after['xl/worksheets/sheet1.xml']).toMatch(
      /<drawing r:id="rId1"\/><legacyDrawing [^>]*r:id="rId3"\/><tableParts/,
    );
  });

  it('writes the sheet Temuan with links and styles', () => {
    const { parts } = annotated(makeBaseParts(), {
      notes: [],
      rows: [ROW, { ...ROW, cell: "'Realisasi Keuangan'!F9" }],
    });
    expectWellFormed(parts);
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).toContain('<hyperlink ref="C2" location="PK!A1"');
    expect(sheet).toContain(`location="'Realisasi Keuangan'!F9"`);
    expect(sheet).toContain('Jumlah &lt;salah&gt; &amp; &quot;beda&quot;');
    expect(parts['xl/styles.xml']).toContain('<cellXfs count="5">');
    expect(parts['xl/workbook.xml']).toContain('name="Temuan" sheetId="2" r:id="rId3"');
  });

  it('gives the sheet another name when there is one called Temuan', () => {
    const parts = makeBaseParts();
    const workbook = String(parts['xl/workbook.xml']).replace('name="PK"', 'name="TEMUAN"');
    const { parts: after } = annotated({ ...parts, 'xl/workbook.xml': workbook }, { notes: [], rows: [] });
    expect(after['xl/workbook.xml']).toContain('name="Temuan (2)"');
  });

  it('takes over the prefix that the parts use', () => {
    const parts = Object.fromEntries(
      Object.entries(makeBaseParts()).map(([name, content]) => [
        name,
        name.startsWith('xl/') && !name.includes('_rels')
          ? String(content)
              .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
              .replace('xmlns="', 'xmlns:x="')
          : content,
      ]),
    );
    const { parts: after, bytes } = annotated(parts, { notes: [note(1, 1)], rows: [ROW] });
    expectWellFormed(after);
    expect(after['xl/worksheets/sheet1.xml']).toContain('<x:legacyDrawing ');
    expect(after['xl/workbook.xml']).toContain('<x:sheet xmlns:r=');
    expect(readXlsx(bytes).value?.sheets.map((s) => s.name)).toEqual(['PK', 'Temuan']);
  });

  it('says what a threaded comment and a signature lose', () => {
    const parts = {
      ...makeBaseParts({
        sheetRels: makeRelation('rId1', 'threadedComment', '../threadedComments/threadedComment1.xml'),
      }),
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="A1" id="{1}"/></ThreadedComments>',
      '_xmlsignatures/origin.sigs': '',
    };
    const { parts: after, losses } = annotated(parts, { notes: [note(1, 1)], rows: [ROW] });
    expect(losses).toHaveLength(2);
    expect(losses.join('\n')).toContain('tanda tangan digital');
    expect(losses.join('\n')).toContain('A1');
    expect(Object.keys(after).filter((name) => name.includes('comments1'))).toEqual([]);
  });

  it('gives a note of its own to a cell whose comment has no place for text', () => {
    const old = makeCommentedParts();
    const comments = String(old['xl/comments1.xml']).replace(/<text>.*<\/text>/, '<text/>');
    const { parts } = annotated({ ...old, 'xl/comments1.xml': comments }, { notes: [note(1, 1)], rows: [] });
    expectWellFormed(parts);
    expect(parts['xl/comments1.xml']).toMatch(/<text\/><\/comment><comment ref="A1" authorId="1"><text><r>/);
  });

  it('refuses a comments part that is not well-formed', () => {
    const broken = { ...makeCommentedParts(), 'xl/comments1.xml': '<comments><authors></comments>' };
    const { value, findings } = planAnnotation(zip(broken), { notes: [note(1, 1)], rows: [] });
    expect([value, findings.map((f) => f.code)]).toEqual([null, ['berkas/rusak']]);
  });

  it('hands on the finding of a file that cannot be read', () => {
    const { value, findings } = planAnnotation(Buffer.from('bukan zip'), { notes: [], rows: [] });
    expect(value).toBeNull();
    expect(findings.map((d) => d.code)).toEqual(['berkas/bukan-xlsx']);
  });
});
