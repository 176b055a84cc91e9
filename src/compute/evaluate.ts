import type { Area, Expression } from './parse-formula.ts';

/** What a cell holds to a formula: undefined = blank. */
export type FormulaValue = number | string | boolean | undefined;

/** Signals an error value such as #DIV/0!, which IFERROR catches. */
export class FormulaError extends Error {}

/** Signals what is not computed here: unknown functions, cells without a result. */
export class NotComputable extends Error {}

/** The cells of an area, row by row. */
type ReadArea = (area: Area) => readonly FormulaValue[];

/** What a formula gives, in Excel's arithmetic. Throws FormulaError and NotComputable. */
export function evaluate(expression: Expression, read: ReadArea): FormulaValue {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'area': {
      const values = read(expression.area);
      if (values.length > 1) throw new NotComputable('an area where a value is due');
      return values[0];
    }
    case 'minus':
      return -toNumber(evaluate(expression.of, read));
    case 'percent':
      return toNumber(evaluate(expression.of, read)) / 100;
    case 'operation':
      return operate(expression.sign, evaluate(expression.left, read), evaluate(expression.right, read));
    case 'call':
      return call(expression.name, expression.parts, read);
  }
}

function operate(sign: string, a: FormulaValue, b: FormulaValue): FormulaValue {
  switch (sign) {
    case '&':
      return toText(a) + toText(b);
    case '+':
      return toNumber(a) + toNumber(b);
    case '-':
      return toNumber(a) - toNumber(b);
    case '*':
      return toNumber(a) * toNumber(b);
    case '/': {
      if (toNumber(b) === 0) throw new FormulaError('#DIV/0!');
      return toNumber(a) / toNumber(b);
    }
    case '^':
      return toNumber(a) ** toNumber(b);
    default:
      return compare(sign, a, b);
  }
}

function compare(sign: string, a: FormulaValue, b: FormulaValue): boolean {
  const order = orderOf(a, b);
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Numbers stand before texts, texts before truth values; a blank is what the other side is. */
function orderOf(a: FormulaValue, b: FormulaValue): number {
  const [x, y] = [a ?? blankLike(b), b ?? blankLike(a)];
  const rank = (v: FormulaValue): number => (typeof v === 'number' ? 0 : typeof v === 'string' ? 1 : 2);
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === 'string' && typeof y === 'string') {
    const [p, q] = [x.toLowerCase(), y.toLowerCase()];
    return p < q ? -1 : p > q ? 1 : 0;
  }
  return Number(x) - Number(y);
}

function blankLike(other: FormulaValue): FormulaValue {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function toNumber(value: FormulaValue): number {
  if (value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
  return number;
}

function toText(value: FormulaValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === undefined ? '' : String(value);
}

function isTrue(value: FormulaValue): boolean {
  if (typeof value === 'string') throw new FormulaError('#VALUE!');
  return value !== undefined && value !== 0 && value !== false;
}

function call(name: string, parts: readonly Expression[], read: ReadArea): FormulaValue {
  const value = (i: number): FormulaValue => {
    const part = parts[i];
    if (part === undefined) throw new NotComputable(name);
    return evaluate(part, read);
  };
  switch (name) {
    case 'IF':
      return isTrue(value(0)) ? value(1) : parts.length > 2 ? value(2) : false;
    case 'IFERROR':
      try {
        return value(0);
      } catch (error) {
        if (error instanceof FormulaError) return value(1);
        throw error;
      }
    case 'AND':
      return parts.every((_, i) => isTrue(value(i)));
    case 'OR':
      return parts.some((_, i) => isTrue(value(i)));
    case 'NOT':
      return !isTrue(value(0));
    case 'N':
      return typeof value(0) === 'number' ? value(0) : 0;
    case 'ISNUMBER':
      return typeof value(0) === 'number';
    case 'ISBLANK':
      return value(0) === undefined;
    case 'ABS':
      return Math.abs(toNumber(value(0)));
    case 'ROUND': {
      const factor = 10 ** toNumber(value(1));
      const number = toNumber(value(0));
      return (Math.sign(number) * Math.round(Math.abs(number) * factor)) / factor;
    }
    case 'COUNTIF':
      return countIf(listOf(parts.slice(0, 1), read), value(1));
    case 'SUMIF':
      return sumIf(listOf(parts.slice(0, 1), read), value(1), listOf(parts.slice(2), read));
    case 'SUMPRODUCT':
      return sumProduct(parts.map((part) => listOf([part], read)));
    case 'COUNTA':
      return listOf(parts, read).filter((one) => one !== undefined).length;
    default:
      return overNumbers(name, parts, read);
  }
}

/** Functions over the numbers of areas: texts and blanks in them are passed over. */
function overNumbers(name: string, parts: readonly Expression[], read: ReadArea): FormulaValue {
  const numbers = listOf(parts, read).filter((one) => typeof one === 'number');
  const total = numbers.reduce((sum, one) => sum + one, 0);
  switch (name) {
    case 'SUM':
      return total;
    case 'COUNT':
      return numbers.length;
    case 'AVERAGE':
      if (numbers.length === 0) throw new FormulaError('#DIV/0!');
      return total / numbers.length;
    case 'MIN':
      return numbers.length === 0 ? 0 : Math.min(...numbers);
    case 'MAX':
      return numbers.length === 0 ? 0 : Math.max(...numbers);
    default:
      throw new NotComputable(name);
  }
}

/** The values of all parts: an area gives all of its cells. */
function listOf(parts: readonly Expression[], read: ReadArea): readonly FormulaValue[] {
  return parts.flatMap((part) => (part.kind === 'area' ? read(part.area) : [evaluate(part, read)]));
}

/** Counts what equals a criterion; "?*" is any text of a letter and more. */
function countIf(values: readonly FormulaValue[], criterion: FormulaValue): number {
  if (criterion === '?*') return values.filter((one) => typeof one === 'string' && one !== '').length;
  if (typeof criterion === 'string' && /[*?~<>=]/.test(criterion)) throw new NotComputable('COUNTIF');
  return values.filter((one) => one !== undefined && orderOf(one, criterion ?? 0) === 0).length;
}

/** Sums what stands beside the numbers that are not below 0, which is the one criterion known. */
function sumIf(values: readonly FormulaValue[], criterion: FormulaValue, added: readonly FormulaValue[]): number {
  if (criterion !== '>=0' || added.length !== values.length) throw new NotComputable('SUMIF');
  return added
    .filter((_, i) => typeof values[i] === 'number' && values[i] >= 0)
    .reduce((sum: number, one) => sum + (typeof one === 'number' ? one : 0), 0);
}

/** Sums the products of what stands at the same place; texts and blanks count as 0. */
function sumProduct([first = [], ...others]: readonly (readonly FormulaValue[])[]): number {
  if (others.some((one) => one.length !== first.length)) throw new FormulaError('#VALUE!');
  const numberAt = (values: readonly FormulaValue[], i: number): number => {
    const one = values[i];
    return typeof one === 'number' ? one : 0;
  };
  return first.reduce(
    (sum: number, _, i) => sum + others.reduce((product, one) => product * numberAt(one, i), numberAt(first, i)),
    0,
  );
}
