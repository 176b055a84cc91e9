import { describe, expect, test } from 'vitest';
import { type Block, type TableRows, whiteOf } from '../../../src/report/page/page-fill.ts';

/** A page of text of 16 cm by 700 points. */
const area = { width: 160, height: (700 * 25.4) / 72 };
const run = (blocks: readonly Block[], goesOn = false) => ({ blocks, area, font: 'Arial' as const, goesOn });

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
const white = (...blocks: readonly Block[]): number => Math.round(whiteOf([run(blocks, true)]).worst * 50) * 2;

describe('white', () => {
  test('counts the last page of a run only where nothing follows on it', () => {
    const blocks = [picture(311)];
    // 311 + 39 for the caption and the margins: half a page.
    expect(whiteOf([run(blocks)]).worst).toBeCloseTo(0.5, 1);
    expect(whiteOf([run(blocks, true)])).toEqual({ worst: 0, total: 0 });
    expect(whiteOf([run([])])).toEqual({ worst: 0, total: 0 });
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

  test('rows that share a cell stay together up to a quarter of a page, higher ones where both parts hold the name', () => {
    const groupOf = (to: number, need: number) => ({ parts: true, groups: [{ from: 0, to, need }] });
    const next: Block = { kind: 'note', text: 'Catatan' };
    // 550 stand, 20 for the headings: 130 are free for rows of 40.
    expect(white(picture(511), table(rows(20, 40), groupOf(4, 0)), next)).toBe(22);
    expect(white(picture(511), table(rows(20, 40), groupOf(10, 0)), next)).toBeLessThanOrEqual(6);
    expect(white(picture(511), table(rows(20, 40), groupOf(10, 150)), next)).toBe(22);
  });

  test('the last rows of a table that ends a part stay together, 26 % of a page with their headings', () => {
    // Of rows of 30 the last five: 150 and 20 for headings. 570 stand, 130 are free: three rows could stay.
    expect(white(picture(531), table(rows(10, 30)))).toBeLessThanOrEqual(6);
    expect(white(picture(531), table(rows(6, 30), { parts: true }))).toBe(12);
    expect(white(picture(531), table(rows(5, 30), { parts: true }))).toBe(20);
  });
});
