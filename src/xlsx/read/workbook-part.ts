import type { RawSheet } from '../../sheets/raw-workbook.ts';
import { type Package, readPart } from '../../zip/part.ts';
import { damaged, otherKind, tooBig } from '../../zip/refusal.ts';
import { parseXml } from './parse-xml.ts';
import { type Relationship, readRelationships } from './relationships.ts';

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: RawSheet['state'];
  /** Path of its part. */
  readonly path: string;
}

/** The workbook part: what it says of its sheets, and where its other parts are. */
interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly stylesPath: string;
  readonly stringsPath: string;
}

/** Reads the workbook part through the package relationships. Chart sheets are left out. Throws a Refusal. */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const path = workbookPath(pack);
  const bytes = readPart(pack, path);
  if (bytes === undefined) throw damaged('bagian-hilang', path);
  const relations = readRelationships(pack, path);
  const listed: { name: string; state: string; id: string }[] = [];
  let date1904 = false;
  parseXml(bytes, path, {
    open: (name, a) => {
      if (name === 'workbookPr') date1904 = a.isTrue('date1904');
      if (name !== 'sheet') return;
      listed.push({
        name: a.get('name') ?? '',
        state: a.get('state') ?? 'visible',
        id: a.local('id') ?? '',
      });
    },
  });
  const sheets = listed.flatMap((s) => sheetEntry(s, relations));
  if (sheets.length === 0) throw damaged('tanpa-lembar');
  if (sheets.length > pack.limits.sheets) throw tooBig('sheets', pack.limits);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return {
    sheets,
    date1904,
    stylesPath: targetOf(relations, 'styles') ?? `${folder}styles.xml`,
    stringsPath: targetOf(relations, 'sharedStrings') ?? `${folder}sharedStrings.xml`,
  };
}

/** Path of the workbook part. */
export function workbookPath(pack: Package): string {
  const stated = targetOf(readRelationships(pack, ''), 'officeDocument') ?? 'xl/workbook.xml';
  if (stated.toLowerCase().endsWith('.bin')) throw otherKind('xlsb');
  return stated;
}

function targetOf(relations: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  for (const relation of relations.values()) if (relation.type === type) return relation.target;
  return undefined;
}

function sheetEntry(
  listed: { readonly name: string; readonly state: string; readonly id: string },
  relations: ReadonlyMap<string, Relationship>,
): SheetEntry[] {
  const relation = relations.get(listed.id);
  if (relation === undefined) throw damaged('lembar-hilang', listed.name);
  if (relation.type !== 'worksheet') return [];
  const state = listed.state === 'hidden' || listed.state === 'veryHidden' ? listed.state : 'visible';
  return [{ name: listed.name, state, path: relation.target }];
}
