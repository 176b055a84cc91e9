import type { Finding } from '../../findings/finding.ts';
import type { ReadOptions } from '../../sheets/parse-buku.ts';
import { type CheckedBuku, checkBuku } from './check-buku.ts';
import type { ReadingRun } from './run-options.ts';
import { type Source, unreadFile } from './source.ts';

/** As checkBuku; a file that is an export of another system is told to be one, with the command that takes it. */
export async function checkSource(
  source: Source,
  options: ReadOptions,
  limits: ReadingRun['limits'] = {},
): Promise<CheckedBuku> {
  const checked = checkBuku(source, options, limits);
  if (!mayBeExport(checked.checked.findings)) return checked;
  // Reading exports is loaded only for files that are no workbooks.
  const { findExport } = await import('./find-export.ts');
  const finding = findExport(source, limits);
  return finding === null ? checked : { checked: unreadFile(source.name, [finding]), buku: null, hasil: null };
}

/** None of the three sheets that a workbook must have is there, or the file is a CSV. */
function mayBeExport(findings: readonly Finding[]): boolean {
  const missing = findings.filter((finding) => finding.code === 'lembar/tidak-ada').length;
  return (
    missing === 3 || findings.some((finding) => finding.code === 'berkas/bukan-xlsx' && finding.args.jenis === 'csv')
  );
}
