import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { hypothesesOf, sentenceDifferences } from '../../src/roots/hypotheses.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { checkCaseRules } from '../rules/check-case.ts';
import type { TestCell } from '../support/raw-buku.ts';

type Cells = Readonly<Record<string, TestCell>>;

/** The workbooks that one finding of the rules would have otherwise. */
function repaired(cells: Cells, code: Finding['code'], differences: Parameters<typeof hypothesesOf>[2] = []) {
  const finding = checkCaseRules({ cells }).findings.find((f) => f.code === code);
  if (finding === undefined) throw new Error(`no ${code}`);
  return hypothesesOf(finding, parseBuku(makeCaseBuku({ cells })).value, differences);
}

describe('what a workbook would be were a finding repaired', () => {
  it('a blank realisasi is its target, or nothing is due', () => {
    const all = repaired({ 'Rencana Aksi!L6': null, 'Rencana Aksi!M6': null }, 'rencana/realisasi-kosong');
    const quarters = all.map(({ buku }) => buku.rencana?.rows[1]?.data.triwulan[2]);
    expect(quarters.map((q) => [String(q?.target), String(q?.realisasi)])).toEqual([
      ['3', '3'],
      ['kosong', 'kosong'],
    ]);
  });

  it('of a row that stands twice the second is not there', () => {
    const cells = {
      'Rencana Aksi!C7': 'Peningkatan Efektivitas Pemberdayaan',
      'Rencana Aksi!D7': 'Jumlah Laporan pemberdayaan',
    };
    const [only] = repaired(cells, 'baris/ganda');
    expect(only?.buku.rencana?.rows.map((r) => r.row)).toEqual([5, 6]);
  });

  it('headings exchanged: target and realisasi of the quarter change places, and so do their cells', () => {
    const cells = { 'Realisasi Keuangan!F5': 'REALISASI', 'Realisasi Keuangan!G5': 'TARGET' };
    const [only] = repaired(cells, 'kolom/tertukar');
    const row = only?.buku.keuangan?.rows[1];
    // Row 7 holds 16.682.500 in F, 19.617.580 in G.
    expect([String(row?.data.triwulan[2].target), row?.at.triwulan[2].target.column]).toEqual(['16682500', 6]);
    expect([String(row?.data.triwulan[2].realisasi), row?.at.triwulan[2].realisasi.column]).toEqual(['19617580', 7]);
  });

  it('two cells that differ: either has the value of the other', () => {
    const all = repaired({ 'Realisasi Keuangan!C7': 85880005 }, 'keuangan/pagu-beda-pk');
    const pagu = all.map(({ buku }) => [
      String(buku.pk?.rows[1]?.data.pagu),
      String(buku.keuangan?.rows[1]?.data.pagu),
    ]);
    expect(pagu).toEqual([
      ['85880500', '85880500'],
      ['85880005', '85880005'],
    ]);
    expect(all.every(({ certain }) => !certain)).toBe(true);
  });

  it('a target that a quarter lacks is what the year lacks', () => {
    // 12 - (3 + 3 + 3).
    const [only] = repaired({ 'Rencana Aksi!O6': null }, 'rencana/target-tahunan');
    expect(String(only?.buku.rencana?.rows[1]?.data.triwulan[3].target)).toBe('3');
  });

  it('a realisasi that a sentence has otherwise may be what the sentence says', () => {
    // 196.175.800 in the cell; the sentence says 176.558.220 less.
    const differences = [{ amount: differenceOf('-176558220'), unit: 'rupiah' as const }];
    const cells = { 'Realisasi Keuangan!G7': 196175800 };
    const all = repaired(cells, 'keuangan/realisasi-melebihi-pagu', differences);
    const values = all.map(({ buku }) => String(buku.keuangan?.rows[1]?.data.triwulan[2].realisasi));
    expect(values).toContain('19617580');
  });

  it('the year, where Identitas names another one than titles and date', () => {
    const cells = { 'Identitas!B2': 2042, 'PK!A1': 'PERJANJIAN KINERJA TAHUN 2024' };
    expect(repaired(cells, 'identitas/tahun-janggal').map(({ buku }) => buku.year)).toEqual([2024]);
  });
});

function differenceOf(text: string) {
  const [only] = sentenceDifferences([
    {
      code: 'narasi/angka-beda',
      severity: 'warning',
      difference: text,
      unit: 'rupiah',
      args: {},
    } as unknown as Finding,
  ]);
  if (only === undefined) throw new Error('no difference');
  return only.amount;
}

describe('by how much sentences differ from the tables', () => {
  const sentence = (difference: string, unit: 'rupiah' | 'persen') =>
    ({ code: 'narasi/angka-beda', severity: 'warning', difference, unit, args: {} }) as unknown as Finding;

  it('each amount once, percentages left out', () => {
    const all = sentenceDifferences([sentence('-500', 'rupiah'), sentence('-500', 'rupiah'), sentence('3', 'persen')]);
    expect(all.map(({ amount, unit }) => [amount.toFixed(), unit])).toEqual([['-500', 'rupiah']]);
  });
});
