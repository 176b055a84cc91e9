import { expect, test } from 'vitest';
import { explainCodes, viewFindings } from '../../../src/app/preview/view-findings.ts';
import { entryOf } from '../../../src/findings/catalog.ts';
import { exampleOf } from '../../../src/findings/example.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { wording } from '../../../src/findings/wording.ts';

const at = (row: number) => ({ sheet: 'Realisasi Keuangan', row, column: 10 });

function finding(row: number, more: Partial<Finding> = {}): Finding {
  return { ...exampleOf('keuangan/jumlah').finding, at: at(row), ...more } as Finding;
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

test('what follows from a finding comes after it and knows it, over several steps', () => {
  const last = finding(11);
  const views = viewFindings([finding(7, { consequences: [finding(9, { consequences: [last] })] }), finding(13)]);
  expect(views.map(({ at }) => at?.row)).toEqual([7, 9, 11, 13]);
  expect(views.map(({ cause }) => cause)).toEqual(['', views[0]?.key, views[1]?.key, '']);
});

test('findings that are alike have keys of their own', () => {
  const keys = viewFindings([finding(7), finding(7), finding(8)]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});
