import { KEUANGAN_SHEET, PK_SHEET, RENCANA_SHEET, TABLE_SHEETS } from '../domain/table-declaration.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { toRoman } from '../domain/triwulan.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { headingKey } from './clean-text.ts';
import type { RawSheet, RawWorkbook } from './raw-workbook.ts';
import { readSheetTitle, type SheetTitle } from './sheet-title.ts';
import { findStackedTable } from './stacked-table.ts';
import { findUntitledTable } from './untitled-table.ts';

/** A sheet by the names it may bear. */
export interface SheetNames {
  readonly name: string;
  readonly alias: readonly string[];
}

/** A workbook of which each sheet's name is taken apart once. */
export interface TitledWorkbook extends RawWorkbook {
  readonly titleOf?: (name: string) => SheetTitle;
}

/** A sheet that holds a table, or the part of it that is one quarter's. */
export interface TableSheet {
  readonly sheet: RawSheet;
  /** The quarter in its name. */
  readonly triwulan: Triwulan | undefined;
}

/** Finds a sheet by name or alias (workbook.md, "Sheet names"). A missing one is a finding only when it is required. */
export function findSheet(
  workbook: TitledWorkbook,
  wanted: SheetNames,
  required: boolean,
  known: readonly SheetNames[],
  year: number | null = null,
): Checked<RawSheet | null> {
  const matches = listMatches(workbook, wanted, year).map(({ sheet }) => sheet);
  const [first, second] = matches;
  if (first === undefined) {
    return { value: null, findings: required ? [reportMissingSheet(workbook, wanted, known)] : [] };
  }
  if (second !== undefined) return { value: null, findings: [reportTwoSheets(wanted, first, second)] };
  return { value: first, findings: reportHidden(first) };
}

/**
 * The sheets of a table that may be spread over one sheet a quarter ("Renaksi TW I", "Renaksi TW II"); one sheet
 * otherwise. `holdsTable` tells which of two sheets of one name is the table.
 */
export function findTableSheets(
  workbook: TitledWorkbook,
  wanted: SheetNames,
  known: readonly SheetNames[],
  year: number | null,
  holdsTable: (sheet: RawSheet) => boolean,
): Checked<readonly TableSheet[]> {
  const matches = listMatches(workbook, wanted, year);
  const [first, second] = matches;
  if (first === undefined) return { value: [], findings: [reportMissingSheet(workbook, wanted, known)] };
  const hidden = matches.flatMap(({ sheet }) => reportHidden(sheet));
  if (second === undefined) return { value: matches, findings: hidden };
  const quarters = new Set(matches.map(({ triwulan }) => triwulan));
  if (!quarters.has(undefined) && quarters.size === matches.length) return { value: matches, findings: hidden };
  // The one to be renamed is the one that holds no table.
  const others = matches.filter(({ sheet }) => !holdsTable(sheet));
  const [wrong] = others;
  const finding =
    others.length === 1 && wrong !== undefined && matches.length === 2
      ? reportTwoSheets(wanted, (wrong === first ? second : first).sheet, wrong.sheet)
      : reportTwoSheets(wanted, first.sheet, second.sheet);
  return { value: [], findings: [finding] };
}

/** The sheets that bear a name: as it stands, else those that bear it beside a year or a quarter. */
function listMatches(workbook: TitledWorkbook, wanted: SheetNames, year: number | null): readonly TableSheet[] {
  const { sheets, titleOf = readSheetTitle } = workbook;
  const names = new Set([wanted.name, ...wanted.alias].map(headingKey));
  const titled = sheets.map((sheet) => ({ sheet, title: titleOf(sheet.name) }));
  const exact = titled.filter(({ title }) => names.has(title.written));
  if (exact.length > 0) return exact.map(({ sheet }) => ({ sheet, triwulan: undefined }));
  return titled.flatMap(({ sheet, title }) => {
    const ofOtherYear = title.year !== undefined && year !== null && title.year !== year;
    return names.has(title.key) && !ofOtherYear ? [{ sheet, triwulan: title.triwulan }] : [];
  });
}

function reportTwoSheets(wanted: SheetNames, first: RawSheet, second: RawSheet): Finding {
  const args = { lembar: wanted.name, pertama: first.name, kedua: second.name };
  return makeFinding('lembar/ganda', args, { at: { sheet: first.name, row: 1, column: 1 } });
}

function reportHidden(sheet: RawSheet): readonly Finding[] {
  if (sheet.state === 'visible') return [];
  const at = { sheet: sheet.name, row: 1, column: 1 };
  return [makeFinding('lembar/tersembunyi', { lembar: sheet.name }, { at })];
}

/** `lembar/tidak-ada` for the report's quarter, where the other quarters have sheets of their own. */
export function reportMissingTriwulanSheet(workbook: TitledWorkbook, wanted: SheetNames, triwulan: Triwulan): Finding {
  const names = workbook.sheets.map((s) => s.name).join(', ');
  return makeFinding('lembar/tidak-ada', {
    lembar: `${wanted.name} TW ${toRoman(triwulan)}`,
    terdekat: '',
    ada: names,
    pada: '',
    dari: '',
    sampai: '',
    juga: '',
  });
}

function reportMissingSheet(workbook: TitledWorkbook, wanted: SheetNames, known: readonly SheetNames[]) {
  const { nearestName, stacked } = findMeant(workbook, wanted, known);
  const others = REQUIRED.filter(
    (one) =>
      nearestName !== undefined &&
      one.name !== wanted.name &&
      listMatches(workbook, one, null).length === 0 &&
      findMeant(workbook, one, known).nearestName === nearestName,
  );
  const args = {
    lembar: wanted.name,
    terdekat: nearestName ?? '',
    ada: workbook.sheets.map((s) => s.name).join(', '),
    pada: stacked?.sheet ?? '',
    dari: stacked === undefined ? '' : String(stacked.first),
    sampai: stacked === undefined ? '' : String(stacked.last),
    juga: others.map(({ name }) => `"${name}"`).join(' dan '),
  };
  return nearestName === undefined
    ? makeFinding('lembar/tidak-ada', args)
    : makeFinding('lembar/tidak-ada', args, { at: { sheet: nearestName, row: 1, column: 1 } });
}

const REQUIRED: readonly SheetNames[] = [PK_SHEET, RENCANA_SHEET, KEUANGAN_SHEET];

/** The sheet that is rather meant by one that is missing, or the table of it on a sheet with others. */
function findMeant(
  workbook: TitledWorkbook,
  wanted: SheetNames,
  known: readonly SheetNames[],
): { readonly nearestName: string | undefined; readonly stacked: ReturnType<typeof findStackedTable> } {
  const usedNames = new Set(known.flatMap((d) => [d.name, ...d.alias]).map(headingKey));
  const unusedNames = workbook.sheets.map((s) => s.name).filter((n) => !usedNames.has(headingKey(n)));
  const named = [wanted.name, ...wanted.alias]
    .map((n) => nearest(n, unusedNames) ?? findBeginningWith(n, unusedNames) ?? findShortened(n, unusedNames))
    .find((n) => n !== undefined);
  const keys = ({ name, alias }: SheetNames): readonly string[] => [name, ...alias].map(headingKey);
  const titled =
    named === undefined ? findStackedTable(workbook, new Set(keys(wanted)), new Set(known.flatMap(keys))) : undefined;
  const declaration = TABLE_SHEETS.find(({ name }) => name === wanted.name);
  const isUsed = ({ name }: RawSheet): boolean => !unusedNames.includes(name);
  const untitled =
    named === undefined && titled === undefined && declaration !== undefined
      ? findUntitledTable(workbook, declaration, isUsed)
      : undefined;
  // Alone on a sheet of another name it is that sheet.
  const nearestName = named ?? (untitled?.isAlone === true ? untitled.sheet : undefined);
  return { nearestName, stacked: nearestName === undefined ? (titled ?? untitled) : undefined };
}

/** "PK 2024" or "pk (2)" for PK: a sheet whose name begins with the one that is missing. */
function findBeginningWith(name: string, unusedNames: readonly string[]): string | undefined {
  return unusedNames.find((b) => headingKey(b).startsWith(headingKey(name)));
}

/** "REAL KEU" for Realisasi Keuangan: a sheet whose words begin those of the one that is missing. */
function findShortened(name: string, unusedNames: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().split(/\s+/);
  return unusedNames.find((b) => {
    const words = b
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '');
    return (
      words.length > 0 &&
      words.length === wanted.length &&
      words.every((word, i) => word.length > 1 && wanted[i]?.startsWith(word) === true)
    );
  });
}
