import { MONTH_NAMES } from '../domain/month-names.ts';
import { cleanText } from './clean-text.ts';
import type { RawCell } from './raw-workbook.ts';

const OTHER_SPELLINGS: Readonly<Record<string, number>> = {
  pebruari: 2,
  nopember: 11,
  agust: 8,
  sept: 9,
  agt: 8,
  ags: 8,
};

/** ISO date of a cell: a date cell, "28 Juni 2024", "Jumat, 28 Juni 2024", 28/06/2024, 2024-06-28; null when it is none. */
export function readDate(cell: RawCell | undefined): string | null {
  if (cell?.value.kind === 'date') return cell.value.iso;
  if (cell?.value.kind !== 'text') return null;
  const text = cleanText(cell.value.text);
  const worded = /^(?:[a-z']+,?\s+)?(\d{1,2})\s*[-\s/]\s*([a-z]+)\.?\s*[-\s/]\s*(\d{4})$/i.exec(text);
  if (worded !== null) return iso(worded[3], String(month(worded[2] ?? '')), worded[1]);
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numeric !== null) return iso(numeric[3], numeric[2], numeric[1]);
  const standard = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return standard === null ? null : iso(standard[1], standard[2], standard[3]);
}

function month(name: string): number {
  const lower = name.toLowerCase();
  const i = MONTH_NAMES.findIndex((b) => {
    const month = b.toLowerCase();
    return month === lower || (lower.length >= 3 && month.startsWith(lower));
  });
  return i >= 0 ? i + 1 : (OTHER_SPELLINGS[lower] ?? 0);
}

function iso(year = '', monthNumber = '', day = ''): string | null {
  const text = `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== text ? null : text;
}
