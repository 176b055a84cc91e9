import type { CellRef } from '../../findings/cell-ref.ts';
import type { Checked } from '../../findings/finding.ts';
import { type Limits, limitsWith } from '../../zip/limits.ts';
import { catchRefusal } from '../../zip/refusal.ts';
import { openPackage } from '../read/open-package.ts';
import { readWorkbookPart, workbookPath } from '../read/workbook-part.ts';
import { addSheet } from './add-sheet.ts';
import { addStyles } from './add-styles.ts';
import { type FindingRow, findingsSheet } from './findings-sheet.ts';
import { namespacesOf } from './namespaces.ts';
import { addNotes } from './notes.ts';
import { contentTypeOf, editPackage, type PackageEdit, textOf, writePackage } from './package-edit.ts';
import { childOf, eachElement } from './xml-patch.ts';

/** What goes into the copy: a note a cell (one text each), and the rows of the sheet Temuan. */
export interface Annotation {
  readonly notes: readonly { readonly at: CellRef; readonly text: string }[];
  readonly rows: readonly FindingRow[];
}

/** A copy ready to be made; the losses are to be told before it is written. */
export interface AnnotationPlan {
  /** What the copy will lack or spoil, as sentences; empty = everything is kept. */
  readonly losses: readonly string[];
  /** True for a workbook with macros: its copy must be called .xlsm. */
  readonly macros: boolean;
  /** Name that the new sheet gets: Temuan, or Temuan (2) when there is one. */
  readonly sheetName: string;
  readonly write: () => Buffer;
}

/**
 * Plans an annotated copy of a workbook: notes and a sheet are added to its parts as text, and every other part is
 * copied byte for byte, so charts, pictures, macros and formats stay. A file that cannot be read gives a finding berkas/*.
 */
export function planAnnotation(
  bytes: Uint8Array,
  annotation: Annotation,
  limits: Partial<Limits> = {},
): Checked<AnnotationPlan | null> {
  return catchRefusal(() => plan(bytes, annotation, limitsWith(limits)));
}

function plan(bytes: Uint8Array, { notes, rows }: Annotation, limits: Limits): AnnotationPlan {
  const pack = openPackage(bytes, limits);
  const book = readWorkbookPart(pack);
  const edit = editPackage(pack);
  const path = workbookPath(pack);
  const ns = namespacesOf(textOf(edit, path) ?? '');
  const sheetName = freeName(edit, path);
  const losses = signed(edit) ? ['tanda tangan digital buku kerja menjadi tidak berlaku pada salinannya'] : [];
  for (const sheet of book.sheets) {
    const own = notes
      .filter((note) => note.at.sheet === sheet.name)
      .map(({ at, text }) => ({ row: at.row, column: at.column, text }));
    if (own.length === 0) continue;
    const silent = addNotes(edit, sheet.path, ns, own);
    if (silent.length > 0) {
      losses.push(
        `catatan tidak dapat ditambahkan pada sel berkomentar bersama (threaded) di lembar "${sheet.name}": ${silent.join(', ')}; temuannya tetap ada di lembar ${sheetName}`,
      );
    }
  }
  const views = childOf(textOf(edit, path) ?? '', 'bookViews') !== undefined;
  const content = findingsSheet(rows, addStyles(edit, book.stylesPath), ns.main, views);
  addSheet(edit, path, sheetName, content, ns.relations);
  const macros = contentTypeOf(edit, path)?.includes('macroEnabled') ?? false;
  return { losses, macros, sheetName, write: () => writePackage(edit) };
}

/** Digital signatures cover the parts that change. */
function signed(edit: PackageEdit): boolean {
  return [...edit.pack.directory.keys()].some((key) => key.startsWith('_xmlsignatures/'));
}

function freeName(edit: PackageEdit, workbook: string): string {
  const xml = textOf(edit, workbook) ?? '';
  const taken = new Set<string>();
  eachElement(xml, 'sheet', (attributes) => taken.add((attributes.get('name') ?? '').toLowerCase()));
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? 'Temuan' : `Temuan (${n})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
