import { expect, test } from 'vitest';
import { checkSentence, findMistakes } from './narasi/measure-sentences.ts';
import type { SampleSentence } from './narasi/sentence.ts';
import { SENTENCE_SETS } from './narasi/sentence-sets.ts';
import { argumentOf } from './support/argument-of.ts';

const ALL_SENTENCES = SENTENCE_SETS.flatMap(({ sentences }) => sentences);
/** What is found on each sentence, looked for once. */
const FINDINGS = new Map(ALL_SENTENCES.map((sentence) => [sentence, checkSentence(sentence)]));
const foundOn = (sentence: SampleSentence) => FINDINGS.get(sentence) ?? [];

test.each(SENTENCE_SETS)(
  'findings on the set "$name" are those expected, but for the faults named',
  ({ sentences, known }) => {
    expect(findMistakes(sentences, foundOn)).toEqual(known);
  },
);

test('the measure sees a finding that is missing, and one that is not expected', () => {
  const [wrong] = ALL_SENTENCES.filter(({ findings }) => findings.length === 1);
  if (wrong === undefined) throw new Error('no wrong sentence');
  expect(findMistakes([wrong])).toEqual({ unexpected: [], missed: [] });
  const { unexpected, missed } = findMistakes([{ ...wrong, findings: [['faktor-terbalik', wrong.content]] }]);
  expect([unexpected.length, missed]).toEqual([1, [`narasi/faktor-terbalik "${wrong.content}" <- ${wrong.content}`]]);
});

test('of the right sentences at most 3 in 100 are flagged, of the wrong ones 95 in 100 are found', () => {
  const right = ALL_SENTENCES.filter(({ findings }) => findings.length === 0);
  const flagged = right.filter((sentence) => findMistakes([sentence], foundOn).unexpected.length > 0);
  expect(flagged.length / right.length).toBeLessThanOrEqual(0.03);
  const wrong = ALL_SENTENCES.filter(({ findings }) => findings.length > 0);
  const found = wrong.filter((sentence) => findMistakes([sentence], foundOn).missed.length === 0);
  expect(found.length / wrong.length).toBeGreaterThanOrEqual(0.95);
});

test('there are enough right and wrong sentences', () => {
  expect(ALL_SENTENCES.length).toBeGreaterThanOrEqual(120);
  expect(ALL_SENTENCES.filter((k) => k.findings.length > 0).length).toBeGreaterThan(50);
  expect(ALL_SENTENCES.filter((k) => k.findings.length === 0).length).toBeGreaterThan(50);
});

test('a finding stands at the ISI cell and quotes the sentence', () => {
  for (const k of ALL_SENTENCES) {
    for (const d of foundOn(k)) {
      expect(d.at).toEqual({ sheet: 'Narasi', row: 2, column: 4 });
      if (argumentOf(d, 'kutip') !== undefined) expect(k.content.replace(/\*+/g, '')).toContain(argumentOf(d, 'kutip'));
    }
  }
});
