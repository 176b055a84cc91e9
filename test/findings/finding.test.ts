import { expect, expectTypeOf, test } from 'vitest';
import type { Code } from '../../src/findings/catalog.ts';
import type { Cause, CauseCode } from '../../src/findings/cause.ts';
import { type Finding, makeFinding } from '../../src/findings/finding.ts';

// The types are held by the compiler (`npm run types`): without the union by code these lines do not compile.
test('who knows the code of a finding knows its arguments', () => {
  const args = { kolom: 'ARAH', isi: 'nail', terdekat: 'naik', boleh: 'naik, turun' };
  const [finding] = [makeFinding('sel/pilihan', args)] as [Finding];
  expectTypeOf(finding.code).toEqualTypeOf<Code>();
  if (finding.code === 'sel/pilihan') {
    expectTypeOf(finding.args).toEqualTypeOf<Readonly<Record<'kolom' | 'isi' | 'terdekat' | 'boleh', string>>>();
    expect(finding.args.terdekat).toBe('naik');
    // @ts-expect-error: no argument of this code
    expect(finding.args.lembar).toBeUndefined();
  }
  // @ts-expect-error: an argument of some codes only, and none was asked for
  expect(finding.args.sebab).toBeUndefined();
});

test('a finding is made with the arguments of its code, all of them and no other', () => {
  // @ts-expect-error: no such code
  expect(() => makeFinding('sel/pilihn', {})).toThrow();
  // @ts-expect-error: an argument is missing
  makeFinding('pk/jumlah', { kolom: 'PAGU', sel: 'I9' });
  // @ts-expect-error: an argument of another code
  makeFinding('berkas/tidak-ada', { berkas: 'x.xlsx', lembar: 'PK' });
});

test('the catalogue decides the severity, unless the finding raises it', () => {
  const args = { tanggal: '', akhir: '30 Juni 2024', triwulan: 'II', terlambat: '' };
  expect(makeFinding('identitas/tanggal', args).severity).toBe('info');
  expect(makeFinding('identitas/tanggal', args, { severity: 'warning' }).severity).toBe('warning');
});

test('who knows the code of a cause knows what it may name', () => {
  const [cause] = [{ code: 'kumulatif', args: { triwulan: 'II' } }] as [Cause];
  expectTypeOf(cause.code).toEqualTypeOf<CauseCode>();
  if (cause.code === 'kumulatif') {
    expectTypeOf(cause.args).toEqualTypeOf<Readonly<Partial<Record<'apa' | 'triwulan' | 'sel', string>>>>();
    expect(cause.args.triwulan).toBe('II');
    // @ts-expect-error: a cumulated figure names no row
    expect(cause.args.baris).toBeUndefined();
  }
  // @ts-expect-error: no such cause
  const unknown: CauseCode = 'kumulatip';
  expect(unknown).not.toBe(cause.code);
});
