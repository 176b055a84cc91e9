import { describe, expect, it } from 'vitest';
import { formatCellRef } from '../../../src/findings/cell-ref.ts';
import { makeFinding } from '../../../src/findings/finding.ts';
import { wording } from '../../../src/findings/wording.ts';
import type { TestCell } from '../../support/raw-buku.ts';
import { checkCaseRules, summarize } from '../check-case.ts';

/** Place, cause, the cell the cause is at, and the repair of every wrong figure of the base workbook with changes. */
function findCauses(cells: Readonly<Record<string, TestCell>>): readonly (readonly string[])[] {
  return checkCaseRules({ cells: cells })
    .findings.filter((f) => f.severity === 'error')
    .map((f) => {
      const { cause, hint } = wording(f);
      return [
        f.at === undefined ? '' : formatCellRef(f.at).replace("'Realisasi Keuangan'!", ''),
        cause,
        f.cause?.at === undefined ? '' : formatCellRef(f.cause.at).replace("'Realisasi Keuangan'!", ''),
        hint,
      ];
    });
}

const K = 'Realisasi Keuangan!';
const jumlahCell = (v: number): TestCell => ({ v, f: 'SUM(G6:G8)' });
const percentCell = (v: number, f: string): TestCell => ({ v, f, fmt: '0.00' });
const TYPE_G7 = 'ketik 19617580 sebagai angka di G7, simpan, lalu ulangi';

describe('a number that is text to Excel', () => {
  it('is the cause of a sum without it, and the formula stays', () => {
    // G7 + G8 = 19617580 + 2896250; SUM counts G8 alone. H7 = 19617580 / 16682500 is printed right.
    expect(findCauses({ [`${K}G7`]: 'Rp19.617.580,-', [`${K}G9`]: jumlahCell(2896250) })).toEqual([
      ['G9', 'G7 berisi teks; Excel tidak menghitungnya', 'G7', TYPE_G7],
    ]);
  });

  it('all of them together are named when the sum is without all', () => {
    const twoCells = { [`${K}G7`]: '19617580 ', [`${K}G8`]: { v: '2896250', fmt: '@' } };
    expect(findCauses({ ...twoCells, [`${K}G9`]: jumlahCell(0) })).toEqual([
      [
        'G9',
        'G7 dan G8 berisi teks; Excel tidak menghitungnya',
        'G7',
        'ubah format G8 dari Teks (Text) menjadi Umum (General), ketik 19617580 sebagai angka di G7 dan 2896250 sebagai angka di G8, simpan, lalu ulangi',
      ],
    ]);
  });

  it('is the cause of a capaian of 0 and of the summary that follows from it', () => {
    // H10 is ratio of totals: 2896250 / (16682500 + 2498250) = 15,0998...%.
    const result = findCauses({
      [`${K}G7`]: 'Rp19.617.580,-',
      [`${K}H7`]: percentCell(0, '100*N(G7)/F7'),
      [`${K}G9`]: jumlahCell(2896250),
      [`${K}H10`]: percentCell(15.1, 'G9/F9*100'),
    });
    const text = ['G7 berisi teks; Excel tidak menghitungnya', 'G7', TYPE_G7];
    expect(result).toEqual([
      ['H7', ...text],
      ['G9', ...text],
      ['H10', ...text],
    ]);
  });

  it('is the cause of a mean of rows in Rencana Aksi: (0 + 100) / 2', () => {
    const R = 'Rencana Aksi!';
    const result = checkCaseRules({
      cells: {
        [`${R}L6`]: '3 Laporan',
        [`${R}M6`]: { v: 0, f: 'IF(ISNUMBER(L6),L6/K6*100,0)' },
        [`${R}M9`]: { v: 50, f: 'AVERAGE(M5:M7)' },
      },
    });
    expect(summarize(result)).toEqual([
      ["'Rencana Aksi'!M6", 'rencana/capaian'],
      ["'Rencana Aksi'!M9", 'rencana/rata-rata'],
    ]);
    for (const f of result.findings) {
      expect([f.cause?.code, f.cause?.at]).toEqual(['berisi-teks', { sheet: 'Rencana Aksi', row: 6, column: 12 }]);
    }
  });

  it('a typed sum has to be made anew as well', () => {
    expect(findCauses({ [`${K}G7`]: '19617580 ', [`${K}G9`]: 2896250 })).toEqual([
      [
        'G9',
        'G7 berisi teks; Excel tidak menghitungnya',
        'G7',
        'ketik 19617580 sebagai angka di G7, ganti G9 dengan =SUM(G6:G8), simpan, lalu ulangi',
      ],
    ]);
  });
});

it('a formula that Excel answers with #VALUE! is not what to mend', () => {
  const cellError = makeFinding('sel/rumus-galat', { galat: '#VALUE!', rumus: 'L6/K6', pembagi: '' });
  expect(wording(cellError).hint).toMatch(/berisi teks, misalnya "3 laporan": ketik angkanya saja di sel itu/);
});

describe('text is not the cause', () => {
  it('where no printed figure suffers there is no finding', () => {
    expect(summarize(checkCaseRules({ cells: { [`${K}G7`]: '19617580 ' } }))).toEqual([]);
  });

  it('of a sum that is wrong in another way', () => {
    // 22513830 - 19617580 = 2896250; 2896251 is neither.
    const [first] = findCauses({ [`${K}G7`]: '19617580 ', [`${K}G9`]: jumlahCell(2896251) });
    expect(first?.slice(1)).toEqual(['', '', 'ganti G9 dengan =SUM(G6:G8), simpan, lalu ulangi']);
  });

  it('of a sum whose formula leaves the row out', () => {
    const cells = { [`${K}G7`]: '19617580 ', [`${K}G9`]: { v: 2896250, f: 'SUM(G8:G8)' } };
    const errors = checkCaseRules({ cells: cells }).findings.filter((f) => f.severity === 'error');
    expect(errors.map((f) => [f.code, f.cause?.code])).toEqual([
      ['jumlah/rumus-tidak-lengkap', undefined],
      ['keuangan/jumlah', 'baris-terlewat'],
    ]);
  });

  it('of a number in the cell', () => {
    const [first] = findCauses({ [`${K}G9`]: 2896250 });
    expect(first?.[1]).toMatch(/tidak ikut dihitung$/);
  });
});
