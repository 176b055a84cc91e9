import { expect, test } from 'vitest';
import { findTextError } from '../../src/sheets/text-error.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';

const AT = { sheet: 'PK', row: 1, column: 1 };
const find = (content: TestCell) =>
  findTextError(
    makeRawBuku({ PK: [[content]] })
      .sheets[0]?.rows.get(1)
      ?.get(1),
    () => AT,
  );

test('an error is told with its formula, and so is a formula that was never computed', () => {
  expect(find({ cellError: '#REF!', f: 'PK!#REF!' })).toMatchObject({
    code: 'sel/rumus-galat',
    at: AT,
    written: '#REF!',
    args: { galat: '#REF!', rumus: 'PK!#REF!' },
  });
  expect(find({ f: 'SUM(A1:A3)' })).toMatchObject({
    code: 'sel/rumus-belum-dihitung',
    args: { rumus: 'SUM(A1:A3)' },
  });
});

test.each<TestCell>([null, '', 'teks', 5, true, { v: 'x', f: 'A1' }])('%j has a text that is known', (content) => {
  expect(find(content)).toBeUndefined();
});
