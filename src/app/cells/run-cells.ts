import { resolve } from 'node:path';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import { wording } from '../../findings/wording.ts';
import { readBounded } from '../../xlsx/read/load-file.ts';
import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import { limitsWith } from '../../zip/limits.ts';
import type { ReadingRun, Surroundings } from '../shared/run-options.ts';
import { formatCells } from './format-cells.ts';
import { viewCells } from './view-cells.ts';

/** What `cells` needs of its surroundings. */
type CellsContext = Pick<Surroundings, 'cwd' | 'readStdin'> & Pick<ReadingRun, 'limits'>;

/** What lapkin sees in a workbook, as text or JSON. Throws Failure (exit 3) for a file that is missing or refused. */
export async function runCells(input: string, format: 'text' | 'json', context: CellsContext): Promise<string> {
  const bytes =
    input === '-' ? await context.readStdin() : readBounded(resolve(context.cwd, input), limitsWith(context.limits));
  if (!(bytes instanceof Uint8Array)) throw refused(input, bytes);
  const { value, findings } = readXlsx(bytes, { limits: context.limits });
  const [finding] = findings;
  if (finding !== undefined) throw refused(input, finding);
  const view = viewCells(value ?? { sheets: [] });
  return format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : formatCells(view);
}

function refused(input: string, finding: Finding): Failure {
  const { title, hint } = wording(finding);
  const named = finding.code === 'berkas/tidak-ada' ? title : `${input}: ${title}`;
  return new Failure(EXIT.input, named, hint);
}
