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
  if (!mayBeExport(checked)) return checked;
  // Reading exports is loaded only for files that are no workbooks.
  const { findExport } = await import('./find-export.ts');
  const finding = findExport(source, limits);
  return finding === null ? checked : { checked: unreadFile(source.name, [finding]), buku: null, hasil: null };
}

/**
 * PK and Realisasi Keuangan are not there, or the file is a CSV; of a rencana aksi of one sheet the sheet Rencana Aksi may be
 * read, and is no workbook by itself.
 */
function mayBeExport({ buku, checked: { findings } }: CheckedBuku): boolean {
  const isCsv = findings.some((finding) => finding.code === 'berkas/bukan-xlsx' && finding.args.jenis === 'csv');
  const lacking = findings.filter((finding) => finding.code === 'lembar/tidak-ada');
  // Tables below each other on one sheet are a workbook's own.
  if (lacking.some(({ args }) => args.pada !== '')) return false;
  const missing = lacking.length;
  const isNamed = findings.some((finding) => finding.code === 'lembar/ekspor-lain');
  const lacksMoney = buku === null || (buku.pk === null && buku.keuangan === null);
  return isCsv || (lacksMoney && (isNamed || missing >= 2));
}
