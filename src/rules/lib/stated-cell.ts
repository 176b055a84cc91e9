import { isAngka, type Nilai } from '../../domain/angka.ts';
import type { BarisKeuangan, BarisPk, BarisRencana } from '../../domain/kinerja-data.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import { SEMUA_TRIWULAN } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { Row, Tabel } from '../../sheets/buku-kerja.ts';
import type { Kolom } from '../../sheets/declarations/column-key.ts';

/** A data row of any of the three tables. */
export type DataBaris = BarisPk | BarisRencana | BarisKeuangan;
export type TabelApa = Tabel<BarisPk> | Tabel<BarisRencana> | Tabel<BarisKeuangan>;

/** A stated value with its cell. */
export interface Sel {
  readonly nilai: Nilai;
  readonly at: CellRef;
}

/** The parts of a quarter's column. */
export type BagianTriwulan = 'target' | 'realisasi' | 'capaian' | 'anggaran';

/** Quarter and part of a column such as `tw2.target`; undefined for yearly columns. */
export function kolomTriwulan(kolom: Kolom): { t: Triwulan; bagian: BagianTriwulan } | undefined {
  const m = /^tw([1-4])\.(target|realisasi|capaian|anggaran)$/.exec(kolom);
  if (m === null) return undefined;
  const t = SEMUA_TRIWULAN.find((q) => String(q) === m[1]);
  return t === undefined ? undefined : { t, bagian: m[2] as BagianTriwulan };
}

/** The column of a part of a quarter. */
export function kolomDari(t: Triwulan, bagian: BagianTriwulan): Kolom {
  return `tw${t}.${bagian}`;
}

type Bidang = Readonly<Record<string, unknown>>;

/** The number cell of a row in a column; undefined for columns that hold no stated number (names, capaian). */
export function selDi(row: Row<DataBaris>, kolom: Kolom): Sel | undefined {
  const tw = kolomTriwulan(kolom);
  const data = row.data as unknown as Bidang;
  const at = row.at as unknown as Bidang;
  if (tw === undefined) return sel(data[kolom], at[kolom]);
  const dataTw = (data.triwulan as Readonly<Record<Triwulan, Bidang>> | undefined)?.[tw.t];
  const atTw = (at.triwulan as Readonly<Record<Triwulan, Bidang>> | undefined)?.[tw.t];
  return sel(dataTw?.[tw.bagian], atTw?.[tw.bagian]);
}

function sel(nilai: unknown, at: unknown): Sel | undefined {
  return isNilai(nilai) && at !== undefined ? { nilai, at: at as CellRef } : undefined;
}

function isNilai(nilai: unknown): nilai is Nilai {
  if (nilai === 'nihil' || nilai === 'kosong' || nilai === 'rusak') return true;
  return typeof nilai === 'object' && nilai !== null && isAngka(nilai as Nilai);
}

/** The unreadable ones. */
export function rusak(sel: readonly (Sel | undefined)[]): readonly CellRef[] {
  return sel.flatMap((s) => (s?.nilai === 'rusak' ? [s.at] : []));
}

/** The rows of a table by row number. */
export function barisBernomor<T extends DataBaris>(
  tabel: Tabel<T>,
  nomor: readonly number[],
): readonly Row<T>[] {
  const dicari = new Set(nomor);
  return tabel.rows.filter((r) => dicari.has(r.row));
}
