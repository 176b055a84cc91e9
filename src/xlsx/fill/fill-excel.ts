import type { CellRef } from '../../findings/cell-ref.ts';
import type { Checked } from '../../findings/finding.ts';
import { type Limits, limitsWith } from '../../zip/limits.ts';
import { catchRefusal } from '../../zip/refusal.ts';
import { addSheet } from '../annotate/add-sheet.ts';
import { namespacesOf } from '../annotate/namespaces.ts';
import {
  contentTypeOf,
  editPackage,
  type PackageEdit,
  setText,
  textOf,
  writePackage,
  XML,
} from '../annotate/package-edit.ts';
import { childOf, outline, rootPrefix, withAttribute } from '../annotate/xml-patch.ts';
import { openPackage } from '../read/open-package.ts';
import { readWorkbookPart, workbookPath } from '../read/workbook-part.ts';
import { fillSheet, type NewContent } from './fill-sheet.ts';

/** A cell of the workbook and what it gets. */
export interface FilledCell {
  readonly at: CellRef;
  readonly content: NewContent;
}

/** A sheet that is written if the workbook lacks it, and lengthened if it has one. */
export interface AddedSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Last filled row of the sheet of that name; 0 where there is none. */
  readonly lastRow: number;
}

/** A copy ready to be written. */
interface FilledPackage {
  /** True for a workbook with macros: its copy must be called .xlsm. */
  readonly macros: boolean;
  /** What the copy will lack or spoil, as sentences. */
  readonly losses: readonly string[];
  readonly write: () => Buffer;
}

/**
 * Fills cells of a workbook in a copy of its package: only the text of the cells named changes, every other part is
 * copied byte for byte. Excel computes the copy anew when it opens it. A file that cannot be read gives a finding berkas/*.
 */
export function planFill(
  bytes: Uint8Array,
  cells: readonly FilledCell[],
  sheet: AddedSheet,
  limits: Partial<Limits> = {},
): Checked<FilledPackage | null> {
  return catchRefusal(() => plan(bytes, cells, sheet, limitsWith(limits)));
}

function plan(bytes: Uint8Array, cells: readonly FilledCell[], added: AddedSheet, limits: Limits): FilledPackage {
  const pack = openPackage(bytes, limits);
  const book = readWorkbookPart(pack);
  const edit = editPackage(pack);
  const path = workbookPath(pack);
  const all = added.lastRow === 0 ? cells : [...cells, ...addedCells(added)];
  const bySheet = new Map<string, Map<number, Map<number, NewContent>>>();
  for (const { at, content } of all) {
    const rows = bySheet.get(at.sheet) ?? new Map<number, Map<number, NewContent>>();
    bySheet.set(at.sheet, rows);
    const row = rows.get(at.row) ?? new Map<number, NewContent>();
    rows.set(at.row, row);
    row.set(at.column, content);
  }
  for (const { name, path: part } of book.sheets) {
    const rows = bySheet.get(name);
    if (rows !== undefined) setText(edit, part, fillSheet(textOf(edit, part) ?? '', rows));
  }
  if (added.lastRow === 0 && added.rows.length > 0) {
    const ns = namespacesOf(textOf(edit, path) ?? '');
    addSheet(edit, path, added.name, newSheet(added, ns.main), ns.relations);
  }
  computeOnLoad(edit, path);
  const signed = [...pack.directory.keys()].some((key) => key.startsWith('_xmlsignatures/'));
  return {
    macros: contentTypeOf(edit, path)?.includes('macroEnabled') ?? false,
    losses: signed ? ['tanda tangan digital buku kerja menjadi tidak berlaku pada salinannya'] : [],
    write: () => writePackage(edit),
  };
}

function addedCells({ name, rows, lastRow }: AddedSheet): readonly FilledCell[] {
  return rows.flatMap((row, i) =>
    row.flatMap((value, c): FilledCell[] =>
      value === ''
        ? []
        : [{ at: { sheet: name, row: lastRow + 1 + i, column: c + 1 }, content: { kind: 'typed', value } }],
    ),
  );
}

/** The part of a new sheet: headings, rows, filter, heading kept in view. */
function newSheet({ headings, rows, widths }: AddedSheet, main: string): string {
  const empty = `${XML}<worksheet xmlns="${main}"><cols>${widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join(
      '',
    )}</cols><sheetData/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/></worksheet>`;
  const cells = new Map(
    [headings, ...rows].map((row, i) => [
      i + 1,
      new Map(row.flatMap((value, c) => (value === '' ? [] : [[c + 1, { kind: 'typed', value } as const] as const]))),
    ]),
  );
  return fillSheet(empty, cells);
}

/** What stands before calcPr in a workbook part, the last first. */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** Has Excel compute every formula when it opens the copy. */
function computeOnLoad(edit: PackageEdit, path: string): void {
  const xml = textOf(edit, path) ?? '';
  const calc = childOf(xml, 'calcPr');
  if (calc !== undefined) {
    setText(edit, path, withAttribute(xml, calc, 'fullCalcOnLoad', '1'));
    return;
  }
  const { children } = outline(xml);
  const before = BEFORE.map((name) => children.find((child) => child.name === name)).find(
    (child) => child !== undefined,
  );
  if (before === undefined) return;
  const added = `<${rootPrefix(xml)}calcPr fullCalcOnLoad="1"/>`;
  setText(edit, path, xml.slice(0, before.end) + added + xml.slice(before.end));
}
