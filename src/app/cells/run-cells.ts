import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import { refusedFailure } from '../shared/refused-failure.ts';
import type { ReadingRun, Surroundings } from '../shared/run-options.ts';
import { readSource } from '../shared/source.ts';
import { formatCells } from './format-cells.ts';
import { viewCells } from './view-cells.ts';

/** What `cells` needs of its surroundings. */
type CellsContext = Pick<Surroundings, 'cwd' | 'readStdin'> & Pick<ReadingRun, 'limits'>;

/** What lapkin sees in a workbook, as text (of a terminal `columns` wide) or JSON. Throws Failure (exit 3) for a file that is missing or refused. */
export async function runCells(
  input: string,
  format: 'text' | 'json',
  context: CellsContext,
  columns?: number,
): Promise<string> {
  const source = await readSource(input, context.limits, context);
  if (!('bytes' in source)) throw refusedFailure(input, source);
  const { value, findings } = readXlsx(source.bytes, { limits: context.limits });
  const [finding] = findings;
  if (finding !== undefined) throw refusedFailure(input, finding);
  const view = viewCells(value ?? { sheets: [] });
  return format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : formatCells(view, columns);
}
