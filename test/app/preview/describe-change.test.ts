import { expect, test } from 'vitest';
import { describeChange } from '../../../src/app/preview/describe-change.ts';
import type { FindingState, Level } from '../../../src/preview-page/preview-state.ts';

function finding(level: Level, code: string, row: number): FindingState {
  return {
    key: `${code} ${row}`,
    cause: '',
    level,
    code,
    title: code,
    at: { sheet: 'PK', row, column: 2 },
    label: '',
    details: [],
  };
}

const ERROR = finding('error', 'keuangan/jumlah', 9);
const WARNING = finding('warning', 'narasi/angka', 3);

test.each([
  ['gone', [ERROR], [], '1 kesalahan hilang'],
  ['new', [], [ERROR, WARNING], '1 kesalahan baru, 1 peringatan baru'],
  ['one for the other', [ERROR], [WARNING], '1 kesalahan hilang, 1 peringatan baru'],
  ['one of two alike', [ERROR, finding('error', 'keuangan/jumlah', 20)], [ERROR], '1 kesalahan hilang'],
  ['nothing', [ERROR], [ERROR], 'tidak ada temuan yang berubah'],
  ['moved with its row', [ERROR], [finding('error', 'keuangan/jumlah', 10)], 'tidak ada temuan yang berubah'],
] as const)('%s', (_, before, after, words) => {
  expect(describeChange(before, after)).toBe(words);
});
