import { describe, expect, it } from 'vitest';
import { listBukuSubs } from '../../src/imports/match.ts';
import type { Choices } from '../../src/imports/reading.ts';
import { resolveReadings } from '../../src/imports/resolve.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import type { Case } from '../errors/case.ts';
import {
  ofReports,
  REPORT_DOCUMENTS,
  REPORT_FILE,
  RURAL_BASE_FORM,
  ruralLra,
  SUBS,
} from '../support/exports/base-exports.ts';
import { APRIL, documentRows } from '../support/exports/documents.ts';
import { readFiles } from '../support/exports/plan-files.ts';
import { rakForm } from '../support/exports/rak.ts';
import type { TestSheet } from '../support/raw-buku.ts';

function resolve(exports: Readonly<Record<string, TestSheet>>, choices: Choices = {}, cells: Case['cells'] = {}) {
  const { value: buku } = parseBuku(makeCaseBuku({ cells }));
  return resolveReadings(readFiles(exports, choices), listBukuSubs(buku), choices);
}

const [april = {}, may = {}, june = {}] = REPORT_DOCUMENTS;

/** Realisasi of each quarter of the only sub kegiatan found. */
function realisasi(...args: Parameters<typeof resolve>): readonly (string | null)[] {
  const [one] = resolve(...args).subs;
  return ([1, 2, 3, 4] as const).map((q) => one?.money[0]?.realisasi[q]?.value.toFixed() ?? null);
}

describe('documents of a quarter', () => {
  it('are counted once, also across files: the worked example makes 19.617.580', () => {
    const files = {
      '04.xlsx': documentRows([april]),
      '05.xlsx': documentRows([may]),
      '06.xlsx': documentRows([may, june]),
    };
    expect(realisasi(files)).toEqual([null, '19617580', null, null]);
    expect(
      resolve(files).findings.map(({ file, finding }) => [
        file,
        finding.code,
        'apa' in finding.args && finding.args.apa,
      ]),
    ).toEqual([
      ['04.xlsx', 'impor/catatan', 'tanggal'],
      ['06.xlsx', 'impor/catatan', 'ganda'],
    ]);
  });

  it('by SP2D leaves out those without, and tells their sum', () => {
    const { findings } = resolve(
      { '06.xlsx': documentRows([april, may, ofReports(june, { 'Tanggal SP2D': '-' })]) },
      { date: 'sp2d' },
    );
    expect(findings.map(({ finding }) => 'rincian' in finding.args && finding.args.rincian)).toContain(
      '1 baris tanpa Tanggal SP2D, Rp6.600.000 (06.xlsx › Lembar!AA4)',
    );
  });

  it('with a month missing mark the quarter', () => {
    const { subs, findings } = resolve({ '06.xlsx': documentRows([april, june]) });
    expect(subs[0]?.money[0]?.realisasi[2]?.partial).toBe('belum lengkap');
    expect(findings.map(({ finding }) => finding.code)).toContain('impor/bulan-tidak-ada');
  });

  it('are 0 where other sub kegiatan have documents in each month', () => {
    const rest = ['01', '02', '03'].map((month) => ({
      ...APRIL,
      'Kode Sub Kegiatan': '7.01.01.2.06.0009',
      'Nomor Dokumen': month,
      'Tanggal Dokumen': `2024-${month}-05`,
    }));
    expect(realisasi({ '06.xlsx': documentRows([...rest, april, may, june]) })).toEqual(['0', '19617580', null, null]);
  });

  it('returns are asked with both sums', () => {
    const file = documentRows([april, ofReports(may, { 'Nilai Setoran': '100.000,00' }), june]);
    const [question] = resolve({ '06.xlsx': file }).questions;
    expect([question?.choice, question?.finding.args]).toMatchObject([
      'setoran',
      { pertama: /19.517.580/, kedua: /19.617.580/ },
    ]);
    expect(realisasi({ '06.xlsx': file }, { setoran: 'kurangi' })[1]).toBe('19517580');
    expect(realisasi({ '06.xlsx': file }, { setoran: 'abaikan' })[1]).toBe('19617580');
  });

  it('of several units are asked with their totals, and one is taken by code or name', () => {
    const other = { 'Kode Sub SKPD': '7.01.0.00.0.00.10.0000', 'Nama Sub SKPD': 'Kelurahan Contoh' };
    const lines = [april, may, june];
    const file = documentRows([...lines, ...lines.map((line) => ({ ...line, ...other, 'Nilai Realisasi': 1000000 }))]);
    const [question] = resolve({ '06.xlsx': file }).questions;
    expect([question?.choice, question?.finding.args]).toMatchObject([
      'unit',
      { pertama: /Kecamatan Kalaena, seluruhnya Rp19.617.580/, kedua: /Kelurahan Contoh, seluruhnya Rp3.000.000/ },
    ]);
    expect(realisasi({ '06.xlsx': file }, { unit: 'kelurahan' })[1]).toBe('3000000');
    expect(realisasi({ '06.xlsx': file }, { unit: '7.01.0.00.0.00.09.0000' })[1]).toBe('19617580');
  });
});

describe('figures s.d. a date', () => {
  it('of two LRA make the quarter; one alone only the s.d. figure', () => {
    const both = { 'maret.xlsx': ruralLra('31 Maret 2024', 2773750), 'juni.xlsx': ruralLra('30 Juni 2024', 5670000) };
    expect(realisasi(both)).toEqual(['2773750', '2896250', null, null]);
    expect(realisasi({ 'juni.xlsx': ruralLra('30 Juni 2024', 5670000) })).toEqual([null, null, null, null]);
    expect(realisasi({ 'maret.xlsx': ruralLra('31 Maret 2024', 2773750) })).toEqual(['2773750', null, null, null]);
    const [one] = resolve({ 'juni.xlsx': ruralLra('30 Juni 2024', 5670000) }).subs;
    expect(one?.money[0]?.sampaiDengan[2]?.value.toFixed()).toBe('5670000');
  });
});

describe('matching', () => {
  const rak = (changes: Partial<typeof RURAL_BASE_FORM>) => ({
    'rak.xlsx': rakForm({ ...RURAL_BASE_FORM, ...changes }),
  });
  const matched = (...args: Parameters<typeof resolve>) => resolve(...args).subs.map(({ buku }) => buku?.name);

  it.each([
    ['the same code, whatever the name', { name: 'Nama lain' }],
    ['two digits at the end', { kode: '7.01.03.2.02.01' }],
    ['three digits at the end', { kode: '7.01.03.2.02.001' }],
    ['X.XX, replaced by the bidang above the table', { kode: 'X.XX.03.2.02.0001' }],
  ])('%s', (_, changes) => {
    expect(matched(rak(changes))).toEqual([SUBS.rural.name]);
  });

  it('a name without code, however it is written', () => {
    const rows: TestSheet = [
      ['Nama Sub Kegiatan', 'Kode Akun', 'Pagu', 'Bulan 1', 'Bulan 2'],
      ['KOORDINASI  pembangunan perdesaan.', '5.1.02.01.01.0024', 10470500, 1, 2],
    ];
    expect(matched({ 'rak.xlsx': rows })).toEqual([SUBS.rural.name]);
  });

  it('never a number that agrees without its name, nor a likeness: the nearest is told', () => {
    const { subs, findings, outside } = resolve(
      rak({ kode: '7.01.03.2.02.01', name: 'Koordinasi Pembangunan Pedesaan' }),
    );
    expect([subs, outside.length]).toEqual([[], 1]);
    expect(findings.map(({ finding }) => [finding.code, 'terdekat' in finding.args && finding.args.terdekat])).toEqual([
      ['impor/tidak-cocok', SUBS.rural.name],
    ]);
  });

  it('the same RAK given twice counts once; one that differs is told', () => {
    const same = { 'a.xlsx': rakForm(RURAL_BASE_FORM), 'b.xlsx': rakForm(RURAL_BASE_FORM) };
    expect(resolve(same).subs[0]?.money[0]?.pagu?.value.toFixed()).toBe('10470500');
    expect(resolve(same).findings).toEqual([]);
  });
});

describe('tahapan of a pagu', () => {
  const rows: TestSheet = [
    ['SUB KEGIATAN', 'SUMBER DANA', 'REKENING', 'PAGU', 'TAHAPAN'],
    [`${SUBS.rural.kode} ${SUBS.rural.name}`, 'PAD', '5.1.02.01.01.0024 Belanja', 10470500, 'Murni'],
    [`${SUBS.rural.kode} ${SUBS.rural.name}`, 'PAD', '5.1.02.01.01.0024 Belanja', 12000000, 'Perubahan'],
  ];
  it('is asked, and chosen', () => {
    expect(resolve({ 'pagu.xlsx': rows }).questions.map(({ choice }) => choice)).toEqual(['tahapan']);
    const { questions, subs } = resolve({ 'pagu.xlsx': rows }, { tahapan: 'murni' });
    expect([questions, subs[0]?.money[0]?.pagu?.value.toFixed(), subs[0]?.remarks]).toEqual([[], '10470500', ['PAD']]);
  });
});

it('of no interest to the workbook: summed in one place', () => {
  const { subs, outside } = resolve({
    '06.xlsx': documentRows([{ ...APRIL, 'Kode Sub Kegiatan': '7.01.01.2.06.0009', 'Nama Sub Kegiatan': 'Rapat' }]),
    '04.xlsx': REPORT_FILE,
  });
  expect([subs.length, outside.map(({ sub, realisasi: sum }) => [sub.kode, sum.toFixed()])]).toEqual([
    1,
    [['7.01.01.2.06.0009', '6417580']],
  ]);
});
