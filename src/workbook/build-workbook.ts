import { KEUANGAN_SHEET } from '../sheets/declarations/keuangan-columns.ts';
import { PK_SHEET } from '../sheets/declarations/pk-columns.ts';
import { RENCANA_SHEET } from '../sheets/declarations/rencana-columns.ts';
import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { computeFormulaResults } from './formula-results.ts';
import { buildGuideSheet } from './guide-sheet.ts';
import { buildKeuanganSheet } from './keuangan-sheet.ts';
import {
  buildIdentitasSheet,
  buildPengaturanSheet,
  buildSubtitle,
  findPengaturanAddresses,
} from './key-sheets.ts';
import { buildDokumentasiSheet, buildNarasiSheet, buildSkalaSheet } from './list-sheets.ts';
import { buildPkSheet } from './pk-sheet.ts';
import { buildRencanaSheet } from './rencana-sheet.ts';
import { layOutTable } from './table-layout.ts';
import type { SheetParts } from './table-sheet.ts';
import type { WorkbookContent } from './workbook-content.ts';

/** All sheets of a workbook in the layout of workbook.md, with at least `rowCount` rows in each table. */
export function buildWorkbook(content: WorkbookContent, rowCount: number): readonly WrittenSheet[] {
  const n = Math.max(rowCount, content.rows.length);
  const keuanganRowCount = n - content.rows.filter((b) => b.realisasiKeuangan === null).length;
  const parts: SheetParts = {
    content,
    pk: layOutTable(PK_SHEET, n),
    rencana: layOutTable(RENCANA_SHEET, n, ['program']),
    keuangan: layOutTable(KEUANGAN_SHEET, keuanganRowCount, ['program', 'kegiatan']),
    addresses: findPengaturanAddresses(),
    results: computeFormulaResults(content),
    subtitle: buildSubtitle(content),
  };
  const skala = buildSkalaSheet(parts);
  return [
    buildGuideSheet(content),
    buildIdentitasSheet(content),
    buildPkSheet(parts),
    buildRencanaSheet(parts),
    buildKeuanganSheet(parts),
    buildNarasiSheet(parts),
    buildDokumentasiSheet(parts),
    buildPengaturanSheet(content),
    ...(skala === null ? [] : [skala]),
  ];
}
