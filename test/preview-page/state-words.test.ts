import { expect, test } from 'vitest';
import { SEVERITY_WORD } from '../../src/findings/wording.ts';
import { LEVEL_WORDS, stateWords } from '../../src/preview-page/state-words.ts';

test('levels are called as everywhere', () => {
  expect(LEVEL_WORDS).toEqual(SEVERITY_WORD);
});

const ready = { kind: 'ready' } as const;

test.each([
  [{ error: 2, warning: 1, info: 4 }, '2 kesalahan, 1 peringatan'],
  [{ error: 1, warning: 0, info: 0 }, '1 kesalahan'],
  [{ error: 0, warning: 3, info: 0 }, 'Siap dicetak, 3 peringatan'],
  [{ error: 0, warning: 0, info: 2 }, 'Siap dicetak'],
])('%j: %s', (counts, words) => {
  expect(stateWords({ counts, status: ready, reading: 1 })).toBe(words);
});

test('as long as nothing was read', () => {
  const counts = { error: 0, warning: 0, info: 0 };
  expect(stateWords({ counts, status: { kind: 'saving' }, reading: 0 })).toBe('Sedang dibaca');
  const refused = { kind: 'refused', message: 'x', hint: '' } as const;
  expect(stateWords({ counts, status: refused, reading: 0 })).toBe('Tidak dapat dibaca');
});
