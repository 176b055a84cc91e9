import { describe, expect, it } from 'vitest';
import { ALL_TRIWULAN } from '../../src/domain/triwulan.ts';
import { parseTriwulanColumn, TRIWULAN_PARTS, triwulanColumn } from '../../src/domain/triwulan-column.ts';
import { HOUSE } from '../support/house-files.ts';

describe('columns of a TRIWULAN group', () => {
  it('are named by quarter and part', () => {
    expect(triwulanColumn(2, 'target')).toBe('tw2.target');
    expect(parseTriwulanColumn('tw4.anggaran')).toEqual({ triwulan: 4, part: 'anggaran' });
  });

  it('come back as they were made', () => {
    for (const triwulan of ALL_TRIWULAN)
      for (const part of TRIWULAN_PARTS)
        expect(parseTriwulanColumn(triwulanColumn(triwulan, part))).toEqual({ triwulan, part });
  });

  it('any other column belongs to no quarter', () => {
    for (const column of ['target', 'annualTarget', 'pagu', 'tw5.target', 'tw1.satuan', 'tw1', 'xtw1.target', ''])
      expect(parseTriwulanColumn(column), column).toBeUndefined();
  });

  it('no other file of src makes such a key or takes one apart', () => {
    const elsewhere = HOUSE.src.filter(
      (file) => file.path !== 'src/domain/triwulan-column.ts' && /['"`^]tw(?:\$\{|\[|\d|['"`])/.test(file.text),
    );
    expect(elsewhere.map((file) => file.path)).toEqual([]);
  });
});
