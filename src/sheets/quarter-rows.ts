import { parseTriwulan } from '../domain/triwulan.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { cellText, isBlank } from './cell-text.ts';
import type { Grid } from './grid.ts';
import type { Candidate } from './heading-candidate.ts';
import type { HeadingSearch } from './heading-search.ts';
import { isQuarterHeading } from './quarter-lines.ts';

/** Bands that the finding shows. */
const SHOWN = 4;

/** `kolom/triwulan-per-baris`: quarters below each other in a way that leaves open which rows are one name's. */
export function reportQuarterRows({ grid, declaration }: HeadingSearch, candidate: Candidate): Finding | undefined {
  const sheet = grid.sheet.name;
  const labels = candidate.others.find(({ path, body: { words } }) => {
    const heading = path.at(-1)?.text ?? '';
    return isQuarterHeading(declaration.parse(heading)) && countQuarters([...words]) > 1;
  });
  const cell = labels?.path.at(-1);
  if (cell !== undefined) {
    const at = { sheet, row: cell.row, column: cell.column };
    return makeFinding(
      'kolom/triwulan-per-baris',
      { judul: cell.text, lembar: sheet, tempat: '', sebab: '', cara: '' },
      { at },
    );
  }
  const bands = listBands(grid, candidate.lastRow);
  const [first] = bands;
  if (first === undefined || countQuarters(bands.map(({ text }) => text)) < 2) return undefined;
  const shown = bands
    .slice(0, SHOWN)
    .map(({ row, column, text }) => `${formatA1({ row, column })} "${text}"`)
    .join(', ');
  const at = { sheet, row: first.row, column: first.column };
  return makeFinding(
    'kolom/triwulan-per-baris',
    { judul: '', lembar: sheet, tempat: shown, sebab: '', cara: '' },
    { at },
  );
}

function countQuarters(texts: readonly string[]): number {
  return new Set(texts.flatMap((text) => parseTriwulan(text) ?? [])).size;
}

/** Rows below a heading with the name of a quarter and nothing else. */
function listBands(grid: Grid, lastHeadingRow: number) {
  return grid.rows
    .filter((row) => row > lastHeadingRow)
    .flatMap((row) => {
      const filled = [...(grid.sheet.rows.get(row) ?? [])].filter(([, cell]) => !isBlank(cell));
      const [only] = filled;
      if (filled.length !== 1 || only === undefined) return [];
      const text = cellText(only[1]);
      return /\p{L}{2}/u.test(text) && parseTriwulan(text) !== undefined ? [{ row, column: only[0], text }] : [];
    });
}
