import { isForPeriod, type ReportPeriod } from '../../domain/report-period.ts';
import { type CellRef, columnLetters } from '../../findings/cell-ref.ts';
import { excerpt } from '../../findings/clean.ts';
import { type Checked, type Finding, makeFinding } from '../../findings/finding.ts';
import type { DokumentasiSheet, TextBesideFile } from '../../sheets/buku-kerja.ts';
import { cellText } from '../../sheets/cell-text.ts';
import { readPeriodCell } from '../../sheets/period-cell.ts';
import type { RawSheet } from '../../sheets/raw-workbook.ts';
import { PICTURE_NAME } from '../../sheets/read-dokumentasi.ts';

/** Where a picture stands in its sheet; rows and columns from 1. */
interface Place {
  readonly row: number;
  readonly rowTo: number;
  readonly column: number;
  readonly columnTo: number;
}

/** A picture placed in Dokumentasi, with the text below it. */
interface PlacedPhoto {
  readonly bytes: Uint8Array;
  readonly caption: string;
}

/**
 * The pictures placed in Dokumentasi that this report prints: those of its quarter, and those of every report. A caption
 * that belongs to no picture and no file is `dokumentasi/tanpa-berkas`, a text beside a file that is printed nowhere
 * `dokumentasi/di-luar-keterangan`.
 */
export function choosePlacedPhotos(
  { withoutFile, besideFile, periodColumn }: DokumentasiSheet,
  reportPeriod: ReportPeriod | null,
  sheet: RawSheet | null,
  pictures: readonly (Place & { readonly bytes: Uint8Array })[],
): Checked<readonly PlacedPhoto[]> {
  const findings: Finding[] = [];
  const captions = new Set<string>();
  const value = pictures.flatMap((picture): PlacedPhoto[] => {
    const caption = sheet === null ? null : findCaption(sheet, picture, periodColumn);
    if (caption !== null) captions.add(keyOf(caption.at));
    const lastRow = caption?.at.row ?? picture.rowTo;
    const at = sheet === null ? null : findPeriodCell(sheet, picture.row, lastRow, periodColumn);
    const period = at === null ? null : readPeriodCell(sheet?.rows.get(at.row)?.get(at.column), at);
    findings.push(...(period?.findings ?? []));
    const isPrinted = isForPeriod({ triwulan: period?.value }, reportPeriod);
    return isPrinted ? [{ bytes: picture.bytes, caption: caption?.text ?? '' }] : [];
  });
  const lost = withoutFile.filter((at) => !captions.has(keyOf(at)));
  for (const at of lost) {
    const text = cellText(sheet?.rows.get(at.row)?.get(at.column));
    findings.push(makeFinding('dokumentasi/tanpa-berkas', { keterangan: text }, { at }));
  }
  const textsBeside = besideFile.filter(({ at }) => !captions.has(keyOf(at)));
  for (const one of textsBeside) {
    findings.push(reportTextBeside(one, cellText(sheet?.rows.get(one.at.row)?.get(one.at.column))));
  }
  return { value, findings };
}

function reportTextBeside({ at, captionColumn, hasCaption }: TextBesideFile, text: string): Finding {
  const args = {
    keterangan: excerpt(text, 90),
    kolom: columnLetters(at.column),
    tempat: captionColumn === null ? '' : columnLetters(captionColumn),
    kosong: hasCaption ? '' : 'ya',
    foto: PICTURE_NAME.test(text) ? 'ya' : '',
  };
  return makeFinding('dokumentasi/di-luar-keterangan', args, { at });
}

function keyOf({ row, column }: CellRef): string {
  return `${row} ${column}`;
}

/** The caption of a placed picture: the first text in or just below its last row, under its columns. */
function findCaption(
  sheet: RawSheet,
  place: Place,
  periodColumn: number | null,
): { readonly text: string; readonly at: CellRef } | null {
  for (const row of [place.rowTo, place.rowTo + 1, place.rowTo + 2]) {
    for (let column = place.column; column <= place.columnTo; column++) {
      const text = column === periodColumn ? '' : cellText(sheet.rows.get(row)?.get(column));
      if (text !== '') return { text, at: { sheet: sheet.name, row, column } };
    }
  }
  return null;
}

/** The filled cell of TRIWULAN beside a picture or its caption; null where there is none. */
function findPeriodCell(sheet: RawSheet, first: number, last: number, column: number | null): CellRef | null {
  if (column === null) return null;
  for (let row = first; row <= last; row++) {
    if (cellText(sheet.rows.get(row)?.get(column)) !== '') return { sheet: sheet.name, row, column };
  }
  return null;
}
