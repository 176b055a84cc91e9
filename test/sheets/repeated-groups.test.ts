import { describe, expect, test } from 'vitest';
import { findRepeatedGroups } from '../../src/sheets/repeated-groups.ts';

/** Texts from column 1 on; '' = no cell. */
const row = (...texts: readonly string[]) =>
  texts.flatMap((text, i) => (text === '' ? [] : [{ text, column: i + 1, right: i + 1 }]));
const groups = (over: ReturnType<typeof row>, below: ReturnType<typeof row>) =>
  [...findRepeatedGroups(over, below)].sort(([a], [b]) => a - b).map(([column, { text }]) => `${column}${text}`);

describe('headings over what repeats below them', () => {
  test('stand over as many columns as repeat, wherever they were typed', () => {
    const columns = ['2I', '3I', '4I', '5II', '6II', '7II'];
    expect(groups(row('', 'I', '', '', 'II'), row('NO', 'T', 'R', 'A', 'T', 'R', 'A'))).toEqual(columns);
    expect(groups(row('', '', 'I', '', '', 'II'), row('NO', 'T', 'R', 'A', 'T', 'R', 'A'))).toEqual(columns);
  });

  test('are none where two stand over one repetition, or none over it', () => {
    expect(groups(row('I', 'II', 'III', 'IV'), row('T', 'R', 'T', 'R'))).toEqual([]);
    expect(groups(row('I'), row('T', 'R', 'T', 'R'))).toEqual([]);
  });

  test('are none where nothing repeats', () => {
    expect(groups(row('I', '', 'II'), row('T', 'R', 'A', 'K'))).toEqual([]);
  });
});

test('a heading that stands over one and the same word again and again makes no groups', () => {
  expect(groups(row('TW I', '', 'TW II', ''), row('REALISASI', 'REALISASI', 'REALISASI', 'REALISASI'))).toEqual([]);
});
