import { parseTriwulan } from '../domain/triwulan.ts';
import { gridOf } from '../sheets/grid.ts';
import type { RawSheet } from '../sheets/raw-workbook.ts';
import type { Context } from './context.ts';
import { dokumenColumns, readDokumen, recogniseDokumen } from './dokumen.ts';
import { readE81, recogniseE81 } from './e81.ts';
import { EXPORT_KINDS, type ExportKind } from './export-kind.ts';
import { type ExportTable, openTable } from './export-table.ts';
import { type HeadingBlock, listHeadingBlocks } from './heading-block.ts';
import { findYears } from './labels.ts';
import { readLra, recogniseLra } from './lra.ts';
import { parseMonth } from './month.ts';
import { readPagu, recognisePagu } from './pagu.ts';
import { readRak, recogniseRak } from './rak.ts';
import type { ExportReading } from './reading.ts';
import { readRenaksi, recogniseRenaksi } from './renaksi.ts';
import { readRfk, recogniseRfk } from './rfk.ts';
import { readSpj, recogniseSpj } from './spj.ts';

/** How a kind is known and read. */
interface KindReader {
  /** The headings that speak for it; null when the headings are of no such table. */
  readonly recognise: (block: HeadingBlock) => readonly string[] | null;
  readonly read: (context: Context) => ExportReading;
}

const READERS: Readonly<Record<ExportKind, KindReader>> = {
  rak: { recognise: recogniseRak, read: readRak },
  dokumen: { recognise: recogniseDokumen, read: readDokumen },
  pagu: { recognise: recognisePagu, read: readPagu },
  lra: { recognise: recogniseLra, read: readLra },
  spj: { recognise: recogniseSpj, read: readSpj },
  rfk: { recognise: recogniseRfk, read: readRfk },
  e81: { recognise: recogniseE81, read: readE81 },
  renaksi: { recognise: recogniseRenaksi, read: readRenaksi },
};

/** A kind that a sheet may be of. */
export interface Recognised {
  readonly kind: ExportKind;
  /** The headings that speak for it. */
  readonly evidence: readonly string[];
  readonly table: ExportTable;
  readonly read: (context: Context) => ExportReading;
}

/** The kinds that fit the headings of a sheet, each with the block of rows that fits it best; none for other sheets. */
export function recogniseSheet(sheet: RawSheet, file: string): readonly Recognised[] {
  const grid = gridOf(sheet);
  const blocks = listHeadingBlocks(grid);
  return EXPORT_KINDS.flatMap((kind): Recognised[] => {
    const reader = READERS[kind];
    const fitting = blocks.flatMap((block) => {
      const evidence = reader.recognise(block);
      return evidence === null ? [] : [{ block, evidence }];
    });
    const best = fitting.reduce<(typeof fitting)[number] | undefined>(
      (a, b) => (a === undefined || isBetter(b.block, a.block) ? b : a),
      undefined,
    );
    if (best === undefined) return [];
    const table = openTable(grid, file, best.block);
    const years = findYears(grid, best.block.firstRow).map(({ year, row, column }) => ({
      year,
      at: table.at(row, column),
    }));
    const read = (context: Context): ExportReading => {
      const reading = reader.read(context);
      return { ...reading, years: [...years, ...reading.years] };
    };
    return [{ kind, evidence: best.evidence, table, read }];
  });
}

/**
 * The columns that are needed of a sheet whose first rows are given; null = all. Only a Laporan Realisasi is long enough for
 * it to matter.
 */
export function neededColumns(sheet: RawSheet): ReadonlySet<number> | null {
  const [found, other] = recogniseSheet(sheet, '');
  return found?.kind === 'dokumen' && other === undefined ? dokumenColumns(found.table.block) : null;
}

/** Words that headings are made of; what stands below them is data. */
const HEADING_WORDS =
  /^(?:no|kode|nama|uraian|rek|akun|urusan|program|kegiatan|subkegiatan|indikator|satuan|target|realisasi|capaian|anggaran|pagu|dpa|rka|dana|jumlah|total|nilai|nomor|tanggal|jenis|periode|tahap|sumber|tahun|sisa|selisih|lebih|deviasi|bobot|fisik|keuangan|output|ket|k$|rp|vol|t$|r$|sd|sampai|spj|up|ls|penyerapan|persen)/;

/** More columns that end in a word of headings; of equals the one with more columns, with fewer rows, further down. */
function isBetter(a: HeadingBlock, b: HeadingBlock): boolean {
  const known = ({ columns }: HeadingBlock): number =>
    columns.filter(({ last, texts }) => HEADING_WORDS.test(last) || isPeriod(texts.at(-1) ?? '')).length;
  const levels = ({ columns }: HeadingBlock): number => columns.reduce((n, column) => n + column.keys.length, 0);
  const height = (block: HeadingBlock): number => block.lastRow - block.firstRow;
  if (known(a) !== known(b)) return known(a) > known(b);
  if (levels(a) !== levels(b)) return levels(a) > levels(b);
  return height(a) === height(b) ? a.lastRow > b.lastRow : height(a) < height(b);
}

function isPeriod(text: string): boolean {
  return parseMonth(text) !== undefined || parseTriwulan(text) !== undefined || /^-?$|^%$/.test(text);
}
