import { describe, expect, it } from 'vitest';
import { findElements, readHtml } from '../../src/word/html-tree.ts';
import { rowsWithNext, tableHeights } from '../../src/word/rows-together.ts';
import { readRows, type TableRow } from '../../src/word/table-rows.ts';

const PAGE = 1000;
const rowsOf = (content: string): readonly TableRow[] => {
  const [table] = findElements(readHtml(`<body><table>${content}</table></body>`), (e) => e.name === 'table');
  return table === undefined ? [] : readRows(table);
};
const plain = (count: number): string => '<tr><td>a</td></tr>'.repeat(count);
const places = (kept: readonly boolean[]): readonly number[] => kept.flatMap((stays, i) => (stays ? [i] : []));

describe('rows that stay with the next one', () => {
  it('are all of a table of a fifth of a page', () => {
    expect(places(rowsWithNext(rowsOf(plain(4)), [50, 50, 50, 50], PAGE))).toEqual([0, 1, 2]);
  });

  it('are of a taller one its last tenth of a page only', () => {
    const rows = rowsOf(plain(10));
    expect(places(rowsWithNext(rows, Array(10).fill(50), PAGE))).toEqual([8]);
  });

  it('are of a few tall rows none: six of them would leave most of a page empty', () => {
    expect(places(rowsWithNext(rowsOf(plain(6)), Array(6).fill(120), PAGE))).toEqual([]);
  });

  it('are all of one that the report keeps whole, however tall', () => {
    expect(places(rowsWithNext(rowsOf(plain(4)), Array(4).fill(120), PAGE, true))).toEqual([0, 1, 2]);
  });

  it('are those above one that stays with the row above it', () => {
    const rows = rowsOf(`${plain(4)}<tr class="bersama"><td>b</td></tr>${plain(4)}`);
    expect(places(rowsWithNext(rows, Array(9).fill(120), PAGE))).toEqual([3]);
  });

  it('are headings, rows of a group that stays whole, the line above a Jumlah, and one that heads others', () => {
    const content =
      '<thead><tr><th>h</th></tr></thead><tbody class="utuh"><tr><td>1</td></tr><tr><td>2</td></tr></tbody>' +
      '<tbody><tr><td>3</td></tr><tr class="induk"><td>4</td></tr><tr><td>5</td></tr><tr class="jumlah"><td>6</td></tr></tbody>';
    expect(places(rowsWithNext(rowsOf(content), Array(7).fill(200), PAGE))).toEqual([0, 1, 4, 5]);
  });
});

it('heights are reckoned group by group', () => {
  const rows = rowsOf(`<thead><tr><th>h</th></tr></thead><tbody>${plain(2)}</tbody><tbody>${plain(1)}</tbody>`);
  expect(tableHeights(rows, (grid) => grid.map(() => grid.length))).toEqual([1, 2, 2, 1]);
});
