import { ALL_TRIWULAN, toRoman } from '../domain/triwulan.ts';
import { parseTriwulanColumn, RESTS_ON, triwulanColumn } from '../domain/triwulan-column.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { Candidate } from './heading-candidate.ts';
import { columnHeading } from './heading-columns.ts';
import { listUnlikeTriwulan } from './heading-problems.ts';
import type { HeadingSearch } from './heading-search.ts';

/** `kolom/triwulan-beda`: quarters that have other columns than their neighbours, or are missing between two. */
export function reportUnlike({ grid, declaration, triwulan }: HeadingSearch, candidate: Candidate): readonly Finding[] {
  return listUnlikeTriwulan(candidate.columns, triwulan).flatMap((t) => {
    const lacking = RESTS_ON.filter(
      (part) =>
        !candidate.columns.has(triwulanColumn(t, part)) &&
        ALL_TRIWULAN.some((x) => candidate.columns.has(triwulanColumn(x, part))),
    );
    if (lacking.length === 0) return [];
    const args = {
      triwulan: toRoman(t),
      lembar: grid.sheet.name,
      kurang: lacking.map((part) => declaration.triwulan.find((x) => x.part === part)?.heading ?? part).join(', '),
    };
    return [
      makeFinding('kolom/triwulan-beda', args, { at: { sheet: grid.sheet.name, row: candidate.firstRow, column: 1 } }),
    ];
  });
}

/** `kolom/dipilih`: of SEBELUM | SETELAH PERUBAHAN the later one was read. */
export function reportPassed({ grid, declaration }: HeadingSearch, candidate: Candidate): readonly Finding[] {
  return [...candidate.columns].flatMap(([key, { column, passed, meaning }]) => {
    const [other] = passed;
    if (other === undefined) return [];
    const args = {
      kolom: columnHeading(declaration, key),
      lembar: grid.sheet.name,
      dipilih: `${meaning.cell.text} (${columnLetters(column)})`,
      lain: `${other.meaning.cell.text} (${columnLetters(other.column)})`,
    };
    return [makeFinding('kolom/dipilih', args, { at: { sheet: grid.sheet.name, row: meaning.cell.row, column } })];
  });
}

/** `kolom/capaian-atau-realisasi`: a CAPAIAN without any sign of percent, in a quarter that has no REALISASI. */
export function reportCapaian({ grid, declaration, parse }: HeadingSearch, candidate: Candidate): readonly Finding[] {
  if (declaration.triwulan.find((t) => t.part === 'realisasi')?.content !== 'satuan') return [];
  return [...candidate.columns].flatMap(([key, { column, body, meaning }]) => {
    const quarter = parseTriwulanColumn(key);
    if (quarter?.part !== 'capaian' || body.numbers === 0 || body.percents > 0) return [];
    if (candidate.columns.has(triwulanColumn(quarter.triwulan, 'realisasi'))) return [];
    const path = candidate.paths.get(column) ?? [];
    if (path.some(({ text }) => parse(text).inPercent)) return [];
    const lowest = path.at(-1) ?? meaning.cell;
    const own = parse(lowest.text);
    const suffix = own.triwulan === undefined ? '' : ` TRIWULAN ${toRoman(own.triwulan)}`;
    const args = {
      judul: lowest.text,
      lembar: grid.sheet.name,
      realisasi: `REALISASI${suffix}`,
      capaian: `CAPAIAN${suffix} (%)`,
    };
    return [
      makeFinding('kolom/capaian-atau-realisasi', args, {
        at: { sheet: grid.sheet.name, row: lowest.row, column: lowest.column },
      }),
    ];
  });
}
