import { describe, expect, it, test } from 'vitest';
import { findElements, readHtml } from '../../src/word/html-tree.ts';
import { countColumns, toGrid } from '../../src/word/table-grid.ts';

/** The grid of rows, each cell by its text, '.' where there is none. */
function lay(rows: string): string[] {
  const tree = readHtml(`<body><table>${rows}</table></body>`);
  const grid = toGrid(findElements(tree, ({ name }) => name === 'tr'));
  const text = (cell: (typeof grid)[number][number]) => {
    const [first] = cell?.e.children ?? [];
    return first?.kind === 'teks' ? first.text : '.';
  };
  return grid.map((row) => Array.from(row, text).join(''));
}

describe('cells on the grid of their table', () => {
  it.each<[string, string, string[]]>([
    ['side by side', '<tr><td>a</td><th>b</th></tr><tr><td>c</td></tr>', ['ab', 'c']],
    ['over columns', '<tr><td colspan="2">a</td><td>b</td></tr>', ['aab']],
    ['over rows', '<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>', ['ab', 'ac']],
    [
      'over both',
      '<tr><td rowspan="2" colspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr>',
      ['aab', 'aac', 'd'],
    ],
    ['not below their group', '<tr><td rowspan="9">a</td></tr><tr><td>b</td></tr>', ['a', 'ab']],
    ['not over one another', '<tr><td>a</td><td rowspan="2">b</td></tr><tr><td colspan="3">c</td></tr>', ['ab', 'cb']],
    ['with spans that are no numbers', '<tr><td colspan="x" rowspan="-1">a</td><td colspan="0">b</td></tr>', ['ab']],
  ])('lie %s', (_, rows, grid) => {
    expect(lay(rows)).toEqual(grid);
  });

  it('are no more than Word lets a table have', () => {
    expect(lay('<tr><td colspan="100">a</td></tr>')).toEqual(['a'.repeat(63)]);
  });
});

test('a table has the columns of its cols or its first row, and more where a cell stands beyond them', () => {
  const count = (col: number, rows: string): number => {
    const tree = readHtml(`<body><table>${rows}</table></body>`);
    return countColumns(col, toGrid(findElements(tree, ({ name }) => name === 'tr')));
  };
  const twoRows = '<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr>';
  expect([count(0, twoRows), count(2, twoRows), count(5, twoRows)]).toEqual([3, 3, 5]);
  // A last cell that says "all" does not widen the table.
  expect(count(2, '<tr><td>a</td><td>b</td></tr><tr><td colspan="9">c</td></tr>')).toBe(2);
  expect(count(0, '')).toBe(1);
});
