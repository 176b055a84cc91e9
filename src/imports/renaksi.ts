import { isAngka } from '../domain/angka.ts';
import { CUMULATIVE_JENIS } from '../domain/jenis.ts';
import { perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { isPercentFormat } from '../sheets/number-format.ts';
import { isSameSatuan } from '../sheets/same-satuan.ts';
import { askSameMonths } from './ask-same-months.ts';
import { type Context, makeQuestion, refuseTable } from './context.ts';
import { proposeJenis } from './e81.ts';
import { readFigure } from './figure.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { findNameColumns, type KinerjaRow, readKinerjaRows, textThroughMerge } from './kinerja-rows.ts';
import { joinMonths, type MonthFigure } from './month-figures.ts';
import { importNote } from './note.ts';
import { findQuarterColumns, type QuarterColumn } from './quarter-column.ts';
import {
  type Atom,
  type ExportReading,
  emptyReading,
  type IndikatorLine,
  type PlacedFinding,
  type Question,
  type StatedFigure,
} from './reading.ts';

/** What speaks for a rencana aksi of one sheet: indikator and targets by quarter. Null when it is none. */
export function recogniseRenaksi(block: HeadingBlock): readonly string[] | null {
  const { indikator, name } = findNameColumns(block);
  const targets = findQuarterColumns(block).filter(({ measure, unit }) => measure === 'target' && unit === 'figure');
  const [first] = targets;
  if (indikator === undefined || name === undefined || first === undefined) return null;
  if (new Set(targets.map(({ triwulan }) => triwulan)).size < 2) return null;
  return [name, indikator, first.column].map(({ texts }) => texts.join(' '));
}

function findYearColumns(block: HeadingBlock, quarters: readonly QuarterColumn[]) {
  const taken = new Set(quarters.map(({ column }) => column.column));
  const rest = block.columns.filter(({ column }) => !taken.has(column));
  return {
    target: rest.find(({ last, path }) => /^target/.test(last) || /target(?:tahunan|tahun)?\/k$/.test(path)),
    output: rest.find(({ last }) => /^(?:output|keluaran)$/.test(last)),
    satuan: rest.find(({ last }) => last === 'satuan'),
    pagu: rest.find(({ last }) => /^(?:anggaran|pagu|paguanggaran|anggaranrp|rp)$/.test(last)),
  };
}

/** Reads a rencana aksi of one sheet: targets, realisasi and money of the quarters, whatever order they stand in. */
export function readRenaksi({ table, choices, jenisOf }: Context): ExportReading {
  const { block, file } = table;
  const reading = emptyReading('renaksi', file, table.grid.sheet.name);
  const { indikator } = findNameColumns(block);
  if (indikator === undefined) return reading;
  const quarters = findQuarterColumns(block);
  const year = findYearColumns(block, quarters);
  const { rows, subs } = readKinerjaRows(table, indikator);
  if (subs.size === 0) return refuseTable(reading, table, 'tanpa-sub', 'rencana aksi tanpa sub kegiatan');
  if (year.output !== undefined && year.target !== undefined && isExchanged(table, rows, year.output, year.target)) {
    const [a, b] = [year.output, year.target].map(({ column }) => formatA1({ row: block.lastRow, column }));
    return refuseTable(
      reading,
      table,
      'tertukar',
      `angka ada di bawah OUTPUT (${a}) dan nama di bawah TARGET (${b})`,
      year.output.column,
    );
  }
  const questions: Question[] = [];
  const findings: PlacedFinding[] = [];
  const words: string[] = [];
  const held = capaianColumns(quarters, rows, { table, choices }, year.satuan, questions);
  const own: readonly QuarterColumn[] = [...quarters.filter(({ measure }) => measure !== 'capaian'), ...held];
  const same: MonthFigure[] = [];
  const lines = rows.map((row) => readLine(table, row, own, year, indikator, { words, same, choices, jenisOf }));
  if (same.length > 0 && choices.sameMonths === undefined) questions.push(askSameMonths(file, same));
  const note = (about: string, detail: string): void => {
    findings.push(importNote(file, about, detail));
  };
  if (words.length > 0) note('bukan-angka', words.slice(0, 12).join('; '));
  if (quarters.some(({ isCumulative }) => isCumulative))
    note('jenis', 'kumulatif, karena judulnya menyebut isinya s.d.');
  if (quarters.some(({ measure, unit }) => measure === 'capaian' || unit === 'share')) {
    const shares = quarters.filter(
      (one) => (one.measure === 'capaian' && !held.some(({ column }) => column === one.column)) || one.unit === 'share',
    );
    if (shares.length > 0)
      note('persen', [...new Set(shares.map(({ column }) => column.texts.join(' ')))].slice(0, 4).join(', '));
  }
  return {
    ...reading,
    subs,
    atoms: rows.flatMap((row) => moneyAtoms(table, row, own, year.pagu)),
    indikator: lines,
    findings,
    questions,
  };
}

/** Numbers under OUTPUT and names under TARGET: the two headings stand over each other's column. */
function isExchanged(
  table: Context['table'],
  rows: readonly KinerjaRow[],
  output: HeadingColumn,
  target: HeadingColumn,
): boolean {
  const share = (column: HeadingColumn): number => {
    const read = rows.map(({ row }) => readFigure(table, row, column)).filter((one) => one !== null);
    return read.length === 0 ? Number.NaN : read.filter(({ isWords }) => !isWords).length / read.length;
  };
  return share(output) > 0.5 && share(target) < 0.5;
}

interface LineContext {
  readonly words: string[];
  readonly same: MonthFigure[];
  readonly choices: Context['choices'];
  readonly jenisOf: Context['jenisOf'];
}

function readLine(
  table: Context['table'],
  { row, sub }: KinerjaRow,
  quarters: readonly QuarterColumn[],
  year: ReturnType<typeof findYearColumns>,
  indikator: HeadingColumn,
  { words, same, choices, jenisOf }: LineContext,
): IndikatorLine {
  let written = '';
  const read = (column: HeadingColumn): StatedFigure | null => {
    const found = readFigure(table, row, column);
    if (found === null) return null;
    if (found.isWords) {
      const { at } = found.figure.from;
      words.push(`"${table.text(at.row, at.column)}" (${formatA1(at)})`);
      return null;
    }
    written ||= found.satuan;
    return found.figure;
  };
  const target = year.target === undefined ? null : read(year.target);
  const cumulative = quarters.some(({ isCumulative, unit }) => isCumulative && unit === 'figure');
  const figures = (measure: 'target' | 'realisasi', q: Triwulan): StatedFigure | null => {
    const columns = quarters.filter((one) => one.triwulan === q && one.measure === measure && one.unit === 'figure');
    const months = columns.filter(({ month }) => month !== null);
    if (months.length === 0) return columns[0] === undefined ? null : read(columns[0].column);
    const stated = months.map(({ column }) => read(column)).filter((one) => one !== null);
    const jenis = cumulative ? CUMULATIVE_JENIS : (jenisOf?.(textThroughMerge(table, row, indikator)) ?? null);
    return joinMonths(stated, jenis, choices, same);
  };
  const triwulan = perTriwulan((q) => ({ target: figures('target', q), realisasi: figures('realisasi', q) }));
  const stated = Object.values(triwulan).flatMap((one) =>
    one.target !== null && isAngka(one.target.value) ? [one.target.value] : [],
  );
  const proposed = target !== null && isAngka(target.value) ? proposeJenis(target.value, stated) : null;
  return {
    sub,
    indikator: textThroughMerge(table, row, indikator),
    satuan: (year.satuan === undefined ? '' : textThroughMerge(table, row, year.satuan)) || written,
    at: table.origin(row, indikator.column),
    target,
    jenis: cumulative ? { value: CUMULATIVE_JENIS, because: 'judulnya menyebut isinya s.d.' } : proposed,
    triwulan,
  };
}

/**
 * "Capaian Triwulan" may hold the realisasi itself: without percent format, in the satuan of the target, in a table
 * without REALISASI. Asked; as `realisasi` its columns are taken as such.
 */
function capaianColumns(
  quarters: readonly QuarterColumn[],
  rows: readonly KinerjaRow[],
  { table, choices }: Context,
  satuan: HeadingColumn | undefined,
  questions: Question[],
): readonly QuarterColumn[] {
  const columns = quarters.filter(({ measure, unit }) => measure === 'capaian' && unit === 'figure');
  const [first] = columns;
  if (first === undefined || quarters.some(({ measure, unit }) => measure === 'realisasi' && unit === 'figure'))
    return [];
  const cells = rows.flatMap(({ row }) =>
    columns.map(({ column }) => ({ row, column, cell: table.cell(row, column.column) })),
  );
  const filled = cells.filter(({ cell }) => cell !== undefined);
  const percent = filled.some(
    ({ cell, column, row }) => isPercentFormat(cell?.format) || /%/.test(table.text(row, column.column)),
  );
  const fits = filled.every(({ row, column }) => {
    const found = readFigure(table, row, column);
    return (
      found === null ||
      found.satuan === '' ||
      satuan === undefined ||
      isSameSatuan(found.satuan, textThroughMerge(table, row, satuan))
    );
  });
  if (filled.length === 0 || percent || !fits) return [];
  if (choices.capaian === undefined) {
    const at = table.at(table.block.lastRow, first.column.column);
    questions.push(
      makeQuestion(table.file, {
        choice: 'capaian',
        about: `Kolom "${first.column.texts.join(' ')}" tidak berformat persen dan tabel ini tidak mempunyai kolom REALISASI`,
        options: [
          { value: 'realisasi', text: 'isinya realisasi dalam satuan target', at },
          { value: 'persen', text: 'isinya persentase capaian, yang tidak diambil' },
        ],
      }),
    );
  }
  return choices.capaian === 'realisasi' ? columns.map((one) => ({ ...one, measure: 'realisasi' })) : [];
}

function moneyAtoms(
  table: Context['table'],
  { row, sub }: KinerjaRow,
  quarters: readonly QuarterColumn[],
  pagu: HeadingColumn | undefined,
): readonly Atom[] {
  const base = { sub, rekening: '', tahapan: '' };
  const amount = (column: HeadingColumn) => {
    const reading = table.money(row, column);
    return reading.kind === 'angka' ? { value: reading.value, from: table.origin(row, column.column) } : null;
  };
  const budget = pagu === undefined ? null : amount(pagu);
  return [
    ...(budget === null ? [] : [{ ...base, measure: 'pagu' as const, month: null, triwulan: null, ...budget }]),
    ...quarters
      .filter(({ unit }) => unit === 'rupiah')
      .flatMap(({ column, triwulan, measure, month, isCumulative }): Atom[] => {
        const stated = amount(column);
        if (stated === null || measure === 'capaian') return [];
        if (isCumulative && measure === 'realisasi') {
          return [{ ...base, measure: 'sampaiDengan', month: 3 * triwulan, triwulan, ...stated }];
        }
        return isCumulative ? [] : [{ ...base, measure, month, triwulan, ...stated }];
      }),
  ];
}
