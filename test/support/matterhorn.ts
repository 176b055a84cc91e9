import { type Dict, isDict, isRef, type PdfValue } from '../../src/print/pdf/pdf-value.ts';
import { fontErrors } from './font-errors.ts';
import { listOf, nameOf, PdfObjects, stringOf } from './pdf-objects.ts';
import { tagErrors } from './tag-errors.ts';

interface Element {
  readonly kind: string;
  readonly dict: Dict;
  readonly kids: readonly Element[];
}

/** Which elements each may hold, as far as ISO 32000-1 (14.8.4) binds it. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};
const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  Caption: ['Table', 'Figure', 'L', 'TOC'],
};

/** The condition that such elements break: 09-004 of tables, 09-005 of lists, 09-006 of contents. */
function holdPoint(...kinds: readonly string[]): string {
  if (kinds.some((kind) => /^(?:L|LI|Lbl|LBody)$/.test(kind))) return '09-005';
  return kinds.some((kind) => kind.startsWith('TOC')) ? '09-006' : '09-004';
}

/**
 * Errors of a finished PDF by the conditions of the Matterhorn protocol 1.02 (PDF/UA-1) that a machine can tell, as far
 * as such a file can meet them; docs/report.md lists which. Written from the protocol, apart from what lapkin does.
 */
export async function matterhornErrors(bytes: Buffer): Promise<readonly string[]> {
  const file = new PdfObjects(bytes);
  // What is encrypted cannot be read any further.
  if (file.trailer.has('Encrypt')) return ['26-001 encrypted'];
  const root = readElement(file, file.dict(file.catalogue.get('StructTreeRoot')));
  return [
    ...(await tagErrors(bytes)),
    ...documentErrors(file),
    ...structureErrors(root),
    ...headingErrors(root),
    ...annotationErrors(file),
    ...parentErrors(file),
    ...fontErrors(file),
  ];
}

function documentErrors(file: PdfObjects): readonly string[] {
  const { catalogue } = file;
  const shown = file.dict(catalogue.get('ViewerPreferences'));
  const metadata = catalogue.get('Metadata');
  const xmp = isRef(metadata) ? (file.streams.get(metadata.ref)?.toString('utf8') ?? '') : '';
  const checks: readonly (readonly [string, boolean])[] = [
    [
      '02-004 standard type mapped',
      [...file.dict(file.dict(catalogue.get('StructTreeRoot')).get('RoleMap')).keys()].some((kind) =>
        /^(?:P|H\d?|Table|T[RHD]|L|LI|Figure|Span|Link)$/.test(kind),
      ),
    ],
    ['06-001 no metadata', xmp === ''],
    ['06-002 no pdfuaid', !/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)],
    ['06-003 no title', !/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">\s*[^\s<]/.test(xmp)],
    ['07-001 title not displayed', !shown.has('DisplayDocTitle')],
    ['07-002 title not displayed', shown.get('DisplayDocTitle') === false],
    ['11-001 no language', stringOf(catalogue.get('Lang')) === ''],
    ['01-007 suspects', file.dict(catalogue.get('MarkInfo')).get('Suspects') === true],
    ['not marked', file.dict(catalogue.get('MarkInfo')).get('Marked') !== true],
    ['25-001 XFA', catalogue.has('AcroForm')],
    ['20-001 optional content', catalogue.has('OCProperties')],
    ['21-001 embedded files', catalogue.has('Names') && file.dict(catalogue.get('Names')).has('EmbeddedFiles')],
  ];
  return checks.flatMap(([error, found]) => (found ? [error] : []));
}

function readElement(file: PdfObjects, dict: Dict): Element {
  const kids = file.list(dict.get('K')).flatMap((kid): Element[] => {
    const inner = file.dict(kid);
    return inner.has('S') ? [readElement(file, inner)] : [];
  });
  return { kind: nameOf(dict.get('S')), dict, kids };
}

function structureErrors(root: Element): readonly string[] {
  const errors: string[] = [];
  const visit = (element: Element, parent: Element | null): void => {
    const { kind, dict, kids } = element;
    const holds = HOLDS[kind];
    if (holds !== undefined) {
      for (const kid of kids) if (!holds.includes(kid.kind)) errors.push(`${holdPoint(kind)} ${kid.kind} in ${kind}`);
      if (listOf(dict.get('K')).some((kid) => typeof kid === 'number' || (isDict(kid) && kid.has('MCID'))))
        errors.push(`${holdPoint(kind)} content in ${kind}`);
      const captions = kids.flatMap(({ kind: name }, i) => (name === 'Caption' ? [i] : []));
      if (captions.length > 1 || captions.some((i) => i > 0 && i < kids.length - 1))
        errors.push(`${holdPoint(kind)} Caption in ${kind}`);
    }
    const places = STANDS_IN[kind];
    if (places !== undefined && parent !== null && !places.includes(parent.kind))
      errors.push(`${holdPoint(kind, parent.kind)} ${kind} in ${parent.kind}`);
    if (kind === 'Figure') {
      if (stringOf(dict.get('Alt')).trim() === '' && stringOf(dict.get('ActualText')).trim() === '')
        errors.push('13-004 no Alt');
      const box = attribute(element, 'BBox');
      const [left, bottom, right, top] = listOf(box).map(Number);
      if (!((left ?? 0) < (right ?? 0) && (bottom ?? 0) < (top ?? 0))) errors.push('13 no BBox');
    }
    if (kind === 'Table') errors.push(...tableErrors(element));
    if (kind === 'Note' && stringOf(dict.get('ID')) === '') errors.push('19-003 Note without ID');
    for (const kid of kids) visit(kid, element);
  };
  visit(root, null);
  return errors;
}

/** 15-003: TH without Scope; cells that no heading names; rows of unequal width. */
function tableErrors(table: Element): readonly string[] {
  const errors: string[] = [];
  const rows = table.kids.filter(({ kind }) => kind === 'TR');
  const headings = rows.flatMap(({ kids }) => kids.filter(({ kind }) => kind === 'TH'));
  if (headings.some((heading) => !['Column', 'Row', 'Both'].includes(nameOf(attribute(heading, 'Scope')))))
    errors.push('15-003 TH without Scope');
  const ids = new Set(headings.map(({ dict }) => stringOf(dict.get('ID'))));
  for (const cell of rows.flatMap(({ kids }) => kids)) {
    for (const id of listOf(attribute(cell, 'Headers')))
      if (!ids.has(stringOf(id))) errors.push('15 Headers names no TH');
  }
  const reach: number[] = [];
  rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row.kids) {
      while ((reach[c] ?? 0) > r) c++;
      for (let i = 0; i < Number(attribute(cell, 'ColSpan') ?? 1); i++)
        reach[c++] = r + Number(attribute(cell, 'RowSpan') ?? 1);
    }
  });
  if (new Set(reach).size > 1) errors.push('15 rows of unequal width');
  return errors;
}

function attribute({ dict }: Element, name: string): PdfValue | undefined {
  return listOf(dict.get('A')).flatMap((one) => (isDict(one) && one.has(name) ? [one.get(name)] : []))[0];
}

/** 14-002, 14-003: the first heading is H1, and none skips a level; 14-007: H and H1 mixed. */
function headingErrors(root: Element): readonly string[] {
  const kinds: string[] = [];
  const visit = (element: Element): void => {
    if (/^H\d?$/.test(element.kind)) kinds.push(element.kind);
    element.kids.forEach(visit);
  };
  visit(root);
  const levels = kinds.filter((kind) => kind !== 'H').map((kind) => Number(kind.slice(1)));
  return [
    ...(levels.length > 0 && levels[0] !== 1 ? ['14-002 first heading'] : []),
    ...(levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1) ? ['14-003 level skipped'] : []),
    ...(kinds.includes('H') && kinds.some((kind) => kind !== 'H') ? ['14-007 H and H1'] : []),
  ];
}

/** 28-012: links with a text; 28-008, 28-009: tabs by structure; 28-011: links in Link. */
function annotationErrors(file: PdfObjects): readonly string[] {
  const linked = new Set<number>();
  for (const dict of file.allDicts()) {
    if (nameOf(dict.get('S')) !== 'Link') continue;
    for (const kid of file.list(dict.get('K'))) {
      const object = isDict(kid) ? kid.get('Obj') : undefined;
      if (isRef(object)) linked.add(object.ref);
    }
  }
  return file.pages().flatMap(({ dict }, i) => {
    const annotations = file.list(dict.get('Annots'));
    return [
      ...(annotations.length > 0 && !dict.has('Tabs') ? [`28-008 page ${i + 1}`] : []),
      ...(annotations.length > 0 && dict.has('Tabs') && nameOf(dict.get('Tabs')) !== 'S'
        ? [`28-009 page ${i + 1}`]
        : []),
      ...annotations.flatMap((one) => [
        ...(stringOf(file.dict(one).get('Contents')).trim() === '' ? [`28-012 page ${i + 1}`] : []),
        ...(isRef(one) && !linked.has(one.ref) ? [`28-011 page ${i + 1}`] : []),
      ]),
    ];
  });
}

/** Each mark of a page leads to an element of the tree that holds it, and the other way round. */
function parentErrors(file: PdfObjects): readonly string[] {
  const held = new Map<string, number>();
  for (const [number, body] of file.bodies) {
    if (!isDict(body) || nameOf(body.get('Type')) !== 'StructElem') continue;
    for (const kid of file.list(body.get('K'))) {
      const mark = isDict(kid) ? kid.get('MCID') : kid;
      const page = (isDict(kid) ? kid.get('Pg') : undefined) ?? body.get('Pg');
      if (typeof mark === 'number' && isRef(page)) held.set(`${page.ref} ${mark}`, number);
    }
  }
  const lists = new Map<number, PdfValue>();
  const visit = (node: PdfValue | undefined): void => {
    const dict = file.dict(node);
    for (const kid of file.list(dict.get('Kids'))) visit(kid);
    const entries = file.list(dict.get('Nums'));
    entries.forEach((entry, i) => {
      if (i % 2 === 1) lists.set(Number(entries[i - 1]), entry);
    });
  };
  visit(file.dict(file.catalogue.get('StructTreeRoot')).get('ParentTree'));
  const errors: string[] = [];
  const painted = new Set<string>();
  for (const { dict, content, ref } of file.pages()) {
    const parents = file.list(lists.get(Number(dict.get('StructParents'))));
    for (const [, mark] of content.matchAll(/\/MCID (\d+) ?>> ?BDC/g)) {
      painted.add(`${ref} ${mark}`);
      const parent = parents[Number(mark)];
      if (!isRef(parent) || held.get(`${ref} ${mark}`) !== parent.ref) errors.push(`parent of mark ${mark} on ${ref}`);
    }
  }
  return [...errors, ...[...held.keys()].filter((key) => !painted.has(key)).map((key) => `mark ${key} not painted`)];
}
