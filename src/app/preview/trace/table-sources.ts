import type { ColumnKey } from '../../../domain/column-key.ts';
import type { HasilKinerja } from '../../../domain/hasil.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { type Triwulan, toRoman } from '../../../domain/triwulan.ts';
import { triwulanColumn } from '../../../domain/triwulan-column.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import { DEFAULT_OPTIONS, makeReportContext, type ReportContext } from '../../../report/context/report-context.ts';
import { ANGGARAN_TABLE } from '../../../report/tables/anggaran-table.ts';
import { KEUANGAN_TABLE } from '../../../report/tables/keuangan-table.ts';
import { KINERJA_TABLE } from '../../../report/tables/kinerja-table.ts';
import { PK_TABLE } from '../../../report/tables/pk-table.ts';
import { PREDIKAT_TABLE } from '../../../report/tables/predikat-table.ts';
import { RENCANA_TABLE } from '../../../report/tables/rencana-table.ts';
import type { ReportTable, TableSetting } from '../../../report/tables/report-table.ts';
import { SERAPAN_TABLE } from '../../../report/tables/serapan-table.ts';
import type { TableView } from '../../../report/tables/table-schema.ts';
import type { ReportView } from '../../../report/view/report-view.ts';
import type { BukuKerja } from '../../../sheets/buku-kerja.ts';
import {
  keuanganSources,
  kinerjaSources,
  pkSources,
  type RowSources,
  type TotalMethod,
  totalCell,
} from './row-sources.ts';

/** A workbook with its results: what a report was made of. */
export interface Traced {
  readonly buku: BukuKerja;
  readonly hasil: HasilKinerja;
}

/** Texts of a row by the name of their column. */
type Texts = Readonly<Record<string, string>>;
type PkSource = NonNullable<BukuKerja['pk']>['rows'][number];
type ShownColumns = ReportTable<never>['columns'];

/** How the rows of a table find their cells. */
interface TableSources {
  readonly table: { readonly columns: ShownColumns };
  /** Cells of a row of the body; each call takes the next row of that name. */
  readonly rowOf: (texts: Texts) => RowSources;
  /** Cells of a value in the row Jumlah or Rata-rata. */
  readonly totalOf: (column: string, method: TotalMethod) => CellRef | undefined;
}

/** A printed cell: its text, and where it comes from. */
export interface TracedCell {
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** Where the printed cells of every table of the report come from, by the id of the table, row by row. */
export function traceTables(view: ReportView, traced: Traced): ReadonlyMap<string, readonly (readonly TracedCell[])[]> {
  const context = makeReportContext(traced.hasil, DEFAULT_OPTIONS);
  const { bab2, bab3, bab4, lampiranRencana } = view;
  // The tables of the kegiatan take their rows from the same list, one after the other.
  const predikat = predikatTable(traced, context);
  const pairs: readonly (readonly [TableView | null | undefined, () => TableSources])[] = [
    [bab2.perjanjian.tabel, () => pkTable(traced)],
    [bab2.anggaran.tabel, () => anggaranTable(traced)],
    [bab2.rencana?.tabel, () => kinerjaTable(traced, RENCANA_TABLE)],
    [bab3.capaian.tabel, () => kinerjaTable(traced, KINERJA_TABLE)],
    ...bab3.analisis.kegiatan.map(({ tabel: table }) => [table, () => predikat] as const),
    [bab4.realisasi.tabel, () => keuanganTable(traced, KEUANGAN_TABLE)],
    [bab4.serapan.tabel, () => keuanganTable(traced, SERAPAN_TABLE)],
    [lampiranRencana?.tabel, () => kinerjaTable(traced, RENCANA_TABLE)],
  ];
  return new Map(
    pairs.flatMap(([table, sourcesOf]) =>
      table === null || table === undefined ? [] : [[table.id, traceTable(table, sourcesOf(), context)] as const],
    ),
  );
}

function traceTable(
  view: TableView,
  { table, rowOf, totalOf }: TableSources,
  context: ReportContext,
): readonly (readonly TracedCell[])[] {
  const names = printedColumns(table.columns, view, context).map(({ name }) => name);
  const body: RowSources[] = [];
  const rows: TracedCell[][] = [];
  // How many rows the cell of a column still covers.
  const covered = names.map(() => 0);
  for (const { label, teks: texts, sel: cells } of view.kelompok.flatMap(({ baris: group }) => group)) {
    const isTotal = label !== '';
    const own = isTotal ? {} : rowOf(texts);
    if (!isTotal) body.push(own);
    const method = /^jumlah/i.test(label) ? 'sum' : 'mean';
    const totalCells = (name: string): readonly CellRef[] => {
      const at = totalOf(name, method);
      return at === undefined ? body.flatMap((row) => row[name] ?? []) : [at];
    };
    let column = 0;
    const traced = cells.map(({ atribut: attributes, isi: text }): TracedCell => {
      while ((covered[column] ?? 0) > 0) column += 1;
      const name = names[column] ?? '';
      covered[column] = span(attributes, 'rowspan');
      const width = span(attributes, 'colspan');
      column += width;
      return { text, cells: width > 1 ? [] : isTotal ? totalCells(name) : (own[name] ?? []) };
    });
    rows.push(traced);
    for (const [at, height] of covered.entries()) covered[at] = Math.max(0, height - 1);
  }
  return rows;
}

/** The columns that are shown, in the setting (satuan joined or apart) that was printed. */
function printedColumns(columns: ShownColumns, view: TableView, context: ReportContext): ShownColumns {
  const shown = columns.filter((column) => column.shown?.(context) ?? true);
  const inSetting = (setting: TableSetting) => shown.filter((column) => (column.setting ?? setting) === setting);
  const joined = inSetting('joined');
  return joined.length === view.kolom.length ? joined : inSetting('apart');
}

function span(attributes: string, name: string): number {
  return Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
}

/** Hands out the rows of a name one after the other. */
function queueRows<T>(rows: readonly T[], nameOf: (row: T) => string): (name: string) => T | undefined {
  const queues = new Map<string, T[]>();
  for (const row of rows) queues.set(nameKey(nameOf(row)), [...(queues.get(nameKey(nameOf(row))) ?? []), row]);
  return (name) => queues.get(nameKey(name))?.shift();
}

/** Finds the PK row of an indikator: the one of its name, else the first of its sub kegiatan. */
function pkRowFinder({ buku }: Traced) {
  const rows = new Map<string, PkSource[]>();
  for (const row of buku.pk?.rows ?? []) {
    const key = nameKey(row.data.subKegiatan);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return (row: Pick<PkSource['data'], 'subKegiatan' | 'indikator'>): PkSource | undefined => {
    const named = rows.get(nameKey(row.subKegiatan)) ?? [];
    const indikator = nameKey(row.indikator);
    return named.find(({ data }) => nameKey(data.indikator) === indikator) ?? named[0];
  };
}

function kinerjaTable(traced: Traced, table: { readonly columns: ShownColumns }): TableSources {
  const { buku, hasil } = traced;
  const pkRowOf = pkRowFinder(traced);
  const printed = new Set((table === RENCANA_TABLE ? hasil.rencanaAksi : hasil.kinerja).map(({ rencana }) => rencana));
  const rows = buku.rencana?.rows.filter(({ data }) => printed.has(data)) ?? [];
  const next = queueRows(rows, (row) => row.data.subKegiatan);
  return {
    table,
    rowOf: ({ subKegiatan = '' }) => {
      const row = next(subKegiatan);
      return row === undefined ? {} : kinerjaSources(row, pkRowOf(row.data), hasil);
    },
    totalOf: (column, method) =>
      withKey(quarterKey(column, hasil.data.triwulan), (key) => totalCell(buku.rencana, method, key)),
  };
}

function predikatTable(traced: Traced, { basis }: ReportContext): TableSources {
  const { buku, hasil } = traced;
  const pkRowOf = pkRowFinder(traced);
  const rows = buku.rencana?.rows ?? [];
  const queues = [
    queueRows(rows, (row) => row.data.subKegiatan),
    queueRows(rows, (row) => `${row.data.subKegiatan}: ${row.data.indikator}`),
  ];
  return {
    table: PREDIKAT_TABLE,
    rowOf: ({ nama: name = '' }) => {
      const row = queues.map((next) => next(name)).find((found) => found !== undefined);
      if (row === undefined) return {};
      const sources = kinerjaSources(row, pkRowOf(row.data), hasil);
      const suffix = basis === 'sampaiDengan' ? 'SampaiDengan' : '';
      const main = (part: string): readonly CellRef[] => sources[part + suffix] ?? [];
      const capaian = main('capaian');
      return {
        nama: [row.at.subKegiatan],
        target: main('target'),
        realisasi: main('realisasi'),
        capaian,
        predikat: capaian,
      };
    },
    totalOf: () => undefined,
  };
}

function keuanganTable({ buku, hasil }: Traced, table: { readonly columns: ShownColumns }): TableSources {
  const { triwulan } = hasil.data;
  const next = queueRows(buku.keuangan?.rows ?? [], (row) => row.data.subKegiatan);
  const isSerapan = table === SERAPAN_TABLE;
  return {
    table,
    rowOf: ({ subKegiatan = '' }) => {
      const row = next(subKegiatan);
      if (row === undefined) return {};
      const sources = keuanganSources(row, hasil);
      return isSerapan ? { ...sources, realisasi: sources.realisasiSampaiDengan ?? [] } : sources;
    },
    totalOf: (column, method) => {
      const key = column === 'anggaran' ? 'pagu' : isSerapan ? undefined : quarterKey(column, triwulan);
      return withKey(key, (known) => totalCell(buku.keuangan, method, known));
    },
  };
}

function pkTable({ buku }: Traced): TableSources {
  const next = queueRows(buku.pk?.rows ?? [], ({ data }) => `${data.subKegiatan}\n${data.indikator}`);
  return {
    table: PK_TABLE,
    rowOf: ({ subKegiatan = '', indikator = '' }) => {
      const row = next(`${subKegiatan}\n${indikator}`);
      return row === undefined ? {} : pkSources([row], false);
    },
    totalOf: () => undefined,
  };
}

function anggaranTable({ buku }: Traced): TableSources {
  const rows = buku.pk?.rows ?? [];
  return {
    table: ANGGARAN_TABLE,
    rowOf: ({ nama: printed = '', nomor: number = '' }) => {
      // Kegiatan are numbered 1, their sub kegiatan 1.1.
      const isInduk = !number.includes('.');
      const name = nameKey(printed);
      const own = rows.filter(({ data }) => nameKey(isInduk ? data.kegiatan : data.subKegiatan) === name);
      return pkSources(own, isInduk);
    },
    totalOf: (column) => (column === 'anggaran' ? totalCell(buku.pk, 'sum', 'pagu') : undefined),
  };
}

/** The column of the workbook that a column of the report stands for, where it is one alone. */
function quarterKey(column: string, triwulan: Triwulan): ColumnKey | undefined {
  if (column === 'target' || column === 'realisasi' || column === 'capaian') return triwulanColumn(triwulan, column);
  if (column === 'targetTahunan') return 'annualTarget';
  const [, part, roman] = /^(target|anggaran)(I{1,3}|IV)$/.exec(column) ?? [];
  const quarter = ([1, 2, 3, 4] as const).find((t) => toRoman(t) === roman);
  return quarter === undefined ? undefined : triwulanColumn(quarter, part as 'target' | 'anggaran');
}

function withKey(key: ColumnKey | undefined, find: (key: ColumnKey) => CellRef | undefined): CellRef | undefined {
  return key === undefined ? undefined : find(key);
}
