import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeLayout, obeyChosen } from '../support/layouts/judge-layout.ts';
import { readLayoutFolder } from '../support/layouts/layout-folder.ts';
import { loadXlsx } from '../support/load-xlsx.ts';
import { randomRuns } from '../support/random-runs.ts';

const FOLDER = join(import.meta.dirname, 'layouts');
const ALL = readLayoutFolder(FOLDER);

/** Right results, and an error beside them: formulas without results, and a Narasi without its heading ISI. */
const BESIDE_ERRORS: readonly string[] = ['x56.xlsx', 'r05.xlsx'];

const step = Math.max(1, Math.floor(ALL.length / randomRuns(ALL.length)));
/** Once wrong while the sample passed it by: three tables on one sheet, KETERANGAN in every quarter, a PK Perubahan not in use. */
const ALWAYS: readonly string[] = ['s38.xlsx', 'c17.xlsx', 's32.xlsx'];
const sample = ALL.filter(({ file }, i) => i % step === 0 || ALWAYS.includes(file));

describe('layouts of one and the same workbook', () => {
  test.each(sample)('$file: $shows', ({ file, expected, options, mayBeRefused }) => {
    const { value } = loadXlsx(join(FOLDER, file));
    if (value === null) throw new Error(`${file} cannot be opened`);
    const judgement = judgeLayout(value, expected, options);
    if (judgement.outcome === 'right') return;
    expect(mayBeRefused).toBe(true);
    expect(judgement.outcome).not.toBe('silent');
    if (BESIDE_ERRORS.includes(file)) return expect(judgement.outcome).toBe('false-error');
    expect(obeyChosen(value, expected, options).outcome).toBe('right');
  });
});
