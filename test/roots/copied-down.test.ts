import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../src/findings/finding.ts';
import { wording } from '../../src/findings/wording.ts';
import { copiedDown } from '../../src/roots/copied-down.ts';
import { formulaAt } from '../../src/roots/formula-at.ts';
import { checkWorkbook } from '../checker/check-workbook.ts';
import { editCells } from '../checker/edit-workbook.ts';
import { SCHOOL_III } from '../checker/school-bases.ts';
import { makeRawBuku } from '../support/raw-buku.ts';
import { recalculate } from '../support/recalculate.ts';

const choice = (row: number, word: string, nearest: string, column = 6) =>
  makeFinding(
    'sel/pilihan',
    { kolom: 'JENIS', isi: word, terdekat: nearest, boleh: '' },
    { at: { sheet: 'Rencana Aksi', row, column } },
  );

describe('a mistake copied down a column', () => {
  it('is the first of the same words in one column, and no other', () => {
    const [a, b, c, d] = [
      choice(5, 'tetep', 'tetap'),
      choice(6, 'Tetep', 'tetap'),
      choice(7, 'kumulatf', 'kumulatif'),
      choice(8, 'tetep', 'tetap', 7),
    ];
    expect([...copiedDown([a, b, c, d], [])]).toEqual([[b, a]]);
  });

  it('is the first of the same formula moved down', () => {
    const { sheets } = makeRawBuku({
      T: [
        [1, 2, { v: 9, f: 'A1/B1' }],
        [3, 4, { v: 9, f: 'A2/B2' }],
        [5, 6, { v: 9, f: 'A1/B3' }],
      ],
    });
    const wrong = [1, 2, 3].map((row) =>
      makeFinding(
        'keuangan/capaian',
        { triwulan: 'I', sel: `C${row}`, rumus: '' },
        { at: { sheet: 'T', row, column: 3 } },
      ),
    );
    expect([...copiedDown(wrong, sheets).keys()]).toEqual([wrong[1]]);
    expect(formulaAt(sheets, { sheet: 'T', row: 2, column: 3 })).toBe('A2/B2');
    expect(formulaAt(sheets, { sheet: 'T', row: 2, column: 1 })).toBeUndefined();
  });

  it('is one finding of the workbook, and its repair names the other cells', () => {
    const rows = [5, 6, 7, 8, 9, 10, 11];
    const edits = Object.fromEntries(rows.map((row) => [`Rencana Aksi!F${row}`, 'kumulatif/akumulatif']));
    const { roots } = checkWorkbook(recalculate(editCells(SCHOOL_III.raw, edits)));
    const [first, ...others] = roots;
    expect(others.filter(({ at }) => at?.sheet === 'Rencana Aksi')).toEqual([]);
    expect(first && wording(first).hint).toMatch(/; begitu pula di F6:F11$/);
  });
});
