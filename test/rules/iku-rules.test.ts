import { describe, expect, test } from 'vitest';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { IKU } from '../support/iku-buku.ts';
import { withCells } from '../support/read-case.ts';
import { checkCaseRules, findOnly, summarize } from './check-case.ts';

const check = (cells?: typeof IKU.cells) => summarize(checkCaseRules(withCells(IKU, cells)));

describe('the sheet IKU', () => {
  test('has no finding when its figures are right', () => {
    expect(parseBuku(makeCaseBuku(withCells(IKU))).findings).toEqual([]);
    expect(check()).toEqual([]);
  });

  test.each([
    // 85 of 90 is 94,44.
    ['K4', { v: 95.44, fmt: '0.00' }, 'rencana/capaian'],
    ['K7', { v: 98.81, fmt: '0.00' }, 'rencana/rata-rata'],
    // 2 + 4 + 4 + 2 is 12.
    ['E6', 13, 'rencana/target-tahunan'],
    ['J6', 3.5, 'sel/pecahan'],
  ])('is checked as Rencana Aksi is: %s', (cell, value, code) => {
    const unprinted = cell === 'J6' ? { 'IKU!K6': null, 'IKU!K7': null } : {};
    expect(check({ [`IKU!${cell}`]: value, ...unprinted })).toEqual([[`IKU!${cell}`, code]]);
  });

  test('a blank realisasi counts 0, and what is far apart is told at its own mean', () => {
    expect(check({ 'IKU!J6': null, 'IKU!K6': 0, 'IKU!K7': { v: 64.81, fmt: '0.00' } })).toEqual([
      ['IKU!J6', 'rencana/realisasi-kosong'],
      ['IKU!K7', 'kinerja-keuangan/timpang'],
    ]);
  });

  test('is checked also where the report is of sub kegiatan', () => {
    expect(check({ 'Identitas!B14': null, 'IKU!K6': 57 })).toContainEqual(['IKU!K6', 'rencana/capaian']);
  });

  test('is needed where Tingkat says sasaran', () => {
    const { findings } = parseBuku(makeCaseBuku({ ...withCells(IKU), sheets: {} }));
    expect(findings.map(({ code, at }) => [code, at])).toContainEqual([
      'identitas/tanpa-iku',
      { sheet: 'Identitas', row: 14, column: 2 },
    ]);
  });

  test('a Tingkat that is none is told', () => {
    const { findings } = parseBuku(makeCaseBuku(withCells(IKU, { 'Identitas!B14': 'program' })));
    expect(findings.map(({ code, args }) => [code, args])).toEqual([
      ['identitas/nilai', { kunci: 'Tingkat', isi: 'program' }],
    ]);
  });

  test('a sasaran of PK that it lacks is told with the nearest one', () => {
    const cells = { 'PK!K5': 'Meningkatnya kesejahteraan desaa' };
    expect(check(cells)).toEqual([['PK!K5', 'pk/sasaran-tidak-dikenal']]);
    expect(findOnly(checkCaseRules(withCells(IKU, cells)), 'pk/sasaran-tidak-dikenal').args.terdekat).toBe(
      'Meningkatnya kesejahteraan desa',
    );
  });
});

describe('what other sheets and years say of sasaran', () => {
  const HISTORY = ['TAHUN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET', 'REALISASI', 'CAPAIAN'];
  const checkSheets = (sheets: typeof IKU.sheets, cells: typeof IKU.cells = {}) =>
    summarize(checkCaseRules({ sheets: { ...IKU.sheets, ...sheets }, cells: { ...IKU.cells, ...cells } }));

  test('Riwayat names indikator of IKU, with the right capaian and satuan: 9 of 10 is 90', () => {
    const row = [2023, 'Jumlah desa mandiri', 'Desa', 10, 9, 90];
    expect(checkSheets({ Riwayat: [HISTORY, row] })).toEqual([]);
    // Without Tingkat too: the history of the other level is one all the same.
    expect(checkSheets({ Riwayat: [HISTORY, row] }, { 'Identitas!B14': null, 'Narasi!C2': null })).toEqual([]);
    expect(checkSheets({ Riwayat: [HISTORY, [...row.slice(0, 5), 80]] })).toEqual([['Riwayat!F2', 'riwayat/capaian']]);
    expect(checkSheets({ Riwayat: [HISTORY, [2023, 'Jumlah desa mandiri', 'Orang', 10, 9]] })).toEqual([
      ['Riwayat!C2', 'riwayat/satuan-beda'],
    ]);
    expect(checkSheets({ Riwayat: [HISTORY, [2023, 'Jumlah desa swadaya', 'Desa', 10, 9]] })).toEqual([
      ['Riwayat!B2', 'riwayat/tidak-cocok'],
    ]);
  });

  test('Renstra states another target for the year: 12 here, 14 there', () => {
    const Renstra = [
      ['INDIKATOR KINERJA', 'SATUAN', 2023, 2024],
      ['Jumlah desa mandiri', 'Desa', 10, 14],
    ];
    expect(checkSheets({ Renstra })).toEqual([['IKU!E6', 'renstra/target-tahun']]);
  });
});
