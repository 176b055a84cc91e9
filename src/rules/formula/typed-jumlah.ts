import { toDecimalText } from '../../domain/angka.ts';
import type { ColumnKey } from '../../domain/column-key.ts';
import { parseTriwulanColumn } from '../../domain/triwulan-column.ts';
import { formatA1 } from '../../findings/cell-ref.ts';
import { type Finding, makeFinding, type Unit } from '../../findings/finding.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import { label } from '../lib/figure-label.ts';
import { meanFormula, sumFormula } from '../lib/formula-text.ts';
import { type Adder, columnCells, fromInduk, fromTotal } from '../lib/jumlah-figures.ts';
import type { RuleContext } from '../lib/rule-context.ts';
import type { AnyTable } from '../lib/stated-cell.ts';
import { columnUnit, excludedRows } from '../printed-jumlah.ts';
import { listTables } from './incomplete-formulas.ts';

/** `jumlah/diketik`: a typed figure in a total row of which another figure, or that row's neighbour in the column, is a formula. */
export function checkTypedJumlah(context: RuleContext): readonly Finding[] {
  return listTables(context).flatMap((table) => {
    const all = [...table.totals.map(fromTotal), ...table.induk.map(fromInduk)];
    return all.flatMap((p) =>
      [...p.printed].flatMap(([columnKey, printed]) => {
        const example = printed.formula === undefined ? findExampleFormula(all, p, columnKey) : undefined;
        return example === undefined ? [] : [typedFinding(context, table, p, columnKey, printed, example)];
      }),
    );
  });
}

/** A formula beside it in its row, else above or below it in its column. */
function findExampleFormula(all: readonly Adder[], adder: Adder, columnKey: ColumnKey): Cetakan | undefined {
  const isFormula = (c: Cetakan | undefined): c is Cetakan => c?.formula !== undefined;
  return [...adder.printed.values()].find(isFormula) ?? all.map((s) => s.printed.get(columnKey)).find(isFormula);
}

function typedFinding(
  context: RuleContext,
  table: AnyTable,
  adder: Adder,
  columnKey: ColumnKey,
  printed: Cetakan,
  example: Cetakan,
): Finding {
  const args = {
    sel: formatA1(printed.at),
    contoh: formatA1(example.at),
    rumus: suggestedFormula(table, adder, columnKey, printed),
  };
  return makeFinding('jumlah/diketik', args, {
    at: printed.at,
    label: label(adder.name, columnKey),
    written: toDecimalText(printed.shown),
    unit: unitOf(context, table, columnKey),
    related: [example.at],
  });
}

function unitOf(context: RuleContext, table: AnyTable, columnKey: ColumnKey): Unit {
  if (parseTriwulanColumn(columnKey)?.part === 'capaian') return 'persen';
  return columnUnit(table === context.buku.keuangan ? 'keuangan/jumlah' : 'rencana/jumlah', columnKey);
}

function suggestedFormula(table: AnyTable, adder: Adder, columnKey: ColumnKey, printed: Cetakan): string {
  const excluded = excludedRows(table);
  if (parseTriwulanColumn(columnKey)?.part !== 'capaian') {
    return sumFormula(
      columnCells(table, adder.rowNumbers, columnKey).map((s) => s.at),
      excluded,
    );
  }
  const column = table.columns.get(columnKey) ?? printed.at.column;
  return meanFormula(
    adder.rowNumbers.map((row) => ({ sheet: table.sheet.name, row, column })),
    excluded,
  );
}
