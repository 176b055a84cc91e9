import { describe, expect, it, test } from 'vitest';
import { describeFailure, explainStop } from '../../../src/app/shared/failure-reason.ts';
import { EXIT, Failure } from '../../../src/findings/failure.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { checkCaseRules } from '../../rules/check-case.ts';

// Identitas without a date is a warning, a wrong sum in PK!I7 an error.
const found = checkCaseRules({ cells: { 'Identitas!B13': null, 'PK!I7': 1 } }).findings;
const pick = (code: string): Finding => {
  const finding = found.find((one) => one.code === code);
  if (finding === undefined) throw new Error(code);
  return finding;
};
const [ERROR, WARNING] = [pick('pk/jumlah'), pick('identitas/tanggal')];
const explain = (findings: readonly Finding[], strict = false) => explainStop({ findings }, strict);

describe('why findings stopped a workbook', () => {
  it('is the first error with its place and its repair', () => {
    expect([ERROR.severity, WARNING.severity]).toEqual(['error', 'warning']);
    expect(explain([ERROR])).toMatch(/^PK!I7: [^;]+; ganti I7 dengan [^;]+$/);
  });

  it('says how many more there are, of those that stop', () => {
    expect(explain([ERROR, ERROR])).toMatch(/; 1 temuan lagi, lihat lapkin check$/);
    expect(explain([ERROR, WARNING])).not.toContain('temuan lagi');
    expect(explain([ERROR, WARNING], true)).toContain('; 1 temuan lagi');
  });

  it('is an error even where a warning stands before it', () => {
    expect(explain([WARNING, ERROR], true)).toMatch(/^PK!I7: /);
    expect(explain([WARNING], true)).toMatch(/^Identitas!B13: /);
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
