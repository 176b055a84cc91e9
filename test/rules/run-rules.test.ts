import { describe, expect, it } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { findByRules } from '../../src/rules/run-rules.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { toDataKinerja } from '../../src/sheets/to-data-kinerja.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { checkCaseRules, findOnly, summarize } from './check-case.ts';

describe('the base workbook', () => {
  it('has no finding and compares every printed and stated figure', () => {
    const result = checkCaseRules({});
    expect(summarize(result)).toEqual([]);
    expect(result.notChecked).toBe(0);
    expect(result.checked).toBeGreaterThan(20);
  });
});

const ORIGINAL = {
  cells: {
    'Realisasi Keuangan!D6': 10893500,
    'Realisasi Keuangan!E6': 8878500,
    'Realisasi Keuangan!G6': 2015000,
    'Realisasi Keuangan!H6': null,
    'Realisasi Keuangan!H7': { v: 1.17, fmt: '0%' },
    'Realisasi Keuangan!H8': { v: 1.15, fmt: '0%' },
    'Realisasi Keuangan!E9': 20469000,
    'Realisasi Keuangan!F9': 41664750,
    'Realisasi Keuangan!G9': 24528830,
    'Realisasi Keuangan!H10': { v: 0.59, fmt: '0%' },
  },
};

describe('the figures as the real report printed them', () => {
  const result = checkCaseRules(ORIGINAL);
  const K = "'Realisasi Keuangan'!";

  it('names every fault once and nothing else', () => {
    expect(summarize(result)).toEqual([
      [`${K}G6`, 'keuangan/realisasi-tanpa-target'],
      [`${K}H7`, 'pembulatan/campur'],
      [`${K}F9`, 'keuangan/jumlah'],
      [`${K}H10`, 'keuangan/rata-rata'],
    ]);
  });

  it('explains 41.664.750 as the s.d. sum', () => {
    const f = findOnly(result, 'keuangan/jumlah');
    expect(f).toMatchObject({
      severity: 'error',
      label: 'Jumlah · Triwulan II · Target',
      written: '41664750',
      computed: '19180750',
      difference: '22484000',
      formula: 'F6 + F7 + F8',
      unit: 'rupiah',
      cause: { code: 'kumulatif', args: { triwulan: 'II' } },
    });
  });

  it('explains 59% by the wrong total and points at it', () => {
    const f = findOnly(result, 'keuangan/rata-rata');
    expect(f).toMatchObject({ written: '59', computed: '127.8825384826', difference: '-68.8825384826' });
    expect(f.cause).toMatchObject({
      code: 'ikut-jumlah-salah',
      at: { sheet: 'Realisasi Keuangan', row: 9, column: 6 },
    });
  });

  it('accepts 117 and 115 as cut off, and names the cells that use two ways of rounding', () => {
    const f = findOnly(result, 'pembulatan/campur');
    const repair = { sel: 'H7', rumus: '=G7/F7', lain: `${K}H8` };
    expect(f.args).toEqual({ dipotong: `${K}H7, ${K}H8`, dibulatkan: `${K}H10`, ...repair });
    expect(f.related?.map((r) => `${r.row}`)).toEqual(['8', '10']);
    expect(f.cause?.code).toBe('dipotong');
  });
});

describe('the rule that goes first', () => {
  const buku = parseBuku(makeCaseBuku(ORIGINAL)).value;
  const data = toDataKinerja(buku);
  const hasil = data === null ? null : computeHasil(data);
  const { toldBy, findings } = checkCaseRules(ORIGINAL);

  it('tells its findings before all others, and the same are found', () => {
    for (const code of new Set(findings.map((f) => f.code))) {
      const found = [...findByRules(buku, data, () => hasil, toldBy.get(code))];
      const place = (f: (typeof found)[number]): string => `${f.code} ${f.at?.row}`;
      if (code !== 'pembulatan/campur') expect(toldBy.get(found[0]?.code ?? code)).toBe(toldBy.get(code));
      expect(found.map(place).sort()).toEqual(findings.map(place).sort());
    }
  });
});

const found = (cells: Readonly<Record<string, TestCell>>) => summarize(checkCaseRules({ cells }));

describe('codes with a rule of a line or two', () => {
  it('identitas/nip-salah: at the cell, with the reason; the same of the superior', () => {
    const f = findOnly(checkCaseRules({ cells: { 'Identitas!B9': '19690220 199013 1 001' } }), 'identitas/nip-salah');
    expect(f.args.sebab).toBe('digit ke-9 sampai dengan ke-14 (1990 13) bukan tahun dan bulan pengangkatan');
    expect(found({ 'Identitas!A14': 'NIP Atasan', 'Identitas!B14': '19690220 199002 3 001' })).toEqual([
      ['Identitas!B14', 'identitas/nip-salah'],
    ]);
  });

  it('identitas/pengganti: a substitute without a day from which on', () => {
    expect(found({ 'Identitas!A14': 'Nama Pengganti', 'Identitas!B14': 'NAMA PENGGANTI' })).toEqual([
      ['Identitas!B14', 'identitas/pengganti'],
    ]);
  });

  it('rencana/satuan-beda-pk: another word, not another capital', () => {
    expect(found({ 'PK!H5': 'Dokumen' })).toEqual([["'Rencana Aksi'!E6", 'rencana/satuan-beda-pk']]);
    expect(found({ 'PK!H5': 'LAPORAN' })).toEqual([]);
  });

  it('keuangan/realisasi-kosong: blank beside a target, not beside none', () => {
    const cells = {
      'Realisasi Keuangan!G8': null,
      'Realisasi Keuangan!H8': null,
      // 19.617.580 alone, of 19.180.750: 102,2774 %.
      'Realisasi Keuangan!G9': 19_617_580,
      'Realisasi Keuangan!H10': { v: 102.28, fmt: '0.00' },
    };
    expect(found(cells)).toEqual([["'Realisasi Keuangan'!G8", 'keuangan/realisasi-kosong']]);
    expect(found({ 'Realisasi Keuangan!F6': null, 'Realisasi Keuangan!G6': null })).toEqual([]);
  });

  it('keuangan/realisasi-mendatang: what is stated of a quarter after the report', () => {
    const codes = found({ 'Identitas!B3': 'I', 'Identitas!B13': { date: '2024-04-05' } }).map(([, code]) => code);
    expect(codes).toContain('keuangan/realisasi-mendatang');
  });

  it('rencana/persen-pecahan: a share as a fraction beside a target in percent', () => {
    const percent = (realisasi: number) => ({
      'PK!H5': 'Persen',
      'PK!G5': 80,
      'Rencana Aksi!E6': 'Persen',
      'Rencana Aksi!F6': 80,
      'Rencana Aksi!G6': 'posisi akhir',
      'Rencana Aksi!H6': 60,
      'Rencana Aksi!I6': 60,
      'Rencana Aksi!K6': 60,
      'Rencana Aksi!L6': realisasi,
      'Rencana Aksi!M6': null,
      'Rencana Aksi!M9': null,
      'Rencana Aksi!O6': 70,
      'Rencana Aksi!Q6': 80,
    });
    expect(findOnly(checkCaseRules({ cells: percent(0.57) }), 'rencana/persen-pecahan').args.seharusnya).toBe('57');
    expect(found(percent(57))).toEqual([]);
  });

  it('predikat/di-celah-skala: between two bounds of whole numbers', () => {
    // 17.358.578 of 19.180.750 = 90,5 %: above 90, below 91.
    const cells = {
      'Realisasi Keuangan!G7': 14_462_328,
      'Realisasi Keuangan!H7': { v: 86.69, fmt: '0.00' },
      'Realisasi Keuangan!G9': 17_358_578,
      'Realisasi Keuangan!H10': { v: 90.5, fmt: '0.00' },
    };
    expect(found(cells)).toEqual([["'Realisasi Keuangan'!H10", 'predikat/di-celah-skala']]);
  });
});
