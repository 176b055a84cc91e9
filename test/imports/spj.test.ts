import { describe, expect, it } from 'vitest';
import { readRows, sumReading } from '../support/exports/read-rows.ts';
import { SPJ_MERGES, SPJ_SUB, spjRows } from '../support/exports/spj-prints.ts';
import type { TestCell } from '../support/raw-buku.ts';

describe('SPJ Fungsional', () => {
  it('is what was accounted for s.d. the month', () => {
    // 15.416.750 (LS) and 13.017.580 (GU) make 28.434.330; of 85.880.500 remain 57.446.170.
    const reading = readRows({ rows: spjRows(28434330, 57446170), merges: SPJ_MERGES });
    expect(sumReading(reading)).toEqual({ [SPJ_SUB]: { pagu: 85880500, 'sampaiDengan m6': 28434330 } });
    expect([reading.kind, reading.conflicts]).toEqual(['spj', []]);
  });

  it.each([
    ['13 = 6 + 9 + 12', 28434331, 57446169, /Jumlah SPJ s.d. Bulan Ini/],
    ['14 = 3 - 13', 28434330, 57446171, /Sisa Pagu/],
  ])('checks %s', (_, total, rest, what) => {
    const reading = readRows({ rows: spjRows(total, rest), merges: SPJ_MERGES });
    expect(reading.conflicts.map((one) => one.what).join()).toMatch(what);
  });

  it('of SIMDA goes on in the lines below a rekening', () => {
    const rows: TestCell[][] = [
      ['SPJ Bulan Juni 2024'],
      ['KODE REKENING', 'URAIAN', 'JUMLAH ANGGARAN', 's.d. SPJ LALU', 'SPJ INI', null, 's.d. SPJ INI', 'Sisa'],
      [null, null, null, null, 'LS', 'GU/NIHIL'],
      [SPJ_SUB, 'Peningkatan'],
      ['5.1.02.01.01.0024', 'Belanja Alat', 85880500, 8816750, 6600000, 0, 15416750, 57446170],
      [null, null, null, 0, 0, 13017580, 13017580],
      [null, null, null, 0, 0, 0, 0],
    ];
    const reading = readRows({ rows, merges: ['E2:F2'] });
    expect(sumReading(reading)).toEqual({ [SPJ_SUB]: { pagu: 85880500, 'sampaiDengan m6': 28434330 } });
    expect(reading.conflicts).toEqual([]);
  });

  it('without sub kegiatan or month is refused', () => {
    const bare = spjRows(28434330, 57446170).filter((row) => row[0] !== SPJ_SUB);
    expect(readRows({ rows: bare, merges: SPJ_MERGES }).findings[0]?.finding.args).toMatchObject({
      sebab: 'tanpa-sub',
    });
    const undated = spjRows(28434330, 57446170).map((row) => (row[0] === 'Bulan' ? ['Semester', ':', 'I'] : row));
    expect(readRows({ rows: undated, merges: SPJ_MERGES }).findings[0]?.finding.args).toMatchObject({
      sebab: 'tanpa-tanggal',
    });
  });
});
