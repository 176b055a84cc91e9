import { describe, expect, it } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { REPAIRS } from '../errors/repairs.ts';
import { recalculate } from '../support/recalculate.ts';
import { checkWorkbook, keyOf } from './check-workbook.ts';
import { CHECKER_SETS } from './checker-sets.ts';
import { makeMistaken } from './measure-checker.ts';
import type { Mistake } from './mistake.ts';

/** What goes wrong when the first finding of a workbook is obeyed to the letter; '' when nothing does, or a person is asked. */
function obey(mistake: Mistake): readonly string[] {
  const raw = makeMistaken(mistake);
  const { roots, all } = checkWorkbook(raw);
  const known = new Set(all.map(keyOf));
  return roots.flatMap((finding) => {
    const repair = REPAIRS[finding.code];
    if (typeof repair === 'string') return [];
    const { hint } = wording(finding);
    const ways = repair({ finding, hint, raw });
    if (ways.length === 0) return [];
    const results = ways.map((change) => {
      const next = checkWorkbook(recalculate(change(raw))).all.map(keyOf);
      return next.filter((key) => key === keyOf(finding) || !known.has(key));
    });
    return results.some((r) => r.length === 0)
      ? []
      : [`${mistake.base.name}: ${mistake.name}: ${keyOf(finding)}: ${hint} -> ${results[0]?.join(', ')}`];
  });
}

/** The nearest word is another JENIS than the one typed over; a sentence of the quarter before has its figures as well. */
const MORE_THAN_TOLD = ['dinas: a JENIS that does not exist', 'perikanan: the sentence of the quarter before'];

describe.each(CHECKER_SETS)('a finding of a natural mistake of the $name, obeyed to the letter', ({ mistakes }) => {
  it('is gone, and nothing new has come', () => {
    expect(
      mistakes
        .filter(({ base, name }) => base.name !== 'nilai' && !MORE_THAN_TOLD.includes(`${base.name}: ${name}`))
        .flatMap(obey),
    ).toEqual([]);
  }, 600_000);
});
