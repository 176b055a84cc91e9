import type { ColumnKey } from '../sheets/declarations/column-key.ts';
import type { WrittenSheet } from '../xlsx/write/sheet-model.ts';
import { jumlahFormula, numberFormula } from './formulas.ts';
import { createSheetBuilder } from './sheet-builder.ts';
import { writeHeader } from './table-header.ts';
import { FIRST_ROW } from './table-layout.ts';
import {
  computedCell,
  figureRule,
  filledCell,
  finishSheet,
  type SheetCell,
  type SheetParts,
  writeRow,
  writeTotalRow,
} from './table-sheet.ts';
import type { ContentRow } from './workbook-content.ts';

/** The sheet PK: names are typed here once, the other tables take them over. */
export function buildPkSheet(b: SheetParts): WrittenSheet {
  const t = b.pk;
  const p = createSheetBuilder();
  const typed = b.content.typed?.pk;
  writeHeader(p, t, 'PERJANJIAN KINERJA', b.subtitle);
  for (let i = 0; i < t.rowCount; i++) {
    const row = FIRST_ROW + i;
    const content = b.content.rows[i];
    const makeCell = (column: ColumnKey): SheetCell =>
      column === 'no'
        ? computedCell(findPkNumber(b.content.rows, i), numberFormula(t, row))
        : filledCell(content === undefined ? null : pkContent(column, content, b.content.rows[i - 1]));
    writeRow(p, t, row, makeCell, String(i), typed);
  }
  writeTotalRow(
    p,
    t,
    t.jumlahRow,
    filledCell('Jumlah'),
    (column) =>
      column === 'pagu'
        ? computedCell(
            b.results.jumlahRupiah((x) => x.pagu),
            jumlahFormula(t, column),
          )
        : null,
    'jumlah',
    typed,
  );
  return finishSheet(t, p, [figureRule(t, 'target'), figureRule(t, 'pagu')], { frozen: 'subKegiatan' });
}

/** Number of a row among those that name a sub kegiatan; '' for the second indikator of one. */
export function findPkNumber(rows: readonly ContentRow[], i: number): number | '' {
  if (findSubKegiatanName(rows, i) === null) return '';
  return rows.slice(0, i + 1).filter((_, j) => findSubKegiatanName(rows, j) !== null).length;
}

/** The name as it stands in PK: null where it is the one above (filled down). */
export function findSubKegiatanName(rows: readonly ContentRow[], i: number): string | null {
  const content = rows[i];
  return content === undefined ? null : writeOnce(content, rows[i - 1], (x) => x.subKegiatan);
}

function pkContent(
  column: ColumnKey,
  content: ContentRow,
  above: ContentRow | undefined,
): SheetCell['value'] {
  switch (column) {
    case 'program':
      return writeOnce(content, above, (x) => x.program);
    case 'kegiatan':
      return writeOnce(content, above, (x) => x.kegiatan);
    case 'subKegiatan':
      return writeOnce(content, above, (x) => x.subKegiatan);
    case 'kode':
      return writeOnce(content, above, (x) => x.kode);
    case 'indikator':
      return content.indikator;
    case 'satuan':
      return content.satuan || null;
    case 'target':
      return content.target;
    case 'pagu':
      return content.pagu;
    default:
      return content.remark || null;
  }
}

/** A name is written once; rows below it that have the same leave it out. */
export function writeOnce(
  content: ContentRow,
  above: ContentRow | undefined,
  pick: (x: ContentRow) => string,
): string | null {
  const name = pick(content);
  return name === '' || (above !== undefined && pick(above) === name) ? null : name;
}
