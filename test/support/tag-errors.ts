import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf, unpackedPdf } from './open-pdf.ts';

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);
const PAINTS = new Set<number>([
  OPS.constructPath,
  OPS.showText,
  OPS.paintImageXObject,
  OPS.paintFormXObjectBegin,
  OPS.shadingFill,
]);

/** Errors of a finished PDF by number of the Matterhorn protocol, as far as they can be told by a machine. */
export async function tagErrors(bytes: Buffer): Promise<readonly string[]> {
  return [...typeErrors(unpackedPdf(bytes)), ...(await contentErrors(bytes))];
}

/** 02-001: a structure type that is neither standard nor known to one that is. */
function typeErrors(file: string): readonly string[] {
  const map = /\/RoleMap\s*<<([^>]*)>>/.exec(file)?.[1] ?? '';
  const known = new Set(
    [...map.matchAll(/\/(\w+)\s*\/(\w+)/g)].flatMap(([, from = '', to = '']) => (STANDARD.has(to) ? [from] : [])),
  );
  const used = new Set(
    [...file.matchAll(/<<[^<>]*\/StructElem[^<>]*/g)].flatMap(([dict]) => /\/S\s*\/(\w+)/.exec(dict)?.[1] ?? []),
  );
  return [...used].filter((type) => !STANDARD.has(type) && !known.has(type)).map((type) => `02-001 ${type}`);
}

/** 01-005: content that is neither tagged nor an artifact; 01-003 and 01-004: the one within the other. */
async function contentErrors(bytes: Buffer): Promise<readonly string[]> {
  const document = await openPdf(bytes);
  const errors = new Set<string>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getOperatorList();
    const open: string[] = [];
    content.fnArray.forEach((operator, i) => {
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
        const name = nameOf(content.argsArray[i]?.[0]);
        if (name === 'Artifact' && open.some((outer) => outer !== 'Artifact')) errors.add(`01-003 page ${number}`);
        if (name !== 'Artifact' && open.includes('Artifact')) errors.add(`01-004 page ${number}`);
        open.push(name);
      } else if (operator === OPS.endMarkedContent) open.pop();
      else if (open.length === 0 && PAINTS.has(operator)) errors.add(`01-005 page ${number}`);
    });
    if (open.length > 0) errors.add(`open page ${number}`);
  }
  await document.destroy();
  return [...errors];
}

function nameOf(tag: unknown): string {
  if (typeof tag === 'string') return tag;
  return typeof tag === 'object' && tag !== null && 'name' in tag ? String(tag.name) : '';
}
