import { readingObject } from '../../findings/format/json.ts';
import { describeBuku } from '../../sheets/describe-buku.ts';
import { checkBuku } from '../shared/check-buku.ts';
import { readOptions } from '../shared/read-options.ts';
import { refusedFailure } from '../shared/refused-failure.ts';
import type { ReadingRun, Surroundings } from '../shared/run-options.ts';
import { readSource } from '../shared/source.ts';
import { formatReading } from './format-reading.ts';

/** What `cells --sebagai-tabel` needs of its surroundings. */
type ReadingContext = Pick<Surroundings, 'cwd' | 'readStdin'> & ReadingRun;

/**
 * What lapkin understood of a workbook: the meaning of each column and the role of each row. `width` is that of the
 * terminal. Throws Failure (exit 3) for a file that is missing or refused.
 */
export async function runReading(
  input: string,
  format: 'text' | 'json',
  context: ReadingContext,
  width?: number,
): Promise<string> {
  const source = await readSource(input, context.limits, context);
  if (!('bytes' in source)) throw refusedFailure(input, source);
  const { buku, checked } = checkBuku(source, readOptions(context, input, context.cwd), context.limits);
  const [finding] = checked.findings;
  if (buku === null && finding !== undefined) throw refusedFailure(input, finding);
  const sheets = buku === null ? [] : describeBuku(buku);
  if (format === 'json') return `${JSON.stringify({ schemaVersion: 1, sheets: sheets.map(readingObject) }, null, 2)}\n`;
  return formatReading(sheets, checked.findings, width);
}
