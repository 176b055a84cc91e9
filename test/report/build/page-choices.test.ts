import { describe, expect, test } from 'vitest';
import { choosePages, type PartWay } from '../../../src/report/build/page-choices.ts';
import type { Block } from '../../../src/report/page/page-blocks.ts';

/** Upright pages hold 700 points, lying ones 454; a chart takes 39 more than its height, a BAB's title 57. */
const pengaturan = { paper: 'A4', font: 'Arial', margin: { top: 2.5, bottom: 2.5, left: 2.5, right: 2.5 } } as const;

interface NamedWay extends PartWay {
  readonly name: string;
}
const picture = (height: number): Block => ({ kind: 'picture', height: height - 39.3, text: 'Gambar' });
const way = (name: string, landscape: boolean, height: number, cost = 0): NamedWay => ({
  name,
  cost,
  stretches: [{ landscape, blocks: [picture(height)] }],
});
const context = { pengaturan } as Parameters<typeof choosePages>[1];
const choose = (...parts: readonly (readonly NamedWay[])[]): readonly string[] =>
  choosePages(parts, context).map(({ name }) => name);

describe('the ways of the parts of a BAB', () => {
  test('are the first ones where nothing is saved', () => {
    expect(choose([way('a', false, 300), way('b', false, 300)], [way('c', false, 300)])).toEqual(['a', 'c']);
  });

  test('leave no page half empty before one that lies', () => {
    // 57 + 300 of 700 would stand alone before the page that lies; lying itself it leaves room for what follows.
    const first = [way('upright', false, 300), way('lying', true, 180, 0.24)];
    expect(choose(first, [way('table', true, 200)])).toEqual(['lying', 'table']);
    expect(choose(first, [way('table', false, 200)])).toEqual(['upright', 'table']);
  });

  test('are chosen together: what one leaves free a later one fills', () => {
    // 57 + 350 leave room for 250, and not for 400; the smaller one of the second part is dearer.
    const second = [way('large', false, 400), way('small', false, 250, 0.1)];
    expect(choose([way('first', false, 350)], second, [way('last', true, 300)])).toEqual(['first', 'small', 'last']);
  });

  test('are looked for among more where a page looks forgotten, and only there', () => {
    const chosen = (height: number) =>
      choosePages([[way('usual', false, height)], [way('lying', true, 300)]], context, () => [
        [way('other', false, 600, 0.02)],
        [way('lying', true, 300)],
      ]).map(({ name }) => name);
    expect(chosen(300)).toEqual(['other', 'lying']);
    expect(chosen(500)).toEqual(['usual', 'lying']);
  });

  test('the last page of a BAB may be white', () => {
    expect(choose([way('whole', false, 600)], [way('short', false, 60), way('long', false, 600, 0.1)])).toEqual([
      'whole',
      'short',
    ]);
  });
});
