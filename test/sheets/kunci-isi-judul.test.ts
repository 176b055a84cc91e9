import { describe, expect, it } from 'vitest';
import { teksSel } from '../../src/sheets/cell-text.ts';
import { bacaKunciIsi } from '../../src/sheets/key-content.ts';
import { rawBuku } from '../support/raw-buku.ts';

function pasangan(rows: readonly (readonly (string | null)[])[]): string[][] {
  const [sheet] = rawBuku({ Identitas: rows }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return bacaKunciIsi(sheet).map((p) => [p.kunci, teksSel(p.cell)]);
}

describe('bacaKunciIsi', () => {
  it('takes only the columns KUNCI and ISI under their heading: notes beside a blank ISI are not its value', () => {
    const rows = [
      ['IDENTITAS LAPORAN'],
      ['KUNCI', 'ISI', 'KETERANGAN'],
      ['NIP', null, '18 angka'],
      ['Nama', 'Nama Pejabat', 'dengan gelar'],
    ];
    expect(pasangan(rows)).toEqual([
      ['NIP', ''],
      ['Nama', 'Nama Pejabat'],
    ]);
  });

  it('takes the next filled cell where there is no heading', () => {
    expect(pasangan([['Nama', ':', 'Nama Pejabat'], ['NIP']])).toEqual([
      ['Nama', 'Nama Pejabat'],
      ['NIP', ''],
    ]);
  });
});
