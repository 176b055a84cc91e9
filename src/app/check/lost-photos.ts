import { isForPeriod } from '../../domain/report-period.ts';
import type { Finding } from '../../findings/finding.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { findSheet } from '../../sheets/find-sheet.ts';
import { DOKUMENTASI_SHEET } from '../../sheets/sheet-names.ts';
import type { ReadingRun } from '../shared/run-options.ts';

/** Rows of Dokumentasi that the report could not print: files that are not there, captions without a picture, texts beside a file. */
export async function findLostPhotos(
  buku: BukuKerja,
  bytes: Uint8Array,
  folder: string,
  limits: ReadingRun['limits'],
): Promise<readonly Finding[]> {
  const { rows, withoutFile, besideFile } = buku.dokumentasi;
  const files = rows.filter((row) => isForPeriod(row.data, buku.period));
  const findings: Finding[] = [];
  if (files.length > 0) {
    const { readPhotoFiles } = await import('../../files/photos.ts');
    const entries = files.map((row) => ({ ...row.data, at: row.at.file }));
    findings.push(...(await readPhotoFiles(folder, entries)).findings);
  }
  if (withoutFile.length === 0 && besideFile.length === 0) return findings;
  const sheet = findSheet({ sheets: buku.raw }, DOKUMENTASI_SHEET, false, []).value;
  if (sheet === null) return findings;
  // A caption belongs to a picture where one stands above it.
  const [{ readPictures }, { choosePlacedPhotos }] = await Promise.all([
    import('../../xlsx/read/read-pictures.ts'),
    import('../shared/placed-photos.ts'),
  ]);
  const pictures = readPictures(bytes, sheet.name, limits).value;
  return [...findings, ...choosePlacedPhotos(buku.dokumentasi, buku.period, sheet, pictures).findings];
}
