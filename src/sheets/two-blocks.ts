import type { ColumnKey } from '../domain/column-key.ts';
import { columnLetters, formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { HeadingCell } from './heading-block.ts';
import type { Candidate } from './heading-candidate.ts';
import { columnHeading } from './heading-columns.ts';
import type { HeadingSearch } from './heading-search.ts';
import { listPlaces, tellWays, toWay } from './two-readings.ts';

/** `kolom/dua-bacaan`: two blocks of rows that explain the sheet alike and take a column from different places. */
export function reportTwoReadings(search: HeadingSearch, fitting: readonly Candidate[]): readonly Finding[] {
  const { grid, declaration } = search;
  const [best, ...others] = fitting;
  for (const other of others) {
    if (best === undefined || other.problems !== best.problems) continue;
    const [first, ...more] = listConflicts(best, other);
    if (first === undefined) continue;
    const [own, rival] = first.cells;
    const ways = first.cells.map((cell) => toWay(search, cell, '', 'CATATAN'));
    // A column that is another one by the other reading would be lost as a note: its wrong heading goes.
    const [wrong, wrongToo] = [best, other].map((reading, i) =>
      [first, ...more].flatMap(({ cells }) => cells[i === 0 ? 1 : 0]).filter((cell) => isRead(reading, cell)),
    );
    const removed = (right: HeadingCell, cells: readonly HeadingCell[] = []): string =>
      `bila kolom ${columnLetters(right.column)} yang benar, hapus judul di ${cells.map(formatA1).join(', ')}`;
    const areBothRead = [wrong, wrongToo].every((cells) => cells?.length === more.length + 1);
    const args = {
      kolom: columnHeading(declaration, first.key),
      lembar: grid.sheet.name,
      tempat: listPlaces(ways),
      cara: areBothRead ? `${removed(own, wrong)}; ${removed(rival, wrongToo)}` : tellWays(ways),
    };
    const [at, ...related] = ways.map((way) => way.at);
    return [
      makeFinding('kolom/dua-bacaan', args, { at: at ?? { sheet: grid.sheet.name, row: 1, column: 1 }, related }),
    ];
  }
  return [];
}

/** A column that two readings take from different places, with the heading of each. */
interface Conflict {
  readonly key: ColumnKey;
  readonly cells: readonly [HeadingCell, HeadingCell];
}

function listConflicts(one: Candidate, other: Candidate): readonly Conflict[] {
  return [...one.columns].flatMap(([key, { column, meaning }]): readonly Conflict[] => {
    const rival = other.columns.get(key);
    return rival === undefined || rival.column === column ? [] : [{ key, cells: [meaning.cell, rival.meaning.cell] }];
  });
}

/** True where a reading takes a figure from the column of a heading that it does not take it by, which stands over that column alone. */
function isRead({ columns }: Candidate, cell: HeadingCell): boolean {
  return cell.right === cell.column && [...columns.values()].some(({ column }) => column === cell.column);
}
