import { describe, expect, it } from 'vitest';
import { BASE_BUKU } from '../errors/base-buku.ts';
import { argumentOf } from '../support/argument-of.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules } from './check-case.ts';

const checkKode = (e4: string | null, e5: string | null, e6: string | null) =>
  checkCaseRules({ cells: { 'PK!E4': e4, 'PK!E5': e5, 'PK!E6': e6 } }).findings.map((f) => [
    f.at?.row,
    f.code,
    argumentOf(f, 'sebab') ?? argumentOf(f, 'induk'),
  ]);

describe('kode sub kegiatan', () => {
  it('two digits at the end are as good as four, on all rows', () => {
    expect(checkKode('7.01.03.2.01.01', '7.01.03.2.01.02', '7.01.03.2.02.01')).toEqual([]);
    expect(checkKode('7.01.03.2.01.0001', null, null)).toEqual([]);
  });

  it('both in one sheet is a warning, at the first of the fewer', () => {
    expect(checkKode('7.01.03.2.01.0001', '7.01.03.2.01.02', '7.01.03.2.02.0001')).toEqual([
      [5, 'kode/bentuk', 'berakhir dengan dua digit, sedangkan kode lain di lembar ini empat'],
    ]);
  });

  it.each(['7-01-03-2-01-0001', '7.1.03.2.01.0001', '7.01.03.2.01.001', 'A.01.03.2.01.0001', '7.01.03.02.01.0001'])(
    '%s has another form',
    (text) => {
      const reason = 'tidak berbentuk urusan.bidang.program.kegiatan.sub';
      expect(checkKode(text, '7.01.03.2.01.0002', '7.01.03.2.02.0001')).toEqual([[4, 'kode/bentuk', reason]]);
    },
  );

  it('rows of one kegiatan share its kode', () => {
    // Rows 4 and 5 are of one kegiatan, all three of one program.
    expect(checkKode('7.01.03.2.01.0001', '7.01.03.2.02.0002', '7.01.03.2.02.0001')).toEqual([
      [5, 'kode/induk', '7.01.03.2.01'],
    ]);
    expect(checkKode('7.01.03.2.01.0001', '7.01.03.2.01.0002', '7.01.04.2.02.0001')).toEqual([
      [6, 'kode/induk', '7.01.03'],
    ]);
  });
});

describe('kode of a kegiatan above its sub kegiatan', () => {
  const [, , , first = [], , third = []] = BASE_BUKU.PK ?? [];
  const parent = (row: readonly TestCell[], kode: string, pagu: number): readonly TestCell[] => [
    null,
    row[1] ?? null,
    row[2] ?? null,
    null,
    kode,
    null,
    null,
    null,
    pagu,
  ];
  /** PK with a row for each kegiatan, its kode and pagu, above its sub kegiatan: two, and one. */
  const checkParent = (kode: string, second: string) => {
    const [a, b, c, d, e, f, ...rest] = BASE_BUKU.PK ?? [];
    const changed = (e ?? []).map((cell, i) => (i === 4 ? second : cell));
    const heads = [parent(first, kode, 96_774_000), parent(third, '7.01.03.2.02', 10_470_500)];
    const rows = [a ?? [], b ?? [], c ?? [], heads[0] ?? [], d ?? [], changed, heads[1] ?? [], f ?? [], ...rest];
    // What its pagu is then, is told as well.
    const findings = checkCaseRules({ sheets: { PK: rows } }).findings.filter((found) => found.code !== 'jumlah/induk');
    return findings.map((f) => [f.at?.row, f.code, argumentOf(f, 'induk'), argumentOf(f, 'ganti')]);
  };

  it('is right when the kode of each of them begins with it', () => {
    expect(checkParent('7.01.03.2.01', '7.01.03.2.01.0002')).toEqual([]);
  });

  it('is itself wrong when both of them agree on another', () => {
    expect(checkParent('7.01.03.2.10', '7.01.03.2.01.0002')).toEqual([
      [4, 'kode/induk', '7.01.03.2.01', '7.01.03.2.01'],
    ]);
  });

  it('shows the one that does not begin with it', () => {
    expect(checkParent('7.01.03.2.01', '7.01.03.2.09.0002')).toEqual([[6, 'kode/induk', '7.01.03.2.01', '']]);
  });
});
