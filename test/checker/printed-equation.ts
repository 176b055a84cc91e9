import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { printFigures } from '../../src/findings/figures.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { readAngkaText } from '../../src/sheets/angka-text.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { argumentOf } from '../support/argument-of.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fromText,
  multiply,
  roundedText,
  subtract,
} from '../support/fraction.ts';
import { cellAt } from './edit-workbook.ts';

const ZERO = fraction(0n);

/** A figure as it is printed, "1.234,5" or "97,50%", with the places it shows. */
export function readPrinted(text: string): { readonly value: Fraction; readonly places: number } | null {
  const m = /^(-?)([\d.]+)(?:,(\d+))?%?$/.exec(text);
  if (m === null) return null;
  const [, sign = '', whole = '', rest = ''] = m;
  const digits = whole.replaceAll('.', '');
  return { value: fromText(`${sign}${digits}${rest === '' ? '' : `.${rest}`}`), places: rest.length };
}

/** The number in a cell as a person reads it: typed, or a text such as "1.234.500" or "75,5"; null without one. */
function numberAt(raw: RawWorkbook, place: string): Fraction | null {
  const cell = cellAt(raw, place);
  const value = cell?.value;
  if (value?.kind === 'number') {
    // A cell of a % format shows a hundred times what it holds.
    const held = fromText(Number(value.text).toFixed(12));
    return cell?.format?.includes('%') === true ? multiply(held, fraction(100n)) : held;
  }
  if (value?.kind !== 'text') return null;
  const read = readAngkaText(value.text, true);
  return read.kind === 'angka' ? fromText(read.value.toFixed(10)) : null;
}

/**
 * What an equation gives that a finding prints ("(F6 + F7) / AVERAGE(M5:M7) x 100"), worked out in fractions from the
 * cells that it names; a blank one adds nothing. Null where it is no equation; undefined where it divides by nothing.
 */
export function computePrinted(equation: string, sheet: string, raw: RawWorkbook): Fraction | null | undefined {
  const words =
    equation.match(
      /'(?:[^']|'')+'![A-Z]+\d+(?::[A-Z]+\d+)?|(?:\w+!)?[A-Z]{1,3}\d+(?::[A-Z]+\d+)?|[A-Z]{3,}(?=\()|\d+(?:,\d+)?|[()+\-/;,]|x/g,
    ) ?? [];
  if (words.join('') !== equation.replace(/'(?:[^']|'')+'|\s/g, (m) => (m === ' ' ? '' : m))) return null;
  let at = 0;
  let isBroken = false;
  const take = (...signs: readonly string[]): string | undefined =>
    signs.includes(words[at] ?? '') ? words[at++] : undefined;

  const cellsOf = (word: string): readonly (Fraction | null)[] => {
    const [, named, from = '', to] = /^(?:(.+)!)?([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(word) ?? [];
    const own = named === undefined ? sheet : named.replace(/^'|'$/g, '').replaceAll("''", "'");
    if (to === undefined) return [numberAt(raw, `${own}!${from}`)];
    const [, column = '', first = ''] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
    const last = Number(/\d+$/.exec(to)?.[0]);
    return Array.from({ length: last - Number(first) + 1 }, (_, i) =>
      numberAt(raw, `${own}!${column}${Number(first) + i}`),
    );
  };
  const call = (name: string): Fraction => {
    const values: Fraction[] = [];
    take('(');
    while (take(')') === undefined && at < words.length) {
      if (take(';', ',') !== undefined) continue;
      const word = words[at] ?? '';
      const isWhole = word.includes(':') || (/[A-Z]\d+$/.test(word) && [',', ';', ')'].includes(words[at + 1] ?? ''));
      if (isWhole) {
        at += 1;
        values.push(...cellsOf(word).filter((v) => v !== null));
      } else values.push(sum());
    }
    const total = values.reduce(add, ZERO);
    if (name === 'SUM') return total;
    if (name === 'MAX') return values.reduce((a, b) => (compare(a, b) > 0 ? a : b));
    if (name === 'MIN') return values.reduce((a, b) => (compare(a, b) < 0 ? a : b));
    if (name !== 'AVERAGE') throw new Error(`not known: ${name}`);
    return values.length === 0 ? broken() : divide(total, fraction(BigInt(values.length)));
  };
  const broken = (): Fraction => {
    isBroken = true;
    return ZERO;
  };
  const value = (): Fraction => {
    if (take('(') !== undefined) {
      const inner = sum();
      if (take(')') === undefined) throw new Error(`not closed: ${equation}`);
      return inner;
    }
    if (take('-') !== undefined) return subtract(ZERO, value());
    const word = words[at++] ?? '';
    if (/^\d/.test(word)) return fromText(word.replace(',', '.'));
    if (/^[A-Z]{3,}$/.test(word)) return call(word);
    return cellsOf(word)[0] ?? ZERO;
  };
  const product = (): Fraction => {
    let left = value();
    for (;;) {
      const sign = take('x', '/');
      if (sign === undefined) return left;
      const right = value();
      if (sign === 'x') left = multiply(left, right);
      else left = right.top === 0n ? broken() : divide(left, right);
    }
  };
  const sum = (): Fraction => {
    let left = product();
    for (;;) {
      const sign = take('+', '-');
      if (sign === undefined) return left;
      left = sign === '+' ? add(left, product()) : subtract(left, product());
    }
  };
  const result = sum();
  if (at !== words.length) throw new Error(`not read to its end: ${equation}`);
  return isBroken ? undefined : result;
}

/** Where the equation of a finding does not give the figure printed before it; '' where it does, null without an equation. */
export function faultOfEquation(finding: Finding, raw: RawWorkbook): string | null {
  const { at, formula, code } = finding;
  if (at === undefined || formula === undefined) return null;
  // What an odd capaian is stands in its sentence.
  const inSentence = code.endsWith('/capaian-janggal') ? argumentOf(finding, 'capaian') : undefined;
  const printed = inSentence === undefined ? printFigures(finding) : { computed: `${inSentence}%` };
  if (printed.computed === undefined || readPrinted(printed.computed) === null) return null;
  const faults = formula.split('; ').map((part) => {
    const [, name, equation = ''] = /^(?:(\w+) = |pagu )?(.*)$/.exec(part) ?? [];
    const shown = readPrinted(
      (name === 'tertulis' ? ('written' in printed ? printed.written : '') : printed.computed) ?? '',
    );
    if (shown === null) return `${part}: no figure`;
    const given = computePrinted(equation, at.sheet, raw);
    if (given === null || given === undefined) return `${part}: cannot be worked out`;
    const text = roundedText(given, shown.places);
    return compare(fromText(text), shown.value) === 0 ? '' : `${part} gives ${text}`;
  });
  const fault = faults.filter((f) => f !== '').join('; ');
  return fault === '' ? '' : `${code} ${formatCellRef(at)}: ${printed.computed} = ${formula}: ${fault}`;
}
