import { expect, test } from 'vitest';
import { groupFindings } from '../../src/preview-page/finding-tree.ts';
import type { FindingState, Level } from '../../src/preview-page/preview-state.ts';

const ALL: ReadonlySet<Level> = new Set(['error', 'warning', 'info']);

function finding(key: string, sheet: string, more: Partial<FindingState> = {}): FindingState {
  const at = sheet === '' ? null : { sheet, row: 1, column: 1 };
  return { key, cause: '', level: 'error', code: 'x/y', title: key, at, label: '', details: [], ...more };
}

function namesOf(findings: readonly FindingState[], levels: ReadonlySet<Level> = ALL) {
  return groupFindings(findings, levels).map(({ sheet, roots }) => [
    sheet,
    roots.map((root) => [root.finding.key, ...root.consequences.map(({ key }) => key)]),
  ]);
}

test('by sheet in reading order, what follows from a finding below it, also from another sheet and over several steps', () => {
  const findings = [
    finding('berkas', ''),
    finding('a', 'PK'),
    finding('b', 'Rencana', { cause: 'a' }),
    finding('c', 'Rencana'),
    finding('d', 'Narasi', { cause: 'b' }),
  ];
  expect(namesOf(findings)).toEqual([
    ['', [['berkas']]],
    ['PK', [['a', 'b', 'd']]],
    ['Rencana', [['c']]],
  ]);
});

test('what follows from a finding that is filtered out stands on its own', () => {
  const findings = [finding('a', 'PK', { level: 'warning' }), finding('b', 'PK', { cause: 'a' })];
  expect(namesOf(findings, new Set<Level>(['error']))).toEqual([['PK', [['b']]]]);
});

test('a root that comes after what follows from it gathers it all the same', () => {
  expect(namesOf([finding('b', 'PK', { cause: 'a' }), finding('a', 'Rencana')])).toEqual([['Rencana', [['a', 'b']]]]);
});
