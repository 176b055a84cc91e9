import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { FIRST_ROW, type TableLayout } from './table-layout.ts';

type ColorRule = NonNullable<WrittenSheet['colorRules']>[number];

/** Darker than a cell to fill in: required, and still blank. */
const BLANK_FILL = 'FFFFD966';
/** A formula that was typed over. */
const LOST_FORMULA_FILL = 'FFF4B183';

/** Marks a required cell for as long as it is blank. */
export function blankRule(cell: string): ColorRule {
  return { range: cell, formula: `LEN(TRIM(${cell}))=0`, fill: BLANK_FILL };
}

/** Marks what a table still needs: targets of rows that name an indikator, and cells that have lost their formula. */
export function tableColorRules(layout: TableLayout): readonly ColorRule[] {
  return layout.columns.flatMap((column): readonly ColorRule[] => {
    const [range, cell] = [layout.data(column.key), layout.cell(column.key, FIRST_ROW)];
    const isComputed = column.from !== undefined || column.key === 'no' || column.type === undefined;
    // Files hold the function under this name.
    if (isComputed) return [{ range, formula: `NOT(_xlfn.ISFORMULA(${cell}))`, fill: LOST_FORMULA_FILL }];
    if (column.required !== true || column.content === 'teks' || column.content === 'rupiah') return [];
    const name = layout.cell('indikator', FIRST_ROW, '$kolom');
    return [{ range, formula: `AND(LEN(${name})>0,LEN(TRIM(${cell}))=0)`, fill: BLANK_FILL }];
  });
}
