import { type Dict, isDict, isName, isRef, type PdfValue } from '../../src/print/pdf/pdf-value.ts';
import { dictOf, type PdfFile, resolve } from '../../src/print/pdf/read-pdf.ts';

/** A structure element of a tagged PDF. */
export interface StructureElement {
  readonly kind: string;
  readonly alt: string | null;
  readonly children: readonly StructureElement[];
  /** Marked content and objects below it. */
  readonly contentCount: number;
  readonly attributes: ReadonlyMap<string, PdfValue>;
}

const readText = (v: PdfValue | undefined): string | null => {
  if (typeof v !== 'object' || v === null || !('text' in v)) return null;
  const content = v.text;
  return content.startsWith('\xfe\xff')
    ? Buffer.from(content.slice(2), 'latin1').swap16().toString('utf16le')
    : content;
};

const toList = (v: PdfValue | undefined): readonly PdfValue[] =>
  v === undefined ? [] : Array.isArray(v) ? (v as readonly PdfValue[]) : [v];

/** The structure tree of a PDF as Chromium printed it, before it was finished. */
export function readStructureTree(file: PdfFile): StructureElement {
  const root = dictOf(file, dictOf(file, { ref: file.root }, 'catalogue').get('StructTreeRoot'), 'tree');
  return readElement(file, root);
}

function readElement(file: PdfFile, dict: Dict): StructureElement {
  const s = dict.get('S');
  const children: StructureElement[] = [];
  let contentCount = 0;
  for (const k of toList(resolve(file, dict.get('K')))) {
    const value = isRef(k) ? resolve(file, k) : k;
    if (isDict(value) && value.has('S')) children.push(readElement(file, value));
    else contentCount++;
  }
  const attributes = new Map<string, PdfValue>();
  for (const a of toList(resolve(file, dict.get('A')))) {
    const entry = isRef(a) ? resolve(file, a) : a;
    if (isDict(entry)) for (const [name, v] of entry) attributes.set(name, v);
  }
  return {
    kind: isName(s) ? s.name : 'Root',
    alt: readText(dict.get('Alt')),
    children,
    contentCount,
    attributes,
  };
}

/** Every element, in reading order. */
export function listElements(root: StructureElement): readonly StructureElement[] {
  return [root, ...root.children.flatMap(listElements)];
}
