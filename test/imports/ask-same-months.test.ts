import { expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { askSameMonths } from '../../src/imports/ask-same-months.ts';
import { origin } from '../support/exports/test-reading.ts';

test('three equal months are asked with what each reading gives', () => {
  const { choice, options, finding } = askSameMonths('a.xlsx', [{ value: toAngka(40), from: origin(3, 5) }]);
  expect([choice, options.map(({ value }) => value), finding.at?.column]).toEqual([
    'sameMonths',
    ['sekali', 'jumlahkan'],
    5,
  ]);
  expect(options.map(({ text }) => text)).toEqual([
    expect.stringContaining('jadi 40'),
    expect.stringContaining('jadi 120'),
  ]);
  expect(finding.args).toMatchObject({ bendera: '--bulan-sama sekali atau --bulan-sama jumlahkan' });
});
