import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { checkWorkbook } from '../../src/library/check-workbook.ts';

const readExample = (name: string) => readFileSync(join(import.meta.dirname, '../../examples', name));

describe('checkWorkbook', () => {
  it('gives the results of the worked example, and no finding', () => {
    const { ok, findings, hasil } = checkWorkbook(readExample('kalaena-2024-tw2.xlsx'), { name: 'q2.xlsx' });
    expect([ok, findings.map(({ code }) => code)]).toEqual([true, []]);
    expect(hasil?.keuanganSummary.capaian?.toFixed(2)).toBe('127.88');
  });

  it('is not ok where a figure is wrong, and names the cell and the repair', () => {
    const { ok, findings, checked } = checkWorkbook(readExample('kalaena-2024-tw2-asli.xlsx'));
    expect([ok, checked.file]).toEqual([false, 'buku-kerja.xlsx']);
    const wrong = findings.find(({ code }) => code === 'keuangan/jumlah');
    expect(wrong?.at).toEqual({ sheet: 'Realisasi Keuangan', row: 10, column: 8 });
    expect(wrong === undefined ? '' : wording(wrong).hint).toContain('SUM(H7:H9)');
  });

  it('takes year and quarter in place of the workbook', () => {
    const { hasil } = checkWorkbook(readExample('kalaena-2024-tw2.xlsx'), { triwulan: 1 });
    expect(hasil?.data.triwulan).toBe(1);
  });

  it('tells of bytes that are no workbook instead of throwing', () => {
    const { ok, findings, hasil } = checkWorkbook(Buffer.from('bukan'));
    expect([ok, findings.length, hasil]).toEqual([false, 1, null]);
  });

  it.each([
    [{ triwulan: 5 }, 'Pilihan triwulan tidak dikenal atau isinya tidak sesuai'],
    [{ tahun: 2024 }, 'Pilihan tahun tidak dikenal atau isinya tidak sesuai'],
    [{ limits: { rows: -1 } }, 'Pilihan limits.rows tidak dikenal atau isinya tidak sesuai'],
    ['q2.xlsx', 'Pilihan harus berupa satu objek'],
  ])('refuses the options %j by name', (options, message) => {
    expect(() => checkWorkbook(new Uint8Array(), options as object)).toThrow(message);
  });

  it('refuses what is no bytes', () => {
    expect(() => checkWorkbook('q2.xlsx' as never)).toThrow('Buku kerja harus diberikan sebagai Uint8Array');
  });
});
