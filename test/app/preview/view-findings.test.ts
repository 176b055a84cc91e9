import { expect, test } from 'vitest';
import { explainCodes, viewFindings } from '../../../src/app/preview/view-findings.ts';
import { entryOf } from '../../../src/findings/catalog.ts';
import { exampleOf } from '../../../src/findings/example.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { wording } from '../../../src/findings/wording.ts';

const at = (row: number) => ({ sheet: 'Realisasi Keuangan', row, column: 10 });

function finding(row: number, more: Partial<Finding> = {}): Finding {
  return { ...exampleOf('keuangan/jumlah').finding, at: at(row), related: [], ...more } as Finding;
}

test('says what check says', () => {
  const { finding: example } = exampleOf('keuangan/jumlah');
  const [view] = viewFindings([example]);
  const { title, hint } = wording(example);
  expect(view).toMatchObject({ level: example.severity, code: 'keuangan/jumlah', title, at: example.at });
  expect(Object.fromEntries(view?.details ?? []).Saran).toBe(hint);
  const { what, why } = entryOf('keuangan/jumlah');
  expect(explainCodes([example, example])).toEqual({
    'keuangan/jumlah': [
      ['Artinya', what],
      ['Mengapa', why],
    ],
  });
});

test('a finding follows from the error at a cell that it was computed with; two that name each other do not both follow', () => {
  const root = finding(7, { related: [at(9)] });
  const [first, second, third] = viewFindings([
    root,
    finding(9, { related: [at(7)] }),
    finding(11, { related: [at(9)] }),
  ]);
  expect([first?.cause === second?.key, second?.cause === first?.key].filter(Boolean)).toHaveLength(1);
  expect(third?.cause).toBe(second?.key);
});

test('a finding at its own cell is no cause of another there', () => {
  const views = viewFindings([finding(7), finding(7, { related: [at(7)] })]);
  expect(views.map(({ cause }) => cause)).toEqual(['', '']);
});

test('findings that are alike have keys of their own', () => {
  const keys = viewFindings([finding(7), finding(7), finding(8)]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});
