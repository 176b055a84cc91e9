import type { HasilKinerja } from '../../domain/hasil.ts';
import type { BarisKeuangan, BarisPk, BarisRencana, DataKinerja } from '../../domain/kinerja-data.ts';
import { type Indeks, indeks, kunciNama } from '../../domain/name-key.ts';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import type { BukuKerja, Row } from '../../sheets/buku-kerja.ts';
import type { DataBaris } from './stated-cell.ts';

/** What every rule family is given: the workbook as read, its results where there are any, and the joins. */
export interface Konteks {
  readonly buku: BukuKerja;
  readonly data: DataKinerja | null;
  readonly hasil: HasilKinerja | null;
  readonly pengaturan: Pengaturan;
  /** The report's quarter; null when it is not known. */
  readonly triwulan: Triwulan | null;
  readonly pk: Indeks<Row<BarisPk>>;
  readonly rencana: Indeks<Row<BarisRencana>>;
  readonly keuangan: Indeks<Row<BarisKeuangan>>;
}

/** Builds the joins of a workbook once. */
export function konteks(buku: BukuKerja, data: DataKinerja | null, hasil: HasilKinerja | null): Konteks {
  return {
    buku,
    data,
    hasil,
    pengaturan: buku.pengaturan.data,
    triwulan: data?.triwulan ?? buku.triwulan,
    pk: indeksBaris(buku.pk?.rows ?? []),
    rencana: indeksBaris(buku.rencana?.rows ?? []),
    keuangan: indeksBaris(buku.keuangan?.rows ?? []),
  };
}

function indeksBaris<T extends DataBaris>(rows: readonly Row<T>[]): Indeks<Row<T>> {
  return indeks(
    rows,
    (r) => r.data.kode,
    (r) => r.data.subKegiatan,
  );
}

/** The rows of another sheet that belong to the same sub kegiatan. */
export function cariSub<T extends DataBaris>(di: Indeks<Row<T>>, baris: DataBaris): readonly Row<T>[] {
  // A row whose name is not known belongs to none.
  if (kunciNama(baris.subKegiatan) === '' && baris.kode.trim() === '') return [];
  return di.cari(baris.kode, baris.subKegiatan);
}

/** The row of another sheet of the same sub kegiatan and indikator. */
export function cariIndikator<T extends BarisPk | BarisRencana>(
  di: Indeks<Row<T>>,
  baris: BarisPk | BarisRencana,
): Row<T> | undefined {
  const kunci = kunciNama(baris.indikator);
  return cariSub(di, baris).find((r) => kunciNama(r.data.indikator) === kunci);
}
