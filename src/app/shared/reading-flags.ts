import { parseTriwulan } from '../../domain/triwulan.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { pickWord } from '../../findings/pick-word.ts';
import { LIMITS, type LimitEntry, type Limits } from '../../zip/limits.ts';
import type { ReadingRun } from './run-options.ts';

/** The flags that change a limit of reading, for the help. */
export const LIMIT_FLAGS: readonly LimitEntry[] = Object.values(LIMITS);

/** Reads a number above zero from a flag; `contoh` is one that fits it. Throws Failure (exit 2). */
export function readNumberFlag(flag: string, text: string, example: number): number {
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value) || value <= 0) {
    throw new Failure(EXIT.usage, `${flag}: "${text}" bukan angka di atas 0`, `contoh: ${flag} ${example}`);
  }
  return value;
}

/** The limits that flags change (workbook.md, "Limits and refusals"); keys are those of the command line (batasUkuran). */
export function readLimitFlags(options: Readonly<Record<string, unknown>>): Partial<Limits> {
  const limits: Record<string, number> = {};
  for (const [key, { flag, defaultValue, multiplier: factor }] of Object.entries(LIMITS)) {
    const name = flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const text = options[name];
    if (typeof text === 'string') limits[key] = Math.round(readNumberFlag(flag, text, defaultValue) * factor);
  }
  return limits;
}

/** Reads --tahun and --triwulan as typed. Throws Failure (exit 2). */
export function readTimeFlags(
  year: string | undefined,
  triwulan: string | undefined,
): Pick<ReadingRun, 'year' | 'triwulan'> {
  return { year: readYear(year), triwulan: readTriwulan(triwulan) };
}

/** The words of --jenis that name a report. */
export const REPORT_WORDS: readonly string[] = ['triwulan', 'tahunan'];

/** Whether a value of --jenis names a report, and not the kind of an export (`check --banding`). */
export function isReportWord(text: string): boolean {
  return REPORT_WORDS.includes(text);
}

/** What --jenis names: the report of the quarter (`triwulan`, also when absent) or of the year. Throws Failure (exit 2). */
export function readReportFlag(text: string | undefined, triwulan: string | undefined): boolean {
  if (text === undefined || pickWord('--jenis:', text, REPORT_WORDS) === 'triwulan') return false;
  if (triwulan !== undefined) {
    throw new Failure(
      EXIT.usage,
      '--triwulan tidak dapat dipakai bersama --jenis tahunan',
      'laporan tahunan memakai keempat triwulan; hapus --triwulan',
    );
  }
  return true;
}

function readYear(text: string | undefined): ReadingRun['year'] {
  if (text === undefined) return null;
  if (!/^(?:19|20|21)\d{2}$/.test(text.trim())) {
    throw new Failure(EXIT.usage, `--tahun: "${text}" bukan tahun`, 'contoh: --tahun 2024');
  }
  return Number(text);
}

function readTriwulan(text: string | undefined): ReadingRun['triwulan'] {
  if (text === undefined) return null;
  const triwulan = parseTriwulan(text);
  if (triwulan === undefined) {
    throw new Failure(EXIT.usage, `--triwulan: "${text}" bukan triwulan`, 'pilihannya: I, II, III, IV');
  }
  return triwulan;
}
