import { readReference } from '../../src/rules/formula/formula-reference.ts';
import { type FormulaWord, isSign, splitFormula } from '../../src/rules/formula/formula-words.ts';

/** What a cell gives to a formula; null = blank. */
export type Operand = number | string | boolean | null | ErrorValue;
/** An error value of Excel, such as #DIV/0! */
export class ErrorValue {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}
type Area = readonly Operand[];
type Value = Operand | { readonly area: Area };

/** The content of a cell of a sheet. */
export type CellSource = (sheet: string, row: number, column: number) => Operand;

/** Computes a formula (without "=") as Excel does, as far as the workbooks of the tests go; throws on anything else. */
export function computeFormula(formula: string, sheet: string, cellAt: CellSource): Operand {
  const words = splitFormula(formula);
  if (words === null) throw new Error(`not read: ${formula}`);
  const reader = new Reader(words, sheet, cellAt);
  const value = single(reader.comparison());
  if (reader.i !== words.length) throw new Error(`not read to its end: ${formula}`);
  return value;
}

function single(value: Value): Operand {
  if (value === null || typeof value !== 'object' || value instanceof ErrorValue) return value;
  return value.area.length === 1 ? (value.area[0] ?? null) : new ErrorValue('#VALUE!');
}

class Reader {
  i = 0;
  readonly words: readonly FormulaWord[];
  readonly sheet: string;
  readonly cellAt: CellSource;

  constructor(words: readonly FormulaWord[], sheet: string, cellAt: CellSource) {
    this.words = words;
    this.sheet = sheet;
    this.cellAt = cellAt;
  }

  private take(...signs: readonly string[]): string | undefined {
    const word = this.words[this.i];
    if (!isSign(word, ...signs)) return undefined;
    this.i += 1;
    return word?.text;
  }

  comparison(): Value {
    let left = this.text();
    for (;;) {
      let operator = this.take('<', '>', '=');
      if (operator === undefined) return left;
      if (operator !== '=') operator += this.take('=', operator === '<' ? '>' : '=') ?? '';
      left = compare(single(left), operator, single(this.text()));
    }
  }

  private text(): Value {
    let left = this.sum();
    while (this.take('&') !== undefined) {
      const [a, b] = [single(left), single(this.sum())];
      left = a instanceof ErrorValue ? a : b instanceof ErrorValue ? b : `${a ?? ''}${b ?? ''}`;
    }
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (let sign = this.take('+', '-'); sign !== undefined; sign = this.take('+', '-')) {
      const right = this.product();
      left = arithmetic(left, right, sign === '+' ? (a, b) => a + b : (a, b) => a - b);
    }
    return left;
  }

  private product(): Value {
    let left = this.factor();
    for (let sign = this.take('*', '/'); sign !== undefined; sign = this.take('*', '/')) {
      const right = this.factor();
      left = arithmetic(
        left,
        right,
        sign === '*' ? (a, b) => a * b : (a, b) => (b === 0 ? new ErrorValue('#DIV/0!') : a / b),
      );
    }
    return left;
  }

  private factor(): Value {
    if (this.take('-') !== undefined) return arithmetic(0, this.factor(), (a, b) => a - b);
    if (this.take('+') !== undefined) return this.factor();
    let value = this.atom();
    while (this.take('%') !== undefined) value = arithmetic(value, 100, (a, b) => a / b);
    return value;
  }

  private atom(): Value {
    if (this.take('(') !== undefined) {
      const value = this.comparison();
      if (this.take(')') === undefined) throw new Error('a bracket is missing');
      return value;
    }
    const word = this.words[this.i];
    this.i += 1;
    if (word?.kind === 'angka') return Number(word.text);
    if (word?.kind === 'teks') return word.text.slice(1, -1).replaceAll('""', '"');
    if (word?.kind === 'rujukan') return { area: this.cells(word.text, word.sheet) };
    if (word?.kind === 'nama' && this.take('(') !== undefined) return this.call(word.text);
    throw new Error(`not known: ${word?.text ?? 'the end'}`);
  }

  private cells(text: string, sheet: string | undefined): Area {
    const r = readReference(text, sheet);
    if (r === undefined) throw new Error(`no reference: ${text}`);
    const all: Operand[] = [];
    for (let row = r.top; row <= Math.min(r.bottom, 200); row++)
      for (let column = r.left; column <= Math.min(r.right, 60); column++)
        all.push(this.cellAt(r.sheet ?? this.sheet, row, column));
    return all;
  }

  private call(name: string): Value {
    const list: Value[] = [];
    if (this.take(')') !== undefined) return callFunction(name, list);
    do list.push(this.comparison());
    while (this.take(',', ';') !== undefined);
    if (this.take(')') === undefined) throw new Error('a bracket is missing');
    return callFunction(name, list);
  }
}

function toNumber(value: Operand): number | ErrorValue {
  if (value instanceof ErrorValue) return value;
  if (value === null) return 0;
  if (typeof value === 'string')
    return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : new ErrorValue('#VALUE!');
  return Number(value);
}

function arithmetic(a: Value, b: Value, operation: (a: number, b: number) => number | ErrorValue): Operand {
  const [x, y] = [toNumber(single(a)), toNumber(single(b))];
  if (x instanceof ErrorValue) return x;
  return y instanceof ErrorValue ? y : operation(x, y);
}

function compare(a: Operand, operator: string, b: Operand): Operand {
  if (a instanceof ErrorValue) return a;
  if (b instanceof ErrorValue) return b;
  const blankAs = (other: Operand) => (typeof other === 'string' ? '' : 0);
  const [x, y] = [a ?? blankAs(b), b ?? blankAs(a)];
  const order = typeof x === typeof y ? (x === y ? 0 : x < y ? -1 : 1) : typeof x === 'number' ? -1 : 1;
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

/** The numbers that a function of a range takes: text and blanks in an area are passed over. */
function numbers(list: readonly Value[]): readonly number[] | ErrorValue {
  const all: number[] = [];
  for (const value of list)
    for (const one of value !== null && typeof value === 'object' && !(value instanceof ErrorValue)
      ? value.area
      : [value]) {
      if (one instanceof ErrorValue) return one;
      if (typeof one === 'number') all.push(one);
    }
  return all;
}

function callFunction(name: string, list: readonly Value[]): Value {
  const [first = null, second = null] = list;
  const one = single(first);
  if (name === 'IF') {
    if (one instanceof ErrorValue) return one;
    return one === true || (typeof one === 'number' && one !== 0) ? (list[1] ?? true) : (list[2] ?? false);
  }
  if (name === 'IFERROR') return one instanceof ErrorValue ? second : first;
  if (name === 'N') return one instanceof ErrorValue ? one : typeof one === 'number' ? one : 0;
  if (name === 'ISNUMBER') return typeof one === 'number';
  if (name === 'OR' || name === 'AND') {
    const all = list.map(single);
    const error = all.find((x) => x instanceof ErrorValue);
    if (error !== undefined) return error;
    return name === 'OR' ? all.some(Boolean) : all.every(Boolean);
  }
  const areas = list.flatMap((v) => (v !== null && typeof v === 'object' && !(v instanceof ErrorValue) ? v.area : [v]));
  if (name === 'COUNTA') return areas.filter((x) => x !== null).length;
  if (name === 'COUNT') return areas.filter((x) => typeof x === 'number').length;
  if (name === 'SUMPRODUCT' || name === 'SUMIF') return sumBeside(name, list);
  if (name === 'INDEX' || name === 'MATCH') return lookUp(name, list);
  if (name === 'COUNTIF') return countIf(first, single(second));
  if (name === 'ROUND' || name === 'TRUNC' || name === 'INT') return roundWith(name, one, single(second));
  const all = numbers(name === 'SUBTOTAL' ? list.slice(1) : list);
  if (all instanceof ErrorValue) return all;
  const total = all.reduce((a, b) => a + b, 0);
  const asMean = name === 'AVERAGE' || (name === 'SUBTOTAL' && (one === 1 || one === 101));
  if (asMean) return all.length === 0 ? new ErrorValue('#DIV/0!') : total / all.length;
  if (name === 'SUM' || name === 'SUBTOTAL') return total;
  if (name === 'MAX') return all.length === 0 ? 0 : Math.max(...all);
  if (name === 'MIN') return all.length === 0 ? 0 : Math.min(...all);
  throw new Error(`function not known: ${name}`);
}

function countIf(area: Value, wanted: Operand): number {
  const cells = area !== null && typeof area === 'object' && !(area instanceof ErrorValue) ? area.area : [area];
  if (wanted === '?*') return cells.filter((x) => typeof x === 'string' && x !== '').length;
  return cells.filter((x) => x === wanted).length;
}

/** INDEX of one row or column, and MATCH of the very value. */
function lookUp(name: 'INDEX' | 'MATCH', [first = null, second = null]: readonly Value[]): Operand {
  const cells = (value: Value): Area =>
    value !== null && typeof value === 'object' && !(value instanceof ErrorValue) ? value.area : [value];
  if (name === 'INDEX') {
    const at = toNumber(single(second));
    return at instanceof ErrorValue ? at : (cells(first)[at - 1] ?? null);
  }
  const found = cells(second).indexOf(single(first));
  return found === -1 ? new ErrorValue('#N/A') : found + 1;
}

function roundWith(name: string, value: Operand, digits: Operand): Operand {
  const x = toNumber(value);
  if (x instanceof ErrorValue) return x;
  const scale = 10 ** (typeof digits === 'number' ? digits : 0);
  if (name === 'INT') return Math.floor(x);
  const scaled = Number((x * scale).toPrecision(15));
  return (name === 'ROUND' ? Math.sign(scaled) * Math.round(Math.abs(scaled)) : Math.trunc(scaled)) / scale;
}

/** SUMPRODUCT of areas; SUMIF of the one criterion that the form has. */
function sumBeside(name: 'SUMPRODUCT' | 'SUMIF', list: readonly Value[]): Operand {
  const areas = list.map((value) =>
    value !== null && typeof value === 'object' && !(value instanceof ErrorValue) ? value.area : [value],
  );
  const [first = [], second = [], third = []] = areas;
  const number = (value: Operand | undefined): number => (typeof value === 'number' ? value : 0);
  if (name === 'SUMIF' && second[0] !== '>=0') throw new Error(`not known: ${String(second[0])}`);
  return first.reduce((sum: number, value, i) => {
    if (name === 'SUMPRODUCT') return sum + number(value) * number(second[i]);
    return sum + (typeof value === 'number' && value >= 0 ? number(third[i]) : 0);
  }, 0);
}
