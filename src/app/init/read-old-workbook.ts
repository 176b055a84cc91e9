import { EXIT, Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import { NO_OPTIONS, parseBuku } from '../../sheets/parse-buku.ts';
import { readPictures } from '../../xlsx/read/read-pictures.ts';
import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import { readOptions } from '../shared/read-options.ts';
import { refuseMovedLayout } from '../shared/refuse-layout.ts';
import { refusedFailure } from '../shared/refused-failure.ts';
import type { ReadingRun, Surroundings } from '../shared/run-options.ts';
import { readSource } from '../shared/source.ts';
import { type CarryOver, carryOver } from './carry-over.ts';

/** What `init --dari` needs of its surroundings. */
export type OldWorkbookContext = Pick<Surroundings, 'cwd' | 'readStdin'>;

/** What an older workbook gives to a new one, and what reading it found. Throws Failure (exit 3) when it cannot be read. */
export async function readOldWorkbook(
  input: string,
  run: ReadingRun,
  context: OldWorkbookContext,
): Promise<CarryOver & { readonly findings: readonly Finding[] }> {
  const source = await readSource(input, run.limits, context);
  if (!('bytes' in source)) throw refused(input, source);
  const { value: raw, findings: reading } = readXlsx(source.bytes, { limits: run.limits });
  if (raw === null) throw refused(input, reading[0]);
  const { value: buku, findings } = parseBuku(raw, {
    ...NO_OPTIONS,
    layout: readOptions(run, input, context.cwd).layout,
  });
  refuseMovedLayout(input, findings);
  const tables = [buku.pk, buku.rencana, buku.keuangan];
  if (tables.every((table) => table === null || table.rows.length === 0)) throw refused(input, findings[0]);
  const hasPictures = buku.raw.some((sheet) => readPictures(source.bytes, sheet.name, run.limits).value.length > 0);
  return { ...carryOver(buku, run, hasPictures), findings: [...reading, ...findings] };
}

function refused(input: string, finding: Finding | undefined): Failure {
  if (finding !== undefined) return refusedFailure(input, finding);
  return new Failure(EXIT.input, `${input}: tidak ada baris yang dapat diambil`);
}
