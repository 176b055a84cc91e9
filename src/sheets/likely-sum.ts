import { isAngka } from '../domain/angka.ts';
import { ALL_TRIWULAN, toRoman } from '../domain/triwulan.ts';
import { quoteQuarters, triwulanColumn } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { readAngkaText } from './angka-text.ts';
import type { Candidate } from './heading-candidate.ts';
import type { HeadingSearch } from './heading-search.ts';

/** What is left of the pagu: "SISA ANGGARAN", "LEBIH/(KURANG)". */
const REST = /sisa|lebih|kurang|selisih/i;

/**
 * `kolom/tampak-kumulatif`: the only realisasi of a sheet of money, beside a column that is everywhere the pagu less it. What is
 * left of a pagu is left by the whole year, so that the column is the sum up to the quarter, whatever its title says.
 */
export function reportLikelySum(search: HeadingSearch, candidate: Candidate): readonly Finding[] {
  const { grid, declaration, triwulan } = search;
  if (triwulan === null || triwulan === 1) return [];
  const key = triwulanColumn(triwulan, 'realisasi');
  const own = candidate.columns.get(key);
  const pagu = candidate.columns.get('pagu');
  const others = ALL_TRIWULAN.filter((t) => t !== triwulan && candidate.columns.has(triwulanColumn(t, 'realisasi')));
  if (own === undefined || pagu === undefined || others.length > 0) return [];
  if (declaration.placed.get(key)?.content !== 'rupiah') return [];
  const at = (row: number, column: number): number | undefined => readNumber(search, row, column);
  const rows = grid.rows.filter((row) => row > candidate.lastRow);
  const rest = candidate.others.find(({ column, path }) => {
    if (!path.some(({ text }) => REST.test(text))) return false;
    const stated = rows.flatMap((row) => {
      const [whole, spent, left] = [at(row, pagu.column), at(row, own.column), at(row, column)];
      return whole === undefined || spent === undefined || left === undefined || spent === 0
        ? []
        : [Math.abs(Math.abs(whole - spent) - Math.abs(left)) < 1];
    });
    return stated.length > 1 && stated.every((fits) => fits);
  });
  const restHeading = rest?.path.at(-1);
  if (restHeading === undefined) return [];
  const { cell } = own.meaning;
  const place = { sheet: grid.sheet.name, row: cell.row, column: cell.column };
  const args = {
    judul: cell.text,
    lembar: grid.sheet.name,
    triwulan: toRoman(triwulan),
    sisa: restHeading.text,
    kurang: quoteQuarters(
      'REALISASI S.D.',
      ALL_TRIWULAN.filter((t) => t < triwulan),
    ),
    selKolom: formatA1(cell),
    selSisa: formatA1(restHeading),
  };
  const related = [{ sheet: grid.sheet.name, row: restHeading.row, column: restHeading.column }];
  return [makeFinding('kolom/tampak-kumulatif', args, { at: place, related })];
}

function readNumber({ grid }: HeadingSearch, row: number, column: number): number | undefined {
  const value = grid.sheet.rows.get(row)?.get(column)?.value;
  if (value?.kind === 'number') return Number(value.text);
  if (value?.kind !== 'text') return undefined;
  const reading = readAngkaText(value.text, true);
  return reading.kind === 'angka' && isAngka(reading.value) ? reading.value.toNumber() : undefined;
}
