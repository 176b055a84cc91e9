import { beforeAll, describe, expect, it } from 'vitest';
import { allRuns } from '../support/random-runs.ts';
import { MESSAGE_CORRECTIONS } from './corrections/message-corrections.ts';
import { REGISTER_CORRECTIONS } from './corrections/register-corrections.ts';
import { REPORT_SENTENCES } from './corrections/report-sentences.ts';
import type { SaidCase, UserText } from './corrections/said-case.ts';
import { readUserTexts } from './corrections/user-texts.ts';

/** Each correction of an editor who read every text: what was wrong stands nowhere, what is right is said. */
const ALL: readonly SaidCase[] = [...MESSAGE_CORRECTIONS, ...REGISTER_CORRECTIONS, ...REPORT_SENTENCES];

let texts: readonly UserText[] = [];
beforeAll(async () => {
  texts = await readUserTexts();
}, 60_000);

it('every correction has its row', () => {
  const rows = (letter: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);
  const all = [...rows('A', 10), ...rows('B', 16), ...rows('C', 14), ...rows('D', 5), ...rows('K', 12)];
  expect([...new Set(ALL.map(({ id }) => id))].sort()).toEqual(all.sort());
});

it('what is read are messages, help, documents, templates, sheets and reports', () => {
  for (const origin of ['explain', 'help', 'docs/', 'templates/', 'src/workbook/guide.json', 'src/', 'report'])
    expect(texts.filter(({ path }) => path.startsWith(origin)).length, origin).toBeGreaterThan(0);
});

describe.each(ALL)('$id $wrong', ({ wrong, pattern, shown, right }) => {
  it('is seen where it stands', () => {
    expect(wrong).toMatch(pattern);
  });

  it('stands in no text for users', () => {
    expect(
      texts.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text.slice(0, 200)}`),
    ).toEqual([]);
  });

  it.runIf(allRuns())('is said right', async () => {
    const said = (await shown()).replace(/[\s\u00a0]+/g, ' ');
    expect(said).toMatch(right);
    expect(said).not.toMatch(pattern);
  });
});
