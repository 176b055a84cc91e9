import type { ColumnKey } from '../../domain/column-key.ts';
import { toRoman } from '../../domain/triwulan.ts';
import { parseTriwulanColumn } from '../../domain/triwulan-column.ts';
import type { Cause } from '../../findings/cause.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import { covers, type Reference, readReference } from '../formula/formula-reference.ts';
import { splitFormula } from '../formula/formula-words.ts';
import type { AnyTable } from '../lib/stated-cell.ts';

/** Whether a cause may be told of a printed figure. */
export type Admits = (cause: Cause) => boolean;

/**
 * Holds causes against the formula that stands in the cell, read through whatever functions are around it: a cause that it
 * refutes, or does not show, is not told. A typed figure refutes none.
 */
export function formulaAdmits(printed: Cetakan, table: AnyTable): Admits {
  const { formula } = printed;
  if (formula === undefined) return () => true;
  const words = splitFormula(formula) ?? [];
  const references = referencesOf(formula);
  const columns = new Map([...table.columns].map(([key, column]) => [column, key]));
  const own = parseTriwulanColumn(columns.get(printed.at.column) ?? ('' as ColumnKey))?.triwulan;
  const named = new Set(references.flatMap((r) => spanOf(r)).flatMap((c) => columns.get(c) ?? []));
  const quarters = new Set([...named].flatMap((key) => parseTriwulanColumn(key)?.triwulan ?? []));
  const rowsTaken = rowsTakenBy(references);
  // A mean of means, or rows weighed by hand: which of them is the mistake stands in no arithmetic.
  const isPlain = words.filter((w) => w.kind === 'nama' && /^(?:SUM|AVERAGE|SUBTOTAL)$/.test(w.text)).length <= 1;
  return ({ code, args, at }) => {
    switch (code) {
      case 'digit-tertukar':
        return false;
      case 'triwulan-lain':
        return [...quarters].some((t) => toRoman(t) === args.triwulan) && (own === undefined || !quarters.has(own));
      case 'kumulatif':
        return quarters.size > 1;
      case 'baris-terlewat':
        return isPlain && at !== undefined && rowsTaken(at.row) === 0;
      case 'baris-ganda':
        return isPlain ? at !== undefined && rowsTaken(at.row) > 1 : false;
      case 'pembagi-pagu':
        return named.has('pagu');
      case 'rata-rata-baris':
        return [...named].some((key) => key.endsWith('.capaian'));
      case 'rasio-total':
        return ![...named].some((key) => key.endsWith('.capaian'));
      default:
        return true;
    }
  };
}

/** How often a formula takes the cells of a row. */
export function countTimesTaken(formula: string | undefined): (row: number) => number {
  return rowsTakenBy(formula === undefined ? [] : referencesOf(formula));
}

function rowsTakenBy(references: readonly Reference[]): (row: number) => number {
  return (row) => references.filter((r) => covers(r, row)).length;
}

function referencesOf(formula: string): readonly Reference[] {
  return (splitFormula(formula) ?? []).flatMap((w) =>
    w.kind === 'rujukan' ? (readReference(w.text, w.sheet) ?? []) : [],
  );
}

function spanOf({ left, right }: Reference): readonly number[] {
  return right - left > 40 ? [] : Array.from({ length: right - left + 1 }, (_, i) => left + i);
}
