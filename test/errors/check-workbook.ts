import { checkRaw } from '../../src/app/shared/check-buku.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import type { Case } from './case.ts';

/** Everything that `check` finds in a workbook, what follows from a finding under it. */
export function checkCase(
  raw: RawWorkbook,
  testCase: Pick<Case, 'year' | 'triwulan' | 'isYearly'>,
): readonly Finding[] {
  const options = {
    ...NO_OPTIONS,
    year: testCase.year ?? null,
    triwulan: testCase.triwulan ?? null,
    isYearly: testCase.isYearly,
  };
  return checkRaw('buku.xlsx', raw, [], options).checked.findings;
}
