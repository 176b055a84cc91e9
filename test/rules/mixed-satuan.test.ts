import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules, findOnly, summarize } from './check-case.ts';

describe('jumlah/beda-satuan', () => {
  it('only what is really added counts, once a row', () => {
    const cells = { 'Rencana Aksi!K8': 10, 'Rencana Aksi!L8': 10 };
    expect(summarize(checkCaseRules({ cells: cells }))).toEqual([]);
    const all = { 'Rencana Aksi!F8': 24, 'Rencana Aksi!H8': 15, 'Rencana Aksi!I8': 15 };
    expect(findOnly(checkCaseRules({ cells: all }), 'jumlah/beda-satuan').args.satuan).toBe('Lembaga, Laporan');
  });

  it('is wished for by Jumlah Beda Satuan = ya', () => {
    const sheets = {
      Pengaturan: [
        ['KUNCI', 'ISI'],
        ['Jumlah Beda Satuan', 'ya'],
      ] as TestCell[][],
    };
    expect(summarize(checkCaseRules({ cells: { 'Rencana Aksi!H8': 15 }, sheets: sheets }))).toEqual([]);
  });
});
