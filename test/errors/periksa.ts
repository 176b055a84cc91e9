import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { checkNarasi } from '../../src/rules/narasi/check-narasi.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { dataKinerja } from '../../src/sheets/data-kinerja.ts';
import { parseBuku, TANPA_PILIHAN } from '../../src/sheets/parse-buku.ts';
import type { RawWorkbook } from '../../src/sheets/raw-workbook.ts';
import type { Case } from './case.ts';

/** Everything that `check` finds in a workbook. */
export function periksa(raw: RawWorkbook, kasus: Pick<Case, 'tahun' | 'triwulan'>): readonly Diagnostic[] {
  const { tahun = null, triwulan = null } = kasus;
  const { value: buku, findings } = parseBuku(raw, { ...TANPA_PILIHAN, tahun, triwulan });
  const data = dataKinerja(buku);
  const hasil = data === null ? null : computeHasil(data);
  return [...findings, ...runRules(buku, data, hasil).findings, ...checkNarasi(buku.narasi, hasil)];
}
