import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../src/app/init/carry-over.ts';
import { describeCarryOver, describeLeftOut } from '../../../src/app/init/describe-carry-over.ts';
import { makeWorkbook } from '../../../src/app/init/init-workbook.ts';
import { checkRaw } from '../../../src/app/shared/check-buku.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { Triwulan } from '../../../src/domain/triwulan.ts';
import { hasilJson } from '../../../src/report/hasil-json.ts';
import type { BukuKerja } from '../../../src/sheets/buku-kerja.ts';
import { NO_OPTIONS, parseBuku } from '../../../src/sheets/parse-buku.ts';
import { toDataKinerja } from '../../../src/sheets/to-data-kinerja.ts';
import { makeRawBuku, type TestCell, type TestSheet } from '../../support/raw-buku.ts';
import { recalculate } from '../../support/recalculate.ts';
import { listFormulaCells, readRawBuku } from '../../support/workbook-cells.ts';

const HEADINGS = ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'SATUAN', 'ANGGARAN', 'BOBOT'];
const [A, B, C, D] = ['A', 'B', 'C', 'D'].map((name) => ['Pembinaan Desa', `Sub ${name}`, `Indikator ${name}`]);
const QUARTERS = ['I', 'II', 'III', 'IV'];
const grouped = (parts: readonly string[]): readonly [TestCell[], TestCell[]] => [
  QUARTERS.flatMap((q) => [`TRIWULAN ${q}`, ...parts.slice(1).map(() => null)]),
  QUARTERS.flatMap(() => parts),
];
const [RENCANA_TOP, RENCANA_BELOW] = grouped(['TARGET', 'REALISASI', 'ANGGARAN']);
const [MONEY_TOP, MONEY_BELOW] = grouped(['TARGET', 'REALISASI']);

/**
 * A year changed from Triwulan III on: A from 12 to 14 Laporan and from 100 to 120, B from 90 to 92 % and from 50 to 30, C went, D
 * came; 60, 30 and 10 of 100 weigh before, 50, 30 and 20 after.
 */
const CHANGED: Readonly<Record<string, readonly (readonly TestCell[])[]>> = {
  Identitas: [
    ['KUNCI', 'ISI'],
    ['Tahun Anggaran', 2024],
    ['Triwulan', 'III'],
    ['Tanggal PK Perubahan', '1 Juli 2024'],
  ],
  PK: [
    HEADINGS,
    [...(A ?? []), 12, 'Laporan', 100, 60],
    [...(B ?? []), 90, '%', 50, 30],
    [...(C ?? []), 4, 'Desa', 20, 10],
  ],
  'PK Perubahan': [
    HEADINGS,
    [...(A ?? []), 14, 'Laporan', 120, 50],
    [...(B ?? []), 92, '%', 30, 30],
    [...(D ?? []), 2, 'Orang', 20, 20],
  ],
  'Rencana Aksi': [
    ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'JENIS', ...RENCANA_TOP],
    [null, null, null, null, ...RENCANA_BELOW],
    [...(A ?? []).slice(1), 'Laporan', 'akumulatif', 3, 3, 30, 3, 3, 20, 4, 3, 40, 4, null, 30],
    [...(B ?? []).slice(1), '%', 'posisi akhir', 90, 90, 15, 90, 81, 15, 92, 92, '-', 92, null, '-'],
    [...(C ?? []).slice(1), 'Desa', 'akumulatif', 2, 1, 8, 2, 1, 12, '-', null, '-', '-', null, '-'],
    [...(D ?? []).slice(1), 'Orang', 'akumulatif', '-', null, '-', '-', null, '-', 1, 1, 10, 1, null, 10],
  ],
  'Realisasi Keuangan': [
    ['SUB KEGIATAN', 'ANGGARAN', ...MONEY_TOP],
    [null, null, ...MONEY_BELOW],
    ['Sub A', 120, 30, 30, 20, 20, 40, 40, 30, null],
    ['Sub B', 30, 15, 10, 15, 10, '-', 5, '-', null],
    ['Sub C', 20, 8, 8, 12, null, '-', null, '-', null],
    ['Sub D', 20, '-', null, '-', null, 10, 10, 10, null],
  ],
  Pengaturan: [
    ['KUNCI', 'ISI'],
    ['PK Perubahan Mulai', 'III'],
    ['Desimal Persen', 1],
  ],
};
const NO_TIME = { year: null, triwulan: null };
const read = (sheets: Readonly<Record<string, TestSheet>>) => parseBuku(makeRawBuku(sheets)).value;
const old = read(CHANGED);
const dataOf = (table: BukuKerja['pk'] | undefined) => (table?.rows ?? []).map(({ data }) => data);
const resultsOf = (buku: BukuKerja, triwulan: Triwulan) => {
  const data = toDataKinerja(buku);
  if (data === null) throw new Error('no data');
  return hasilJson(computeHasil({ ...data, triwulan }));
};

describe('init --dari of a year with a PK Perubahan', () => {
  const carried = carryOver(old, NO_TIME);

  it('holds both Perjanjian Kinerja and the quarter of the change: nothing is left out', async () => {
    expect(carried.leftOut).toEqual([]);
    expect(describeCarryOver(carried).join(' ')).toMatch(/3 baris PK Perubahan.*Tidak ada yang ditinggalkan/);
    expect(carried.content.pengaturan).toEqual({ perubahanFrom: 'III', percentDecimals: '1' });
    const { value: form, findings } = parseBuku(readRawBuku((await makeWorkbook(carried.content, 6)).bytes));
    expect(findings.filter(({ code }) => code !== 'identitas/kosong')).toEqual([]);
    expect(form.perubahan?.from).toBe(3);
    expect(dataOf(form.perubahan?.murni)).toEqual(dataOf(old.perubahan?.murni));
    expect(dataOf(form.perubahan?.changed)).toEqual(dataOf(old.perubahan?.changed));
    expect(form.identitas?.data.tanggalPkPerubahan).toBe('2024-07-01');
  });

  it('gives the same results before the change and after it', async () => {
    const form = parseBuku(readRawBuku((await makeWorkbook(carried.content, 1)).bytes)).value;
    for (const triwulan of [1, 2, 3] as const) expect(resultsOf(form, triwulan)).toEqual(resultsOf(old, triwulan));
  });

  it('has formulas that give what is stored, and no finding that the old workbook has not', async () => {
    const raw = readRawBuku((await makeWorkbook(carried.content, 6)).bytes);
    const names = [...listFormulaCells(raw)].filter(([address]) => address.startsWith('Daftar Nama'));
    // What came is offered from where it is typed.
    const offered = names.filter(([, { value }]) => value.kind === 'text' && value.text === 'Sub D');
    expect(offered.some(([, { formula = '' }]) => formula.includes("'PK Perubahan'"))).toBe(true);
    const shown = (workbook: typeof raw) =>
      Object.fromEntries(
        [...listFormulaCells(workbook)].map(([address, { value }]) => [
          address,
          value.kind === 'number' ? Number(value.text).toPrecision(12) : 'text' in value ? value.text : value.kind,
        ]),
      );
    expect(shown(recalculate(raw))).toEqual(shown(raw));
    const codesOf = (workbook: typeof raw) =>
      checkRaw('buku.xlsx', workbook, [], NO_OPTIONS)
        .checked.findings.map(({ code }) => code)
        // The form offers a sheet for the sentences that the old workbook lacks.
        .filter((code) => code !== 'narasi/faktor-kosong')
        .toSorted();
    expect(codesOf(raw)).toEqual(codesOf(makeRawBuku(CHANGED)));
  });

  it('weighs a quarter by the Perjanjian Kinerja that counts in it', async () => {
    const raw = readRawBuku((await makeWorkbook(carried.content, 1)).bytes);
    const stored = [...listFormulaCells(raw)].flatMap(([address, { formula, value }]) =>
      address.startsWith('Rencana Aksi') && formula?.includes('SUMPRODUCT') === true && value.kind === 'number'
        ? [Number(value.text)]
        : [],
    );
    // Triwulan I: (60 x 100 + 30 x 100 + 10 x 50) / 100; II: (60 x 100 + 30 x 90 + 10 x 50) / 100; III: (50 x 75 + 30 x 100 + 20 x 100) / 100.
    expect(stored.map((mean) => mean.toFixed(4))).toEqual(['0.9500', '0.9200', '0.8750']);
  });

  it('is told for another year, whose plan begins with the names of the second one', () => {
    const next = carryOver(old, { year: 2025, triwulan: 1 });
    expect(next.leftOut.map(describeLeftOut)).toContain(
      'lembar PK Perubahan dan "PK Perubahan Mulai" di Pengaturan: milik tahun lama',
    );
    expect(next.content.pengaturan).toEqual({ percentDecimals: '1' });
    expect(next.content.rows.map(({ subKegiatan }) => subKegiatan).slice(0, 3)).toEqual(['Sub A', 'Sub B', 'Sub D']);
    expect(next.content.rows.some(({ perubahan }) => perubahan !== undefined)).toBe(false);
  });

  it('holds one that is not in use too', async () => {
    const { 'Rencana Aksi': plan = [], 'Realisasi Keuangan': money = [], ...rest } = CHANGED;
    const waiting = read({
      ...rest,
      'Rencana Aksi': plan.filter(([name]) => name !== 'Sub D'),
      'Realisasi Keuangan': money
        .filter(([name]) => name !== 'Sub D')
        .map((row) =>
          row[0] === 'Sub A'
            ? ['Sub A', 100, ...row.slice(2)]
            : row[0] === 'Sub B'
              ? ['Sub B', 50, ...row.slice(2)]
              : row,
        ),
      Pengaturan: [['KUNCI', 'ISI']],
    });
    expect(waiting.perubahan).toBeNull();
    const taken = carryOver(waiting, NO_TIME);
    expect(taken.leftOut).toEqual([]);
    const form = parseBuku(readRawBuku((await makeWorkbook(taken.content, 1)).bytes)).value;
    expect(dataOf(form.unusedPerubahan ?? undefined)).toEqual(dataOf(old.perubahan?.changed));
  });
});
