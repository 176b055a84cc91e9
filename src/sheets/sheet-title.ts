import type { Triwulan } from '../domain/triwulan.ts';
import { headingKey } from './clean-text.ts';
import { readHeadingText } from './heading-text.ts';

/** The name of a sheet taken apart. */
export interface SheetTitle {
  /** As it stands, folded. */
  readonly written: string;
  /** Without year, quarter and the number of a list in front, folded. */
  readonly key: string;
  readonly year: number | undefined;
  readonly triwulan: Triwulan | undefined;
}

/** The number that Excel gives to a copy: it is another sheet than the one it was copied from. */
const COPY = /\(\d+\)\s*$/;

/** Takes a sheet name apart: "2. Renaksi TA 2024 TW II" is the sheet Renaksi of Triwulan II in 2024. */
export function readSheetTitle(name: string): SheetTitle {
  const written = headingKey(name);
  if (COPY.test(name)) return { written, key: written, year: undefined, triwulan: undefined };
  const { words, year, triwulan, cumulative } = readHeadingText(name.replace(/^\s*\d{1,2}\s*[.)]\s*(?=\S)/, ''));
  if (cumulative) return { written, key: written, year: undefined, triwulan: undefined };
  return { written, key: headingKey(words), year, triwulan };
}
