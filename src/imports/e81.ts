import { type Angka, isAngka, sum } from '../domain/angka.ts';
import { REPEATED_JENIS, SUM_JENIS } from '../domain/jenis.ts';
import { ALL_TRIWULAN, perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { makeFinding } from '../findings/finding.ts';
import { cellText } from '../sheets/cell-text.ts';
import { type Context, refuseTable } from './context.ts';
import { type FigureReading, readFigure } from './figure.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { findNameColumns, type KinerjaRow, readKinerjaRows, textThroughMerge } from './kinerja-rows.ts';
import { importNote } from './note.ts';
import { findQuarterColumns, type QuarterColumn } from './quarter-column.ts';
import {
  type Atom,
  type ExportReading,
  emptyReading,
  type IndikatorLine,
  type NarasiLine,
  type PlacedFinding,
  type StatedFigure,
} from './reading.ts';

/** The columns of an E.81. */
interface RenjaColumns {
  readonly target: HeadingColumn | undefined;
  readonly targetSatuan: HeadingColumn | undefined;
  readonly pagu: HeadingColumn | undefined;
  readonly satuan: HeadingColumn | undefined;
  /** Realisasi Renja: what the quarters make of the year. */
  readonly year: HeadingColumn | undefined;
  readonly quarters: readonly QuarterColumn[];
}

const FIGURE = /^(?:k|volume|vol|kinerja|fisik)$/;
const MONEY = /^(?:rp|anggaran|keuangan|rupiah)$/;

function findRenjaColumns(block: HeadingBlock): RenjaColumns {
  const inGroup = (pattern: RegExp, last: RegExp): HeadingColumn | undefined =>
    block.columns.find(({ keys, last: own }) => keys.slice(0, -1).some((key) => pattern.test(key)) && last.test(own));
  const target = /^target.*(?:renja|rkpd)(?!.*renstra)/;
  return {
    target: inGroup(target, FIGURE),
    targetSatuan: inGroup(target, /^satuan$/),
    pagu: inGroup(target, MONEY),
    satuan: block.columns.find(({ keys, last }) => keys.length === 1 && last === 'satuan'),
    year: inGroup(/^realisasi.*(?:renja|rkpd)(?!.*(?:triwulan|renstra))/, FIGURE),
    quarters: findQuarterColumns(block).filter(
      ({ measure, column }) => measure === 'realisasi' && !/renstra/.test(column.path),
    ),
  };
}

/** What speaks for an E.81: target Renja and realisasi by quarter, each with K and Rp. Null when it is none. */
export function recogniseE81(block: HeadingBlock): readonly string[] | null {
  const { target, pagu, quarters } = findRenjaColumns(block);
  const { indikator } = findNameColumns(block);
  const [first] = quarters;
  const own = target ?? pagu;
  if (own === undefined || first === undefined || indikator === undefined) return null;
  return [indikator, own, first.column].map(({ texts }) => texts.join(' '));
}

/** Reads an E.81: target and pagu of the year, realisasi of the quarters; it holds no target of a quarter. */
export function readE81({ table }: Context): ExportReading {
  const { block, file } = table;
  const reading = emptyReading('e81', file, table.grid.sheet.name);
  const columns = findRenjaColumns(block);
  const { indikator } = findNameColumns(block);
  if (indikator === undefined) return reading;
  const { rows, subs, end } = readKinerjaRows(table, indikator);
  const findings: PlacedFinding[] = [];
  const note = (about: string, detail: string): void => {
    findings.push(importNote(file, about, detail));
  };
  if (subs.size === 0) return refuseTable(reading, table, 'tanpa-sub', 'E.81 tanpa baris sub kegiatan');
  const words: string[] = [];
  const lines = rows.map((row) => readLine(table, row, columns, indikator, words));
  note('tanpa-target', '');
  if (words.length > 0) note('bukan-angka', words.slice(0, 12).join('; '));
  return {
    ...reading,
    subs,
    atoms: rows.flatMap((row) => moneyAtoms(table, row, columns, findings)),
    indikator: lines,
    narasi: closingLines(table, end),
    findings,
  };
}

function readLine(
  table: Context['table'],
  { row, sub }: KinerjaRow,
  columns: RenjaColumns,
  indikator: HeadingColumn,
  words: string[],
): IndikatorLine {
  const read = (column: HeadingColumn | undefined): FigureReading | null => {
    const found = column === undefined ? null : readFigure(table, row, column);
    if (found?.isWords !== true) return found;
    const { at } = found.figure.from;
    words.push(`"${table.text(at.row, at.column)}" (${table.grid.sheet.name}, baris ${at.row})`);
    return null;
  };
  const target = read(columns.target);
  const quarter = (q: Triwulan): StatedFigure | null =>
    read(columns.quarters.find(({ triwulan, unit }) => triwulan === q && unit === 'figure')?.column)?.figure ?? null;
  const realisasi = perTriwulan(quarter);
  const units = columns.quarters.filter(({ unit }) => unit === 'satuan').map(({ column }) => column);
  const satuan = [columns.satuan, columns.targetSatuan, ...units]
    .map((column) => (column === undefined ? '' : table.text(row, column.column)))
    .find((text) => text !== '');
  const stated = ALL_TRIWULAN.flatMap((q) => {
    const value = realisasi[q]?.value;
    return value !== undefined && isAngka(value) ? [value] : [];
  });
  const year = read(columns.year)?.figure.value ?? target?.figure.value;
  return {
    sub,
    indikator: textThroughMerge(table, row, indikator),
    satuan: satuan ?? target?.satuan ?? '',
    at: table.origin(row, indikator.column),
    target: target?.figure ?? null,
    jenis: year !== undefined && isAngka(year) ? proposeJenis(year, stated) : null,
    triwulan: perTriwulan((q) => ({ target: null, realisasi: realisasi[q] })),
  };
}

/** JENIS as the quarters and the year speak for it; null where they do not. */
export function proposeJenis(year: Angka, stated: readonly Angka[]): IndikatorLine['jenis'] {
  if (stated.length < 2) return null;
  if (stated.every((value) => value.eq(year)))
    return { value: REPEATED_JENIS, because: 'tiap triwulan sama dengan setahun' };
  if (sum(stated).eq(year)) return { value: SUM_JENIS, because: 'triwulan berjumlah setahun' };
  return null;
}

function moneyAtoms(
  table: Context['table'],
  { row, sub }: KinerjaRow,
  { pagu, quarters }: RenjaColumns,
  findings: PlacedFinding[],
): readonly Atom[] {
  const base = { sub, rekening: '', tahapan: '', month: null };
  const amount = (column: HeadingColumn) => {
    const reading = table.money(row, column);
    const from = table.origin(row, column.column);
    if (reading.kind === 'angka') return { value: reading.value, from };
    if (reading.kind !== 'kosong') {
      const problem = reading.kind === 'uncomputed' ? 'rumus' : reading.kind === 'error' ? 'galat' : 'kata';
      const args = { sebab: problem, isi: 'text' in reading ? reading.text : '' };
      findings.push({ file: table.file, finding: makeFinding('impor/angka', args, { at: from.at }) });
    }
    return null;
  };
  const budget = pagu === undefined ? null : amount(pagu);
  return [
    ...(budget === null ? [] : [{ ...base, measure: 'pagu' as const, triwulan: null, ...budget }]),
    ...quarters
      .filter(({ unit }) => unit === 'rupiah')
      .flatMap(({ column, triwulan }): Atom[] => {
        const spent = amount(column);
        return spent === null ? [] : [{ ...base, measure: 'realisasi', triwulan, ...spent }];
      }),
  ];
}

const CLOSING: readonly (readonly [RegExp, NarasiLine['bagian']])[] = [
  [/^faktor\s+(?:pendorong|pendukung)/i, 'Faktor Pendukung'],
  [/^faktor\s+penghambat/i, 'Faktor Penghambat'],
  [/^(?:usulan\s+)?tindak\s+lanjut/i, 'Tindak Lanjut'],
];

/** The lines below the table that belong to Narasi: behind a colon, or in the next filled cell. */
function closingLines(table: Context['table'], end: number): readonly NarasiLine[] {
  return table.rows
    .filter((row) => row >= end)
    .flatMap((row): NarasiLine[] => {
      const cells = [...(table.grid.sheet.rows.get(row) ?? [])].map(([column, cell]) => ({
        column,
        text: cellText(cell),
      }));
      const filled = cells.filter(({ text }) => text !== '' && text !== ':');
      const [label, next] = filled;
      const bagian = CLOSING.find(([pattern]) => pattern.test(label?.text ?? ''))?.[1];
      if (label === undefined || bagian === undefined) return [];
      const behind = /:\s*(\S[\s\S]*)$/.exec(label.text)?.[1];
      const content = behind ?? next?.text ?? '';
      const column = behind === undefined ? (next?.column ?? label.column) : label.column;
      return content === '' || content === '-' ? [] : [{ bagian, sub: '', content, from: table.origin(row, column) }];
    });
}
