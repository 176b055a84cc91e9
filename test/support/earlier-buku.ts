import { checkRaw } from '../../src/app/shared/check-buku.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { EarlierTables } from '../../src/sheets/buku-kerja.ts';
import { NO_OPTIONS, parseBuku } from '../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';

/** A workbook as `--lalu` hands it over. Throws for one without its tables. */
export function makeEarlier(raw: RawWorkbook, file = 'q1.xlsx'): EarlierTables {
  const buku = parseBuku(raw).value;
  const { year, triwulan, pk, rencana, iku, keuangan } = buku;
  if (year === null || pk === null || rencana === null || keuangan === null) throw new Error(`no tables in ${file}`);
  return { file, year, triwulan, pk, rencana, iku, ikuAgreement: buku.ikuAgreement, keuangan };
}

/** Everything that `check --lalu` finds in a workbook; the earlier ones are q1.xlsx, q2.xlsx and so on. */
export function checkWithEarlier(raw: RawWorkbook, earlier: readonly RawWorkbook[]): readonly Finding[] {
  const tables = earlier.map((one, i) => makeEarlier(one, `q${i + 1}.xlsx`));
  return checkRaw('buku.xlsx', raw, [], { ...NO_OPTIONS, earlier: tables }).checked.findings;
}
