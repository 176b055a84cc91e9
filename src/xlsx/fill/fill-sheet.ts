import { formatA1 } from '../../findings/cell-ref.ts';
import { escapeSpreadsheet } from '../annotate/spreadsheet-text.ts';
import { rootPrefix } from '../annotate/xml-patch.ts';
import { parseAddress } from '../read/address.ts';
import { parseXmlText } from '../read/parse-xml.ts';

/** What a cell gets: typed content, or the result of the formula that it holds (null: none, to be computed by Excel). */
export type NewContent =
  | { readonly kind: 'typed'; readonly value: string | number }
  | { readonly kind: 'result'; readonly value: string | number | boolean | null };

/** New contents by row and column. */
type NewCells = ReadonlyMap<number, ReadonlyMap<number, NewContent>>;

/** A change to the text: what stands from `start` to `end` gives way to `text`. */
interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a worksheet part with cells filled in; formats, formulas and everything else stay as they are. */
export function fillSheet(xml: string, cells: NewCells): string {
  const prefix = rootPrefix(xml);
  const walk = new SheetWalk(xml, cells, prefix);
  parseXmlText(xml, {
    open: (name, attributes, start, end) => walk.open(name, attributes.get('r'), start, end),
    close: (name, start, end) => walk.close(name, start, end),
  });
  let text = '';
  let at = 0;
  for (const patch of walk.patches) {
    text += xml.slice(at, patch.start) + patch.text;
    at = patch.end;
  }
  return text + xml.slice(at);
}

class SheetWalk {
  readonly patches: Patch[] = [];
  private readonly xml: string;
  private readonly prefix: string;
  private readonly rows: { readonly row: number; readonly cells: { column: number; content: NewContent }[] }[];
  private inData = false;
  private row = 0;
  private column = 0;
  private rowStart = 0;
  private rowOpenEnd = 0;
  private cellStart = 0;
  private cellOpenEnd = 0;
  private dataStart = 0;
  private dataOpenEnd = 0;

  constructor(xml: string, cells: NewCells, prefix: string) {
    this.xml = xml;
    this.prefix = prefix;
    this.rows = [...cells]
      .sort(([a], [b]) => a - b)
      .map(([row, own]) => ({
        row,
        cells: [...own].sort(([a], [b]) => a - b).map(([column, content]) => ({ column, content })),
      }));
  }

  open(name: string, address: string | undefined, start: number, end: number): void {
    if (name === 'sheetData') {
      this.inData = true;
      [this.dataStart, this.dataOpenEnd] = [start, end];
    } else if (!this.inData) return;
    else if (name === 'row') {
      this.row = address === undefined ? this.row + 1 : Number(address);
      this.column = 0;
      [this.rowStart, this.rowOpenEnd] = [start, end];
      this.addRows(start, (row) => row < this.row);
    } else if (name === 'c') {
      this.column = address === undefined ? this.column + 1 : (parseAddress(address)?.column ?? this.column + 1);
      [this.cellStart, this.cellOpenEnd] = [start, end];
      this.addCells(start, (column) => column < this.column);
    }
  }

  close(name: string, start: number, end: number): void {
    if (!this.inData) return;
    if (name === 'c') this.changeCell(start, end);
    else if (name === 'row') this.closeRow(start, end);
    else if (name === 'sheetData') this.closeData(start, end);
  }

  /** Rows that the sheet does not have yet. */
  private addRows(at: number, isDue: (row: number) => boolean): string {
    let text = '';
    for (let next = this.rows[0]; next !== undefined && isDue(next.row); next = this.rows[0]) {
      const { row } = next;
      this.rows.shift();
      const cells = next.cells.map(({ column, content }) => this.newCell(row, column, content)).join('');
      if (cells !== '') text += `<${this.prefix}row r="${row}">${cells}</${this.prefix}row>`;
    }
    if (text !== '' && at >= 0) this.patches.push({ start: at, end: at, text });
    return text;
  }

  /** Cells that the row at hand does not have yet. */
  private addCells(at: number, isDue: (column: number) => boolean): string {
    const own = this.rows[0];
    if (own?.row !== this.row) return '';
    let text = '';
    for (let next = own.cells[0]; next !== undefined && isDue(next.column); next = own.cells[0]) {
      own.cells.shift();
      text += this.newCell(this.row, next.column, next.content);
    }
    if (text !== '' && at >= 0) this.patches.push({ start: at, end: at, text });
    return text;
  }

  private newCell(row: number, column: number, content: NewContent): string {
    if (content.kind === 'result') return '';
    const { type, inner } = this.written(content.value);
    return `<${this.prefix}c r="${formatA1({ row, column })}"${type}>${inner}</${this.prefix}c>`;
  }

  private changeCell(start: number, end: number): void {
    const own = this.rows[0];
    const next = own?.row === this.row ? own.cells[0] : undefined;
    if (own === undefined || next?.column !== this.column) return;
    own.cells.shift();
    const { content } = next;
    const p = this.prefix;
    const tag = this.xml.slice(this.cellStart, this.cellOpenEnd).replace(/\s+t\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    const opening = tag.replace(/\s*\/?>$/, '');
    if (content.kind === 'typed') {
      const { type, inner } = this.written(content.value);
      this.patches.push({ start: this.cellStart, end, text: `${opening}${type}>${inner}</${p}c>` });
      return;
    }
    const body = this.xml.slice(this.cellOpenEnd, start);
    const formula = new RegExp(`<${p}f\\b(?:[^>]*/>|[\\s\\S]*?</${p}f>)`).exec(body)?.[0] ?? '';
    const { value } = content;
    const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    const shown =
      typeof value === 'boolean' ? (value ? '1' : '0') : typeof value === 'string' ? escapeSpreadsheet(value) : value;
    const stored = shown === null ? '' : `<${p}v>${shown}</${p}v>`;
    this.patches.push({ start: this.cellStart, end, text: `${opening}${type}>${formula}${stored}</${p}c>` });
  }

  private closeRow(start: number, end: number): void {
    const isEmpty = start === end;
    const text = this.addCells(isEmpty ? -1 : start, () => true);
    if (this.rows[0]?.row === this.row) this.rows.shift();
    if (isEmpty && text !== '') {
      const tag = this.xml.slice(this.rowStart, this.rowOpenEnd).replace(/\s*\/>$/, '>');
      this.patches.push({ start: this.rowStart, end, text: `${tag}${text}</${this.prefix}row>` });
    }
  }

  private closeData(start: number, end: number): void {
    this.inData = false;
    const isEmpty = start === end;
    const text = this.addRows(isEmpty ? -1 : start, () => true);
    if (isEmpty && text !== '') {
      const tag = this.xml.slice(this.dataStart, this.dataOpenEnd).replace(/\s*\/>$/, '>');
      this.patches.push({ start: this.dataStart, end, text: `${tag}${text}</${this.prefix}sheetData>` });
    }
  }

  private written(value: string | number): { readonly type: string; readonly inner: string } {
    const p = this.prefix;
    if (typeof value === 'number') return { type: '', inner: `<${p}v>${value}</${p}v>` };
    const inner = `<${p}is><${p}t xml:space="preserve">${escapeSpreadsheet(value)}</${p}t></${p}is>`;
    return { type: ' t="inlineStr"', inner };
  }
}
