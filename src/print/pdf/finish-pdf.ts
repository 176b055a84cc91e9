import { EXIT, Failure } from '../../findings/failure.ts';
import { captionTags } from './caption-tags.ts';
import { type MarkedPart, readMarks } from './content-marks.ts';
import { contentsTags } from './contents-tags.ts';
import { dropMarks, type MarksByPage, markDropped } from './drop-marks.ts';
import { figureBoxes } from './figure-boxes.ts';
import { describeLinks } from './link-contents.ts';
import { listBodies } from './list-bodies.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { addOutputIntent } from './output-intent.ts';
import { changePages, readPages } from './page-contents.ts';
import { pageFonts } from './page-fonts.ts';
import type { NumberingStarts } from './page-label.ts';
import { type Dict, isRef, isText, type PdfValue } from './pdf-value.ts';
import { dictOf, type PdfFile, type PdfObject } from './read-pdf.ts';
import { repeatedHeadings } from './repeated-headings.ts';
import { softHyphens } from './soft-hyphens.ts';
import { steadyIds } from './steady-ids.ts';
import { separateWords } from './text-lines.ts';
import { writePdf } from './write-pdf.ts';
import { textString, writeValue } from './write-value.ts';
import { type Claims, type Metadata, xmpPacket } from './xmp.ts';

interface FinishOptions {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Date of the document; null takes the clock's. */
  readonly now: Date | null;
  readonly starts: NumberingStarts;
  /** Text of the links by the id they lead to. */
  readonly links: ReadonlyMap<string, string>;
  /** The document has what PDF/UA-1 asks of its author: alternative texts, headings in order. */
  readonly accessible: boolean;
  /** To be kept as PDF/A-2: with its colours explained, and saying so. */
  readonly archive: boolean;
}

/**
 * Finishes a PDF printed by Chromium: author, XMP, dates, an id made from the contents, page labels as printed, descriptions of links,
 * tags as readers know them, what standards it meets, the title in the window's bar, and packed objects. The same file and date
 * give the same bytes. Throws Failure (exit 1) for an archive with a letter that no font has.
 */
export function finishPdf(printed: PdfFile, options: FinishOptions): Buffer {
  const steady: PdfFile = { ...printed, objects: steadyIds(printed.objects) };
  const contents = [...readPages(steady)];
  const strange = contents.findIndex(([, content]) => UNKNOWN_LETTER.test(content)) + 1;
  if (strange > 0 && options.archive) throw strangeLetter(strange);
  const parts = new Map(contents.map(([page, content]) => [page, readMarks(content)]));
  const dropped = unreadMarks(repeatedHeadings(steady), parts);
  const fonts = pageFonts(steady);
  const file = changePages(dropMarks(steady, dropped), (content, page) =>
    markArtifacts(separateWords(markDropped(content, dropped.get(page)), fonts(page))),
  );
  const tagged = captionTags(contentsTags(listBodies(figureBoxes(softHyphens(file.objects), parts))));
  const objects = describeLinks(tagged, options.links);
  mapRoles(file, objects);
  // Not Math.max(...): a report of a thousand rows has more objects than a call may have arguments.
  const last = [...objects.keys()].reduce((most, number) => Math.max(most, number), 0);
  const infoNumber = file.info ?? last + 2;
  const info: Dict = file.info === undefined ? new Map() : dictOf(file, { ref: file.info }, 'Info');
  const producer = info.get('Producer');
  const metadata: Metadata = {
    ...options,
    created: options.now ?? new Date(),
    creator: 'lapkin',
    producer: isText(producer) ? producer.text : 'Chromium',
  };

  const accessible = options.accessible && strange === 0;
  const claims: Claims = { accessible, archive: options.archive ? (accessible ? 'A' : 'U') : null };
  objects.set(
    last + 1,
    streamObject('/Type /Metadata /Subtype /XML', Buffer.from(xmpPacket(metadata, claims), 'utf8')),
  );
  objects.set(infoNumber, { body: writeValue(infoDict(metadata)) });
  const dict = catalogue(file, options, last + 1);
  if (options.archive) dict.set('OutputIntents', [{ ref: addOutputIntent(objects, last + 3) }]);
  objects.set(file.root, { body: writeValue(dict) });
  return writePdf({ objects, root: file.root, info: infoNumber });
}

/** Chromium's tags that PDF 1.7 does not know, as those that it does (ISO 14289-1, 7.1): readers pass over the others. */
const ROLES: Dict = new Map([
  ['Strong', { name: 'Span' }],
  ['Em', { name: 'Span' }],
]);

/** The glyph that stands for a letter which no font of the machine has. */
const UNKNOWN_LETTER = /<(?:[0-9A-Fa-f]{4})*?0000(?:[0-9A-Fa-f]{4})*> Tj/;

function strangeLetter(page: number): Failure {
  return new Failure(
    EXIT.findings,
    `Lembar ke-${page} laporan memuat tanda yang bentuknya tidak ada; arsip (PDF/A) tidak boleh memuatnya`,
    'ganti tanda itu di buku kerja, atau cetak tanpa --arsip dan Arsip = ya',
  );
}

/** What is not to be read out: headings that are painted again, rules and grounds. */
function unreadMarks(repeated: MarksByPage, parts: ReadonlyMap<number, ReadonlyMap<number, MarkedPart>>): MarksByPage {
  return new Map(
    [...parts].map(([page, marks]) => {
      const bare = [...marks].flatMap(([mark, part]) => (part.bare ? [mark] : []));
      return [page, new Set([...bare, ...(repeated.get(page) ?? [])])];
    }),
  );
}

function mapRoles(file: PdfFile, objects: Map<number, PdfObject>): void {
  const tree = dictOf(file, { ref: file.root }, 'catalogue').get('StructTreeRoot');
  if (!isRef(tree)) return;
  const dict = dictOf(file, tree, 'structure tree');
  objects.set(tree.ref, { body: writeValue(new Map([...dict, ['RoleMap', ROLES]])) });
}

function streamObject(entries: string, data: Buffer): PdfObject {
  return { body: `<<${entries} /Length ${data.length}>>`, stream: data };
}

function infoDict(data: Metadata): Dict {
  const date = { text: pdfDate(data.created) };
  return new Map<string, PdfValue>([
    ['Title', textString(data.title)],
    ['Author', textString(data.author)],
    ['Creator', textString(data.creator)],
    ['Producer', textString(data.producer)],
    ['CreationDate', date],
    ['ModDate', date],
  ]);
}

function catalogue(file: PdfFile, options: FinishOptions, metadata: number): Map<string, PdfValue> {
  const dict = new Map(dictOf(file, { ref: file.root }, 'catalogue'));
  dict.set('Metadata', { ref: metadata });
  dict.set('Lang', textString(options.language));
  dict.set('ViewerPreferences', new Map([['DisplayDocTitle', true]]));
  dict.set('PageLabels', new Map([['Nums', pageLabels(options.starts)]]));
  return dict;
}

function pageLabels({ roman, arab }: NumberingStarts): PdfValue[] {
  const starts: PdfValue[] = roman === 1 || arab === 1 ? [] : [0, new Map()];
  const style = (name: string) => new Map([['S', { name }]]);
  if (roman !== undefined && (arab === undefined || roman < arab)) starts.push(roman - 1, style('r'));
  if (arab !== undefined) starts.push(arab - 1, style('D'));
  return starts;
}

/** `D:20240630000000Z`. */
function pdfDate(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
}
