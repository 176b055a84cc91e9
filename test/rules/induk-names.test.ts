import { describe, expect, it } from 'vitest';
import { checkCaseRules, summarize } from './check-case.ts';

const check = (name: string, kode = '7.01.03.2.01.0002') =>
  summarize(checkCaseRules({ cells: { 'PK!B5': name, 'PK!E5': kode } })).map(([place, code]) => `${place} ${code}`);

describe('a program under one KODE', () => {
  it.each(['Program Pemberdayan Masyarakat Desa', 'PROGRAM PEMBERDAYAAN MASYRAKAT DESA'])(
    'misspelt as %s is told at its cell',
    (name) => {
      expect(check(name)).toEqual(['PK!B5 kode/nama-beda']);
    },
  );

  it.each([
    'program pemberdayaan masyarakat  desa',
    'Prog. Pemberdayaan Masyarakat Desa',
    'Program Pemberdayaan Masyarakat',
    'Program Pemerintahan Masyarakat Desa',
  ])('called %s is no slip of the hand', (name) => {
    expect(check(name)).toEqual([]);
  });

  it('whose spellings are as frequent is told at the later', () => {
    const cells = { 'PK!B5': 'Program Pemberdayan Masyarakat Desa', 'PK!B6': null };
    expect(summarize(checkCaseRules({ cells }))).toEqual([['PK!B5', 'kode/nama-beda']]);
  });

  it('of another KODE may have a name that is near', () => {
    expect(check('Program Pemberdayan Masyarakat Desa', '7.01.04.2.01.0002')).not.toContain('PK!B5 kode/nama-beda');
  });
});
