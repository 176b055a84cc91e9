import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandInputs } from '../../src/files/expand-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-glob-'));
beforeAll(() => {
  mkdirSync(join(folder, 'data kantor', '2024'), { recursive: true });
  for (const name of ['q10.xlsx', 'q2.xlsx', 'q2 [akhir].xlsx', '~$q2.xlsx', 'catatan.txt', '.~lock.q2.xlsx#']) {
    writeFileSync(join(folder, 'data kantor', name), '');
  }
  writeFileSync(join(folder, 'data kantor', '2024', 'q1.xlsm'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('expandInputs', () => {
  it.each<[string, string[], string[]]>([
    ['a name', ['data kantor/q2.xlsx'], ['data kantor/q2.xlsx']],
    [
      'a pattern, sorted by number, without lock files',
      ['data kantor/*.xlsx'],
      ['data kantor/q2 [akhir].xlsx', 'data kantor/q2.xlsx', 'data kantor/q10.xlsx'],
    ],
    [
      'a deep pattern',
      ['**/*.xls{x,m}'],
      ['data kantor/2024/q1.xlsm', 'data kantor/q2 [akhir].xlsx', 'data kantor/q2.xlsx', 'data kantor/q10.xlsx'],
    ],
    ['backslashes', ['data kantor\\2024\\q?.xlsm'], ['data kantor/2024/q1.xlsm']],
    ['a name with signs of patterns', ['data kantor/q2 [akhir].xlsx'], ['data kantor/q2 [akhir].xlsx']],
    ['what is not there', ['tiada*.xlsx', 'tiada.xlsx'], ['tiada*.xlsx', 'tiada.xlsx']],
    ['standard input', ['-'], ['-']],
    ['each file once', ['data kantor/q2.xlsx', './data kantor/q2.xlsx'], ['data kantor/q2.xlsx']],
  ])('takes %s', async (_, inputs, expected) => {
    const found = await expandInputs(inputs, folder);
    expect(found).toEqual(expected);
  });
});
