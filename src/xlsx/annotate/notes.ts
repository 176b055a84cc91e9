import { formatA1 } from '../../findings/cell-ref.ts';
import { parseXmlText } from '../read/parse-xml.ts';
import { geometryOf } from './geometry.ts';
import type { Namespaces } from './namespaces.ts';
import {
  addOverride,
  addRelationship,
  ensureDefault,
  freePath,
  type PackageEdit,
  relationshipsOf,
  setText,
  textOf,
  XML,
} from './package-edit.ts';
import { escapeSpreadsheet } from './spreadsheet-text.ts';
import { extendDrawing, type NoteBox, newDrawing } from './vml.ts';
import { appendInside, attributeOf, childOf, countInside, eachElement, outline, rootPrefix } from './xml-patch.ts';

/** A note for a cell; row and column count from 1. The first line is set in bold. */
interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const AUTHOR = 'lapkin';

/**
 * Adds notes to a sheet. A cell that has a note keeps its text, with ours below. A cell with a threaded comment is left
 * alone, since Excel shows the thread instead of any note: these cells are returned, as A1.
 */
export function addNotes(
  edit: PackageEdit,
  sheet: string,
  ns: Namespaces,
  notes: readonly CellNote[],
): readonly string[] {
  const threaded = threadedCells(edit, sheet);
  const wanted = notes.filter((note) => !threaded.has(formatA1(note)));
  const fresh = wanted.length === 0 ? [] : writeComments(edit, sheet, ns, wanted);
  if (fresh.length > 0) writeBoxes(edit, sheet, ns, fresh);
  return notes.map(formatA1).filter((a1) => threaded.has(a1));
}

/** Cells of a sheet that carry a threaded comment, as A1. */
function threadedCells(edit: PackageEdit, sheet: string): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { type, target } of relationshipsOf(edit, sheet).values()) {
    if (type !== 'threadedComment') continue;
    const xml = textOf(edit, target);
    if (xml === undefined) continue;
    eachElement(xml, 'threadedComment', (attributes) => cells.add(attributes.get('ref') ?? ''));
  }
  return cells;
}

function targetOf(edit: PackageEdit, owner: string, type: string): string | undefined {
  for (const relation of relationshipsOf(edit, owner).values()) {
    if (relation.type === type && textOf(edit, relation.target) !== undefined) return relation.target;
  }
  return undefined;
}

/** Writes the comments part; returns the notes that need a box of their own. */
function writeComments(
  edit: PackageEdit,
  sheet: string,
  ns: Namespaces,
  notes: readonly CellNote[],
): readonly CellNote[] {
  const old = targetOf(edit, sheet, 'comments');
  const path = old ?? freePath(edit, 'xl/comments%.xml');
  let xml =
    (old === undefined ? undefined : textOf(edit, old)) ??
    `${XML}<comments xmlns="${ns.main}"><authors></authors><commentList></commentList></comments>`;
  const p = rootPrefix(xml);
  const fresh: CellNote[] = [];
  for (const note of notes) {
    const extended = old === undefined ? undefined : withMoreText(xml, note, p);
    if (extended === undefined) fresh.push(note);
    else xml = extended;
  }
  if (fresh.length > 0) {
    const authors = childOf(xml, 'authors');
    const author = authors === undefined ? 0 : countInside(xml, authors);
    xml = appendTo(xml, 'authors', `<${p}author>${AUTHOR}</${p}author>`);
    const comments = fresh.map(
      (note) =>
        `<${p}comment ref="${formatA1(note)}" authorId="${author}"><${p}text>${runs(note.text, p)}</${p}text></${p}comment>`,
    );
    xml = appendTo(xml, 'commentList', comments.join(''));
  }
  setText(edit, path, xml);
  if (old === undefined) {
    addOverride(edit, path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
    addRelationship(edit, sheet, `${ns.relations}/comments`, path);
  }
  return fresh;
}

/** The comments part with our text below that of the cell's own comment; undefined when the cell has none. */
function withMoreText(xml: string, note: CellNote, p: string): string | undefined {
  const ref = formatA1(note);
  let inside = false;
  let inRun = false;
  let last = -1;
  /** Where a text that stands outside any run begins: it becomes a run, as many readers take runs or text, not both. */
  let plain = -1;
  parseXmlText(xml, {
    open: (name, attributes, start, end) => {
      if (name === 'comment') inside = last < 0 && attributes.get('ref') === ref;
      if (!inside) return;
      if (name === 'r') inRun = true;
      if (name === 't' && !inRun) plain = start;
      if (name === 'text') last = end;
    },
    close: (name, start, end) => {
      if (name === 'r') inRun = false;
      // An empty element has no place for more.
      if (name === 'text' && start === end) last = -1;
      // After the last run, or in its place as the first; phonetic hints must stay behind the runs.
      if (inside && (name === 'r' || name === 't')) last = end;
      if (name === 'comment') inside = false;
    },
  });
  if (last < 0) return undefined;
  const own = plain < 0 ? xml.slice(0, last) : `${xml.slice(0, plain)}<${p}r>${xml.slice(plain, last)}</${p}r>`;
  return `${own}${runs(`\n\n${note.text}`, p)}${xml.slice(last)}`;
}

function runs(text: string, p: string): string {
  const lead = /^\n*/.exec(text)?.[0] ?? '';
  const [first = '', ...rest] = text.slice(lead.length).split('\n');
  const body = rest.length === 0 ? '' : run(`\n${rest.join('\n')}`, false, p);
  return run(lead + first, true, p) + body;
}

function run(text: string, bold: boolean, p: string): string {
  const weight = bold ? `<${p}b/>` : '';
  const font = `<${p}rPr>${weight}<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/></${p}rPr>`;
  return `<${p}r>${font}<${p}t xml:space="preserve">${escapeSpreadsheet(text)}</${p}t></${p}r>`;
}

function appendTo(xml: string, parent: string, added: string): string {
  const { root, children } = outline(xml);
  const element = children.find((c) => c.name === parent);
  if (element !== undefined) return appendInside(xml, element, added);
  const p = rootPrefix(xml);
  const whole = `<${p}${parent}>${added}</${p}${parent}>`;
  if (parent !== 'authors' || root.inner === root.end) return appendInside(xml, root, whole);
  return `${xml.slice(0, root.openEnd)}${whole}${xml.slice(root.openEnd)}`;
}

function writeBoxes(edit: PackageEdit, sheet: string, ns: Namespaces, notes: readonly CellNote[]): void {
  const xml = textOf(edit, sheet) ?? '';
  const geometry = geometryOf(xml);
  const boxes = notes.map((n): NoteBox => ({ row: n.row - 1, column: n.column - 1, text: n.text }));
  const id = childOf(xml, 'legacyDrawing');
  const relation = id === undefined ? undefined : relationshipsOf(edit, sheet).get(attributeOf(xml, id, 'id') ?? '');
  const old = relation === undefined ? undefined : textOf(edit, relation.target);
  if (relation !== undefined && old !== undefined) {
    setText(edit, relation.target, extendDrawing(old, boxes, geometry));
    return;
  }
  const path = freePath(edit, 'xl/drawings/vmlDrawing%.vml');
  setText(edit, path, newDrawing(boxes, geometry));
  ensureDefault(edit, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const newId = addRelationship(edit, sheet, `${ns.relations}/vmlDrawing`, path);
  setText(edit, sheet, withLegacyDrawing(xml, newId, ns));
}

/** Elements of a worksheet that stand before legacyDrawing (CT_Worksheet). */
const BEFORE = new Set(
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing'.split(
    ' ',
  ),
);

function withLegacyDrawing(xml: string, id: string, ns: Namespaces): string {
  const { children } = outline(xml);
  const broken = children.find((c) => c.name === 'legacyDrawing');
  const element = `<${rootPrefix(xml)}legacyDrawing xmlns:r="${ns.relations}" r:id="${id}"/>`;
  // One that points at no part is replaced: there may only be one.
  if (broken !== undefined) return xml.slice(0, broken.start) + element + xml.slice(broken.end);
  const at = Math.max(...children.filter((c) => BEFORE.has(c.name)).map((c) => c.end));
  return xml.slice(0, at) + element + xml.slice(at);
}
