import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, type Code } from '../../src/findings/catalog.ts';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import type { Example } from '../../src/findings/example.ts';
import { findingLines } from '../../src/findings/format/finding-lines.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { wording } from '../../src/findings/wording.ts';
import { makeCaseBuku } from './base-buku.ts';
import { makeExample } from './case-example.ts';
import { type CaseResult, runCase } from './case-result.ts';
import { CASES } from './cases.ts';
import { checkCase } from './check-workbook.ts';
import { formatExampleFile } from './examples-file.ts';
import { makeFindingsDocument } from './findings-document.ts';
import { requirementOf } from './required-figures.ts';

const ROOT = join(import.meta.dirname, '../..');
const CODES = Object.keys(CATALOGUE) as Code[];
const result: CaseResult[] = [];

beforeAll(async () => {
  for (const testCase of CASES) result.push(await runCase(testCase));
  // Some cases write files and read them.
}, 60_000);

/** Golden file of a case: the second and later ones of a code are numbered. */
function goldenFile(index: number): string {
  const { code } = CASES[index] ?? { code: '' };
  const before = CASES.slice(0, index).filter((k) => k.code === code).length;
  const slug = code.replace('/', '-') + (before === 0 ? '' : `-${before + 1}`);
  return join(ROOT, 'test/errors/golden', `${slug}.txt`);
}

describe('the base workbook of the cases', () => {
  it('has no finding', () => {
    expect(checkCase(makeCaseBuku({}), {})).toEqual([]);
  });
});

describe('every code', () => {
  it.each(CODES)('%s has a case', (code) => {
    expect(CASES.filter((k) => k.code === code).length).toBeGreaterThan(0);
  });
});

describe.each(CASES.map((testCase, index) => ({ code: testCase.code, testCase, index })))(
  '$code ($index)',
  ({ code, testCase, index }) => {
    const own = () => (result[index]?.findings ?? []).filter((d) => d.code === code);

    it('is found, with nothing else but what the case says', () => {
      const codes = new Set((result[index]?.findings ?? []).map((d) => d.code));
      expect([...codes].sort()).toEqual([...new Set([code, ...(testCase.also ?? [])])].sort());
      expect(own()[0]?.at === undefined ? undefined : formatCellRef(own()[0]?.at as never)).toBe(testCase.place);
    });

    it('carries the figures that exist, and the repair', () => {
      for (const d of own()) {
        const need = requirementOf(code);
        if (need.includes('tertulis')) expect(d.written ?? '').not.toBe('');
        if (need.includes('dihitung')) expect(d.computed ?? '').not.toBe('');
        expect(wording(d).hint).not.toBe('');
        expect(wording(d).title).not.toMatch(/undefined|\.$/);
      }
    });

    it('reads as its golden text', async () => {
      const text = own()
        .map((d) => `${findingLines(d, { kind: 'alone', file: 'buku.xlsx' }, { paint: NO_PAINT }).join('\n')}\n`)
        .join('\n');
      await expect(text).toMatchFileSnapshot(goldenFile(index));
    });
  },
);

describe('what is made from the cases', () => {
  function makeExamples(): ReadonlyMap<string, Example> {
    const map = new Map<string, Example>();
    CASES.forEach((testCase, i) => {
      const finding = result[i]?.findings.find((d) => d.code === testCase.code);
      if (finding !== undefined && !map.has(testCase.code))
        map.set(testCase.code, makeExample(finding, result[i]?.raw ?? null));
    });
    return map;
  }

  it('docs/temuan.md is up to date', async () => {
    const path = join(ROOT, 'docs/temuan.md');
    expect(existsSync(path) || process.env.CI === undefined).toBe(true);
    await expect(makeFindingsDocument(CATALOGUE, makeExamples())).toMatchFileSnapshot(path);
  });

  it('the examples of `lapkin explain` are up to date', async () => {
    await expect(formatExampleFile(makeExamples())).toMatchFileSnapshot(
      join(ROOT, 'src/findings/finding-examples.json'),
    );
  });
});
