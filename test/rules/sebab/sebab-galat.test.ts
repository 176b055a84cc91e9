import { describe, expect, it } from 'vitest';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import { wording } from '../../../src/findings/wording.ts';
import { bukuKasus } from '../../errors/buku-dasar.ts';
import { periksa } from '../../errors/periksa.ts';
import type { Sel } from '../../support/raw-buku.ts';

const R = 'Rencana Aksi!';
const K = 'Realisasi Keuangan!';
const galat = (f: string): Sel => ({ galat: '#VALUE!', f });

/** Cell, cause and repair of each formula error of the base workbook with changes. */
function sebab(sel: Readonly<Record<string, Sel>>): readonly (readonly string[])[] {
  return periksa(bukuKasus({ sel }), {}).flatMap((f) => {
    const { cause, hint } = wording(f);
    return f.code === 'sel/rumus-galat' ? [[f.at === undefined ? '' : formatA1(f.at), cause, hint]] : [];
  });
}

describe('a formula that Excel answers with #VALUE!', () => {
  it('names the text cell it stumbles over, with its number', () => {
    expect(sebab({ [`${R}L6`]: '3 laporan', [`${R}M6`]: galat('L6/K6*100') })).toEqual([
      [
        'M6',
        'L6 berisi teks ("3 laporan"), yang tidak dapat dihitung Excel',
        'ketik 3 sebagai angka di L6, simpan, lalu ulangi',
      ],
    ]);
  });

  it('points at it as other causes do', () => {
    const [f] = periksa(bukuKasus({ sel: { [`${R}L6`]: '3 laporan', [`${R}M6`]: galat('L6/K6*100') } }), {});
    const l6 = { sheet: 'Rencana Aksi', row: 6, column: 12 };
    expect([f?.cause?.code, f?.cause?.at, f?.related]).toEqual(['berisi-teks', l6, [l6]]);
  });

  it('names several, and the format that keeps them text', () => {
    const sel = { [`${R}L6`]: '3 laporan', [`${R}K6`]: { v: 'tiga laporan', fmt: '@' } };
    expect(sebab({ ...sel, [`${R}M6`]: galat('L6/K6*100') })).toEqual([
      [
        'M6',
        'L6 dan K6 berisi teks ("3 laporan" dan "tiga laporan"), yang tidak dapat dihitung Excel',
        'ubah format K6 dari Teks menjadi General, ketik 3 sebagai angka di L6 dan ketik angkanya saja di K6, simpan, lalu ulangi',
      ],
    ]);
  });

  it('may bear "-": an addition as SUM, any other formula as "-" itself', () => {
    expect(sebab({ [`${K}F9`]: galat('F6+F7+F8'), [`${K}H6`]: galat('G6/F6*100') })).toEqual([
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
    const hasil = sebab({
      [`${K}G7`]: 'Rp19.617.580,-',
      [`${K}H7`]: galat('G7/F7*100'),
      [`${K}H10`]: galat('AVERAGE(H6:H8)'),
    });
    const teks = [
      'G7 berisi teks ("Rp19.617.580,-"), yang tidak dapat dihitung Excel',
      'ketik 19617580 sebagai angka di G7, simpan, lalu ulangi',
    ];
    expect(hasil).toEqual([
      ['H7', ...teks],
      ['H10', ...teks],
    ]);
  });

  it('names the text that is no number before one that Excel may take for a number', () => {
    const sel = { [`${K}G7`]: '19.617.580', [`${K}F7`]: 'belum ada' };
    const [h7] = sebab({ ...sel, [`${K}H7`]: galat('G7/F7*100') });
    expect(h7?.[1]).toBe('F7 berisi teks ("belum ada"), yang tidak dapat dihitung Excel');
  });
});

describe('no cell is named', () => {
  const umum = (sel: Readonly<Record<string, Sel>>) => expect(sebab(sel)[0]?.[1]);

  it('where SUM passes over the text', () =>
    umum({ [`${K}G7`]: 'belum ada', [`${K}G9`]: galat('SUM(G6:G8)') }).toBe(''));
  it('where Excel computes with the text', () =>
    umum({ [`${R}L6`]: '3', [`${R}M6`]: galat('L6/K6*100') }).toBe(''));
  it('where the formula may not have come to it', () =>
    umum({ [`${R}L6`]: '3 laporan', [`${R}M6`]: galat('IF(K6=0,L6*1,K6*N6)') }).toBe(''));
  it('for another error', () =>
    umum({ [`${R}L6`]: '3 laporan', [`${R}M6`]: { galat: '#REF!', f: 'L6/K6*100' } }).toBe(''));
  it('where formulas go round in a circle', () =>
    umum({ [`${K}H7`]: galat('H8*1'), [`${K}H8`]: galat('H7*1') }).toBe(''));
});
