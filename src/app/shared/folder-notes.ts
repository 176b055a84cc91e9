import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { groupBy } from '../../domain/group-by.ts';
import { toRoman } from '../../domain/triwulan.ts';
import type { CheckedFile } from '../../findings/check-report.ts';
import { listNames } from './annotated-copies.ts';
import type { Surroundings } from './run-options.ts';

type NoteContext = Pick<Surroundings, 'cwd' | 'onNote'>;

/** Tells of workbooks that a program has open, as the lock files of Excel and LibreOffice beside them say: what was saved last is read. */
export function noteOpenWorkbooks(files: readonly string[], { cwd, onNote }: NoteContext): void {
  const open = files.filter((file) => {
    const path = resolve(cwd, file);
    return [`~$${basename(path)}`, `.~lock.${basename(path)}#`].some((lock) => existsSync(join(dirname(path), lock)));
  });
  if (open.length === 0) return;
  onNote?.(
    `${open.length} buku kerja sedang dibuka di Excel atau LibreOffice, dibaca seperti terakhir disimpan: ${listNames(open)}`,
  );
}

/** Tells of workbooks of one run whose four quarters are there, so that the report of the year can be made of them. */
export function noteCompleteYears(files: readonly string[], { onNote }: Pick<NoteContext, 'onNote'>): void {
  if (files.length === 0) return;
  onNote?.(
    `Keempat triwulan sudah terisi di ${files.length} buku kerja; laporan tahunannya (LKjIP) disusun dengan --jenis tahunan: ${listNames(files)}`,
  );
}

/** Tells of workbooks of one run that are of different years or quarters; those of most workbooks are only counted. */
export function notePeriods(
  checked: ReadonlyMap<string, Pick<CheckedFile, 'year' | 'triwulan'>>,
  { onNote }: Pick<NoteContext, 'onNote'>,
): void {
  const periods = groupBy(checked, ([, { year, triwulan }]) => {
    if (year === null) return undefined;
    return triwulan === null ? `tahun ${year}` : `triwulan ${toRoman(triwulan)} ${year}`;
  });
  if (periods.size < 2) return;
  const sorted = [...periods].sort(([, a], [, b]) => b.length - a.length);
  const told = sorted.map(
    ([period, files], i) =>
      `${period} (${i === 0 ? `${files.length} berkas` : listNames(files.map(([file]) => file))})`,
  );
  onNote?.(`Buku kerja berbeda periode: ${told.join('; ')}`);
}
