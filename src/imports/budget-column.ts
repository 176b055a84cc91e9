import { askFor, type Context } from './context.ts';
import type { HeadingColumn } from './heading-block.ts';
import type { Question } from './reading.ts';

/** The budget column that counts; undefined where the table has none. */
interface ChosenBudget {
  readonly column: HeadingColumn | undefined;
}

/** Of several budget columns (sebelum, setelah, PAPBD) the one that --kolom-anggaran names, or the question. */
export function chooseBudget(columns: readonly HeadingColumn[], { table, choices }: Context): ChosenBudget | Question {
  if (columns.length < 2) return { column: columns[0] };
  return askFor<ChosenBudget>(table, choices, {
    choice: 'anggaranColumn',
    about: 'Kolom anggaran mana yang berlaku',
    options: columns.map((column) => {
      const name = column.texts.join(' ');
      return { value: name, text: `"${name}"`, at: table.at(table.block.lastRow, column.column), chosen: { column } };
    }),
  });
}
