import { createHash } from 'node:crypto';
import { contentsTags } from './contents-tags.ts';
import { describeLinks } from './link-contents.ts';
import { listBodies } from './list-bodies.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { changePages } from './page-contents.ts';
import type { NumberingStarts } from './page-label.ts';
import { type Dict, isRef, isText, type PdfValue } from './pdf-value.ts';
import { dictOf, type PdfFile, type PdfObject } from './read-pdf.ts';
import { forgetRepeated, readHeadingsOnce } from './repeated-headings.ts';
import { steadyIds } from './steady-ids.ts';
import { writePdf } from './write-pdf.ts';
import { textString, writeValue } from './write-value.ts';
import { type Metadata, xmpPacket } from './xmp.ts';

interface FinishOptions {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Date of the document; null takes the clock's. */
  readonly now: Date | null;
  readonly starts: NumberingStarts;
  /** Text of the links by the id they lead to. */
  readonly links: ReadonlyMap<string, string>;
}

/**
 * Finishes a PDF printed by Chromium: author, XMP, dates, an id made from the contents, page labels as printed, descriptions of links,
 * tags as readers know them, the title in the window's bar, and packed objects. The same file and date give the same bytes.
 */
export function finishPdf(printed: PdfFile, options: FinishOptions): Buffer {
  const { file: tagged, repeated } = readHeadingsOnce({
    ...printed,
    objects: steadyIds(printed.objects),
  });
  const file = changePages(tagged, (content, page) => markArtifacts(forgetRepeated(content, repeated.get(page))));
  const objects = describeLinks(contentsTags(listBodies(file.objects)), options.links);
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

  objects.set(last + 1, streamObject('/Type /Metadata /Subtype /XML', Buffer.from(xmpPacket(metadata), 'utf8')));
  objects.set(infoNumber, { body: writeValue(infoDict(metadata)) });
  objects.set(file.root, { body: writeValue(catalogue(file, options, last + 1)) });
  return writePdf({ objects, root: file.root, info: infoNumber, id: fingerprint(objects) });
}

/** Chromium's tags that PDF 1.7 does not know, as those that it does (ISO 14289-1, 7.1): readers pass over the others. */
const ROLES: Dict = new Map([
  ['Strong', { name: 'Span' }],
  ['Em', { name: 'Span' }],
]);

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

function catalogue(file: PdfFile, options: FinishOptions, metadata: number): Dict {
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

// The dates are among the objects: without a fixed date each printing has an id of its own.
function fingerprint(objects: ReadonlyMap<number, PdfObject>): string {
  const hash = createHash('sha256');
  for (const [number, { body, stream }] of objects) {
    hash.update(`${number} ${body.length} ${stream?.length ?? 0}\n`).update(body, 'latin1');
    if (stream) hash.update(stream);
  }
  return hash.digest('hex').slice(0, 32).toUpperCase();
}
