import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/sheets/cell-text.ts';
import { readKeyContentPairs } from '../../src/sheets/key-content.ts';
import { makeRawBuku } from '../support/raw-buku.ts';

function readPairs(rows: readonly (readonly (string | null)[])[]): string[][] {
  const [sheet] = makeRawBuku({ Identitas: rows }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return readKeyContentPairs(sheet).map((p) => [p.key, cellText(p.cell)]);
}

describe('bacaKunciIsi', () => {
  it('takes only the columns KUNCI and ISI under their heading: notes beside a blank ISI are not its value', () => {
    const rows = [
      ['IDENTITAS LAPORAN'],
      ['KUNCI', 'ISI', 'KETERANGAN'],
      ['NIP', null, '18 angka'],
      ['Nama', 'Nama Pejabat', 'dengan gelar'],
    ];
    expect(readPairs(rows)).toEqual([
      ['NIP', ''],
      ['Nama', 'Nama Pejabat'],
    ]);
  });

  it('takes the next filled cell where there is no heading', () => {
    expect(readPairs([['Nama', ':', 'Nama Pejabat'], ['NIP']])).toEqual([
      ['Nama', 'Nama Pejabat'],
      ['NIP', ''],
    ]);
  });
});
