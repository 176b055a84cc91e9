import { toRoman } from '../domain/triwulan.ts';
import { RESTS_ON } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { Candidate } from './heading-candidate.ts';
import type { HeadingSearch } from './heading-search.ts';
import type { UnknownQuarter } from './unknown-quarters.ts';

/** `kolom/triwulan-tidak-dikenal`, one for all of a sheet; a warning where no result rests on what stands below. */
export function reportUnknownQuarters({ grid }: HeadingSearch, { unknownQuarters }: Candidate): readonly Finding[] {
  const [first, ...others] = [...unknownQuarters].sort((a, b) => a.cell.column - b.cell.column);
  if (first === undefined) return [];
  const all = [first, ...others];
  const sheet = grid.sheet.name;
  const at = ({ cell: { row, column } }: UnknownQuarter) => ({ sheet, row, column });
  const isNeeded = ({ parts }: UnknownQuarter): boolean => [...parts.values()].some((p) => RESTS_ON.includes(p));
  const args = {
    judul: [...new Set(all.map(({ cell }) => `"${cell.text}"`))].join(', '),
    lembar: sheet,
    triwulan: [...new Set(all.map((q) => toRoman(q.triwulan)))].join(', '),
    ketik: all.map((q) => `tulis "${q.replacement}" di ${formatA1(at(q))}`).join(', '),
  };
  return [
    makeFinding('kolom/triwulan-tidak-dikenal', args, {
      at: at(first),
      severity: all.some(isNeeded) ? 'error' : 'warning',
      ...(others.length === 0 ? {} : { related: others.map(at) }),
    }),
  ];
}
