import { readReference } from '../rules/formula/formula-reference.ts';
import { splitTokens, type Token } from './formula-tokens.ts';

/** Cells of one sheet, rows and columns from 1. */
export interface Area {
  /** Undefined = the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A formula as a tree. */
export type Expression =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] }
  | { readonly kind: 'operation'; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'minus' | 'percent'; readonly of: Expression };

/** Operators, the loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Reads a formula (without "="); null for one that holds what is not known here. */
export function parseFormula(formula: string): Expression | null {
  const tokens = splitTokens(formula);
  if (tokens === null) return null;
  const reader = new Reader(tokens);
  const expression = reader.level(0);
  return expression !== null && reader.isAtEnd() ? expression : null;
}

class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** Operators of a level and of all tighter ones. */
  level(depth: number): Expression | null {
    const signs = LEVELS[depth];
    if (signs === undefined) return this.signed();
    let left = this.level(depth + 1);
    while (left !== null) {
      const sign = this.take(...signs);
      if (sign === undefined) return left;
      const right = this.level(depth + 1);
      if (right === null) return null;
      left = { kind: 'operation', sign, left, right };
    }
    return null;
  }

  private signed(): Expression | null {
    const sign = this.take('-', '+');
    if (sign === undefined) return this.percent();
    const of = this.signed();
    return of === null || sign === '+' ? of : { kind: 'minus', of };
  }

  private percent(): Expression | null {
    let of = this.single();
    while (of !== null && this.take('%') !== undefined) of = { kind: 'percent', of };
    return of;
  }

  private single(): Expression | null {
    const token = this.tokens[this.at];
    if (token === undefined) return null;
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: token.value };
      case 'text':
        return { kind: 'value', value: token.text };
      case 'reference': {
        const area = readReference(token.text, token.sheet);
        return area === undefined ? null : { kind: 'area', area };
      }
      case 'name':
        return this.take('(') === undefined ? null : this.call(token.text);
      case 'sign': {
        if (token.text !== '(') return null;
        const inner = this.level(0);
        return this.take(')') === undefined ? null : inner;
      }
    }
  }

  private call(name: string): Expression | null {
    const parts: Expression[] = [];
    if (this.take(')') !== undefined) return { kind: 'call', name, parts };
    for (;;) {
      const part = this.level(0);
      if (part === null) return null;
      parts.push(part);
      if (this.take(')') !== undefined) return { kind: 'call', name, parts };
      if (this.take(',') === undefined) return null;
    }
  }

  private take(...signs: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.at += 1;
    return token.text;
  }
}

/** Every area that a formula refers to. */
export function areasOf(expression: Expression): readonly Area[] {
  switch (expression.kind) {
    case 'value':
      return [];
    case 'area':
      return [expression.area];
    case 'call':
      return expression.parts.flatMap(areasOf);
    case 'operation':
      return [...areasOf(expression.left), ...areasOf(expression.right)];
    default:
      return areasOf(expression.of);
  }
}
