import type { CellRef } from '../../../src/findings/cell-ref.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { wording } from '../../../src/findings/wording.ts';
import type { RawCell, RawMerge, RawSheet, RawWorkbook } from '../../../src/sheets/raw-workbook.ts';

/**
 * Does in the workbook what the hint of a finding says, word by word; null when the hint names nothing to type, rename or
 * delete. Of a hint that offers several ways, the `way`th from 0.
 */
export function obeyAdvice(raw: RawWorkbook, finding: Finding, way = 0): RawWorkbook | null {
  const { hint } = wording(finding);
  const ways = hint.split('; ').filter((part) => WAY.test(part));
  const chosen = ways[way];
  if (chosen !== undefined && finding.at !== undefined) {
    const apart = hint.startsWith('pisahkan sel judul') ? splitMerged(raw, finding.at) : raw;
    return removeHeadings(typeAll(apart, finding.at.sheet, chosen), finding.at.sheet, chosen);
  }
  const copied = /salin lembar "([^"]+)" dan beri nama "([^"]+)" pada salinannya/.exec(hint);
  if (copied !== null) return copySheet(raw, copied[1] ?? '', copied[2] ?? '');
  const renamed = /lembar "([^"]+)"\? Ganti namanya menjadi "([^"]+)"/i.exec(hint);
  if (renamed !== null) return renameSheet(raw, renamed[1] ?? '', renamed[2] ?? '');
  const moved = /lembar "([^"]+)": pindahkan baris (\d+) sampai (\d+) dari sana ke lembar baru bernama "([^"]+)"/.exec(
    hint,
  );
  if (moved !== null) return moveRows(raw, moved[1] ?? '', Number(moved[2]), Number(moved[3]), moved[4] ?? '');
  const archived = /ganti nama "([^"]+)" \(misalnya "([^"]+)"\)/i.exec(hint);
  if (archived !== null) return renameSheet(raw, archived[1] ?? '', archived[2] ?? '');
  const { at } = finding;
  if (at === undefined) return null;
  if (TYPED.test(hint)) return typeAll(raw, at.sheet, hint);
  const removedRows = /hapus paling sedikit (\d+) baris di atasnya/.exec(hint);
  if (removedRows !== null) return deleteFirstRows(raw, at.sheet, Number(removedRows[1]));
  const beside = /pindahkan isi (\w+):(\w+) ke (\w+), .* lalu hapus isi kolom ([A-Z]+) sampai ([A-Z]+)/.exec(hint);
  if (beside !== null) return moveCells(raw, at.sheet, beside.slice(1, 4), beside.slice(4, 6));
  const jenis = /isi JENIS di ([A-Z]+\d+) dengan "([^"]+)"/.exec(hint);
  if (jenis !== null) return setText(raw, at.sheet, jenis[1] ?? '', jenis[2] ?? '');
  const choice = /^maksud Anda "([^"]+)"\? Pilihannya: [^;]+(?:; begitu pula di ([A-Z\d, ]+))?/.exec(hint);
  if (choice !== null) {
    const others = (choice[2] ?? '').split(', ').filter((place) => place !== '');
    return others.reduce(
      (book, place) => setText(book, at.sheet, place, choice[1] ?? ''),
      setCell(raw, at.sheet, at.row, at.column, choice[1] ?? ''),
    );
  }
  const heading = /Ganti judulnya menjadi "([^"]+)"/i.exec(hint);
  if (heading !== null) return setCell(raw, at.sheet, at.row, at.column, heading[1] ?? '');
  return REMOVED.test(hint) ? removeHeadings(raw, at.sheet, hint) : null;
}

const REMOVED = /hapus judul di ((?:[A-Z]{1,3}\d+(?:, )?)+)/i;

function removeHeadings(raw: RawWorkbook, sheet: string, advice: string): RawWorkbook {
  const places = REMOVED.exec(advice)?.[1]?.split(', ') ?? [];
  return places.reduce((book, place) => setText(book, sheet, place, ''), raw);
}

/** One of several readings that a hint leaves to a person, and what to do for it. */
const WAY = /^bila (?:kolom [A-Z]+(?:, [A-Z]+)* (?:\(".+"\) )?yang benar|isinya [^"]+), (?:ganti|hapus|tulis)/;

/** Cuts an area out, puts it elsewhere and empties whole columns. */
function moveCells(raw: RawWorkbook, name: string, places: readonly string[], columns: readonly string[]): RawWorkbook {
  const [from, to, target] = places.map(parsePlace);
  const [left = 0, right = 0] = columns.map((letters) => parsePlace(`${letters}1`).column);
  if (from === undefined || to === undefined || target === undefined) return raw;
  const moved = (sheet: RawSheet): RawSheet => {
    const rows = new Map(
      [...sheet.rows].map(
        ([row, cells]) => [row, new Map([...cells].filter(([column]) => column < left || column > right))] as const,
      ),
    );
    for (let row = from.row; row <= to.row; row++) {
      const cells = [...(sheet.rows.get(row) ?? [])].filter(([column]) => column >= from.column && column <= to.column);
      const shifted = cells.map(([column, cell]) => [column - from.column + target.column, cell] as const);
      const own = target.row + row - from.row;
      rows.set(own, new Map([...(rows.get(own) ?? []), ...shifted]));
    }
    const merges = sheet.merges.filter((m) => m.left < left || m.left > right);
    return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)), merges };
  };
  return { ...raw, sheets: raw.sheets.map((sheet) => (sheet.name === name ? moved(sheet) : sheet)) };
}

function parsePlace(place: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  return { row: Number(row), column: [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) };
}

function deleteFirstRows(raw: RawWorkbook, name: string, count: number): RawWorkbook {
  const moved = (sheet: RawSheet): RawSheet => ({
    ...sheet,
    rows: new Map([...sheet.rows].flatMap(([row, cells]) => (row > count ? [[row - count, cells] as const] : []))),
    merges: sheet.merges
      .filter(({ top }) => top > count)
      .map((m) => ({ ...m, top: m.top - count, bottom: m.bottom - count })),
  });
  return { ...raw, sheets: raw.sheets.map((sheet) => (sheet.name === name ? moved(sheet) : sheet)) };
}

/** Cuts whole rows out of a sheet into a new one, from its first row on. */
function moveRows(raw: RawWorkbook, from: string, first: number, last: number, to: string): RawWorkbook {
  const source = raw.sheets.find((s) => s.name === from);
  if (source === undefined) return raw;
  const isMoved = (row: number): boolean => row >= first && row <= last;
  const rows = [...source.rows]
    .filter(([row]) => isMoved(row))
    .map(([row, cells]) => [row - first + 1, cells] as const);
  const merges = source.merges
    .filter(({ top }) => isMoved(top))
    .map((m) => ({ ...m, top: m.top - first + 1, bottom: m.bottom - first + 1 }));
  const rest = {
    ...source,
    rows: new Map([...source.rows].filter(([row]) => !isMoved(row))),
    merges: source.merges.filter(({ top }) => !isMoved(top)),
  };
  const own: RawSheet = { ...source, name: to, rows: new Map(rows), merges };
  return { ...raw, sheets: [...raw.sheets.map((s) => (s === source ? rest : s)), own] };
}

const TYPED = /tulis "([^"]+)" di ([A-Z]{1,3}\d+)/i;

function typeAll(raw: RawWorkbook, sheet: string, advice: string): RawWorkbook {
  const typed = [...advice.matchAll(new RegExp(TYPED, 'gi'))];
  return typed.reduce((book, [, text = '', place = '']) => setText(book, sheet, place, text), raw);
}

/** Takes the merged area at a cell apart. */
function splitMerged(raw: RawWorkbook, { sheet, row, column }: CellRef): RawWorkbook {
  const isHere = (m: RawMerge): boolean => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right;
  const split = (s: RawSheet): RawSheet => ({ ...s, merges: s.merges.filter((m) => !isHere(m)) });
  return { ...raw, sheets: raw.sheets.map((s) => (s.name === sheet ? split(s) : s)) };
}

function copySheet(raw: RawWorkbook, from: string, to: string): RawWorkbook {
  return {
    ...raw,
    sheets: [...raw.sheets, ...raw.sheets.filter((s) => s.name === from).map((s) => ({ ...s, name: to }))],
  };
}

function renameSheet(raw: RawWorkbook, from: string, to: string): RawWorkbook {
  return { ...raw, sheets: raw.sheets.map((s) => (s.name === from ? { ...s, name: to } : s)) };
}

function setText(raw: RawWorkbook, sheet: string, place: string, text: string): RawWorkbook {
  const { row, column } = parsePlace(place);
  return setCell(raw, sheet, row, column, text);
}

function setCell(raw: RawWorkbook, sheet: string, row: number, column: number, text: string): RawWorkbook {
  return { ...raw, sheets: raw.sheets.map((s) => (s.name === sheet ? withCell(s, row, column, text) : s)) };
}

/** What is typed at an address; in a merged area Excel puts it into the first cell. */
function withCell(sheet: RawSheet, row: number, column: number, text: string): RawSheet {
  const area = sheet.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  const r = area?.top ?? row;
  const c = area?.left ?? column;
  const cells = new Map<number, RawCell>(sheet.rows.get(r) ?? []);
  if (text === '') cells.delete(c);
  else cells.set(c, { value: { kind: 'text', text } });
  const rows = new Map(sheet.rows);
  rows.set(r, new Map([...cells].sort(([a], [b]) => a - b)));
  return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)) };
}
