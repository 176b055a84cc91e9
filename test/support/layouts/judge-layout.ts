import { checkRaw } from '../../../src/app/shared/check-buku.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { hasilJson } from '../../../src/report/hasil-json.ts';
import type { ReadOptions } from '../../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../../src/sheets/raw-workbook.ts';
import { compareResults } from './compare-results.ts';
import { obeyAdvice } from './obey-advice.ts';

/**
 * `right`: the results that must come out and no error. `silent`: other results and no error. `false-error`: the right
 * results beside errors. `refused`: errors, and results that differ or are none.
 */
export type Outcome = 'right' | 'silent' | 'false-error' | 'refused';

/** What lapkin made of a layout. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly differences: readonly string[];
  readonly findings: readonly Finding[];
}

/** A layout that was refused, and what came of doing what the hints say, one after the other. */
export interface Obeyed {
  readonly outcome: Outcome;
  readonly steps: readonly Finding[];
  readonly last: Judgement;
}

/** Rounds of advice after which a person gives up. */
const PATIENCE = 16;

/** Checks a workbook and holds its results against those that must come out. */
export function judgeLayout(raw: RawWorkbook, expected: unknown, options: ReadOptions): Judgement {
  const { checked, hasil } = checkRaw('buku.xlsx', raw, [], options);
  const differences = compareResults(expected, hasil === null ? null : hasilJson(hasil));
  const hasErrors = checked.findings.some((f) => f.severity === 'error');
  const same = differences.length === 0;
  const outcome = same ? (hasErrors ? 'false-error' : 'right') : hasErrors ? 'refused' : 'silent';
  return { outcome, differences, findings: checked.findings };
}

/** Does what the hints of a refused workbook say until it is read without an error or no hint can be followed any more. */
export function obeyUntilRead(raw: RawWorkbook, expected: unknown, options: ReadOptions, way = 0): Obeyed {
  let book = raw;
  let judgement = judgeLayout(book, expected, options);
  const steps: Finding[] = [];
  while ((judgement.outcome === 'refused' || judgement.outcome === 'false-error') && steps.length < PATIENCE) {
    const next = judgement.findings
      .filter((f) => f.severity === 'error')
      .map((finding) => ({ finding, raw: obeyAdvice(book, finding, way) }))
      .find((x): x is { finding: Finding; raw: RawWorkbook } => x.raw !== null);
    if (next === undefined) break;
    steps.push(next.finding);
    book = next.raw;
    judgement = judgeLayout(book, expected, options);
  }
  return { outcome: judgement.outcome, steps, last: judgement };
}

/** Of several readings that a hint offers a person knows the right one: the first way, of up to four, that ends right. */
export function obeyChosen(raw: RawWorkbook, expected: unknown, options: ReadOptions): Obeyed {
  const first = obeyUntilRead(raw, expected, options);
  if (first.outcome === 'right') return first;
  const others = [1, 2, 3].map((way) => obeyUntilRead(raw, expected, options, way));
  return others.find(({ outcome }) => outcome === 'right') ?? first;
}
