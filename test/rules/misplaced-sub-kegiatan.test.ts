import { expect, test } from 'vitest';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { checkCase } from '../errors/check-workbook.ts';
import { checkCaseRules, findOnly, summarize } from './check-case.ts';

const [A, B, C] = [
  'Peningkatan Partisipasi Masyarakat',
  'Peningkatan Efektivitas Pemberdayaan',
  'Koordinasi Pembangunan Perdesaan',
];

test('KEGIATAN over names of sub kegiatan is told once a sheet, with every cell', () => {
  const result = checkCaseRules({
    cells: { 'Rencana Aksi!B5': A, 'Rencana Aksi!B6': `${B}.`, 'Rencana Aksi!B7': C.toUpperCase() },
  });
  expect(summarize(result)).toEqual([["'Rencana Aksi'!B5", 'kolom/kegiatan-berisi-sub']]);
  const f = findOnly(result, 'kolom/kegiatan-berisi-sub');
  expect(f.related?.map((r) => r.row)).toEqual([6, 7]);
  expect(f.args).toMatchObject({ lembar: 'Rencana Aksi', banyak: '3' });
});

test('in PK as well; a kegiatan that shares the name of one of its sub kegiatan is none', () => {
  expect(summarize(checkCaseRules({ cells: { 'PK!C4': A, 'PK!C5': B, 'PK!C6': C } }))).toEqual([
    ['PK!C4', 'kolom/kegiatan-berisi-sub'],
  ]);
  expect(summarize(checkCaseRules({ cells: { 'PK!C4': A, 'PK!C5': A } }))).toEqual([]);
});

test('a column KEGIATAN in place of SUB KEGIATAN is named as the heading meant', () => {
  const all = checkCase(makeCaseBuku({ cells: { 'Realisasi Keuangan!B4': 'KEGIATAN' } }), {});
  expect(all.map((f) => f.code)).toEqual(['kolom/tidak-ada']);
  expect(all[0]?.args).toMatchObject({ kolom: 'SUB KEGIATAN', terdekat: 'KEGIATAN' });
});
