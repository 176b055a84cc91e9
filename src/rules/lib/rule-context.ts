import type { HasilKinerja } from '../../domain/hasil.ts';
import type { KeuanganRow, KinerjaData, PkRow, RencanaRow } from '../../domain/kinerja-data.ts';
import { indexRows, isBlankName, isSameName, nameKey, type RowIndex } from '../../domain/name-key.ts';
import { oncePer } from '../../domain/once.ts';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import type { ChangedPk } from '../../domain/period.ts';
import { isPerubahanInForce } from '../../domain/pk-perubahan.ts';
import { type PerTriwulan, perTriwulan, type Triwulan } from '../../domain/triwulan.ts';
import type { BukuKerja, PerubahanTables, Row, Table } from '../../sheets/buku-kerja.ts';
import { type AnyTable, type DataRow, type StatedCell, sumCells, triwulanCell } from './stated-cell.ts';

/** What every rule family is given: the workbook as read, its results where there are any, and the joins. */
export interface RuleContext {
  readonly buku: BukuKerja;
  readonly data: KinerjaData | null;
  /** Computed when it is first asked for. */
  readonly hasil: () => HasilKinerja | null;
  readonly pengaturan: Pengaturan;
  /** The report's quarter; null when it is not known. */
  readonly triwulan: Triwulan | null;
  readonly pk: RowIndex<Row<PkRow>>;
  /** The Perjanjian Kinerja that is not in force; null where the year was not changed. */
  readonly otherPk: RowIndex<Row<PkRow>> | null;
  readonly rencana: RowIndex<Row<RencanaRow>>;
  readonly keuangan: RowIndex<Row<KeuanganRow>>;
  /** ANGGARAN of each quarter in Rencana Aksi, over all rows of a sub kegiatan. */
  readonly anggaran: (row: DataRow) => PerTriwulan<StatedCell | undefined>;
  /** What the report measures: Rencana Aksi, or IKU where it is of sasaran. */
  readonly measured: Table<RencanaRow> | null;
}

/** Builds the joins of a workbook once. */
export function buildRuleContext(buku: BukuKerja, data: KinerjaData | null, hasil: RuleContext['hasil']): RuleContext {
  const rencana = indexBySubKegiatan(buku.rencana?.rows ?? []);
  return {
    buku,
    data,
    hasil,
    pengaturan: buku.pengaturan.data,
    triwulan: data?.triwulan ?? buku.triwulan,
    pk: indexBySubKegiatan(buku.pk?.rows ?? []),
    otherPk: indexOther(buku),
    rencana,
    keuangan: indexBySubKegiatan(buku.keuangan?.rows ?? []),
    anggaran: oncePer((row) => {
      const rows = findSubKegiatanRows(rencana, row);
      return perTriwulan((t) => sumCells(rows.map((r) => triwulanCell(r, t, 'anggaran'))));
    }),
    measured: data?.isOfSasaran === true ? buku.iku : buku.rencana,
  };
}

function indexOther({ perubahan, triwulan }: BukuKerja): RowIndex<Row<PkRow>> | null {
  if (perubahan === null) return null;
  return indexBySubKegiatan((isChanged(perubahan, triwulan) ? perubahan.murni : perubahan.changed).rows);
}

/** Whether the report's quarter is one of the PK Perubahan. */
export function isChanged(perubahan: PerubahanTables | null, triwulan: Triwulan | null): boolean {
  return triwulan !== null && isPerubahanInForce(perubahan, triwulan);
}

/** Both rows of PK for an indikator, where the year was changed; null where it was not. */
export function changedPk({ buku, pk, otherPk }: RuleContext, row: RencanaRow): ChangedPk | null {
  const { perubahan, triwulan } = buku;
  if (perubahan === null || otherPk === null) return null;
  const [own, other] = [pk, otherPk].map((index) => findIndikatorRow(index, row)?.data);
  const [murni, changed] = isChanged(perubahan, triwulan) ? [other, own] : [own, other];
  return { from: perubahan.from, murni, changed };
}

/** The tables that the workbook has. */
export function listTables({ buku }: RuleContext): readonly AnyTable[] {
  return [buku.pk, buku.rencana, buku.keuangan].filter((t): t is NonNullable<typeof t> => t !== null);
}

function indexBySubKegiatan<T extends DataRow>(rows: readonly Row<T>[]): RowIndex<Row<T>> {
  return indexRows(rows, (r) => r.data);
}

/** The rows of another sheet that belong to the same sub kegiatan. */
export function findSubKegiatanRows<T extends DataRow>(sheetIndex: RowIndex<Row<T>>, row: DataRow): readonly Row<T>[] {
  // A row whose name is not known belongs to none.
  if (row.kode.trim() === '' && isBlankName(row.subKegiatan)) return [];
  return sheetIndex.find(row.kode, row.subKegiatan);
}

/** The kegiatan of PK under which the name of a row stands, where they are several and no KODE tells which one is meant. */
export function listSharedKegiatan({ pk }: RuleContext, row: DataRow): readonly string[] {
  const named = findSubKegiatanRows(pk, row).map(({ data }) => data.kegiatan);
  const kegiatan = new Map(named.filter((name) => name !== '').map((name) => [nameKey(name), name]));
  return kegiatan.size > 1 ? [...kegiatan.values()] : [];
}

/** True for a row of Realisasi Keuangan of which nobody can know whose it is: two rows, two kegiatan, one name and no KODE. */
export function isOfUnknownKegiatan(context: RuleContext, row: DataRow): boolean {
  return findSubKegiatanRows(context.keuangan, row).length > 1 && listSharedKegiatan(context, row).length > 0;
}

/** The satuan of a row of Rencana Aksi: its own, else that of PK. */
export function satuanOf({ pk }: RuleContext, row: RencanaRow): string {
  return row.satuan || (findIndikatorRow(pk, row)?.data.satuan ?? '');
}

/** The row of another sheet of the same sub kegiatan and indikator. */
export function findIndikatorRow<T extends PkRow | RencanaRow>(
  sheetIndex: RowIndex<Row<T>>,
  row: PkRow | RencanaRow,
): Row<T> | undefined {
  return findSubKegiatanRows(sheetIndex, row).find((r) => isSameName(r.data.indikator, row.indikator));
}
