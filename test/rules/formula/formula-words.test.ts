import { expect, test } from 'vitest';
import { splitFormula } from '../../../src/rules/formula/formula-words.ts';

/** Words as "kind text", with the sheet before a reference. */
const split = (formula: string) =>
  splitFormula(formula)?.map((word) =>
    word.kind === 'rujukan'
      ? `${word.sheet === undefined ? '' : `${word.sheet}!`}${word.text}`
      : `${word.kind} ${word.text}`,
  );

test.each([
  ['SUM(F6:F8)', ['nama SUM', 'tanda (', 'F6:F8', 'tanda )']],
  ['F6 + $F$7', ['F6', 'tanda +', '$F$7']],
  ['sum(F:F;6:8)', ['nama SUM', 'tanda (', 'F:F', 'tanda ;', '6:8', 'tanda )']],
  ['G7/F7*100', ['G7', 'tanda /', 'F7', 'tanda *', 'angka 100']],
  ["'Rencana Aksi'!N5+PK!I4", ['Rencana Aksi!N5', 'tanda +', 'PK!I4']],
  ["'Jum''at'!A1", ["Jum'at!A1"]],
  ['A1 : A3', ['A1:A3']],
  ['LOG10(A1)', ['nama LOG10', 'tanda (', 'A1', 'tanda )']],
  ['pagu.A1', ['nama PAGU.A1']],
  ['1.5E+3', ['angka 1.5E+3']],
  ['"te""ks"&A1', ['teks "te""ks"', 'tanda &', 'A1']],
  ['', []],
])('%s', (formula, words) => {
  expect(split(formula)).toEqual(words);
});

test.each(['{1,2}', '[1]Lain!A1', "'[buku.xlsx]Lain'!A1", 'A1#', '@A1'])('%s is not read', (formula) => {
  expect(split(formula)).toBeUndefined();
});
