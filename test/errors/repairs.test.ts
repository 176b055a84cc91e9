import { describe, expect, it } from 'vitest';
import { CATALOGUE, type Code } from '../../src/findings/catalog.ts';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { wording } from '../../src/findings/wording.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { sampled } from '../support/random-runs.ts';
import { recalculate } from '../support/recalculate.ts';
import { makeCaseBuku } from './base-buku.ts';
import type { Case } from './case.ts';
import { CASES } from './cases.ts';
import { checkCase } from './check-workbook.ts';
import { makeFormulaBuku } from './formula-buku.ts';
import { REPAIRS } from './repairs.ts';
import type { Repair } from './told-repair.ts';

const CODES = Object.keys(CATALOGUE) as Code[];
const BY_PROGRAM = CODES.filter((code) => typeof REPAIRS[code] !== 'string');
/** One mistake may be told of several cells; each is repaired in turn. */
const MOST_ROUNDS = 6;

const keyOf = ({ code, at }: Finding): string => `${code} ${at === undefined ? '' : formatCellRef(at)}`;
const allOf = (roots: readonly Finding[]): readonly Finding[] => roots.flatMap((f) => [f, ...(f.consequences ?? [])]);

interface Repaired {
  readonly left: readonly string[];
  readonly added: readonly string[];
}

/**
 * The workbook repaired by what all findings of a code say, again and again: what is left of the code, and what is new.
 * A finding that leaves the value to a person is passed over.
 */
function repairAll(code: Code, testCase: Case, raw: RawWorkbook, known: ReadonlySet<string>): Repaired {
  let current = raw;
  let best: Repaired = { left: [], added: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const own = allOf(checkCase(current, testCase)).filter((f) => f.code === code);
    const ways = own.map((finding) =>
      (REPAIRS[code] as Repair)({ finding, hint: wording(finding).hint, raw: current }),
    );
    const most = Math.max(0, ...ways.map((w) => w.length));
    if (most === 0) return { left: round === 0 ? ['nothing told'] : own.map(keyOf), added: [] };
    const results = Array.from({ length: most }, (_, i) => {
      const next = recalculate(ways.reduce((made, w) => (w[i] ?? w[0] ?? ((r) => r))(made), current));
      const all = allOf(checkCase(next, testCase));
      return {
        next,
        left: all.filter((f) => f.code === code).map(keyOf),
        added: all
          .filter((f) => f.code !== code)
          .map(keyOf)
          .filter((key) => !known.has(key)),
      };
    });
    const result = results.find((r) => r.added.length === 0 && r.left.length === 0) ?? results[0];
    if (result === undefined) break;
    best = { left: result.left, added: result.added };
    if (best.added.length > 0 || best.left.length === 0) break;
    current = result.next;
  }
  return best;
}

/** The workbooks with a mistake of a code: with formulas, and as all typed where the case says so. */
function brokenBooks(code: Code): readonly (readonly [Case, RawWorkbook])[] {
  const cases = CASES.filter((k) => k.code === code && k.find === undefined && k.file === undefined);
  return cases.flatMap((testCase) => {
    const books = [makeFormulaBuku(testCase), makeCaseBuku(testCase)].map((raw) => [testCase, raw] as const);
    return books.filter(([, raw]) => allOf(checkCase(raw, testCase)).some((f) => f.code === code)).slice(0, 1);
  });
}

describe('the table of repairs', () => {
  it('has every code, and for each that no program repairs the reason', () => {
    expect(Object.keys(REPAIRS).sort()).toEqual([...CODES].sort());
    expect(Object.values(REPAIRS).filter((r) => typeof r === 'string' && r.length < 15)).toEqual([]);
    expect(BY_PROGRAM.length).toBeGreaterThan(50);
  });
});

describe.each(sampled(BY_PROGRAM, 40))('what %s tells to do', (code) => {
  const books = brokenBooks(code);

  it('makes a workbook with that mistake clean of it, and brings nothing new', () => {
    expect(books.length).toBeGreaterThan(0);
    const results = books.map(([testCase, raw]) => {
      const known = new Set(allOf(checkCase(raw, testCase)).map(keyOf));
      return repairAll(code, testCase, raw, known);
    });
    const told = results.filter(({ left }) => left[0] !== 'nothing told');
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(told.map(() => ({ left: [], added: [] })));
  });
});
