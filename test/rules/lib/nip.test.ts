import { describe, expect, it } from 'vitest';
import { findNipProblem } from '../../../src/rules/lib/nip.ts';

describe('NIP', () => {
  it.each(['19690220 199002 1 001', '196902201990021001', '20000229 202301 2 003', '1969.0220.1990.02.1.001'])(
    '%s is right',
    (nip) => {
      expect(findNipProblem(nip)).toBeUndefined();
    },
  );

  it.each(['19690220 199001 1 001', '19690220 199012 1 001', '19690220 198402 1 001', '19690220 203402 1 001'])(
    '%s stands at the edge of what may be an appointment',
    (nip) => {
      expect(findNipProblem(nip)).toBeUndefined();
    },
  );

  it('a PPPK has 21 where others have the month of appointment', () => {
    expect(findNipProblem('19850505 202221 1 004')).toBeUndefined();
  });

  it.each([
    ['19690220 199002 1 00', '17 digit'],
    ['19690220 199002 1 0011', '19 digit'],
    ['19690231 199002 1 001', 'bukan tanggal lahir'],
    ['19010229 199002 1 001', 'bukan tanggal lahir'],
    ['18690220 199002 1 001', 'bukan tanggal lahir'],
    ['19691320 199002 1 001', 'bukan tanggal lahir'],
    ['19690220 199002 3 001', 'digit ke-15 adalah 3'],
    ['19690220 199002 l 001', 'bukan angka'],
    // Month of appointment: 1 to 12, or the stage of a contract from 21 on.
    ['19690220 199000 1 001', 'bukan tahun dan bulan pengangkatan'],
    ['19690220 199013 1 001', 'bukan tahun dan bulan pengangkatan'],
    ['19690220 199019 1 001', 'bukan tahun dan bulan pengangkatan'],
    ['19690220 199020 1 001', 'bukan tahun dan bulan pengangkatan'],
    // Appointed at 14, and at 66.
    ['19690220 198302 1 001', 'bukan tahun dan bulan pengangkatan'],
    ['19690220 203502 1 001', 'bukan tahun dan bulan pengangkatan'],
    // Day and month of birth exchanged; the 30th of February; the day 00.
    ['19692002 199002 1 001', 'bukan tanggal lahir'],
    ['19690230 199002 1 001', 'bukan tanggal lahir'],
    ['19690200 199002 1 001', 'bukan tanggal lahir'],
  ])('%s: %s', (nip, reason) => {
    expect(findNipProblem(nip)).toContain(reason);
  });

  it.each([
    ['19690220 202611 1 001', 'sesudah tanggal laporan'],
    ['19690220 202610 1 001', undefined],
    // The stage of a contract stands in place of the month: the year alone decides.
    ['19690220 202621 1 001', undefined],
    ['19690220 202721 1 001', 'sesudah tanggal laporan'],
  ])('%s in a report of 6 October 2026: %s', (nip, reason) => {
    const problem = findNipProblem(nip, '2026-10-06');
    expect(reason === undefined ? problem : problem?.includes(reason)).toBe(reason === undefined ? undefined : true);
  });
});
