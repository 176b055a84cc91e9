import { describe, expect, test } from 'vitest';
import type { Block, TableRows } from '../../../src/report/page/page-blocks.ts';
import { makePageFiller, whiteOf } from '../../../src/report/page/page-fill.ts';

/** Pages of text of 16 cm by 700 points. */
const pengaturan = { paper: 'A4', font: 'Arial', margin: { top: 2.5, bottom: 2.5, left: 2.5, right: 2.5 } } as const;
const filler = makePageFiller(pengaturan, 'tables');
const run = (blocks: readonly Block[], goesOn = false) => ({ blocks, landscape: false, goesOn });

/** Rows of a height under a heading of 20 points. */
const table = (heights: readonly number[], more: Partial<TableRows> = {}): Block => ({
  kind: 'table',
  table: {
    heading: 20,
    rows: heights.map((height) => ({ height, withNext: false })),
    groups: [],
    parts: false,
    ...more,
  },
});
const picture = (height: number): Block => ({ kind: 'picture', height, text: 'Gambar 3.1 Capaian' });
const rows = (count: number, height: number): readonly number[] => Array.from({ length: count }, () => height);
/** The white of a run whose last page is not looked at, in per cent, to the nearest two. */
const white = (...blocks: readonly Block[]): number => {
  // Of the five factors the middle one is 1.
  const [, , exact] = filler.fill(filler.empty, run(blocks), undefined);
  return Math.round((exact?.white ?? []).reduce((sum, one) => sum + one, 0) * 50) * 2;
};

describe('white', () => {
  test('counts the last page of a run only where nothing follows on it', () => {
    const blocks = [picture(311)];
    // 311 + 39 for the caption and the margins: half a page.
    expect(whiteOf([run(blocks)], filler).total).toBeCloseTo(0.5, 1);
    expect(whiteOf([run(blocks, true)], filler)).toEqual({ total: 0, over: 0, parted: 0 });
    expect(whiteOf([run([])], filler)).toEqual({ total: 0, over: 0, parted: 0 });
  });

  test('is over by what a page has more than 28 % of it', () => {
    // Two pages of half white, and one of a tenth: 592 + 39 of 700.
    expect(whiteOf([run([picture(311)]), run([picture(311)]), run([picture(591)])], filler).over).toBeCloseTo(0.44, 1);
  });

  test('of pages that lie is a share of their height, 160 mm', () => {
    // 200 + 39 of 454 points.
    const lying = { blocks: [picture(200)], landscape: true, goesOn: false };
    expect(whiteOf([lying], filler).total).toBeCloseTo(0.47, 1);
  });

  test('headings, texts and lists take their lines', () => {
    const words = Array.from({ length: 40 }, () => 'kegiatan').join(' ');
    const usedBy = (...blocks: readonly Block[]): number =>
      filler.fill(filler.empty, run(blocks), undefined)[1]?.used ?? 0;
    // 40 words of about 52 points in 453: five lines of 18.
    expect(usedBy({ kind: 'paragraph', text: words })).toBe(90);
    // In an item 33 points narrower they are five too; the list has 9 points around it.
    expect(usedBy({ kind: 'list', items: [words, 'satu'] })).toBe(90 + 18 + 9);
    expect(usedBy({ kind: 'item-heading', text: 'Satu' }, { kind: 'paragraph', text: 'Dua' })).toBe(30 + 18);
    expect(usedBy({ kind: 'sub-heading', text: 'Satu' }, { kind: 'label', text: 'Dua' })).toBe(24 + 21);
  });

  test('of a chart that finds no room below the one before is what that leaves', () => {
    // 350 and 390 of 700.
    expect(white(picture(311), picture(351))).toBe(50);
    expect(white(picture(311), picture(251))).toBe(0);
  });

  test('a small table stays whole, one of many rows fills the page before it', () => {
    // 550 stand; 20 + 8 x 20 + 10 do not fit, and are less than 27 % of a page.
    expect(white(picture(511), table(rows(8, 20)))).toBe(22);
    expect(white(picture(511), table(rows(30, 20)), { kind: 'note', text: 'Catatan' })).toBeLessThanOrEqual(4);
  });

  test('a table that is kept whole leaves what it does not fill', () => {
    // 550 stand; 20 + 6 x 30 find no room, and without it four rows do.
    const parts = { parts: true };
    expect(white(picture(511), table(rows(6, 30), { ...parts, whole: true }), { kind: 'note', text: 'x' })).toBe(22);
    expect(white(picture(511), table(rows(6, 30), parts), { kind: 'note', text: 'x' })).toBeLessThanOrEqual(6);
  });

  test('rows that share a cell stay together up to a quarter of a page, higher ones where both parts hold the name', () => {
    const groupOf = (to: number, need: number) => ({ parts: true, groups: [{ from: 0, to, need }] });
    const next: Block = { kind: 'note', text: 'Catatan' };
    // 550 stand, 20 for the headings: 130 are free for rows of 40.
    expect(white(picture(511), table(rows(12, 40), groupOf(4, 0)), next)).toBe(22);
    expect(white(picture(511), table(rows(12, 40), groupOf(10, 0)), next)).toBeLessThanOrEqual(6);
    expect(white(picture(511), table(rows(12, 40), groupOf(10, 150)), next)).toBe(22);
  });

  test('the last rows of a table that ends a part stay together, 26 % of a page with their headings', () => {
    // Of rows of 30 the last six: 180 and 20 for headings, 182 are wanted. 570 stand, 130 are free: three rows could stay.
    expect(white(picture(531), table(rows(10, 30)))).toBeLessThanOrEqual(6);
    expect(white(picture(531), table(rows(7, 30), { parts: true }))).toBe(12);
    expect(white(picture(531), table(rows(6, 30), { parts: true }))).toBe(18);
    // One row of 100 more would be 20 + 120 + 100, and 32 % of a page are 224: it stays where it finds room.
    expect(white(picture(531), table([100, 100, ...rows(4, 30)], { parts: true }))).toBe(2);
  });
});
