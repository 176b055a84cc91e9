import { describe, expect, it } from 'vitest';
import { type Finding, makeFinding } from '../../src/findings/finding.ts';
import { foldFindings } from '../../src/roots/fold-findings.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { checkCase } from '../errors/check-workbook.ts';
import type { TestCell } from '../support/raw-buku.ts';

function find(cells: Readonly<Record<string, TestCell>>): readonly Finding[] {
  return checkCase(makeCaseBuku({ cells }), {});
}

/** Codes of the findings, each with how many follow from it. */
const counts = (findings: readonly Finding[]) => findings.map((f) => [f.code, f.consequences?.length ?? 0]);

describe('one mistake is one finding', () => {
  it('exchanged headings take every wrong capaian along', () => {
    const found = find({
      'Realisasi Keuangan!F5': 'REALISASI',
      'Realisasi Keuangan!G5': 'TARGET',
    });
    // Two rows whose "targets" are above the pagu at the end, and print a capaian; and the summary.
    expect(counts(found)).toEqual([['kolom/tertukar', 5]]);
    expect(found[0]?.consequences?.map((f) => f.code)).toEqual([
      'keuangan/target-melebihi-pagu',
      'keuangan/target-melebihi-pagu',
      'keuangan/capaian',
      'keuangan/capaian',
      'keuangan/rata-rata',
    ]);
  });

  it('a summary made from a wrong total follows from it', () => {
    // 25.513.830 / 19.180.750 = 133,02 %.
    const found = find({
      'Realisasi Keuangan!G9': 25513830,
      'Realisasi Keuangan!H10': { v: 133.02, fmt: '0.00' },
    });
    expect(counts(found)).toEqual([['keuangan/jumlah', 1]]);
  });

  it('two mistakes are two findings', () => {
    const found = find({ 'Realisasi Keuangan!D9': 22484001, 'PK!I7': 107244501 });
    expect(counts(found)).toEqual([
      ['pk/jumlah', 0],
      ['keuangan/jumlah', 0],
    ]);
  });

  it('an error that formulas take over is told at the cell where it begins', () => {
    const found = find({
      'Realisasi Keuangan!G8': { cellError: '#REF!', f: '#REF!' },
      'Realisasi Keuangan!H8': { cellError: '#REF!', f: 'G8/F8*100' },
      'Realisasi Keuangan!G9': { cellError: '#REF!', f: 'SUM(G6:G8)' },
      'Realisasi Keuangan!H10': null,
    });
    expect(counts(found)).toEqual([['sel/rumus-galat', 2]]);
  });
});

describe('formulas that go round in a circle', () => {
  it('are told once, and the checker comes to an end', () => {
    const found = find({
      'Realisasi Keuangan!H7': { cellError: '#VALUE!', f: 'H8*1' },
      'Realisasi Keuangan!H8': { cellError: '#VALUE!', f: 'H7*1' },
    });
    expect(counts(found)).toEqual([['sel/rumus-galat', 1]]);
  });
});

describe('a cell typed wrong under right sums and sentences', () => {
  it('is one finding at that cell, with the figure that fits', () => {
    const [only, ...others] = find({ 'Realisasi Keuangan!G7': 16917580 });
    expect(others).toEqual([]);
    expect(only?.code).toBe('sel/salah-ketik');
    expect([only?.written, only?.computed, only?.cause?.code]).toEqual(['16917580', '19617580', 'digit-tertukar']);
  });
});

describe('a workbook computed anew', () => {
  const buku = parseBuku(makeCaseBuku({})).value;
  const at = buku.rencana?.rows[0]?.at.triwulan[2].realisasi;
  const blank = makeFinding('rencana/realisasi-kosong', { triwulan: 'II' }, at === undefined ? {} : { at }) as Finding;
  const wrong = makeFinding('rencana/realisasi-tanpa-target', { triwulan: 'II', sel: 'N6' }, {}) as Finding;

  it('is read no further than its finding, where that is still there', () => {
    const read: Finding[] = [];
    const folded = foldFindings([blank, wrong], buku, function* () {
      for (const f of [blank, wrong]) {
        read.push(f);
        yield f;
      }
    });
    expect(new Set(read)).toEqual(new Set([blank]));
    expect(folded).toEqual([blank, wrong]);
  });

  it('tells what follows once its finding is gone', () => {
    expect(foldFindings([blank, wrong], buku, () => [])).toEqual([{ ...blank, consequences: [wrong] }]);
  });
});
