import { isAngka, sum } from '../../domain/angka.ts';
import type { PkRow } from '../../domain/kinerja-data.ts';
import type { ReportContext } from '../context/report-context.ts';
import { STRIP } from '../format.ts';
import { figureColumn, nameColumn, wordColumn } from './columns.ts';
import type { ReportTable } from './report-table.ts';
import { groupByName } from './row-group.ts';

/** A kegiatan (induk) or sub kegiatan with its rows of the PK. */
interface AnggaranRow {
  readonly isInduk: boolean;
  readonly number: string;
  readonly name: string;
  readonly rows: readonly PkRow[];
}

/** Each kegiatan of the PK, followed by its sub kegiatan. */
export function listAnggaran(pk: readonly PkRow[]): readonly AnggaranRow[] {
  return groupByName(pk, (row) => row.kegiatan).flatMap((kegiatan, i) => [
    { ...kegiatan, isInduk: true, number: String(i + 1) },
    ...groupByName(kegiatan.rows, (row) => row.subKegiatan).map((sub, j) => ({
      ...sub,
      isInduk: false,
      number: `${i + 1}.${j + 1}`,
    })),
  ]);
}

/** The budget of each kegiatan and sub kegiatan of the PK. */
export const ANGGARAN_TABLE: ReportTable<AnggaranRow> = {
  meaning: 'Tabel anggaran: tiap kegiatan, lalu sub kegiatannya.',
  title: ({ hasil }) => `Anggaran Kegiatan dan Sub Kegiatan Tahun ${hasil.data.year}`,
  columns: [
    wordColumn('nomor', 'NO', (row) => row.number, { wraps: false }),
    nameColumn('nama', 'KEGIATAN / SUB KEGIATAN', (row) => row.name),
    figureColumn('anggaran', 'ANGGARAN\n(Rp)', anggaranText, {
      jumlah: (k) => k.money(sum(k.hasil.data.pk.map((row) => row.pagu))),
    }),
    wordColumn('keterangan', 'KETERANGAN', (row) => (row.isInduk ? null : remarkText(row))),
  ],
  isInduk: (row) => row.isInduk,
  jumlah: () => 'Jumlah Anggaran',
};

function anggaranText({ isInduk, rows }: AnggaranRow, context: ReportContext): string {
  const isStated = isInduk || rows.some((row) => isAngka(row.pagu));
  return isStated ? context.money(sum(rows.map((row) => row.pagu))) : STRIP;
}

function remarkText({ rows }: AnggaranRow): string {
  return [...new Set(rows.map((row) => row.remark).filter((remark) => remark !== ''))].join(', ');
}
