import { checkRaw } from '../../src/app/shared/check-buku.ts';
import type { Diagnostic } from '../../src/findings/finding.ts';
import { TANPA_PILIHAN } from '../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import type { Case } from './case.ts';

/** Everything that `check` finds in a workbook. */
export function periksa(raw: RawWorkbook, kasus: Pick<Case, 'tahun' | 'triwulan'>): readonly Diagnostic[] {
  const pilihan = { ...TANPA_PILIHAN, tahun: kasus.tahun ?? null, triwulan: kasus.triwulan ?? null };
  return checkRaw('buku.xlsx', raw, [], pilihan).checked.findings;
}
