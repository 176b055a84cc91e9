import { readCsv } from '../../csv/read-csv.ts';
import { type Finding, makeFinding } from '../../findings/finding.ts';
import { EXPORT_KIND_NAMES } from '../../imports/export-kind.ts';
import { recogniseSheet } from '../../imports/recognise.ts';
import { readXlsx } from '../../xlsx/read/read-xlsx.ts';
import type { ReadingRun } from './run-options.ts';
import type { Source } from './source.ts';

/** The finding that says which export a file is and which command takes it; null for anything else. */
export function findExport({ name, bytes }: Source, limits: ReadingRun['limits']): Finding | null {
  const { value, findings } = readXlsx(bytes, { limits });
  const [refused] = findings;
  const isCsv = refused?.code === 'berkas/bukan-xlsx' && refused.args.jenis === 'csv';
  const raw = value ?? (isCsv ? readCsv(bytes) : null);
  if (raw === null) return null;
  const kinds = new Set(raw.sheets.flatMap((sheet) => recogniseSheet(sheet, name)).map(({ kind }) => kind));
  const [kind] = kinds;
  if (kind === undefined || (isCsv && !kinds.has('dokumen'))) return null;
  const words = [...kinds].map((one) => EXPORT_KIND_NAMES[one]).join(' dan ');
  return makeFinding('berkas/ekspor', { jenis: words, berkas: name });
}
