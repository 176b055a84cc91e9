import { type Angka, type CellValue, isAngka, toAngka } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import type { KeuanganRow, PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { ALL_TRIWULAN, type PerTriwulan, perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { type CellRef, formatCellRef } from '../findings/cell-ref.ts';
import { findCell } from '../rules/lib/stated-cell.ts';
import type { BukuKerja, Row } from '../sheets/buku-kerja.ts';

type Fields = Readonly<Record<string, unknown>>;
type TableName = 'pk' | 'rencana' | 'keuangan';
const TABLES: readonly TableName[] = ['pk', 'rencana', 'keuangan'];

/** A stated value of a row, found by its cell. */
export interface FoundValue {
  readonly table: TableName;
  readonly row: Row<PkRow> | Row<RencanaRow> | Row<KeuanganRow>;
  readonly field: string;
  /** The quarter; null for a yearly column. */
  readonly triwulan: Triwulan | null;
  readonly value: CellValue;
}

/** The figures of a row: of the year, and of each quarter. */
const FIGURES: readonly (Pick<FoundValue, 'field' | 'triwulan'> & { readonly column: ColumnKey })[] = [
  ...(['target', 'pagu', 'annualTarget'] as const).map((field) => ({ field, triwulan: null, column: field })),
  ...ALL_TRIWULAN.flatMap((triwulan) =>
    (['target', 'realisasi', 'anggaran'] as const).map((field) => ({
      field,
      triwulan,
      column: triwulanColumn(triwulan, field),
    })),
  ),
];

/** The row and field that a cell holds; undefined for a cell that is no figure of a data row. */
export function findValue(buku: BukuKerja, at: CellRef): FoundValue | undefined {
  for (const table of TABLES) {
    if (buku[table]?.sheet.name !== at.sheet) continue;
    for (const row of buku[table]?.rows ?? []) {
      if (row.row !== at.row) continue;
      for (const { field, triwulan, column } of FIGURES) {
        const own = findCell(row, column);
        if (own !== undefined && formatCellRef(own.at) === formatCellRef(at))
          return { table, row, field, triwulan, value: own.value };
      }
    }
  }
  return undefined;
}

/** A row of any of the tables, by the names of its columns. */
interface AnyRow {
  readonly row: number;
  readonly data: Fields & { readonly triwulan?: PerTriwulan<Fields> };
  readonly at: Fields & { readonly triwulan?: PerTriwulan<Fields> };
}

/** The workbook with the rows of a table otherwise; the totals are over the rows that are left. */
function withRows(buku: BukuKerja, name: TableName, change: (row: AnyRow) => readonly AnyRow[]): BukuKerja {
  const table = buku[name];
  if (table === null) return buku;
  const before: readonly AnyRow[] = table.rows;
  const rows = before.flatMap(change);
  const left = new Set(rows.map((r) => r.row));
  const totals = table.totals.map((t) => ({ ...t, dataRows: t.dataRows.filter((r) => left.has(r)) }));
  const induk = table.induk.map((i) => ({ ...i, children: i.children.filter((r) => left.has(r)) }));
  return { ...buku, [name]: { ...table, rows, totals, induk } };
}

/** The workbook as it would be read were another value in a cell. */
export function withValue(buku: BukuKerja, found: FoundValue, value: CellValue): BukuKerja {
  const { table, row, field, triwulan } = found;
  return withRows(buku, table, (r) => {
    if (r.row !== row.row) return [r];
    const quarters = r.data.triwulan;
    if (triwulan === null || quarters === undefined) return [{ ...r, data: { ...r.data, [field]: value } }];
    const changed = perTriwulan((t) => (t === triwulan ? { ...quarters[t], [field]: value } : quarters[t]));
    return [{ ...r, data: { ...r.data, triwulan: changed } }];
  });
}

/** The workbook with the numbers of many cells multiplied. */
export function withCellsTimes(buku: BukuKerja, cells: readonly CellRef[], factor: string): BukuKerja {
  const wanted = new Set(cells.map(formatCellRef));
  const times = toAngka(factor);
  const change = (data: Fields, places: Fields): Fields =>
    Object.fromEntries(
      Object.entries(data).map(([field, value]) => {
        const at = places[field] as CellRef | undefined;
        const isWanted = isAngka(value) && at !== undefined && wanted.has(formatCellRef(at));
        return [field, isWanted ? value.times(times) : value];
      }),
    );
  return TABLES.filter((t) => cells.some((at) => at.sheet === buku[t]?.sheet.name)).reduce(
    (changed, name) =>
      withRows(changed, name, (r) => {
        const { triwulan: quarters, ...data } = r.data;
        const { triwulan: places, ...at } = r.at;
        const own = change(data, at);
        if (quarters === undefined || places === undefined) return [{ ...r, data: own }];
        return [{ ...r, data: { ...own, triwulan: perTriwulan((t) => change(quarters[t], places[t])) } }];
      }),
    buku,
  );
}

/** The workbook with another text in a row: its name, KODE, JENIS or ARAH. */
export function withTexts(buku: BukuKerja, at: CellRef, texts: Fields): BukuKerja {
  return withTextsOfRows(buku, at.sheet, new Map([[at.row, texts]]));
}

/** The workbook with other texts in rows of a sheet, by row number. */
export function withTextsOfRows(buku: BukuKerja, sheet: string, texts: ReadonlyMap<number, Fields>): BukuKerja {
  const name = TABLES.find((t) => buku[t]?.sheet.name === sheet);
  if (name === undefined) return buku;
  return withRows(buku, name, (r) => {
    const own = texts.get(r.row);
    return own === undefined ? [r] : [{ ...r, data: { ...r.data, ...own } }];
  });
}

/** The workbook without the data row in which a cell stands. */
export function withoutRow(buku: BukuKerja, at: CellRef): BukuKerja {
  const name = TABLES.find((t) => buku[t]?.sheet.name === at.sheet);
  return name === undefined ? buku : withRows(buku, name, (r) => (r.row === at.row ? [] : [r]));
}

/** The workbook with a row of Realisasi Keuangan more, of the name of a row of PK or Rencana Aksi. */
export function withMoneyRow(buku: BukuKerja, name: CellRef, spent: Angka | 'kosong'): BukuKerja {
  const pk = buku.pk?.sheet.name === name.sheet ? buku.pk.rows.find((r) => r.row === name.row) : undefined;
  const model = buku.keuangan?.rows.at(-1);
  if (buku.keuangan === null || model === undefined || pk === undefined) return buku;
  const names = pk.data;
  const plan = buku.rencana?.rows.find((r) => r.data.subKegiatan === names.subKegiatan)?.data;
  const data = {
    ...model.data,
    kode: names.kode,
    subKegiatan: names.subKegiatan,
    pagu: names.pagu,
    triwulan: perTriwulan((t): KeuanganRow['triwulan'][Triwulan] => ({
      target: plan?.triwulan[t].anggaran ?? 'kosong',
      realisasi: t === buku.triwulan ? spent : (plan?.triwulan[t].anggaran ?? 'kosong'),
    })),
  };
  const row = { ...model, row: model.row + 0.5, printed: new Map(), data };
  return { ...buku, keuangan: { ...buku.keuangan, rows: [...buku.keuangan.rows, row] } };
}

/** The workbook with TARGET and REALISASI of a quarter of Realisasi Keuangan under each other's heading. */
export function withExchangedColumns(buku: BukuKerja, triwulan: Triwulan): BukuKerja {
  const changed = withRows(buku, 'keuangan', (r) => {
    const exchanged = <R extends AnyRow['data']>(part: R): R => {
      const { triwulan: quarters } = part;
      if (quarters === undefined) return part;
      const { target, realisasi } = quarters[triwulan];
      return {
        ...part,
        triwulan: { ...quarters, [triwulan]: { ...quarters[triwulan], target: realisasi, realisasi: target } },
      };
    };
    return [{ ...r, data: exchanged(r.data), at: exchanged(r.at) }];
  });
  return changed;
}

/** The workbook with other words in a row of Narasi; one that was not read for a word is read with them. */
export function withNarasi(buku: BukuKerja, at: CellRef, texts: Fields): BukuKerja {
  const model = buku.narasi.find((r) => r.at.content.sheet === at.sheet);
  if (model !== undefined && buku.narasi.every((r) => r.row !== at.row)) {
    const { subject, content } = model.at;
    const data = { ...model.data, subject: textIn(buku, at, subject), content: textIn(buku, at, content), ...texts };
    const places = { ...model.at, subject: { ...subject, row: at.row }, content: { ...content, row: at.row } };
    return { ...buku, narasi: [...buku.narasi, { ...model, row: at.row, data, at: places }] };
  }
  const narasi = buku.narasi.map((r) => (r.row === at.row ? { ...r, data: { ...r.data, ...texts } } : r));
  return { ...buku, narasi };
}

function textIn(buku: BukuKerja, { sheet, row }: CellRef, { column }: CellRef): string {
  const cell = buku.raw
    .find((s) => s.name === sheet)
    ?.rows.get(row)
    ?.get(column);
  return cell?.value.kind === 'text' ? cell.value.text.trim() : '';
}

/** The workbook with an indikator of Rencana Aksi in a row, and the one that stands there in the row that has it now. */
export function withExchangedIndikator(
  buku: BukuKerja,
  at: CellRef,
  indikator: string | undefined,
): BukuKerja | undefined {
  const rows = buku.rencana?.sheet.name === at.sheet ? buku.rencana.rows : [];
  const own = rows.find((r) => r.row === at.row);
  const other = rows.find((r) => r.row !== at.row && r.data.indikator === indikator);
  if (own === undefined || other === undefined || indikator === undefined) return undefined;
  const changed = withTexts(buku, at, { indikator });
  return withTexts(changed, { ...at, row: other.row }, { indikator: own.data.indikator });
}
