import type { DokumentasiRow } from '../domain/kinerja-data.ts';
import { listHeadings } from '../domain/list-headings.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Checked, Finding } from '../findings/finding.ts';
import type { DokumentasiSheet, Row, TextBesideFile } from './buku-kerja.ts';
import { cellText } from './cell-text.ts';
import { gridOf } from './grid.ts';
import { cellOf, findListHeader, type ListHeadings, ownCell } from './list-heading.ts';
import { readPeriodCell } from './period-cell.ts';
import type { RawSheet } from './raw-workbook.ts';
import { isSentence, LONGEST_REMARK, listStrayTexts } from './stray-text.ts';

type DokumentasiColumn = 'berkas' | 'keterangan' | 'triwulan';

/** The columns of Dokumentasi, by the headings they may bear. */
export const DOKUMENTASI_HEADINGS: ListHeadings<DokumentasiColumn> = listHeadings('dokumentasi');

/** Whether a text is the name of a picture file. */
export const PICTURE_NAME = /\.(?:jpe?g|png|gif|webp|tiff?|bmp|heic)$/i;

export const NO_DOKUMENTASI: DokumentasiSheet = { rows: [], withoutFile: [], besideFile: [], periodColumn: null };

/** Reads Dokumentasi (BERKAS | KETERANGAN | TRIWULAN). Pictures placed in the sheet are handed over apart. */
export function readDokumentasi(sheet: RawSheet): Checked<DokumentasiSheet> {
  const grid = gridOf(sheet);
  const header = findListHeader(grid, DOKUMENTASI_HEADINGS, ['berkas']);
  if (header === undefined) return { value: { ...NO_DOKUMENTASI, withoutFile: findFileNames(sheet) }, findings: [] };
  const fileColumn = header.columns.get('berkas') ?? 1;
  const captionColumn = header.columns.get('keterangan') ?? fileColumn + 1;
  const periodColumn = header.columns.get('triwulan');
  const findings: Finding[] = [];
  const rows: Row<DokumentasiRow>[] = [];
  const withoutFile: CellRef[] = [];
  const besideFile: TextBesideFile[] = [];
  const isOwnText = (at: CellRef): boolean => {
    const text = cellText(ownCell(grid, at.row, at.column));
    const heading = cellText(grid.sheet.rows.get(header.row)?.get(at.column));
    return heading === '' || PICTURE_NAME.test(text) || isSentence(text, LONGEST_REMARK);
  };
  for (const row of grid.rows) {
    if (row <= header.row) continue;
    const at = (column: number): CellRef => cellOf(grid, row, column);
    const file = cellText(ownCell(grid, row, fileColumn));
    const caption = captionColumn === periodColumn ? '' : cellText(ownCell(grid, row, captionColumn));
    if (file === '') {
      const [stray] = listStrayTexts(grid, row, header, [fileColumn, periodColumn]);
      const lost = caption === '' ? stray : at(captionColumn);
      if (lost !== undefined) withoutFile.push(lost);
      continue;
    }
    const beside = listStrayTexts(grid, row, header, [fileColumn, captionColumn, periodColumn]);
    // Where the photo has a caption, a column of the office's own (LOKASI) may say what it likes but in sentences.
    const lost = caption === '' ? beside : beside.filter(isOwnText);
    const place = { captionColumn: header.columns.get('keterangan') ?? null, hasCaption: caption !== '' };
    besideFile.push(...lost.map((one) => ({ at: one, ...place })));
    const period = readPeriodCell(ownCell(grid, row, periodColumn), at(periodColumn ?? fileColumn));
    findings.push(...period.findings);
    if (period.findings.length > 0) continue;
    rows.push({
      row,
      data: { file, caption, triwulan: period.value },
      at: { file: at(fileColumn), caption: at(captionColumn), triwulan: at(periodColumn ?? fileColumn) },
      printed: new Map(),
      own: new Set(),
    });
  }
  return { value: { rows, withoutFile, besideFile, periodColumn: periodColumn ?? null }, findings };
}

/** Names of picture files in a sheet that has no heading BERKAS. */
function findFileNames(sheet: RawSheet): CellRef[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) =>
      PICTURE_NAME.test(cellText(cell)) ? [{ sheet: sheet.name, row, column }] : [],
    ),
  );
}
