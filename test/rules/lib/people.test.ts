import { expect, it } from 'vitest';
import { areOtherPeople } from '../../../src/rules/lib/people.ts';

it.each([
  ['NAMA PEJABAT', 'NAMA ATASAN'],
  ['Dra. Sitti Aminah, M.Si.', 'Sitti Rahmah'],
  ['Budi', 'Andi'],
])('%s and %s are two people', (a, b) => {
  expect([areOtherPeople(a, b), areOtherPeople(b, a)]).toEqual([true, true]);
});

it.each([
  ['NAMA PEJABAT', 'Drs. Nama Pejabat, M.Si.'],
  ['Moh. Yusuf', 'H. Muhammad Yusuf, S.E.'],
  ['A. Rahman Saleh', 'Abdul Rahman Saleh'],
  ['', 'NAMA ATASAN'],
])('%s and %s may be one person', (a, b) => {
  expect([areOtherPeople(a, b), areOtherPeople(b, a)]).toEqual([false, false]);
});
