import {
  KEUANGAN_SHEET,
  PK_PERUBAHAN_SHEET,
  PK_SHEET,
  RENCANA_SHEET,
  RIWAYAT_SHEET,
  type TableDeclaration,
} from '../domain/table-declaration.ts';
import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { computeFormulaResults } from './formula-results.ts';
import { buildGuideSheet } from './guide-sheet.ts';
import { buildIdentitasSheet, buildPengaturanSheet, buildSubtitle } from './key-sheets.ts';
import { buildDokumentasiSheet, buildFurtherSheet, buildNarasiSheet, buildSkalaSheet } from './list-sheets.ts';
import { buildNameListSheet } from './name-list-sheet.ts';
import { isFilled, type SheetParts } from './table-cells.ts';
import { layOutTable } from './table-layout.ts';
import { buildTableSheet } from './table-sheet.ts';
import { isChangedYear, type TableSheet, type WorkbookContent } from './workbook-content.ts';
import { buildRiwayatSheet, buildTindakLanjutSheet } from './year-sheets.ts';

const TABLES = { pk: PK_SHEET, rencana: RENCANA_SHEET, keuangan: KEUANGAN_SHEET };

/** All sheets of a workbook in the layout of workbook.md, with at least `rowCount` rows in each table. */
export function buildWorkbook(
  content: WorkbookContent,
  rowCount: number,
  tables: Readonly<Record<Exclude<TableSheet, 'perubahan'>, TableDeclaration>> = TABLES,
): readonly WrittenSheet[] {
  const n = Math.max(rowCount, content.rows.length);
  const keuanganRowCount = n - content.rows.filter((b) => b.realisasiKeuangan === null).length;
  const layOut = (sheet: TableSheet, count: number) =>
    layOutTable(sheet === 'perubahan' ? PK_PERUBAHAN_SHEET : tables[sheet], count, (column) =>
      isFilled(content, sheet, column),
    );
  const parts: SheetParts = {
    content,
    pk: layOut('pk', n),
    perubahan: layOut('perubahan', n),
    rencana: layOut('rencana', n),
    keuangan: layOut('keuangan', keuanganRowCount),
    results: computeFormulaResults(content),
    subtitle: buildSubtitle(content),
  };
  return [
    buildGuideSheet(content),
    buildIdentitasSheet(content),
    buildTableSheet(parts, 'pk'),
    ...(isChangedYear(content) ? [buildTableSheet(parts, 'perubahan')] : []),
    buildTableSheet(parts, 'rencana'),
    buildTableSheet(parts, 'keuangan'),
    buildNarasiSheet(parts),
    buildTindakLanjutSheet(parts),
    buildDokumentasiSheet(content),
    ...(hasOwnRiwayat(content) ? [] : [buildRiwayatSheet(content)]),
    buildPengaturanSheet(content),
    ...(content.skala === null ? [] : [buildSkalaSheet(content.skala)]),
    ...(content.further ?? []).map(buildFurtherSheet),
    buildNameListSheet(parts),
  ];
}

/** An example may bring a sheet Riwayat of its own. */
function hasOwnRiwayat({ further = [] }: WorkbookContent): boolean {
  return further.some(({ name }) => name === RIWAYAT_SHEET.name);
}
