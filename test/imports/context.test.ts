import { expect, test } from 'vitest';
import { askFor, makeQuestion } from '../../src/imports/context.ts';
import { origin } from '../support/exports/test-reading.ts';

const ask = {
  choice: 'anggaranColumn' as const,
  about: 'Kolom anggaran mana',
  options: ['Sebelum Efisiensi', 'Setelah Efisiensi'].map((value, i) => ({
    value,
    text: `"${value}"`,
    at: origin(2, i + 3).at,
    chosen: { i },
  })),
};

test('a choice that was made is found by its name, its beginning or a part of it that one has alone', () => {
  const chosen = (anggaranColumn: string) => askFor({ file: 'a.xlsx' }, { anggaranColumn }, ask);
  expect([chosen('SETELAH EFISIENSI'), chosen('sebelum'), chosen('telah')]).toEqual([{ i: 1 }, { i: 0 }, { i: 1 }]);
  expect(chosen('efisiensi')).toMatchObject({ choice: 'anggaranColumn' });
});

test('else it is asked with both readings, their cells and the flag that decides', () => {
  const { finding, options } = makeQuestion('a.xlsx', ask);
  expect(finding.args).toEqual({
    soal: 'Kolom anggaran mana',
    pertama: '"Sebelum Efisiensi" (C2)',
    kedua: '"Setelah Efisiensi" (D2)',
    bendera: '--kolom-anggaran "Sebelum Efisiensi" atau --kolom-anggaran "Setelah Efisiensi"',
  });
  expect([options.length, finding.at?.column, finding.related?.[0]?.column]).toEqual([2, 3, 4]);
});
