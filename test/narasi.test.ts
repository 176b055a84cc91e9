import { expect, test } from 'vitest';
import { BLIND_SENTENCES } from './narasi/blind-sentences.ts';
import { FRESH_SENTENCES } from './narasi/fresh-sentences.ts';
import { FURTHER_SENTENCES } from './narasi/further-sentences.ts';
import { TEST_SENTENCES } from './narasi/held-out-sentences.ts';
import { FINAL_SENTENCES } from './narasi/last-sentences.ts';
import { checkSentence, type Scores, score } from './narasi/measure-sentences.ts';
import { SENTENCES } from './narasi/tuning-sentences.ts';
import { argumentOf } from './support/argument-of.ts';

function formatPercent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')}%`;
}

function printScores(name: string, count: number, u: Scores): void {
  const lines = [
    `${name}: ${count} kalimat, presisi ${formatPercent(u.precision)}, daya temu ${formatPercent(u.recall)}`,
    ...u.unexpected.map((p) => `  palsu: ${p}`),
    ...u.missed.map((p) => `  luput: ${p}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

test.each([
  ['kalimat', SENTENCES, 0.95],
  ['kalimat uji', TEST_SENTENCES, 0.9],
  ['kalimat buta', BLIND_SENTENCES, 0.9],
  ['kalimat akhir', FINAL_SENTENCES, 0.9],
  ['kalimat segar', FRESH_SENTENCES, 0.9],
  ['kalimat lanjut', FURTHER_SENTENCES, 0.9],
] as const)('findings on the set "%s" are right more than 95 times in 100', (name, set, recall) => {
  const u = score(set);
  printScores(name, set.length, u);
  expect(u.precision).toBeGreaterThan(0.95);
  expect(u.recall).toBeGreaterThan(recall);
});

test('each set holds enough right and wrong sentences', () => {
  const all = [
    ...SENTENCES,
    ...TEST_SENTENCES,
    ...BLIND_SENTENCES,
    ...FINAL_SENTENCES,
    ...FRESH_SENTENCES,
    ...FURTHER_SENTENCES,
  ];
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(all.filter((k) => k.findings.length > 0).length).toBeGreaterThan(50);
  expect(all.filter((k) => k.findings.length === 0).length).toBeGreaterThan(50);
});

test('a finding stands at the ISI cell and quotes the sentence', () => {
  for (const k of [
    ...SENTENCES,
    ...TEST_SENTENCES,
    ...BLIND_SENTENCES,
    ...FINAL_SENTENCES,
    ...FRESH_SENTENCES,
    ...FURTHER_SENTENCES,
  ]) {
    for (const d of checkSentence(k)) {
      expect(d.at).toEqual({ sheet: 'Narasi', row: 2, column: 4 });
      if (argumentOf(d, 'kutip') !== undefined)
        expect(k.content.replace(/\*+/g, '')).toContain(argumentOf(d, 'kutip'));
    }
  }
});
