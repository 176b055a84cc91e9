import { expect, test } from 'vitest';
import { contentArea } from '../../../src/report/page/paper.ts';

// Margins are in centimetres: left 3, the others 2,5.
const margin = { left: 3, right: 2.5, top: 2.5, bottom: 2.5 };

test('the area inside the margins, in millimetres', () => {
  expect(contentArea({ paper: 'A4', margin })).toEqual({ width: 155, height: 247 });
  expect(contentArea({ paper: 'F4', margin })).toEqual({ width: 160, height: 280 });
});

test('a landscape page is as wide as the other is high; its margins stay where they are', () => {
  expect(contentArea({ paper: 'A4', margin }, true)).toEqual({ width: 242, height: 160 });
});
