import type { Finding } from '../../src/findings/finding.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import { argumentOf } from '../support/argument-of.ts';
import { recalculate } from '../support/recalculate.ts';
import { checkWorkbook, keyOf } from './check-workbook.ts';
import type { CorrectWorkbook } from './correct-workbooks.ts';
import { cellAt, editCells } from './edit-workbook.ts';
import type { Mistake } from './mistake.ts';
import { placeText, repairWorks } from './repair.ts';

/** How the checker did on one mistake. */
export interface Outcome {
  readonly name: string;
  readonly found: boolean;
  readonly rightCell: boolean;
  readonly repaired: boolean;
  readonly findings: readonly string[];
  /** Causes that are claimed and not true. */
  readonly wrongCauses: readonly string[];
  /** Cells whose repair is the formula that they hold. */
  readonly repeatedFormulas: readonly string[];
}

/** The workbook with its mistake in it. */
export function makeMistaken({ base, edits = {}, raw }: Mistake): RawWorkbook {
  if (raw !== undefined) return raw;
  const edited = editCells(base.raw, edits);
  return base.name === 'nilai' ? edited : recalculate(edited);
}

/** Checks a mistake and tries the repairs. */
export function judgeMistake(mistake: Mistake): Outcome {
  const raw = makeMistaken(mistake);
  const found = checkWorkbook(raw);
  const { roots } = found;
  const telling = roots.filter((f) => mistake.codes.includes(f.code));
  const places = telling.flatMap(({ at, cause }) => [at, cause?.at].filter((ref) => ref !== undefined).map(placeText));
  const causes = roots.flatMap((f) => (f.cause === undefined ? [] : [f.cause.code]));
  return {
    name: `${mistake.base.name}: ${mistake.name}`,
    found: telling.length > 0,
    rightCell: places.some((place) => mistake.at.includes(place)),
    repaired: telling.length > 0 && repairWorks(mistake, raw, found),
    findings: roots.map((f) => keyOf(f) + (f.cause === undefined ? '' : ` (${f.cause.code})`)),
    repeatedFormulas: roots.flatMap((f) => repeatedFormula(f, raw)),
    wrongCauses: causes.filter((code) => !(mistake.causes ?? []).includes(code)),
  };
}

/** The figures of the whole set, in percent where not said otherwise. */
export interface Scores {
  readonly mistakes: number;
  readonly found: number;
  readonly rightCell: number;
  readonly repaired: number;
  /** Findings for one mistake, on the average. */
  readonly perMistake: number;
  /** Number of causes that are not true. */
  readonly wrongCauses: number;
}

export function score(outcomes: readonly Outcome[]): Scores {
  const share = (is: (o: Outcome) => boolean): number => (outcomes.filter(is).length / outcomes.length) * 100;
  const sum = (count: (o: Outcome) => number): number => outcomes.reduce((n, o) => n + count(o), 0);
  return {
    mistakes: outcomes.length,
    found: share((o) => o.found),
    rightCell: share((o) => o.rightCell),
    repaired: share((o) => o.repaired),
    perMistake: sum((o) => o.findings.length) / outcomes.length,
    wrongCauses: sum((o) => o.wrongCauses.length),
  };
}

/** The findings in a workbook in which there should be none. */
export function falseAlarms({ raw }: CorrectWorkbook): readonly string[] {
  return checkWorkbook(raw).roots.map(keyOf);
}

function repeatedFormula(finding: Finding, raw: RawWorkbook): readonly string[] {
  const formula = argumentOf(finding, 'rumus') ?? '';
  if (finding.at === undefined || !formula.startsWith('=')) return [];
  const place = placeText(finding.at);
  return cellAt(raw, place)?.formula === formula.slice(1) && finding.cause?.code !== 'berisi-teks' ? [place] : [];
}
