import { describe, expect, it } from 'vitest';
import { buildRuleContext, findIndikatorRow, findSubKegiatanRows } from '../../../src/rules/lib/rule-context.ts';
import { NO_OPTIONS, parseBuku } from '../../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../../errors/base-buku.ts';
import type { TestCell } from '../../support/raw-buku.ts';

const contextOf = (cells: Readonly<Record<string, TestCell>> = {}, options = NO_OPTIONS) =>
  buildRuleContext(parseBuku(makeCaseBuku({ cells }), options).value, null, () => null);

describe('the joins of a workbook', () => {
  it('find the rows of another sheet by kode, else by name', () => {
    const context = contextOf();
    const [, row] = context.buku.rencana?.rows ?? [];
    if (row === undefined) throw new Error('no row');
    expect(findSubKegiatanRows(context.keuangan, row.data).map(({ row: number }) => number)).toEqual([7]);
    expect(findSubKegiatanRows(context.pk, row.data).map(({ row: number }) => number)).toEqual([5]);
    expect(findIndikatorRow(context.pk, row.data)?.row).toBe(5);
  });

  it('find no row for another indikator, nor for a row whose name is not known', () => {
    const context = contextOf({ 'Rencana Aksi!D6': 'Indikator lain' });
    const [, row] = context.buku.rencana?.rows ?? [];
    if (row === undefined) throw new Error('no row');
    expect(findIndikatorRow(context.pk, row.data)).toBeUndefined();
    expect(findSubKegiatanRows(context.pk, row.data)).toHaveLength(1);
    expect(findSubKegiatanRows(context.pk, { ...row.data, subKegiatan: ' ', kode: '' })).toEqual([]);
  });

  it('know the quarter of the workbook where there are no results', () => {
    expect(contextOf().triwulan).toBe(2);
    expect(contextOf({ 'Identitas!B3': null }).triwulan).toBeNull();
  });
});
