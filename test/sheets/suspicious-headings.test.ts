import { expect, test } from 'vitest';
import { listCodes, readPk, readRencana } from '../support/test-table.ts';

const NAMES = ['SUB KEGIATAN', 'INDIKATOR'];

test('a quarter that lacks what the others have is told', () => {
  const heading = [...NAMES, 'TARGET TW I', 'REALISASI TW I', 'TARGET TW II', 'REALISASI TW II', 'TARGET TW III'];
  const { findings } = readRencana([heading, ['Alfa', 'I', 1, 1, 1, 1, 1]], 3);
  expect(findings.map((f) => [f.code, 'kurang' in f.args ? f.args.kurang : ''])).toEqual([
    ['kolom/triwulan-beda', 'REALISASI'],
  ]);
  const reading = readRencana([heading, ['Alfa', 'I', 1, 1, 1, 1, 1]], 2);
  expect(listCodes(reading.findings)).toEqual([]);
});

test('of SEBELUM and SETELAH PERUBAHAN the later is read, and that is told', () => {
  const { table, findings } = readPk([
    ['KEGIATAN', ...NAMES, 'TARGET', 'SATUAN', 'ANGGARAN SEBELUM PERUBAHAN', 'ANGGARAN SETELAH PERUBAHAN'],
    ['K', 'Alfa', 'I', 3, 'Laporan', 9_000_000, 10_000_000],
  ]);
  expect([String(table?.rows[0]?.data.pagu), listCodes(findings)]).toEqual(['10000000', ['kolom/dipilih@G1']]);
});

test('a CAPAIAN without percent where no REALISASI stands may be either', () => {
  const rows = (capaian: string | { v: number; fmt: string } | number) => [
    [...NAMES, 'TARGET TW II', 'CAPAIAN TW II'],
    ['Alfa', 'I', 3, capaian],
  ];
  expect(listCodes(readRencana(rows(2)).findings)).toEqual(['kolom/capaian-atau-realisasi@D1']);
  expect(listCodes(readRencana(rows({ v: 0.66, fmt: '0%' })).findings)).not.toContain(
    'kolom/capaian-atau-realisasi@D1',
  );
});
