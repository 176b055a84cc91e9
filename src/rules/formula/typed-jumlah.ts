import { toDecimalText } from '../../domain/angka.ts';
import type { ColumnKey } from '../../domain/column-key.ts';
import { parseTriwulanColumn } from '../../domain/triwulan-column.ts';
import { formatA1 } from '../../findings/cell-ref.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import { label } from '../lib/figure-label.ts';
import type { FindingCollector } from '../lib/finding-collector.ts';
import { type Adder, adderFormula, listAdders } from '../lib/jumlah-figures.ts';
import { listTables, type RuleContext } from '../lib/rule-context.ts';
import { columnUnit } from '../printed-jumlah.ts';

/** `jumlah/diketik`: a typed figure in a total row of which another figure, or that row's neighbour in the column, is a formula. */
export function checkTypedJumlah(collector: FindingCollector, context: RuleContext): void {
  for (const table of listTables(context)) {
    const all = listAdders(table);
    for (const adder of all)
      for (const [columnKey, printed] of adder.printed) {
        const example = printed.formula === undefined ? findExampleFormula(all, adder, columnKey) : undefined;
        if (example === undefined) continue;
        const isCapaian = parseTriwulanColumn(columnKey)?.part === 'capaian';
        const formula = adderFormula(table, adder, columnKey, printed.at, isCapaian);
        const args = { sel: formatA1(printed.at), contoh: formatA1(example.at), rumus: formula };
        collector.report('jumlah/diketik', args, {
          at: printed.at,
          label: label(adder.name, columnKey),
          written: toDecimalText(printed.shown),
          unit: isCapaian ? 'persen' : columnUnit(table === context.buku.keuangan, columnKey),
          related: [example.at],
        });
      }
  }
}

/** A formula beside it in its row, else above or below it in its column, where most are formulas. */
function findExampleFormula(all: readonly Adder[], adder: Adder, columnKey: ColumnKey): Cetakan | undefined {
  const ofColumn = all.flatMap((s) => s.printed.get(columnKey) ?? []);
  return findAmongMost([...adder.printed.values()]) ?? findAmongMost(ofColumn);
}

/** A formula, when most figures are: one that was just repaired does not make its neighbours wrong. */
function findAmongMost(figures: readonly Cetakan[]): Cetakan | undefined {
  const formulas = figures.filter((c) => c.formula !== undefined);
  return formulas.length * 2 > figures.length ? formulas[0] : undefined;
}
