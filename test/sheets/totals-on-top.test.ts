import { describe, expect, test } from 'vitest';
import { checkRaw } from '../../src/app/shared/check-buku.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { makeRawBuku, type TestCell } from '../support/raw-buku.ts';
import { listCodes } from '../support/test-table.ts';

const PK: readonly (readonly TestCell[])[] = [
  ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'SATUAN', 'ANGGARAN'],
  [1, 'K1', 'A', 'iA', 12, 'Laporan', 100],
  [2, 'K1', 'B', 'iB', 12, 'Laporan', 200],
];
const RENCANA: readonly (readonly TestCell[])[] = [
  ['NO', 'SUB KEGIATAN', 'INDIKATOR', 'JENIS', 'TARGET TW I', 'REALISASI TW I', 'ANGGARAN TW I'],
  [1, 'A', 'iA', 'akumulatif', 12, 3, 100],
  [2, 'B', 'iB', 'akumulatif', 12, 12, 200],
];
const HEADINGS = ['NO', 'SUB KEGIATAN', 'PAGU', 'TARGET TW I', 'REALISASI TW I', 'CAPAIAN TW I'];
const A: readonly TestCell[] = [1, 'A', 100, 100, 90, 90];
const B: readonly TestCell[] = [2, 'B', 200, 200, 150, 75];

function check(keuanganRows: readonly (readonly TestCell[])[]) {
  const raw = makeRawBuku({ PK, RA: RENCANA, Keuangan: [HEADINGS, ...keuanganRows] });
  return checkRaw('x.xlsx', raw, [], { ...NO_OPTIONS, year: 2024, triwulan: 1 }).checked.findings;
}

describe('totals above their rows are checked against them', () => {
  test('right ones are no findings', () => {
    expect(listCodes(check([[null, 'JUMLAH', 300, 300, 240, 80], A, B]))).toEqual([]);
    const sub = [null, 'Jumlah 1', 100, 100, 90, 90];
    expect(
      listCodes(check([[null, 'JUMLAH', 300, 300, 240, 80], sub, A, [null, 'Jumlah 2', 200, 200, 150, 75], B])),
    ).toEqual([]);
  });

  test('wrong ones are', () => {
    const findings = check([[null, 'JUMLAH', 300, 310, 240], A, B]);
    expect(findings.map((f) => [f.code, f.at?.row, f.at?.column, f.written, f.computed])).toEqual([
      ['keuangan/jumlah', 2, 4, '310', '300'],
    ]);
  });

  test('a last total without a label is checked too', () => {
    const findings = check([A, B, [null, null, 300, 310, 240]]);
    expect(findings.map((f) => [f.code, f.at?.row, f.at?.column, f.written, f.computed])).toEqual([
      ['keuangan/jumlah', 4, 4, '310', '300'],
    ]);
  });
});
