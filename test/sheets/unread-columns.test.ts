import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { readKeuangan, readRencana } from '../support/test-table.ts';

const told = (findings: readonly Finding[]) =>
  findings.map((f) => [
    f.severity,
    f.code,
    'kolom' in f.args ? f.args.kolom : '',
    'ketik' in f.args ? f.args.ketik : '',
  ]);

describe('a column of figures that nothing reads', () => {
  test('of no use to the report is told once for its heading', () => {
    const { findings } = readKeuangan([
      ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW I', 'SISA', 'REALISASI TW II', 'SISA'],
      ['Alfa', 100, 5, 95, 6, 89],
    ]);
    expect(told(findings)).toEqual([['info', 'kolom/tidak-dibaca', 'D, F', '']]);
  });

  test('on which results rest is an error with what to type', () => {
    const { findings, table } = readRencana([
      ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'HASIL TW II'],
      ['Alfa', 'I', 3, 2],
    ]);
    expect([table, told(findings)]).toEqual([null, [['error', 'kolom/tidak-dibaca', 'D', 'REALISASI TRIWULAN II']]]);
  });

  test('without any heading between the others is told', () => {
    const { findings } = readKeuangan([
      ['SUB KEGIATAN', null, 'ANGGARAN', 'REALISASI TW II'],
      ['Alfa', 7, 100, 5],
    ]);
    expect(told(findings)).toEqual([['info', 'kolom/tidak-dibaca', 'B', '']]);
  });

  test('below a group that is no quarter is a quarter misspelt, or the year', () => {
    const rows = (group: string) => ({
      rows: [
        ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, group, null],
        [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
        ['Alfa', 100, 5, 5, 6, 6],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    });
    expect(told(readKeuangan(rows('TRIWULLAN II'), 1).findings)).toEqual([
      ['error', 'kolom/triwulan-tidak-dikenal', '', 'tulis "TRIWULAN II" di E1'],
    ]);
    expect(told(readKeuangan(rows('JUMLAH'), 1).findings)).toEqual([
      ['info', 'kolom/tidak-dibaca', 'E', ''],
      ['info', 'kolom/tidak-dibaca', 'F', ''],
    ]);
  });
});
