import type { CellRef } from '../../src/findings/cell-ref.ts';
import type { CheckedFile, CheckReport } from '../../src/findings/check-report.ts';
import { type Finding, makeFinding } from '../../src/findings/finding.ts';
import { sortFindings } from '../../src/findings/sort-findings.ts';

const KEUANGAN = 'Realisasi Keuangan';

export function at(sheet: string, row: number, column: number): CellRef {
  return { sheet, row, column };
}

/** The wrong total of the reference report, as in checks.md. */
export const WRONG_JUMLAH: Finding = makeFinding(
  'keuangan/jumlah',
  { kolom: 'target Triwulan II', sel: 'F9', rumus: '=SUM(F6:F8)' },
  {
    at: at(KEUANGAN, 9, 6),
    label: 'Jumlah · Triwulan II · Target',
    written: '41664750',
    computed: '19180750',
    difference: '22484000',
    unit: 'rupiah',
    formula: 'F6 + F7 + F8',
    cause: { code: 'kumulatif', args: { triwulan: 'II' } },
    related: [at(KEUANGAN, 6, 6), at(KEUANGAN, 7, 6), at(KEUANGAN, 8, 6)],
  },
);

export const WARNING: Finding = makeFinding(
  'keuangan/realisasi-tanpa-target',
  { triwulan: 'II' },
  {
    at: at(KEUANGAN, 6, 7),
    label: 'Peningkatan Partisipasi · Triwulan II · Realisasi',
    written: '2015000',
    unit: 'rupiah',
  },
);

export const INFO: Finding = makeFinding(
  'sel/di-luar-tabel',
  { banyak: '3', akhir: '7', judul: '', sel: '' },
  { at: at('PK', 12, 9) },
);

const SHEETS = ['PK', 'Rencana Aksi', KEUANGAN];

/** One checked workbook, its findings in reading order; `more` overrides. */
export function checkedFile(findings: readonly Finding[], more: Partial<CheckedFile> = {}): CheckedFile {
  return {
    file: 'q2.xlsx',
    triwulan: 2,
    year: 2024,
    sheets: SHEETS,
    subKegiatan: 3,
    checked: 41,
    notChecked: 0,
    notCheckedBecause: [],
    findings: sortFindings(findings, SHEETS),
    ...more,
  };
}

export function report(...files: readonly CheckedFile[]): CheckReport {
  return { files, strict: false };
}
