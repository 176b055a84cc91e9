import { describe, expect, it } from 'vitest';
import { describeCause } from '../../src/findings/cause.ts';
import type { Case } from '../errors/case.ts';
import { ofReports, REPORT_DOCUMENTS, RURAL_RAK, SUBS } from '../support/exports/base-exports.ts';
import { APRIL, documentRows, MAY } from '../support/exports/documents.ts';
import { reconcileRows } from '../support/exports/plan-files.ts';
import type { TestCell, TestSheet } from '../support/raw-buku.ts';

type Cells = NonNullable<Case['cells']>;

/** Cause codes and words of the findings of a code. */
function causes(code: string, ...args: Parameters<typeof reconcileRows>): readonly (readonly [string, string])[] {
  return reconcileRows(...args)
    .filter((finding) => finding.code === code)
    .map(({ cause }) => (cause === undefined ? (['', ''] as const) : ([cause.code, describeCause(cause)] as const)));
}

const TARGET_TWO = 'Rencana Aksi!N7';
const REALISASI_TWO = 'Realisasi Keuangan!G7';

describe('targets against the RAK of the worked example (2.773.750, 2.498.250, 2.700.250, 2.498.250)', () => {
  it.each([
    // 2.773.750 + 2.498.250 = 5.272.000
    ['s.d. in place of the quarter', { [TARGET_TWO]: 5272000 }, 'sampai-dengan', /ekspor s.d. Triwulan II/],
    ['another quarter', { [TARGET_TWO]: 2700250 }, 'triwulan-lain', /Triwulan III/],
    // TW III less July (900.000) or August (900.000): the month is not known; less September (900.250): it is.
    ['a month left out, which one is open', { 'Rencana Aksi!P7': 1800250 }, 'satu-bulan-terlewat', /^satu bulan/],
    ['a month left out', { 'Rencana Aksi!P7': 1800000 }, 'satu-bulan-terlewat', /bulan September/],
    // Travel is 1.500.000 a quarter, goods 998.250.
    ['a rekening left out', { [TARGET_TWO]: 998250 }, 'satu-rekening-terlewat', /5.1.02.04.01.0001/],
    ['a rekening twice', { [TARGET_TWO]: 3998250 }, 'satu-rekening-ganda', /5.1.02.04.01.0001/],
    ['two digits exchanged', { [TARGET_TWO]: 2489250 }, 'digit-tertukar', /tertukar/],
    ['thousands', { 'Rencana Aksi!J7': 2773.75 }, 'ribuan', /seribu/],
    ['anything else', { [TARGET_TWO]: 2498251 + 17 }, '', /^$/],
  ] as const)('%s', (_, cells, code, words) => {
    const [found, ...others] = causes('banding/target', { 'rak.xlsx': RURAL_RAK }, cells as Cells);
    expect([found?.[0], others]).toEqual([code, []]);
    expect(found?.[1]).toMatch(words);
  });

  it('none without a difference', () => {
    expect(causes('banding/target', { 'rak.xlsx': RURAL_RAK })).toEqual([]);
  });
});

describe('realisasi against documents (19.617.580)', () => {
  it('with returns left out or taken off', () => {
    const [april = {}, may = {}, june = {}] = REPORT_DOCUMENTS;
    const file = documentRows([april, { ...may, 'Nilai Setoran': 100000 }, june]);
    const cells = { [REALISASI_TWO]: 19517580 };
    expect(causes('banding/realisasi', { '06.xlsx': file }, cells, { setoran: 'abaikan' })).toMatchObject([
      ['setoran', /Setoran/],
    ]);
    expect(causes('banding/realisasi', { '06.xlsx': file }, cells, { setoran: 'kurangi' })).toEqual([]);
  });

  it('by SP2D: fits after adding the documents that have none yet', () => {
    const [april = {}, may = {}, june = {}] = REPORT_DOCUMENTS;
    const dated = (line: typeof april, month: string) => ({ ...line, 'Tanggal SP2D': `2024-${month}-20` });
    const file = documentRows([
      dated(april, '04'),
      dated(may, '05'),
      { ...june, 'Tanggal SP2D': '-' },
      dated(ofReports(MAY, { 'Nomor Dokumen': '9', 'Nilai Realisasi': 100 }), '06'),
    ]);
    // By SP2D the export has 6.417.580 + 6.600.000 + 100; with the waiting 6.600.000 it is 19.617.680.
    expect(
      causes('banding/realisasi', { '06.xlsx': file }, { [REALISASI_TWO]: 19617680 }, { date: 'sp2d' }),
    ).toMatchObject([['belum-gu', /belum SP2D/]]);
  });

  it('of another unit', () => {
    const other = { 'Kode Sub SKPD': '7.01.0.00.0.00.10.0000', 'Nama Sub SKPD': 'Kelurahan Contoh' };
    const lines = (changes: object, value: number) =>
      ['04', '05', '06'].map((month) =>
        ofReports(APRIL, {
          ...changes,
          'Nomor Dokumen': `${month}/${value}`,
          'Tanggal Dokumen': `2024-${month}-10`,
          'Nilai Realisasi': value,
        }),
      );
    const file = documentRows([...lines({}, 1000000), ...lines(other, 2000000)]);
    expect(
      causes(
        'banding/realisasi',
        { '06.xlsx': file },
        { [REALISASI_TWO]: 6000000 },
        { unit: '7.01.0.00.0.00.09.0000' },
      ),
    ).toMatchObject([['unit-lain', /Kelurahan Contoh/]]);
  });
});

describe('pagu against a rekap', () => {
  const line = (sub: (typeof SUBS)[keyof typeof SUBS], pagu: number, stage: string): TestCell[] => [
    `${sub.kode} ${sub.name}`,
    'PAD',
    '5.1.02.01.01.0024 Belanja',
    pagu,
    stage,
  ];
  const HEADINGS = ['SUB KEGIATAN', 'SUMBER DANA', 'REKENING', 'PAGU', 'TAHAPAN'];

  it('of another TAHAPAN', () => {
    const rows: TestSheet = [HEADINGS, line(SUBS.rural, 10470500, 'Murni'), line(SUBS.rural, 12000000, 'Perubahan')];
    expect(causes('banding/pagu', { 'pagu.xlsx': rows }, {}, { tahapan: 'Perubahan' })).toMatchObject([
      ['murni-perubahan', /Murni/],
    ]);
  });

  it('two rows that differ by opposite amounts', () => {
    // 10.893.500 + 85.880.500 stay the sum when 1.000.000 goes from one to the other.
    const rows: TestSheet = [HEADINGS, line(SUBS.bodies, 9893500, ''), line(SUBS.reports, 86880500, '')];
    expect(causes('banding/pagu', { 'pagu.xlsx': rows })).toMatchObject([
      ['pergeseran', /Efektivitas/],
      ['pergeseran', /Partisipasi/],
    ]);
  });
});
