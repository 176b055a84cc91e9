import { describe, expect, test } from 'vitest';
import { writeMatrixExcel } from '../../../src/app/outputs/matrix-excel.ts';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { recalculate } from '../../support/recalculate.ts';
import { K1, keuangan, pk, rencana } from '../../support/reference-data.ts';
import { getCell, getSheet, listFormulaCells, readRawBuku } from '../../support/workbook-cells.ts';
import { YEARLY_DATA } from '../../support/yearly-data.ts';

const write = async (data: KinerjaData) => readRawBuku((await writeMatrixExcel(computeHasil(data))).bytes);
const shown = (raw: Parameters<typeof listFormulaCells>[0]): Record<string, string> =>
  Object.fromEntries(
    [...listFormulaCells(raw)].map(([address, { value }]) => [
      address,
      value.type === 'number' ? Number(value.text).toPrecision(12) : 'text' in value ? value.text : value.type,
    ]),
  );

const everyJenis = (['akumulatif', 'kumulatif', 'tetap', 'posisi akhir', 'rata-rata'] as const).map((jenis, i) => ({
  jenis,
  names: { kegiatan: K1, subKegiatan: `Sub ${i}`, indikator: `Indikator ${i}`, satuan: 'Laporan' },
}));
const MIXED: KinerjaData = {
  ...YEARLY_DATA,
  isYearly: false,
  triwulan: 3,
  pk: everyJenis.map(({ names }) => pk(names, 12, 1000)),
  rencana: everyJenis.map(({ jenis, names }, i) =>
    rencana(names, 12, [3, '-', 6, 12], [2, '', i % 2 === 0 ? 5 : '-', ''], ['', '', '', ''], {
      jenis,
      arah: i % 2 === 0 ? 'naik' : 'turun',
    }),
  ),
  keuangan: everyJenis.map(({ names }, i) =>
    keuangan(names.subKegiatan, i === 0 ? 0 : 1000, [1, 2, 3, 4], [100, '-', 50, '']),
  ),
};

describe('every formula gives what lapkin computes', () => {
  test.each<[string, KinerjaData]>([
    ['the year', YEARLY_DATA],
    ['every JENIS, both ARAH, blanks, s.d. Triwulan III', MIXED],
    [
      'T/R and a cap',
      { ...MIXED, pengaturan: { ...MIXED.pengaturan, fallingFormula: 'T/R', batasCapaian: toAngka(110) } },
    ],
    ['weighted means', { ...MIXED, pk: MIXED.pk.map((row, i) => ({ ...row, bobot: toAngka(10 * (i + 1)) })) }],
  ])('%s', async (_, data) => {
    const raw = await write(data);
    expect(shown(recalculate(raw))).toEqual(shown(raw));
    expect(Object.keys(shown(raw)).length).toBeGreaterThan(20);
  });
});

test('figures by hand: 91,67 of 11 of 12, the mean 97,22, serapan 95', async () => {
  const raw = await write(YEARLY_DATA);
  const value = (sheet: string, address: string): number => {
    const cell = getCell(getSheet(raw, sheet), address)?.value;
    return cell?.type === 'number' ? Number(cell.text) : Number.NaN;
  };
  // Columns U to W are the year's, after eight columns and four quarters of three.
  expect(value('Kinerja', 'W7')).toBeCloseTo(11 / 12, 12);
  expect(value('Kinerja', 'W9')).toBeCloseTo((2 + 11 / 12) / 3, 12);
  // Column M is the serapan, after three columns, four quarters of two and the realisasi.
  expect(value('Keuangan', 'M9')).toBeCloseTo(101_882_275 / 107_244_500, 12);
  expect(value('E.81', 'S8')).toBe(11);
});

test('a text that looks like a formula stays a text', async () => {
  const hostile = '=HYPERLINK("http://contoh.test","klik")';
  const names = { kegiatan: K1, subKegiatan: hostile, indikator: '+1+1', satuan: '@SUM(A1)' };
  const raw = await write({
    ...YEARLY_DATA,
    pk: [pk(names, 5, 10)],
    rencana: [rencana(names, 5, [5, '-', '-', '-'], [5, '-', '-', '-'], ['', '', '', ''])],
    keuangan: [keuangan(hostile, 10, [10, '-', '-', '-'], [9, '-', '-', '-'])],
    identitas: { ...YEARLY_DATA.identitas, jabatan: '=1+1' },
  });
  const formulas = [...listFormulaCells(raw)].map(([, cell]) => cell.formula ?? '');
  expect(formulas.some((formula) => /HYPERLINK|@|contoh/.test(formula))).toBe(false);
  const cell = getCell(getSheet(raw, 'Kinerja'), 'B6');
  expect([cell?.value, cell?.formula]).toEqual([{ type: 'text', text: hostile }, undefined]);
});

test('the same results give the same bytes', async () => {
  const [a, b] = await Promise.all([
    writeMatrixExcel(computeHasil(YEARLY_DATA)),
    writeMatrixExcel(computeHasil(YEARLY_DATA)),
  ]);
  expect(Buffer.from(a.bytes).equals(Buffer.from(b.bytes))).toBe(true);
});

test('quarters yet to come have no columns', async () => {
  const raw = await write(MIXED);
  const headings = [...(getSheet(raw, 'Kinerja').rows.get(4)?.values() ?? [])].map(({ value }) =>
    'text' in value ? value.text : '',
  );
  expect(headings).toContain('TRIWULAN III');
  expect(headings).not.toContain('TRIWULAN IV');
  expect(headings).toContain('S.D. TRIWULAN III');
});
