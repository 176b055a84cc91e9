import { describe, expect, it, test } from 'vitest';
import { describeFailure, explainStop } from '../../../src/app/shared/failure-reason.ts';
import { diagnose } from '../../../src/findings/catalog.ts';
import { EXIT, Failure } from '../../../src/findings/failure.ts';

const at = (row: number) => ({ at: { sheet: 'PK', row, column: 7 } });
const TARGET = diagnose('pk/target-kosong', { nama: 'Alfa' }, at(9));
const PAGU = diagnose('pk/pagu-kosong', { nama: 'Alfa' }, at(4));
const explain = (findings: readonly (typeof TARGET)[], strict = false) =>
  explainStop({ sheets: ['PK'], findings: [...findings] }, strict);

describe('why findings stopped a workbook', () => {
  it('is the first error in the order of the sheet, with place and repair, and how many more there are', () => {
    const error = { ...PAGU, severity: 'error' as const };
    const second = { ...TARGET, severity: 'error' as const };
    expect(explain([second, error])).toMatch(/^PK!G4: [^;]+; [^;]+; 1 temuan lagi, lihat lapkin check$/);
    expect(explain([error])).not.toContain('temuan lagi');
  });

  it('is an error even where a warning stands before it', () => {
    const warning = { ...PAGU, severity: 'warning' as const };
    const error = { ...TARGET, severity: 'error' as const };
    expect(explain([warning, error])).toMatch(/^PK!G9: /);
    expect(explain([warning, error], true)).toMatch(/^PK!G9: .*; 1 temuan lagi/);
  });

  it('is nothing without a finding', () => {
    expect(explain([])).toBe('');
  });
});

test('a failure in one line: its sentence and what to do next', () => {
  expect(describeFailure(new Failure(EXIT.input, 'Berkas kosong.', 'pilih berkas lain'))).toBe(
    'Berkas kosong; pilih berkas lain',
  );
  expect(describeFailure(new Failure(EXIT.input, 'Berkas kosong.'))).toBe('Berkas kosong.');
  expect([describeFailure(new Error('EIO')), describeFailure('entah')]).toEqual(['EIO', 'entah']);
});
