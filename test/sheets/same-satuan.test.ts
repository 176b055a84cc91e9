import { describe, expect, it, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { isSameSatuan } from '../../src/sheets/same-satuan.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { checkCase } from '../errors/check-workbook.ts';

test.each([
  ['Laporan', 'lap.', true],
  ['lap', 'LAPORAN', true],
  ['Dok', 'Dokumen', true],
  ['org', 'Orang', true],
  ['OB', 'Orang/Bulan', true],
  ['Lembaga', 'Lembaga Kemasyarakatan', true],
  ['%', 'Persen', true],
  ['', 'Laporan', true],
  ['Orang', 'Laporan', false],
  ['orang', 'Organisasi', false],
  ['Dokumen', 'Laporan', false],
  ['Lembaga', 'Laporan', false],
  ['%', 'Laporan', false],
] as const)('"%s" beside "%s": one satuan = %s', (a, b, isSame) => {
  expect(isSameSatuan(a, b)).toBe(isSame);
  expect(isSameSatuan(b, a)).toBe(isSame);
});

describe('a satuan in a figure cell of another row', () => {
  const findFindings = (content: string) => checkCase(makeCaseBuku({ cells: { 'Rencana Aksi!L6': content } }), {});

  it('is told with both names, and the number stays', () => {
    const all = findFindings('3 Orang');
    expect(all.map((d) => [d.code, d.severity, d.written])).toEqual([['sel/satuan-beda', 'warning', '3 Orang']]);
    const sentences = all.map((d) => wording(d).title).join();
    expect(sentences).toContain('"Orang"');
    expect(sentences).toContain('"Laporan"');
  });

  it('is nothing when it is the row’s own, whole or short', () => {
    for (const content of ['3 Laporan', '3 laporan', '3 lap.', '3 Lap', '3']) expect(findFindings(content)).toEqual([]);
  });
});
