import { describe, expect, test } from 'vitest';
import { writeMatrixExcel } from '../../../src/app/outputs/matrix-excel.ts';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { readIkuBuku } from '../../support/iku-buku.ts';
import { recalculate } from '../../support/recalculate.ts';
import { K1, keuangan, pk, rencana } from '../../support/reference-data.ts';
import { getCell, getSheet, listFormulaCells, readRawBuku } from '../../support/workbook-cells.ts';
import { YEARLY_DATA } from '../../support/yearly-data.ts';

const write = async (data: KinerjaData) => readRawBuku((await writeMatrixExcel(computeHasil(data))).bytes);
const shown = (raw: Parameters<typeof listFormulaCells>[0]): Record<string, string> =>
  Object.fromEntries(
    [...listFormulaCells(raw)].map(([address, { value }]) => [
      address,
      value.kind === 'number' ? Number(value.text).toPrecision(12) : 'text' in value ? value.text : value.kind,
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
    [
      'weighted means',
      { ...MIXED, pk: MIXED.pk.map((row, i) => ({ ...row, bobot: toAngka([50, 5, 20, 15, 10][i] ?? 0) })) },
    ],
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
    return cell?.kind === 'number' ? Number(cell.text) : Number.NaN;
  };
  // Columns U to W are the year's, after eight columns and four quarters of three.
  expect(value('Kinerja', 'W7')).toBeCloseTo(11 / 12, 12);
  expect(value('Kinerja', 'W9')).toBeCloseTo((2 + 11 / 12) / 3, 12);
  // Column M is the serapan, after three columns, four quarters of two and the realisasi.
  expect(value('Keuangan', 'M9')).toBeCloseTo(101_882_275 / 107_244_500, 12);
  expect(value('E.81', 'S8')).toBe(11);
});

/** The addresses of the formulas of a sheet, row by row. */
const formulasOf = (raw: Awaited<ReturnType<typeof write>>, sheet: string): string[] =>
  [...listFormulaCells(raw).keys()].flatMap((place) =>
    place.startsWith(`${sheet}!`) ? [place.split('!')[1] ?? ''] : [],
  );
const inRows = (rows: readonly number[], columns: string): string[] =>
  rows.flatMap((row) => columns.split(' ').map((column) => `${column}${row}`));

test('what lapkin computes is a formula: each capaian, what the quarters make, means, sums, serapan and sisa', async () => {
  const year = await write(YEARLY_DATA);
  // K, N, Q, T: capaian of the quarters; U, V, W: target, realisasi and capaian of the year.
  expect(formulasOf(year, 'Kinerja')).toEqual([...inRows([6, 7, 8], 'K N Q T U V W'), ...inRows([9], 'K N Q T W')]);
  // L, M, N: realisasi of the year, serapan, sisa; below them the sums, of the quarters (D to K) and the pagu (C) too.
  expect(formulasOf(year, 'Keuangan')).toEqual([
    ...inRows([6, 7, 8], 'L M N'),
    ...inRows([9], 'C D E F G H I J K L M N'),
  ]);
  // S, T: realisasi of the year, in volume and rupiah; U, V: both in percent of their target.
  expect(formulasOf(year, 'E.81')).toEqual(inRows([7, 8, 9], 'S T U V'));
  const third = await write(MIXED);
  // Three quarters: K, N, Q; then R, S, T for s.d. Triwulan III.
  expect(formulasOf(third, 'Kinerja')).toEqual([
    ...inRows([6, 7, 8, 9, 10], 'K N Q R S T'),
    ...inRows([11], 'K N Q T'),
  ]);
});

test('a figure that is changed in the workbook changes what follows: 12 of 12, mean 100, 10.000.000 more spent', async () => {
  const raw = await write(YEARLY_DATA);
  const typed = (sheet: string, address: string, text: string): void => {
    const cell = getCell(getSheet(raw, sheet), address);
    if (cell === undefined) throw new Error(`no cell ${address}`);
    Object.assign(cell, { value: { kind: 'number', text } });
  };
  typed('Kinerja', 'P7', '3');
  typed('Keuangan', 'K7', '38000000');
  const after = shown(recalculate(raw));
  expect(['V7', 'W7', 'W9'].map((cell) => Number(after[`Kinerja!${cell}`]))).toEqual([12, 1, 1]);
  // 80.518.275 + 10.000.000 of 85.880.500; in all 111.882.275 of 107.244.500.
  const money = ['L7', 'N7', 'L9', 'N9'].map((cell) => Number(after[`Keuangan!${cell}`]));
  expect(money).toEqual([90_518_275, -4_637_775, 111_882_275, -4_637_775]);
  expect(Number(after['Keuangan!M9'])).toBeCloseTo(111_882_275 / 107_244_500, 9);
});

test('a falling indikator has at least 0, and by T/R none where its realisasi is 0', async () => {
  const falling = {
    ...MIXED.rencana[0],
    arah: 'turun' as const,
    jenis: 'tetap' as const,
  } as KinerjaData['rencana'][number];
  const quarter = (target: number, realisasi: number) => ({
    ...falling.triwulan[1],
    target: toAngka(target),
    realisasi: toAngka(realisasi),
  });
  // Of a target of 3: 7 is (2 x 3 - 7) / 3 = -1/3, taken for 0; 0 is (6 - 0) / 3 = 2; 2 is 4/3.
  const triwulan = { ...falling.triwulan, 1: quarter(3, 7), 2: quarter(3, 0), 3: quarter(3, 2) };
  const data = { ...MIXED, rencana: [{ ...falling, triwulan }, ...MIXED.rencana.slice(1)] };
  const capaianOf = async (one: KinerjaData): Promise<string[]> => {
    const after = shown(recalculate(await write(one)));
    return ['K6', 'N6', 'Q6'].map((cell) => String(after[`Kinerja!${cell}`]));
  };
  expect((await capaianOf(data)).map(Number)).toEqual([0, 2, expect.closeTo(4 / 3, 9)]);
  const [first, second, third] = await capaianOf({
    ...data,
    pengaturan: { ...data.pengaturan, fallingFormula: 'T/R' },
  });
  expect([Number(first), second, Number(third)]).toEqual([expect.closeTo(3 / 7, 9), '-', 1.5]);
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
  expect([cell?.value, cell?.formula]).toEqual([{ kind: 'text', text: hostile }, undefined]);
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

/** A row of the sheet E.81 as texts, from the first column on. */
function e81Row(raw: Awaited<ReturnType<typeof write>>, row: number): readonly string[] {
  const cells = getSheet(raw, 'E.81').rows.get(row);
  return Array.from({ length: 23 }, (_, i) => {
    const value = cells?.get(i + 1)?.value;
    return value === undefined ? '' : 'text' in value ? value.text : value.kind;
  });
}

test('E.81 has the columns of Permendagri 86/2017', async () => {
  const raw = await write(YEARLY_DATA);
  expect([4, 5, 6].map((row) => e81Row(raw, row).filter((text) => text !== '' && text !== 'blank'))).toEqual([
    [
      'No',
      'Sasaran',
      'Kode',
      'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
      'Indikator Kinerja',
      'Satuan',
      'Target Renstra',
      'Target Kinerja dan Anggaran Renja Tahun Berjalan',
      'Realisasi Kinerja pada Triwulan',
      'Realisasi Renja',
      'Tingkat Capaian Renja %',
      'Unit Penanggung Jawab',
    ],
    ['K', 'Rp', 'K', 'Rp', 'I', 'II', 'III', 'IV', 'K', 'Rp', 'K', 'Rp'],
    ['K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
  ]);
  // 11 of 12 Laporan; 80.518.275 of 85.880.500.
  expect(e81Row(raw, 8).slice(3, 10)).toEqual([
    YEARLY_DATA.rencana[1]?.subKegiatan,
    'Jumlah Laporan Peningkatan Efektifitas',
    'Laporan',
    '',
    '',
    '12',
    '85880500',
  ]);
  expect(e81Row(raw, 8).slice(10, 20)).toEqual([
    '3',
    '8816750',
    '3',
    '19617580',
    '2',
    '24083945',
    '3',
    '28000000',
    '11',
    '80518275',
  ]);
});

test('E.81 of sasaran has their indikator, then the money of every sub kegiatan', async () => {
  const { data } = readIkuBuku();
  const raw = await write(data);
  const rows = [7, 8, 9, 10, 11, 12].map((row) => e81Row(raw, row));
  expect(rows.map((row) => [row[1], row[3], row[4], row[9]])).toEqual([
    ['Meningkatnya kualitas pelayanan', '', 'Persentase surat yang dijawab', ''],
    ['Meningkatnya kualitas pelayanan', '', 'Indeks kepuasan masyarakat', ''],
    ['Meningkatnya kesejahteraan desa', '', 'Jumlah desa mandiri', ''],
    ['Meningkatnya kualitas pelayanan', 'Peningkatan Partisipasi Masyarakat', '', '10893500'],
    ['Meningkatnya kesejahteraan desa', 'Peningkatan Efektivitas Pemberdayaan', '', '85880500'],
    ['Meningkatnya kesejahteraan desa', 'Koordinasi Pembangunan Perdesaan', '', '10470500'],
  ]);
  expect(shown(recalculate(raw))).toEqual(shown(raw));
});
