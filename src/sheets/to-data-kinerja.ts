import { EMPTY_IDENTITAS, type Identitas } from '../domain/identitas.ts';
import type { KinerjaData } from '../domain/kinerja-data.ts';
import { isForTriwulan } from '../domain/report-period.ts';
import type { BukuKerja, Row } from './buku-kerja.ts';
import { toRiwayatRow } from './read-riwayat.ts';

/** The data of a workbook without addresses, for calculation and report; null when the year, the quarter or a table is missing. */
export function toDataKinerja(buku: BukuKerja): KinerjaData | null {
  const { year, triwulan, pk, rencana, keuangan } = buku;
  if (year === null || triwulan === null || rencana === null || keuangan === null || pk === null) return null;
  const identitas: Identitas = buku.identitas?.data ?? EMPTY_IDENTITAS;
  return {
    year,
    triwulan,
    identitas,
    pengaturan: buku.pengaturan.data,
    skala: buku.skala,
    pk: pk.rows.map(dataOf),
    rencana: rencana.rows.map(dataOf),
    keuangan: keuangan.rows.map(dataOf),
    narasi: buku.narasi.map(dataOf).filter((row) => isForTriwulan(row, triwulan)),
    dokumentasi: buku.dokumentasi.rows.map(dataOf).filter((row) => isForTriwulan(row, triwulan)),
    riwayat: (buku.riwayat?.rows ?? []).flatMap((row) => toRiwayatRow(row) ?? []),
    earlier: buku.earlier.map((one) => ({
      file: one.file,
      year: one.year,
      triwulan: one.triwulan,
      pk: one.pk.rows.map(dataOf),
      rencana: one.rencana.rows.map(dataOf),
      keuangan: one.keuangan.rows.map(dataOf),
    })),
  };
}

function dataOf<T>(row: Row<T>): T {
  return row.data;
}
