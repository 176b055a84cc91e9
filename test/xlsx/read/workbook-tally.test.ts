import { expect, test } from 'vitest';
import { createSheetTally, type SheetTally } from '../../../src/xlsx/read/workbook-tally.ts';
import { limitsWith } from '../../../src/zip/limits.ts';
import { Refusal } from '../../../src/zip/refusal.ts';

/** The limit that the work runs into; '' when it runs into none. */
function limitOf(work: (tally: SheetTally, second: SheetTally) => void, limits: Parameters<typeof limitsWith>[0]) {
  const whole = { cells: 0, text: 0, merges: 0 };
  const made = limitsWith(limits);
  try {
    work(createSheetTally('PK', made, whole), createSheetTally('Lain', made, whole));
    return '';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { args } = error.finding as { readonly args: Readonly<Record<string, string>> };
    return `${args.bendera} ${args.tempat}`.trim();
  }
}

test('rows and columns count for each sheet, cells and text for the workbook', () => {
  const two = { rows: 2, columns: 2, cells: 3, characters: 10 };
  expect(
    limitOf((tally) => {
      tally.row();
      tally.cell({ column: 1 }, 5);
      tally.cell({ column: 9 }, 0);
      tally.row();
      tally.cell({ column: 1 }, 5);
    }, two),
  ).toBe('');
  const row = (tally: SheetTally) => tally.row();
  expect(limitOf((tally) => [tally, tally, tally].forEach(row), two)).toBe('--batas-baris PK');
  expect(limitOf((tally, second) => [tally, tally, second, second].forEach(row), two)).toBe('');
  const columns = (tally: SheetTally) => {
    for (const column of [1, 2, 3]) tally.cell({ column }, 0);
  };
  expect(limitOf(columns, two)).toBe('--batas-kolom PK');
  const cells = (tally: SheetTally, second: SheetTally) => {
    for (const one of [tally, second, tally, second]) one.cell({ column: 1 }, 0);
  };
  expect(limitOf(cells, two)).toBe('--batas-sel');
  expect(limitOf((tally) => tally.cell({ column: 1 }, 11), two)).toBe('--batas-teks');
});

test('merged areas count by what finding them costs', () => {
  expect(limitOf((tally) => tally.merge(3), { cells: 3 })).toBe('');
  expect(limitOf((tally, second) => [tally.merge(2), second.merge(2)], { cells: 3 })).toBe('--batas-sel');
});
