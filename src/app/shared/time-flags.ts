import { parseTriwulan } from '../../domain/triwulan.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { ReadingRun } from './run-options.ts';

/** Reads --tahun and --triwulan as typed. Throws Failure (exit 2). */
export function readTimeFlags(
  year: string | undefined,
  triwulan: string | undefined,
): Pick<ReadingRun, 'year' | 'triwulan'> {
  return { year: readYear(year), triwulan: readTriwulan(triwulan) };
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
    throw new Failure(EXIT.usage, `--triwulan: "${text}" bukan triwulan`, 'pilihannya I, II, III, IV');
  }
  return triwulan;
}
