import { ALL_ARAH, ARAH, type Arah, DEFAULT_ARAH } from '../domain/arah.ts';
import { ALL_JENIS, JENIS } from '../domain/jenis.ts';
import { parseTriwulanColumn, type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import { columnLetters } from '../findings/cell-ref.ts';
import type { ColumnKey } from '../sheets/declarations/column-key.ts';
import type { InputRule, WrittenSheet } from '../xlsx/write/sheet-model.ts';
import {
  capaianKinerjaFormula,
  copyFormula,
  jumlahFormula,
  jumlahKinerjaFormula,
  rataRataFormula,
  toSheetAddress,
} from './formulas.ts';
import { findPkNumber, writeOnce } from './pk-sheet.ts';
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
import type { CellContent, ContentRow } from './workbook-content.ts';

/** The sheet Rencana Aksi: names and targets of the year come from PK, the quarters are typed. */
export function buildRencanaSheet(b: SheetParts): WrittenSheet {
  const t = b.rencana;
  const p = createSheetBuilder();
  const typed = b.content.typed?.rencana;
  writeHeader(p, t, 'RENCANA AKSI DAN REALISASI KINERJA', b.subtitle);
  for (let i = 0; i < t.rowCount; i++) {
    writeRow(p, t, FIRST_ROW + i, (column) => rencanaCell(b, column, i), String(i), typed);
  }
  writeTotalRow(p, t, t.jumlahRow, filledCell('Jumlah'), (k) => jumlahCell(b, k), 'jumlah', typed);
  const label = filledCell('Rata-rata Capaian Kinerja');
  writeTotalRow(p, t, t.rataRataRow, label, (k) => rataRataCell(b, k), 'rata', typed);
  return finishSheet(t, p, buildRules(b), {
    frozen: 'subKegiatan',
    percent: 57,
    repeatedColumns: ['A', columnLetters(t.columnNumber('subKegiatan'))],
    columnBreaks: [t.columnNumber(triwulanColumn(2, 'anggaran'))],
  });
}

function rencanaCell(b: SheetParts, column: ColumnKey, i: number): SheetCell {
  const content = b.content.rows[i];
  const row = FIRST_ROW + i;
  const fromPk = (sourceColumn: ColumnKey, value: CellContent): SheetCell =>
    computedCell(value ?? '', copyFormula(toSheetAddress(b.pk, sourceColumn, row)));
  const triwulanPart = parseTriwulanColumn(column);
  if (triwulanPart !== undefined) {
    const { triwulan: q, part } = triwulanPart;
    if (part !== 'capaian') return filledCell(content?.triwulan[q][part] ?? null);
    const result = content === undefined ? '' : b.results.capaianKinerja(content, q);
    return computedCell(result, capaianKinerjaFormula(b.rencana, row, q, b.addresses));
  }
  switch (column) {
    case 'jenis':
    case 'arah':
      return filledCell(content?.[column] ?? null);
    case 'no':
      return fromPk('no', findPkNumber(b.content.rows, i));
    case 'targetTahunan':
      return fromPk('target', content?.target ?? null);
    case 'indikator':
    case 'satuan':
      return fromPk(column, content?.[column] ?? null);
    default:
      return fromPk(column, content === undefined ? null : nameOnce(column, content, b.content.rows[i - 1]));
  }
}

function nameOnce(column: ColumnKey, content: ContentRow, above: ContentRow | undefined): string | null {
  if (column === 'kode') return writeOnce(content, above, (x) => x.kode);
  return writeOnce(content, above, (x) => (column === 'kegiatan' ? x.kegiatan : x.subKegiatan));
}

function jumlahCell(b: SheetParts, column: ColumnKey): SheetCell | null {
  const t = b.rencana;
  if (column === 'targetTahunan') {
    return computedCell(
      b.results.jumlahKinerja((x) => x.target),
      jumlahKinerjaFormula(t, column, b.addresses),
    );
  }
  const triwulanPart = parseTriwulanColumn(column);
  if (triwulanPart === undefined || triwulanPart.part === 'capaian') return null;
  const { triwulan: q, part } = triwulanPart;
  if (part === 'anggaran') {
    return computedCell(
      b.results.jumlahRupiah((x) => x.triwulan[q].anggaran),
      jumlahFormula(t, column),
    );
  }
  return computedCell(
    b.results.jumlahKinerja((x) => x.triwulan[q][part]),
    jumlahKinerjaFormula(t, column, b.addresses),
  );
}

function rataRataCell(b: SheetParts, column: ColumnKey): SheetCell | null {
  const triwulanPart = parseTriwulanColumn(column);
  return triwulanPart?.part === 'capaian'
    ? computedCell(b.results.rataRataKinerja(triwulanPart.triwulan), rataRataFormula(b.rencana, column))
    : null;
}

function describeArah(word: Arah): string {
  return ARAH[word].explanation + (word === DEFAULT_ARAH ? ' (bila kosong)' : '');
}

function isTyped(part: TriwulanPart | undefined): boolean {
  return part !== undefined && part !== 'capaian';
}

function buildRules(b: SheetParts): InputRule[] {
  const t = b.rencana;
  const figureColumnNames = t.columns
    .map((k) => k.column)
    .filter((k) => isTyped(parseTriwulanColumn(k)?.part));
  return [
    {
      range: t.data('jenis'),
      kind: 'daftar',
      content: ALL_JENIS,
      guide: {
        title: 'JENIS',
        text: ALL_JENIS.map((word) => `${word}: ${JENIS[word].shortText}.`).join(' '),
      },
      rejection: 'Pilih salah satu dari daftar, atau kosongkan.',
    },
    {
      range: t.data('arah'),
      kind: 'daftar',
      content: ALL_ARAH,
      guide: {
        title: 'ARAH',
        text: ALL_ARAH.map((word) => `${word}: ${describeArah(word)}.`).join(' '),
      },
      rejection: `Pilih ${ALL_ARAH.join(' atau ')}, atau kosongkan.`,
    },
    ...figureColumnNames.map((k) => figureRule(t, k)),
  ];
}
