import { expect, test } from 'vitest';
import { readMarks } from '../../../src/print/pdf/content-marks.ts';

test('what paints paths alone is bare; text and pictures are not, nor is a figure', () => {
  const marks = readMarks(
    '/TH <</MCID 0 >>BDC\n1 2 30 40 re\nf\nEMC\n/NonStruct <</MCID 1 >>BDC\nBT\n/F1 12 Tf\nET\nEMC\n' +
      '/P <</MCID 2 >>BDC\n/X1 Do\nEMC\n/Figure <</MCID 3 >>BDC\n1 2 30 40 re\nf\nEMC\n/P <</MCID 4 >>BDC\nEMC\n',
  );
  expect([...marks].map(([mark, { bare }]) => [mark, bare])).toEqual([
    [0, true],
    [1, false],
    [2, false],
    [3, false],
    [4, true],
  ]);
});

test('a figure covers what it paints, through every matrix; what only clips does not count', () => {
  // Page units of a quarter, upside down from 800; within, twice as large from 40, 80.
  const marks = readMarks(
    '.25 0 0 -.25 0 800 cm\nq\n0 0 9999 9999 re\nW* n\n2 0 0 2 40 80 cm\n/Figure <</MCID 5 >>BDC\n0 0 9999 9999 re\nW n\n' +
      '10 20 100 50 re\nf\n300 60 m\n310 20 l\nS\nEMC\nQ\n/Figure <</MCID 6 >>BDC\nq\n80 0 0 40 400 400 cm\n/X1 Do\nQ\nEMC\n',
  );
  // x: (40 + 2 * 10) / 4 = 15 to (40 + 2 * 310) / 4 = 165; y: 800 - (80 + 2 * 70) / 4 = 745 to 800 - (80 + 2 * 20) / 4 = 770.
  expect(marks.get(5)?.box).toEqual([15, 745, 165, 770]);
  expect(marks.get(6)?.box).toEqual([100, 690, 120, 700]);
});

test('marks within one another count to the outer one', () => {
  const marks = readMarks('/P <</MCID 0 >>BDC\n/Span <</ActualText <FEFF00AD>>> BDC\nBT\nET\nEMC\nEMC\n');
  expect([...marks.keys()]).toEqual([0]);
  expect(marks.get(0)?.bare).toBe(false);
});
