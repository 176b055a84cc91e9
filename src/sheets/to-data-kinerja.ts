import { EMPTY_IDENTITAS, type Identitas } from '../domain/identitas.ts';
import type { KinerjaData, PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { isPerubahanInForce } from '../domain/pk-perubahan.ts';
import { isForPeriod } from '../domain/report-period.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import type { BukuKerja, IkuAgreement, PerubahanTables, Row, Table } from './buku-kerja.ts';
import { toRiwayatRow } from './read-riwayat.ts';

/** The data of a workbook without addresses, for calculation and report; null when the year, the quarter or a table is missing. */
export function toDataKinerja(buku: BukuKerja): KinerjaData | null {
  const { year, triwulan, period, pk, rencana, keuangan } = buku;
  if (year === null || triwulan === null || rencana === null || keuangan === null || pk === null) return null;
  const identitas: Identitas = buku.identitas?.data ?? EMPTY_IDENTITAS;
  return {
    year,
    triwulan,
    isYearly: period === 'tahun',
    identitas,
    pengaturan: buku.pengaturan.data,
    skala: buku.skala,
    ...readBoth(pk, buku.perubahan, triwulan),
    rencana: (measuredTable(buku) ?? rencana).rows.map(dataOf),
    measuredPk: measuredAgreement(buku),
    iku: (buku.iku?.rows ?? []).map(dataOf),
    isOfSasaran: isOfSasaran(buku),
    keuangan: keuangan.rows.map(dataOf),
    narasi: buku.narasi.map(dataOf).filter((row) => isForPeriod(row, period)),
    dokumentasi: buku.dokumentasi.rows.map(dataOf).filter((row) => isForPeriod(row, period)),
    renstra: buku.renstra?.map(({ data }) => data),
    tindakLanjut: buku.tindakLanjut.map(dataOf),
    riwayat: (buku.riwayat?.rows ?? []).flatMap((row) => toRiwayatRow(row) ?? []),
    earlier: buku.earlier.map((one) => ({
      file: one.file,
      year: one.year,
      triwulan: one.triwulan,
      pk: one.pk.rows.map(dataOf),
      measuredPk:
        isOfSasaran(buku) && one.ikuAgreement !== null ? inForce(one.ikuAgreement, one.triwulan ?? 4) : undefined,
      rencana: (isOfSasaran(buku) && one.iku !== null ? one.iku : one.rencana).rows.map(dataOf),
      keuangan: one.keuangan.rows.map(dataOf),
    })),
  };
}

/** Whether the report is of sasaran: Identitas says so, and there is a sheet that holds them. */
function isOfSasaran({ iku, identitas }: BukuKerja): boolean {
  return identitas?.data.tingkat === 'sasaran' && iku !== null && iku.rows.length > 0;
}

/** What was agreed of sasaran, as IKU states it; undefined for a report of sub kegiatan. */
function measuredAgreement(buku: BukuKerja): KinerjaData['measuredPk'] {
  if (!isOfSasaran(buku) || buku.ikuAgreement === null) return undefined;
  const { murni, perubahan } = buku.ikuAgreement;
  const changed = perubahan === null ? null : { from: perubahan.from, pk: perubahan.changed.rows.map(dataOf) };
  return { pk: murni.rows.map(dataOf), perubahan: changed };
}

/** Of an earlier workbook the agreement that counted in its last quarter. */
function inForce({ murni, perubahan }: IkuAgreement, triwulan: Triwulan): KinerjaData['measuredPk'] {
  const table = perubahan !== null && isPerubahanInForce(perubahan, triwulan) ? perubahan.changed : murni;
  return { pk: table.rows.map(dataOf), perubahan: null };
}

/** The table that the report measures: Rencana Aksi, or IKU where it is of sasaran. */
export function measuredTable(buku: BukuKerja): Table<RencanaRow> | null {
  return isOfSasaran(buku) ? buku.iku : buku.rencana;
}

/** The Perjanjian Kinerja that is in force is the one of the workbook itself, which may have been changed since. */
function readBoth(
  pk: Table<PkRow>,
  perubahan: PerubahanTables | null,
  triwulan: Triwulan,
): Pick<KinerjaData, 'pk' | 'perubahan'> {
  const own = pk.rows.map(dataOf);
  if (perubahan === null) return { pk: own, perubahan: null };
  const { from, murni, changed } = perubahan;
  return isPerubahanInForce(perubahan, triwulan)
    ? { pk: murni.rows.map(dataOf), perubahan: { from, pk: own } }
    : { pk: own, perubahan: { from, pk: changed.rows.map(dataOf) } };
}

function dataOf<T>(row: Row<T>): T {
  return row.data;
}
