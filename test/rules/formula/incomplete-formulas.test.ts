import { describe, expect, it } from 'vitest';
import { formatA1 } from '../../../src/findings/cell-ref.ts';
import type { TestCell } from '../../support/raw-buku.ts';
import { makeRawBuku } from '../../support/raw-buku.ts';
import { checkCaseRules, checkRawRules, findOnly } from '../check-case.ts';

const CODE = 'jumlah/rumus-tidak-lengkap';

/** Checks one formula in the Jumlah of TARGET Triwulan I (D6:D8, total D9) and tells the problem, or null. */
function describeProblem(formula: string, v = 22484000): string | null {
  const result = checkCaseRules({ cells: { 'Realisasi Keuangan!D9': { v, f: formula } } });
  const f = result.findings.find((d) => d.code === CODE);
  return f === undefined ? null : (f.args.masalah ?? '');
}

const B = 'Peningkatan Efektivitas Pemberdayaan';
const C = 'Koordinasi Pembangunan Perdesaan';

describe('complete formulas are no finding', () => {
  it.each([
    'SUM(D6:D8)',
    'SUM($D$6:$D$8)',
    'D6+D7+D8',
    'SUM(D6,D7,D8)',
    'SUM(D6:D7)+D8',
    'SUBTOTAL(9,D6:D8)',
    'SUBTOTAL(109,D6:D8)',
    "SUM('Realisasi Keuangan'!D6:D8)",
    "SUM('Rencana Aksi'!J5:J7)",
    "'Rencana Aksi'!J5+'Rencana Aksi'!J6+'Rencana Aksi'!J7",
  ])('=%s', (formula) => {
    expect(describeProblem(formula)).toBeNull();
  });
});

describe('what is left alone', () => {
  it.each(['ROUND(SUM(D6:D7),0)', 'SUM(E6:E7)', 'SUM(C9,E9)', 'SUM(Narasi!A1:A9)', 'D6*1+D7'])('=%s', (formula) => {
    expect(describeProblem(formula)).toBeNull();
  });
});

describe('incomplete formulas name the row', () => {
  it.each([
    ['SUM(D6:D7)', `melewatkan baris 8 ("${C}")`],
    ['D6+D8', `melewatkan baris 7 ("${B}")`],
    ['SUM(D6:D8,D7)', `menghitung baris 7 ("${B}") dua kali`],
    ['SUM(D6:D9)', 'mengikutkan selnya sendiri'],
    ['SUM(D1:D8)', 'melampaui tabel: D1:D8'],
    ['SUM(D6:D8:D8)', 'memakai rentang bertitik dua rangkap yang dibaca Excel sebagai D6:D8'],
    ['SUM(C6:D8)', 'mengikutkan kolom lain: C6:D8'],
    ["SUM('Rencana Aksi'!J5:J6)", `melewatkan baris 7 ("${C}")`],
    ["SUM('Rencana Aksi'!J5:J8)", 'mengikutkan baris 8 ("Jumlah")'],
  ])('=%s %s', (formula, expected) => {
    expect(describeProblem(formula)).toBe(expected);
  });

  it('a whole column takes in its own total and runs beyond the table', () => {
    expect(describeProblem('SUM(D:D)')).toBe('mengikutkan selnya sendiri; melampaui tabel: D:D');
  });
});

describe('severity and repair', () => {
  it('is a warning while the figure is right, an error when it is wrong too', () => {
    const correct = findOnly(
      checkCaseRules({ cells: { 'Realisasi Keuangan!F9': { v: 19180750, f: 'SUM(F7:F8)' } } }),
      CODE,
    );
    expect(correct.severity).toBe('warning');
    const result = checkCaseRules({ cells: { 'Realisasi Keuangan!D9': { v: 19710250, f: 'SUM(D6:D7)' } } });
    const wrong = findOnly(result, CODE);
    expect(wrong).toMatchObject({ severity: 'error', args: { ganti: '=SUM(D6:D8)', sel: 'D9' } });
    expect(wrong.related?.map(formatA1)).toEqual(['D8']);
    expect(findOnly(result, 'keuangan/jumlah').cause).toMatchObject({
      code: 'baris-terlewat',
      args: { sel: 'D8' },
    });
  });

  it('a mean is over the rows that have a capaian; an AVERAGE over two colons is read as Excel reads it', () => {
    const checkMean = (f: string) => {
      const result = checkCaseRules({
        cells: { 'Rencana Aksi!M9': { v: 100, f } },
      });
      return result.findings.find((d) => d.code === CODE)?.args.masalah ?? null;
    };
    expect(checkMean('AVERAGE(M5:M7)')).toBeNull();
    expect(checkMean('AVERAGE(M6:M7)')).toBeNull();
    expect(checkMean('AVERAGE(M6)')).toBe(`melewatkan baris 7 ("${C}")`);
    expect(checkMean('AVERAGE(M5:M6:M7)')).toBe('memakai rentang bertitik dua rangkap yang dibaca Excel sebagai M5:M7');
    expect(checkMean('AVERAGE(M6:M8)')).toBeNull();
    // Within a larger expression it is left alone, whatever it leaves out.
    for (const f of ['AVERAGE(M6)*1', 'IFERROR(AVERAGE(M6),0)', 'ROUND(AVERAGE(M6),2)', 'AVERAGE(M6)+M7-M7'])
      expect([f, checkMean(f)]).toEqual([f, null]);
  });
});

describe('subtotals', () => {
  /** Two groups with a subtotal each and a grand total; `f` is the grand total's formula. */
  function makeBuku(f: string, subtotal: (from: number, to: number) => string) {
    const pk = (no: number, sub: string, pagu: number): TestCell[] => [no, 'K', sub, `Indikator ${sub}`, 5, pagu];
    return makeRawBuku({
      PK: [
        ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
        pk(1, 'Alfa', 100),
        pk(2, 'Beta', 200),
        ['Jumlah Kegiatan 1', null, null, null, null, { v: 300, f: subtotal(2, 3) }],
        pk(3, 'Gama', 400),
        ['Jumlah Kegiatan 2', null, null, null, null, { v: 400, f: subtotal(5, 5) }],
        ['Jumlah', null, null, null, null, { v: 700, f }],
      ],
    });
  }
  const sum = (a: number, b: number): string => `SUM(F${a}:F${b})`;
  const sub9 = (a: number, b: number): string => `SUBTOTAL(9,F${a}:F${b})`;
  const result = (f: string, subtotal = sum): string | null =>
    checkRawRules(makeBuku(f, subtotal)).findings.find((d) => d.code === CODE)?.args.masalah ?? null;

  it('stand for their rows', () => {
    expect(result('F4+F6')).toBeNull();
    expect(result('SUM(F2:F3,F5)')).toBeNull();
    expect(result('F4+F5')).toBeNull();
  });

  it('counted beside their rows are named', () => {
    expect(result('SUM(F2:F6)')).toBe('mengikutkan baris 4 ("Jumlah Kegiatan 1"), baris 6 ("Jumlah Kegiatan 2")');
    expect(result('F4')).toBe('melewatkan baris 5 ("Gama")');
  });

  it('SUBTOTAL passes over other SUBTOTAL cells', () => {
    expect(result('SUBTOTAL(9,F2:F6)', sub9)).toBeNull();
    expect(result('SUM(F2:F6)', sub9)).toMatch(/^mengikutkan/);
  });
});

describe('jumlah/diketik', () => {
  it('names the formula that it stands beside, and how to write it', () => {
    const result = checkCaseRules({
      cells: {
        'Realisasi Keuangan!C9': { v: 107244500, f: 'SUM(C6:C8)' },
        'Realisasi Keuangan!E9': { v: 22484000, f: 'SUM(E6:E8)' },
        'Realisasi Keuangan!F9': { v: 19180750, f: 'SUM(F6:F8)' },
      },
    });
    const typed = result.findings.filter((f) => f.code === 'jumlah/diketik');
    expect(typed.map((f) => f.args.sel)).toEqual(['D9', 'G9']);
    expect(typed[0]).toMatchObject({
      severity: 'info',
      written: '22484000',
      args: { contoh: 'C9', rumus: '=SUM(D6:D8)' },
    });
  });

  it('is silent where most are typed: the formula is the odd one', () => {
    const result = checkCaseRules({ cells: { 'Realisasi Keuangan!C9': { v: 107244500, f: 'SUM(C6:C8)' } } });
    expect(result.findings.filter((f) => f.code === 'jumlah/diketik')).toEqual([]);
  });

  it('is silent where every total is typed', () => {
    expect(checkCaseRules({}).findings.filter((f) => f.code === 'jumlah/diketik')).toEqual([]);
  });
});
