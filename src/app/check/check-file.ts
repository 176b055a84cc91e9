import type { CheckedFile } from '../../findings/check-report.ts';
import { type Selection, selectFindings } from '../../findings/selection.ts';
import { sortFindings } from '../../findings/sort-findings.ts';
import { describeBuku } from '../../sheets/describe-buku.ts';
import type { CheckedBuku } from '../shared/check-buku.ts';
import { checkSource } from '../shared/check-source.ts';
import { readOptionsWithEarlier } from '../shared/read-earlier.ts';
import { bukuFolder } from '../shared/read-options.ts';
import type { ReadingRun, Surroundings } from '../shared/run-options.ts';
import { readSource, type Source, unreadFile } from '../shared/source.ts';
import { findLostPhotos } from './lost-photos.ts';

/** How `check` looks at a file. */
export interface CheckFileOptions extends ReadingRun, Pick<Surroundings, 'cwd' | 'readStdin'> {
  readonly selection: Selection;
  /** Also says what was understood of each sheet; for the format json. */
  readonly withReading?: boolean;
  /** Checks a workbook whose bytes are there; lapkin's own check where none is handed in. */
  readonly checkOne?: (source: Source, input: string) => CheckedFile | Promise<CheckedFile>;
}

/** A workbook as checked, with the bytes that were read; null for one that could not be. */
interface CheckedInput {
  readonly checked: CheckedFile;
  readonly bytes: Uint8Array | null;
}

/** Checks one file; what cannot be read is a finding. Throws Failure (exit 2) where its settings cannot be used. */
export async function checkFile(input: string, options: CheckFileOptions): Promise<CheckedInput> {
  const source = await readSource(input, options.limits, options);
  if (!('bytes' in source)) return { checked: select(unreadFile(input, [source]), options), bytes: null };
  const checked = (await options.checkOne?.(source, input)) ?? (await checkWorkbook(source, input, options)).checked;
  return { checked: select(checked, options), bytes: source.bytes };
}

/** Checks a workbook, its photos too; what `withReading` asks for beside it. */
export async function checkWorkbook(
  source: Source,
  input: string,
  options: Omit<CheckFileOptions, 'selection' | 'checkOne'>,
): Promise<Pick<CheckedBuku, 'checked' | 'buku'>> {
  const { cwd, limits, withReading } = options;
  const { checked, buku } = await checkSource(source, await readOptionsWithEarlier(options, input, options), limits);
  if (buku === null) return { checked, buku };
  const lost = await findLostPhotos(buku, source.bytes, bukuFolder(input, cwd), limits);
  const findings = lost.length === 0 ? checked.findings : sortFindings([...checked.findings, ...lost], checked.sheets);
  return { checked: { ...checked, findings, ...(withReading === true ? { reading: describeBuku(buku) } : {}) }, buku };
}

function select(checked: CheckedFile, { selection }: CheckFileOptions): CheckedFile {
  return { ...checked, findings: selectFindings(checked.findings, selection) };
}

/** Whether a file could not be read (exit 3). */
export function isUnread({ findings }: CheckedFile): boolean {
  return findings.some((d) => d.code.startsWith('berkas/'));
}
