import Papa from 'papaparse';
import type { RawCell, RawWorkbook } from '../sheets/raw-workbook.ts';

/** Name that the one table of a CSV bears in messages. */
const SHEET = 'CSV';

/** Of equals the first. */
const SEPARATORS = [';', '\t', ','];
const SEARCHED_LINES = 60;
/** How exporters write that there is no value. */
const NOTHING = /^\s*-?\s*$/;

/**
 * Reads a CSV (";", "," or tab, with or without BOM; UTF-8, UTF-16 or Windows-1252) as a workbook of one sheet, every
 * value a text as written; blanks and lone dashes are no cells.
 */
export function readCsv(bytes: Uint8Array): RawWorkbook {
  const rows = new Map<number, ReadonlyMap<number, RawCell>>();
  const text = decodeText(bytes);
  const { data } = Papa.parse<readonly string[]>(text, { delimiter: findSeparator(text) });
  // The same names, codes and days stand on thousands of lines.
  const known = new Map<string, RawCell>();
  const cellOf = (text: string): RawCell => {
    const cell = known.get(text) ?? { value: { kind: 'text', text } };
    known.set(text, cell);
    return cell;
  };
  data.forEach((line, r) => {
    const cells = new Map<number, RawCell>();
    line.forEach((text, c) => {
      if (!NOTHING.test(text)) cells.set(c + 1, cellOf(text));
    });
    if (cells.size > 0) rows.set(r + 1, cells);
  });
  return {
    sheets: [{ name: SHEET, state: 'visible', rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() }],
  };
}

/** The sign that a line of the file's beginning holds most of: decimal commas stand in amounts, separators everywhere. */
function findSeparator(text: string): string {
  const lines = text.slice(0, 100_000).split('\n', SEARCHED_LINES);
  const most = (separator: string): number => Math.max(...lines.map((line) => line.split(separator).length));
  return SEPARATORS.reduce((best, separator) => (most(separator) > most(best) ? separator : best));
}

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
