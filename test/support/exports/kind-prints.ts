import type { ExportKind } from '../../../src/imports/export-kind.ts';
import type { TestSheet } from '../raw-buku.ts';
import { REPORT_FILE, RURAL_RAK } from './base-exports.ts';
import { renjaForm } from './e81-prints.ts';
import { lraRows } from './lra-prints.ts';
import { PAGU_HEADINGS, paguLine } from './pagu-prints.ts';
import { RENAKSI_SHAPES } from './renaksi-prints.ts';
import { RFK_ONE } from './rfk-prints.ts';
import { SPJ_MERGES, spjRows } from './spj-prints.ts';

/** One print of each kind, as its system writes it. */
export const KIND_PRINTS: Readonly<Record<ExportKind, TestSheet>> = {
  rak: RURAL_RAK,
  dokumen: REPORT_FILE,
  pagu: [PAGU_HEADINGS, paguLine('5.1.02.01.01.0024 Belanja Alat', 1000)],
  lra: lraRows('1 Januari 2024 sampai dengan 30 Juni 2024', [2000000, 3670000]),
  spj: { rows: spjRows(28434330, 57446170), merges: SPJ_MERGES },
  rfk: RFK_ONE,
  e81: renjaForm([3, 3, 3, 3, 12]),
  renaksi: RENAKSI_SHAPES['TARGET TRIWULAN over bare numerals'] ?? [],
};
