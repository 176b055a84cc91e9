import { describe, expect, it } from 'vitest';
import { readRows, sumReading } from '../support/exports/read-rows.ts';
import type { TestCell } from '../support/raw-buku.ts';

const SUB = '7.01.03.2.01.0003';

const GROUPS = ['SPJ - LS Gaji', 'SPJ - LS Barang & Jasa', 'SPJ - UP/GU/TU'];
const PERIODS = ['s.d. Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'];

/** SPJ Fungsional of SIPD: 14 columns, numbering row, one rekening under its sub kegiatan. */
function spjRows(total: number, rest: number): TestCell[][] {
  const amounts: TestCell[] = [0, 0, 0, 8816750, 6600000, 15416750, 0, 13017580, 13017580, total, rest];
  return [
    ['LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN (SPJ FUNGSIONAL)'],
    ['Bulan', ':', 'Juni'],
    [
      'Kode Rekening',
      'Uraian',
      'Jumlah Anggaran',
      ...GROUPS.flatMap((group) => [group, null, null]),
      'Jumlah SPJ (LS + UP/GU/TU) s.d. Bulan Ini',
      'Sisa Pagu Anggaran',
    ],
    [null, null, null, ...GROUPS.flatMap(() => PERIODS)],
    [
      '1',
      '2',
      '3',
      '4',
      '5',
      '6 = (4+5)',
      '7',
      '8',
      '9 = (7+8)',
      '10',
      '11',
      '12 = (10+11)',
      '13 = (6+9+12)',
      '14 = (3-13)',
    ],
    [SUB, 'Peningkatan', 85880500, ...amounts],
    ['5.1.02.01.01.0024', 'Belanja Alat', 85880500, ...amounts],
    ['JUMLAH', null, 85880500, ...amounts],
  ];
}
const MERGES = ['D3:F3', 'G3:I3', 'J3:L3', 'A3:A4', 'B3:B4', 'C3:C4', 'M3:M4', 'N3:N4'];

describe('SPJ Fungsional', () => {
  it('is what was accounted for s.d. the month', () => {
    // 15.416.750 (LS) and 13.017.580 (GU) make 28.434.330; of 85.880.500 remain 57.446.170.
    const reading = readRows({ rows: spjRows(28434330, 57446170), merges: MERGES });
    expect(sumReading(reading)).toEqual({ [SUB]: { pagu: 85880500, 'sampaiDengan m6': 28434330 } });
    expect([reading.kind, reading.conflicts]).toEqual(['spj', []]);
  });

  it.each([
    ['13 = 6 + 9 + 12', 28434331, 57446169, /Jumlah SPJ s.d. Bulan Ini/],
    ['14 = 3 - 13', 28434330, 57446171, /Sisa Pagu/],
  ])('checks %s', (_, total, rest, what) => {
    const reading = readRows({ rows: spjRows(total, rest), merges: MERGES });
    expect(reading.conflicts.map((one) => one.what).join()).toMatch(what);
  });

  it('of SIMDA goes on in the lines below a rekening', () => {
    const rows: TestCell[][] = [
      ['SPJ Bulan Juni 2024'],
      ['KODE REKENING', 'URAIAN', 'JUMLAH ANGGARAN', 's.d. SPJ LALU', 'SPJ INI', null, 's.d. SPJ INI', 'Sisa'],
      [null, null, null, null, 'LS', 'GU/NIHIL'],
      [SUB, 'Peningkatan'],
      ['5.1.02.01.01.0024', 'Belanja Alat', 85880500, 8816750, 6600000, 0, 15416750, 57446170],
      [null, null, null, 0, 0, 13017580, 13017580],
      [null, null, null, 0, 0, 0, 0],
    ];
    const reading = readRows({ rows, merges: ['E2:F2'] });
    expect(sumReading(reading)).toEqual({ [SUB]: { pagu: 85880500, 'sampaiDengan m6': 28434330 } });
    expect(reading.conflicts).toEqual([]);
  });

  it('without sub kegiatan or month is refused', () => {
    const bare = spjRows(28434330, 57446170).filter((row) => row[0] !== SUB);
    expect(readRows({ rows: bare, merges: MERGES }).findings[0]?.finding.args).toMatchObject({ sebab: 'tanpa-sub' });
    const undated = spjRows(28434330, 57446170).map((row) => (row[0] === 'Bulan' ? ['Semester', ':', 'I'] : row));
    expect(readRows({ rows: undated, merges: MERGES }).findings[0]?.finding.args).toMatchObject({
      sebab: 'tanpa-tanggal',
    });
  });
});
