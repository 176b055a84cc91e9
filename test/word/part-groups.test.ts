import { describe, expect, it } from 'vitest';
import { childElements, findElements, type HtmlElement, readHtml, textOf } from '../../src/word/html-tree.ts';
import { evenStarts, partTallGroups } from '../../src/word/part-groups.ts';

/** A kegiatan of several sub kegiatan; each of them as many rows as its number says. */
const makeGroup = (name: string, ...rowsOfSub: readonly number[]): string => {
  const rows = rowsOfSub.flatMap((count, s) =>
    Array.from({ length: count }, (_, i) => ({
      sub: i === 0 ? `<td rowspan="${count}">Sub ${s + 1}</td>` : '',
    })),
  );
  const whole = `<td rowspan="${rows.length}">4</td><td class="x" rowspan="${rows.length}"><b>${name}</b></td>`;
  return rows.map(({ sub }, i) => `<tr>${i === 0 ? whole : ''}${sub}<td>Baris ${i + 1}</td></tr>`).join('');
};
const readTable = (content: string): HtmlElement =>
  findElements(readHtml(`<body><table>${content}</table></body>`), (e) => e.name === 'table')[0] as HtmlElement;

/** Row groups as rows of "text:rowspan". */
const shapeOf = (table: HtmlElement): readonly (readonly string[])[] =>
  childElements(table).map((group) =>
    childElements(group).map((row) =>
      childElements(row)
        .map((cell) => `${textOf(cell)}${cell.attributes.rowspan ? `:${cell.attributes.rowspan}` : ''}`)
        .join('|'),
    ),
  );
const partByRows = (content: string, most: number): HtmlElement =>
  partTallGroups(readTable(content), (grid) => grid.map(() => 1), most);

describe('evenStarts', () => {
  const all = (heights: readonly number[], most: number): readonly number[] =>
    evenStarts(
      heights,
      heights.map(() => true),
      most,
    );

  it('leaves whole what fits, and cuts the rest into pieces of even height', () => {
    expect(all([20, 20, 20, 20, 20], 115)).toEqual([0]);
    expect(all([20, 20, 20, 20, 20, 20], 115)).toEqual([0, 3]);
    expect(all(Array(13).fill(20), 115)).toEqual([0, 4, 9]);
    expect(all([200], 115)).toEqual([0]);
    expect(all([], 115)).toEqual([0]);
  });

  it('cuts only where it may', () => {
    expect(evenStarts([20, 20, 20, 20], [true, false, false, true], 45)).toEqual([0, 3]);
    expect(evenStarts([20, 20, 20, 20], [true, false, false, false], 45)).toEqual([0]);
  });
});

describe('partTallGroups', () => {
  it('repeats in each piece the cells that span all, the name with "(lanjutan)", and keeps every row', () => {
    // Six rows in pieces of three: the middle of the second sub kegiatan lies in the first piece.
    expect(shapeOf(partByRows(`<tbody class="utuh">${makeGroup('Kegiatan', 1, 3, 2)}</tbody>`, 3))).toEqual([
      ['4:4|Kegiatan:4|Sub 1:1|Baris 1', 'Sub 2:3|Baris 2', 'Baris 3', 'Baris 4'],
      ['4:2|Kegiatan (lanjutan):2|Sub 3:2|Baris 5', 'Baris 6'],
    ]);
  });

  it('keeps the classes of group and cell', () => {
    const cut = partByRows(`<tbody class="utuh">${makeGroup('Kegiatan', 1, 1, 1, 1)}</tbody>`, 2);
    expect(childElements(cut).map((group) => group.classes)).toEqual([['utuh'], ['utuh']]);
    const names = findElements(cut, (e) => e.classes.includes('x'));
    expect(names.map(textOf)).toEqual(['Kegiatan', 'Kegiatan (lanjutan)']);
  });

  it('never parts a sub kegiatan, nor a group that fits or need not stay whole', () => {
    const single = `<tbody class="utuh">${makeGroup('Kegiatan', 2, 2)}</tbody>`;
    expect(shapeOf(partByRows(single, 1))).toEqual([
      ['4:2|Kegiatan:2|Sub 1:2|Baris 1', 'Baris 2'],
      ['4:2|Kegiatan (lanjutan):2|Sub 2:2|Baris 3', 'Baris 4'],
    ]);
    const plain = `<tbody>${makeGroup('Kegiatan', 1, 1, 1, 1)}</tbody>`;
    for (const [content, most] of [
      [single, 4],
      [plain, 1],
    ] as const)
      expect(partByRows(content, most)).toEqual(readTable(content));
  });

  it('puts a repeated cell back into its column, not in front', () => {
    const rows = '<tr><td>a1</td><td rowspan="2">Nama</td><td>c1</td></tr><tr><td>a2</td><td>c2</td></tr>';
    expect(shapeOf(partByRows(`<tbody class="utuh">${rows}</tbody>`, 1))).toEqual([
      ['a1|Nama:1|c1'],
      ['a2|Nama (lanjutan):1|c2'],
    ]);
  });
});
