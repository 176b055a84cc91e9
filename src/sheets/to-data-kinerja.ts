import type { DataKinerja, Identitas } from '../domain/kinerja-data.ts';
import type { BukuKerja, Row } from './buku-kerja.ts';
import { IDENTITAS_KOSONG } from './read-identitas.ts';

/** The data of a workbook without addresses, for calculation and report; null when the year, the quarter or a table is missing. */
export function dataKinerja(buku: BukuKerja): DataKinerja | null {
  const { tahun, triwulan, pk, rencana, keuangan } = buku;
  if (tahun === null || triwulan === null || rencana === null || keuangan === null || pk === null)
    return null;
  const identitas: Identitas = buku.identitas?.data ?? IDENTITAS_KOSONG;
  return {
    tahun,
    triwulan,
    identitas,
    pengaturan: buku.pengaturan.data,
    skala: buku.skala,
    pk: pk.rows.map(isi),
    rencana: rencana.rows.map(isi),
    keuangan: keuangan.rows.map(isi),
    narasi: buku.narasi.map(isi),
    dokumentasi: buku.dokumentasi.map(isi),
  };
}

function isi<T>(row: Row<T>): T {
  return row.data;
}
