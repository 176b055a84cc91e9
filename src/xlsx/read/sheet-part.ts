import { formatCellRef } from '../../findings/cell-ref.ts';
import type { RawCell, RawMerge, RawSheet } from '../../sheets/raw-workbook.ts';
import { damaged, type Refusal } from '../../zip/refusal.ts';
import { MAX_COLUMN, MAX_ROW, parseAddress, parseRange } from './address.ts';
import { cellValue, type ValueContext } from './cell-value.ts';
import { dropCovered } from './drop-covered.ts';
import { type FormulaKind, FormulaStore, formulaKind, PLAIN } from './formula-store.ts';
import { parseXml } from './parse-xml.ts';
import { BLANKS, passedCells } from './passed-cells.ts';
import { GENERAL, type NumberStyle } from './read-styles.ts';
import { inOrder } from './rising.ts';
import { StringItem } from './shared-strings.ts';
import type { SheetEntry } from './workbook-part.ts';
import type { SheetTally } from './workbook-tally.ts';
import type { Attributes } from './xml-attributes.ts';
import type { XmlHandlers } from './xml-scanner.ts';

/** What the sheets of one workbook are read with. */
interface SheetContext extends ValueContext {
  /** Columns to keep of a sheet below its first 64 rows, which are given (without merged areas, which come last); null = all. */
  readonly keepColumns?: ((sheet: RawSheet) => ReadonlySet<number> | null) | undefined;
  readonly styles: readonly NumberStyle[];
}

/** Reads a worksheet part. Throws a Refusal: broken XML, impossible addresses, a cell twice, limits. */
export function readSheetPart(bytes: Buffer, entry: SheetEntry, context: SheetContext, tally: SheetTally): RawSheet {
  const reader = new SheetReader(entry, context, tally);
  parseXml(bytes, entry.path, reader);
  return reader.finish();
}

/** A cell with a value, as nearly all are: its address, style, type, formula of its own and value. */
const PLAIN_CELL =
  /<c r="([A-Z]{1,3}[1-9][0-9]{0,6})"(?: s="([0-9]+)")?(?: t="([a-z]+)")?>(?:<f>([^<&]*)<\/f>)?<v>([^<&]*)<\/v><\/c>/;

/** Rows that are kept whole, for keepColumns to look at. */
const SAMPLED_ROWS = 64;

type Collecting = 'v' | 'f' | 'is' | '';

class SheetReader implements XmlHandlers {
  nothing = new RegExp(BLANKS, 'y');
  readonly whole = { pattern: new RegExp(PLAIN_CELL, 'y'), take: (groups: RegExpExecArray) => this.takeCell(groups) };
  private readonly rows = new Map<number, Map<number, RawCell>>();
  private readonly merges: RawMerge[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly formulas = new FormulaStore();
  private readonly item = new StringItem();
  private readonly entry: SheetEntry;
  private readonly context: SheetContext;
  private readonly tally: SheetTally;
  /** Undefined until the sampled rows are over. */
  private kept: ReadonlySet<number> | null | undefined;
  private row = 0;
  private column = 0;
  private cellRow = 0;
  private type = 'n';
  private style: NumberStyle = GENERAL;
  private stored: string | undefined;
  private inline: string | undefined;
  private formula: string | undefined;
  private formulaKind: FormulaKind = PLAIN;
  private collecting: Collecting = '';
  private inData = false;
  private inCell = false;
  private badCell = false;
  /** First impossible address; refused at the end, so that a limit passed on the way is named first. */
  private bad: Refusal | undefined;

  constructor(entry: SheetEntry, context: SheetContext, tally: SheetTally) {
    this.entry = entry;
    this.context = context;
    this.tally = tally;
  }

  /** False where character data means nothing. */
  listening(): boolean {
    return this.collecting !== '';
  }

  open(name: string, attributes: Attributes): void {
    if (this.inCell) this.openInCell(name, attributes);
    else if (this.inData) {
      if (name === 'c') this.openCell(attributes);
      else if (name === 'row') this.openRow(attributes);
    } else if (name === 'sheetData') this.inData = true;
    else if (name === 'col') this.openColumn(attributes);
    else if (name === 'mergeCell') this.openMerge(attributes);
  }

  close(name: string): void {
    if (this.inCell) {
      if (this.collecting === 'is') {
        if (name === 'is') {
          this.inline = this.item.take();
          this.collecting = '';
        } else this.item.close(name);
      } else if (name === 'c') this.closeCell();
      else this.collecting = '';
    } else if (name === 'sheetData') this.inData = false;
  }

  text(text: string): void {
    if (this.collecting === 'v') this.stored = (this.stored ?? '') + text;
    else if (this.collecting === 'f') this.formula = (this.formula ?? '') + text;
    else if (this.collecting === 'is') this.item.text(text);
  }

  finish(): RawSheet {
    if (this.bad !== undefined) throw this.bad;
    this.formulas.resolve(this.rows);
    const { name, state } = this.entry;
    const { merges, hiddenRows, hiddenColumns } = this;
    const rows = inOrder(this.rows);
    if (!dropCovered(rows, merges)) throw damaged('gabungan', name);
    return { name, state, rows, merges, hiddenRows, hiddenColumns };
  }

  private openRow(attributes: Attributes): void {
    const stated = attributes.get('r');
    this.row = stated === undefined ? this.row + 1 : Number(stated);
    this.column = 0;
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > MAX_ROW) {
      this.noteBad(stated ?? String(this.row));
      this.row = 0;
    } else if (attributes.isTrue('hidden')) this.hiddenRows.add(this.row);
    if (this.row > SAMPLED_ROWS && this.kept === undefined) {
      this.kept = this.chooseKept();
      if (this.kept !== null) this.nothing = passedCells(this.rows, this.kept);
    }
  }

  /** The columns that are kept of the rows to come; null = all. */
  private chooseKept(): ReadonlySet<number> | null {
    const { name, state } = this.entry;
    const { rows, merges, hiddenRows, hiddenColumns } = this;
    return this.context.keepColumns?.({ name, state, rows, merges, hiddenRows, hiddenColumns }) ?? null;
  }

  private openColumn(attributes: Attributes): void {
    if (!attributes.isTrue('hidden')) return;
    const first = Number(attributes.get('min'));
    const last = Math.min(Number(attributes.get('max') ?? first), MAX_COLUMN);
    for (let c = Math.max(first, 1); c <= last; c += 1) this.hiddenColumns.add(c);
  }

  private openMerge(attributes: Attributes): void {
    const range = parseRange(attributes.get('ref') ?? '');
    if (range === undefined) {
      this.noteBad(attributes.get('ref') ?? '');
      return;
    }
    this.tally.merge(Math.min(range.bottom - range.top, range.right - range.left) + 1);
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }

  private openCell(attributes: Attributes): void {
    this.startCell(attributes.get('r'), attributes.get('s'), attributes.get('t'));
  }

  private takeCell([, address, style, type, formula, value]: RegExpExecArray): boolean {
    if (!this.inData || this.inCell) return false;
    this.startCell(address, style, type);
    this.formula = formula;
    this.stored = value;
    this.closeCell();
    return true;
  }

  private startCell(stated: string | undefined, style: string | undefined, type = 'n'): void {
    const address = stated === undefined ? { row: this.row, column: this.column + 1 } : parseAddress(stated);
    this.badCell = address === undefined || address.row < 1 || address.column > MAX_COLUMN;
    if (this.badCell) this.noteBad(stated ?? '');
    this.cellRow = address?.row ?? this.row;
    this.column = address?.column ?? this.column;
    this.type = type;
    this.style = this.context.styles[Number(style ?? 0)] ?? GENERAL;
    this.inCell = true;
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (this.collecting === 'is') this.item.open(name);
    else if (name === 'v' || name === 'is') {
      this.collecting = name;
      if (name === 'v') this.stored = '';
    } else if (name === 'f') {
      this.collecting = 'f';
      this.formula = '';
      this.formulaKind = formulaKind(attributes);
    }
  }

  private closeCell(): void {
    const { type, stored, inline, formula, style } = this;
    const kind = this.formulaKind;
    this.inCell = false;
    this.collecting = '';
    this.stored = undefined;
    this.inline = undefined;
    this.formula = undefined;
    this.formulaKind = PLAIN;
    if (stored === undefined && inline === undefined && formula === undefined) return;
    const hasFormula = formula !== undefined;
    if (!hasFormula && this.kept?.has(this.column) === false) {
      this.tally.cell({ column: this.column }, 0);
      return;
    }
    const value = cellValue({ type, stored, inline, hasFormula }, style, this.context);
    if (value === undefined) return;
    const at = { row: this.cellRow, column: this.column };
    if (value === 'no-string') throw damaged('teks-hilang', this.named(at));
    const text = hasFormula ? this.formulas.textOf(formula, kind, at) : undefined;
    this.tally.cell(at, (value.kind === 'text' ? value.text.length : 0) + (text?.length ?? 0));
    if (this.badCell) return;
    const cells = this.cellsOf(at.row);
    if (cells.has(at.column)) throw damaged('sel-ganda', this.named(at));
    cells.set(at.column, {
      value,
      ...(text === undefined ? {} : { formula: text }),
      ...(style.format === undefined ? {} : { format: style.format }),
    });
  }

  private cellsOf(row: number): Map<number, RawCell> {
    const known = this.rows.get(row);
    if (known !== undefined) return known;
    this.tally.row();
    const made = new Map<number, RawCell>();
    this.rows.set(row, made);
    return made;
  }

  private named(at: { readonly row: number; readonly column: number }): string {
    return formatCellRef({ sheet: this.entry.name, ...at });
  }

  private noteBad(text: string): void {
    this.bad ??= damaged('alamat', `"${text.slice(0, 40)}" di lembar "${this.entry.name}"`);
  }
}
