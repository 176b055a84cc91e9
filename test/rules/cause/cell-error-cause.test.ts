import { describe, expect, it } from 'vitest';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import { unfold } from '../../../src/findings/consequences.ts';
import { wording } from '../../../src/findings/wording.ts';
import { makeCaseBuku } from '../../errors/base-buku.ts';
import { checkCase } from '../../errors/check-workbook.ts';
import type { TestCell } from '../../support/raw-buku.ts';

const R = 'Rencana Aksi!';
const K = 'Realisasi Keuangan!';
const makeCellError = (f: string): TestCell => ({ cellError: '#VALUE!', f });

/** Cell, cause and repair of each formula error of the base workbook with changes. */
function findCauses(cells: Readonly<Record<string, TestCell>>): readonly (readonly string[])[] {
  return unfold(checkCase(makeCaseBuku({ cells: cells }), {})).flatMap(({ finding: f }) => {
    const { cause, hint } = wording(f);
    return f.code === 'sel/rumus-galat' ? [[f.at === undefined ? '' : formatA1(f.at), cause, hint]] : [];
  });
}

describe('a formula that Excel answers with #VALUE!', () => {
  it('names the text cell it stumbles over, with its number', () => {
    expect(findCauses({ [`${R}L6`]: '3 laporan', [`${R}M6`]: makeCellError('L6/K6*100') })).toEqual([
      [
        'M6',
        'L6 berisi teks ("3 laporan"), yang tidak dapat dihitung Excel',
        'ketik 3 sebagai angka di L6, simpan, lalu ulangi',
      ],
    ]);
  });

  it('points at it as other causes do', () => {
    const [f] = checkCase(
      makeCaseBuku({ cells: { [`${R}L6`]: '3 laporan', [`${R}M6`]: makeCellError('L6/K6*100') } }),
      {},
    );
    const l6 = { sheet: 'Rencana Aksi', row: 6, column: 12 };
    expect([f?.cause?.code, f?.cause?.at, f?.related]).toEqual(['berisi-teks', l6, [l6]]);
  });

  it('names several, and the format that keeps them text', () => {
    const cells = { [`${R}L6`]: '3 laporan', [`${R}K6`]: { v: 'tiga laporan', fmt: '@' } };
    expect(findCauses({ ...cells, [`${R}M6`]: makeCellError('L6/K6*100') })).toEqual([
      [
        'M6',
        'L6 dan K6 berisi teks ("3 laporan" dan "tiga laporan"), yang tidak dapat dihitung Excel',
        'ubah format K6 dari Teks (Text) menjadi Umum (General), ketik 3 sebagai angka di L6 dan ketik angkanya saja di K6, simpan, lalu ulangi',
      ],
    ]);
  });

  it('may bear "-": an addition as SUM, any other formula as "-" itself', () => {
    expect(findCauses({ [`${K}F9`]: makeCellError('F6+F7+F8'), [`${K}H6`]: makeCellError('G6/F6*100') })).toEqual([
      [
        'H6',
        'G6 dan F6 berisi teks ("-" dan "-"), yang tidak dapat dihitung Excel',
        'tulis - di H6 bila G6 dan F6 memang nihil, atau ketik angkanya di G6 dan F6, simpan, lalu ulangi',
      ],
      [
        'F9',
        'F6 berisi teks ("-"), yang tidak dapat dihitung Excel',
        'ganti F9 dengan =SUM(F6:F8), yang melewati teks, simpan, lalu ulangi',
      ],
    ]);
  });

  it('is followed to the formula it comes from', () => {
    const result = findCauses({
      [`${K}G7`]: 'Rp19.617.580,-',
      [`${K}H7`]: makeCellError('G7/F7*100'),
      [`${K}H10`]: makeCellError('AVERAGE(H6:H8)'),
    });
    const texts = [
      'G7 berisi teks ("Rp19.617.580,-"), yang tidak dapat dihitung Excel',
      'ketik 19617580 sebagai angka di G7, simpan, lalu ulangi',
    ];
    expect(result).toEqual([
      ['H7', ...texts],
      ['H10', ...texts],
    ]);
  });

  it('names the text that is no number before one that Excel may take for a number', () => {
    const cells = { [`${K}G7`]: '19.617.580', [`${K}F7`]: 'belum ada' };
    const [h7] = findCauses({ ...cells, [`${K}H7`]: makeCellError('G7/F7*100') });
    expect(h7?.[1]).toBe('F7 berisi teks ("belum ada"), yang tidak dapat dihitung Excel');
  });
});

describe('no cell is named', () => {
  const expectCommon = (cells: Readonly<Record<string, TestCell>>) => expect(findCauses(cells)[0]?.[1]);

  it('where SUM passes over the text', () =>
    expectCommon({ [`${K}G7`]: 'belum ada', [`${K}G9`]: makeCellError('SUM(G6:G8)') }).toBe(''));
  it('where Excel computes with the text', () =>
    expectCommon({ [`${R}L6`]: '3', [`${R}M6`]: makeCellError('L6/K6*100') }).toBe(''));
  it('where the formula may not have come to it', () =>
    expectCommon({ [`${R}L6`]: '3 laporan', [`${R}M6`]: makeCellError('IF(K6=0,L6*1,K6*N6)') }).toBe(''));
  it('for another error', () =>
    expectCommon({ [`${R}L6`]: '3 laporan', [`${R}M6`]: { cellError: '#REF!', f: 'L6/K6*100' } }).toBe(''));
  it('where formulas go round in a circle', () =>
    expectCommon({ [`${K}H7`]: makeCellError('H8*1'), [`${K}H8`]: makeCellError('H7*1') }).toBe(''));
});
