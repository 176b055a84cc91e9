import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../src/report/context/report-context.ts';
import { ANGGARAN_TABLE, listAnggaran } from '../../../src/report/tables/anggaran-table.ts';
import { draftTable } from '../../../src/report/tables/build-table.ts';
import { KINERJA_TABLE } from '../../../src/report/tables/kinerja-table.ts';
import { makeLargeData } from '../../support/large-data.ts';

const NUMBER = { id: 'tabel-9-1', nomor: 'Tabel 9.1' };
const contextOf = (data: KinerjaData) => makeReportContext(computeHasil(data), DEFAULT_OPTIONS);

describe('the letters of a table', () => {
  /** Its size, and the share of an upright A4 page of 247 mm that it takes. */
  const look = (sub: number): readonly [number, number] => {
    const context = contextOf(makeLargeData({ kegiatan: 1, sub }));
    const { pt, rows } = draftTable(ANGGARAN_TABLE, NUMBER, listAnggaran(context.hasil), context).layOut('never');
    const height = rows.heading + rows.rows.reduce((sum, row) => sum + row.height, 0);
    return [pt, height / ((247 * 72) / 25.4)];
  };

  test('are of 10 pt up to a quarter of a page, 9,5 up to 0,45, else 9', () => {
    const looks = Array.from({ length: 24 }, (_, i) => look(i + 1));
    expect([...new Set(looks.map(([pt]) => pt))]).toEqual([10, 9.5, 9]);
    for (const [pt, share] of looks) expect(share).toBeLessThanOrEqual({ 10: 0.25, 9.5: 0.45 }[pt] ?? 9);
    // The next size only where this one would be too high; a table of 9,5 pt is a twentieth lower than one of 10.
    for (const [pt, share] of looks) expect(share).toBeGreaterThan({ 9.5: 0.25 * 0.9, 9: 0.45 * 0.9 }[pt] ?? 0);
  });

  test('have a leading of 1,15 and room of 2 to 3 pt around them', () => {
    const css = readFileSync(join(import.meta.dirname, '../../../templates/laporan.css'), 'utf8');
    expect(/^table \{[^}]*line-height: ([\d.]+);/m.exec(css)?.[1]).toBe('1.15');
    const sides = /^th, td \{[^}]*padding: ([\d.]+)pt ([\d.]+)pt;/m.exec(css)?.slice(1).map(Number) ?? [];
    expect(sides.length).toBe(2);
    for (const side of sides) expect(Math.abs(side - 2.5)).toBeLessThanOrEqual(0.5);
  });
});

describe('SATUAN', () => {
  const SATUAN = ['Laporan', 'Lembaga Kemasyarakatan', 'Dokumen Rekomendasi Penyelenggaraan Pemerintahan Desa'];
  const heightOf = (data: KinerjaData, setting?: 'joined' | 'apart') => {
    const context = contextOf(data);
    const columns =
      setting === undefined
        ? KINERJA_TABLE.columns
        : KINERJA_TABLE.columns.flatMap(({ setting: own, ...column }) =>
            own === undefined || own === setting ? [column] : [],
          );
    const { view, rows } = draftTable({ ...KINERJA_TABLE, columns }, NUMBER, context.hasil.kinerja, context).layOut(
      'never',
    );
    const heads = view.kepala.flat().flatMap(({ baris: lines }) => lines);
    const height = rows.heading + rows.rows.reduce((sum, row) => sum + row.height, 0);
    return { height: Math.round(height * 100), isApart: heads.includes('SATUAN') };
  };
  const renamed = (data: KinerjaData, satuan: string): KinerjaData => ({
    ...data,
    pk: data.pk.map((row) => ({ ...row, satuan })),
    rencana: data.rencana.map((row) => ({ ...row, satuan })),
  });

  test('stands with the target where that makes the table lower, else in a column of its own', () => {
    for (const satuan of SATUAN)
      for (const size of [
        { kegiatan: 1, sub: 3 },
        { kegiatan: 2, sub: 6, nameLength: 160 },
      ]) {
        const data = renamed(makeLargeData(size), satuan);
        const [printed, joined, apart] = [heightOf(data), heightOf(data, 'joined'), heightOf(data, 'apart')];
        expect([joined.isApart, apart.isApart]).toEqual([false, true]);
        expect(printed.height).toBe(Math.min(joined.height, apart.height));
        if (joined.height !== apart.height) expect(printed.isApart).toBe(apart.height < joined.height);
      }
  });
});
