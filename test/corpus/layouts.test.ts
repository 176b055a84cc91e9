import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { judgeLayout, obeyUntilRead } from '../support/layouts/judge-layout.ts';
import { readLayoutFolder } from '../support/layouts/layout-folder.ts';
import { loadXlsx } from '../support/load-xlsx.ts';
import { randomRuns } from '../support/random-runs.ts';

const FOLDER = join(import.meta.dirname, 'layouts');
const ALL = readLayoutFolder(FOLDER);

/** What is refused, and what no typing over a cell or renaming of a sheet can repair. */
const REFUSED: Readonly<Record<string, string>> = {
  // It is said to hold three tables on one sheet; the third is not in the file.
  's38.xlsx': 'lembar/tidak-ada',
};
/** Right results, and an error beside them: formulas without results, and a Narasi without its heading ISI. */
const BESIDE_ERRORS: readonly string[] = ['x56.xlsx', 'r05.xlsx'];

const step = Math.max(1, Math.floor(ALL.length / randomRuns(ALL.length)));
/** Once read wrong while the sample passed it by: KETERANGAN in every quarter, and a PK Perubahan that is not in use. */
const ALWAYS: readonly string[] = [...Object.keys(REFUSED), 'c17.xlsx', 's32.xlsx'];
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
    const code = REFUSED[file];
    if (code === undefined) return expect(obeyUntilRead(value, expected, options).outcome).toBe('right');
    expect(judgement.findings.map((f) => f.code)).toContain(code);
    expect(wording(judgement.findings.find((f) => f.code === code) ?? fail(code)).hint).not.toBe('');
  });
});

function fail(code: string): never {
  throw new Error(`no ${code}`);
}
