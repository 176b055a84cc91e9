import { type Checked, makeFinding } from '../findings/finding.ts';
import { CLASS } from '../html/vocabulary.ts';
import { writeBlocks } from './block.ts';
import { tableSize } from './build-table.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { chartXml } from './chart-xml.ts';
import { checkVocabulary, type TemplateSource } from './check-vocabulary.ts';
import { contentHeight, contentWidth, type DocumentLayout, pictureHeight } from './document-layout.ts';
import { stylesXml } from './document-styles.ts';
import { fillPackage, type Part, xmlPartOf } from './fill-package.ts';
import { numberHeadings } from './heading-numbers.ts';
import { findElements, readHtml, textOf } from './html-tree.ts';
import { numberingXml } from './numbering-xml.ts';
import { readLetters } from './outline-texts.ts';
import { preparePictures } from './prepare-pictures.ts';
import { coreProperties, settings } from './properties.ts';
import { collectReferences } from './references.ts';
import { headsAndFeet, sectionProperties } from './section-options.ts';
import { buildSections, type Section } from './sections.ts';
import { collectTargets, type WordContext } from './word-context.ts';
import { el, xmlPart } from './xml-element.ts';

/** What writeDocx is given: the report, what stands in the properties of the file, and its measures. */
interface DocxJob {
  /** A whole report in the vocabulary of docs/templat.md. */
  readonly html: string;
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly layout: DocumentLayout;
  /** Date of the document; null takes the clock's. */
  readonly now: Date | null;
  /** Page labels by element id from a print of the same report; null leaves the contents lists for Word to fill in. */
  readonly pageById: ReadonlyMap<string, { readonly label: string }> | null;
  /** Reads the templates by name, to find the line of what is outside the vocabulary; only called when something is. */
  readonly templates: () => Promise<ReadonlyMap<string, TemplateSource>>;
}

/**
 * A report as a Word document: real styles, sections, fields and tables (report.md, "The files"), without a browser.
 * Under a given `now` the same input gives the same bytes. Findings: `docx/*`; text is never left out.
 */
export async function writeDocx(job: DocxJob): Promise<Checked<Uint8Array>> {
  const root = readHtml(job.html);
  const letters = await readLetters(job.layout.font);
  const pictures = await preparePictures(root, job.layout.font, letters);
  const targets = collectTargets(root);
  const k: WordContext = {
    layout: job.layout,
    width: contentWidth(job.layout, false),
    page: contentHeight(job.layout, false),
    height: pictureHeight(job.layout, false),
    letters,
    pictures: pictures.value,
    targets,
    references: collectReferences(targets.values()),
    headingNumbers: numberHeadings(root),
    pageById: job.pageById,
    counters: { lists: [], lastNumbers: new Map() },
    media: { count: 0, files: [], charts: [] },
  };
  const sections = buildSections(root, k);
  const draftElement = findElements(root, (e) => e.classes.includes(CLASS['cap-draf']))[0];
  const unfilled = job.pageById === null && findElements(root, (e) => e.classes.includes(CLASS.entri)).length > 0;
  const size = sortUnique(findElements(root, (e) => e.name === 'table').map(tableSize), 10);
  const value = fillPackage(
    xmlPart('w:document', el('w:body', {}, bodyXml(sections, sectionProperties(sections, job.layout)))),
    coreProperties({ ...job, now: job.now ?? new Date() }),
    [
      xmlPartOf('styles', stylesXml(job.layout, job.language, size)),
      xmlPartOf('numbering', numberingXml(k.counters.lists, k.headingNumbers.firstBab)),
      xmlPartOf('settings', settings(unfilled)),
      ...headsAndFeet(sections, job.layout, draftElement === undefined ? null : textOf(draftElement)),
      ...k.media.files.map(
        ({ id, name, content }): Part => ({ name: `media/${name}`, content: content, id, kind: 'image' }),
      ),
      ...k.media.charts.map(
        ({ id, data }, i): Part => ({
          name: `charts/chart${i + 1}.xml`,
          content: chartXml(data, job.layout.font),
          id,
          kind: 'chart',
          uses: { name: `embeddings/data${i + 1}.xlsx`, content: chartWorkbook(data) },
        }),
      ),
    ],
  );
  const findings = [
    ...(await checkVocabulary(root, job.templates)),
    ...pictures.findings,
    ...(unfilled ? [makeFinding('docx/daftar-belum-terisi', {})] : []),
  ];
  return { value, findings };
}

/** Content of the body: each section ends in its properties, the last one's stand at the end of the document. */
function bodyXml(sections: readonly Section[], sectionProperties: readonly string[]): string {
  return sections
    .map((s, i) => {
      const end = sectionProperties[i] ?? '';
      return i < sections.length - 1 ? writeBlocks(s.blocks, end) : `${writeBlocks(s.blocks, '')}${end}`;
    })
    .join('');
}

function sortUnique(numbers: readonly number[], ...extra: readonly number[]): readonly number[] {
  return [...new Set([...extra, ...numbers])].sort((a, b) => a - b);
}
