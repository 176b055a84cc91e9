import { isAngka, sum } from '../../domain/angka.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import type { PkRow } from '../../domain/kinerja-data.ts';
import { hasChangedPagu } from '../../domain/murni.ts';
import type { ReportContext } from '../context/report-context.ts';
import { STRIP } from '../format.ts';
import { figureColumn, nameColumn, wordColumn } from './columns.ts';
import type { ReportTable } from './report-table.ts';
import { groupByName } from './row-group.ts';

/** A kegiatan (induk) or sub kegiatan with its rows of the PK in force, and those of the PK before a change. */
export interface AnggaranRow {
  readonly isInduk: boolean;
  readonly number: string;
  readonly name: string;
  readonly rows: readonly PkRow[];
  readonly murni: readonly PkRow[];
}

/** Each kegiatan of the PK, followed by its sub kegiatan; those that a PK Perubahan no longer holds come last. */
export function listAnggaran({ pk, perubahan }: Pick<HasilKinerja, 'pk' | 'perubahan'>): readonly AnggaranRow[] {
  const murni = perubahan?.murni ?? [];
  const before = new Set(murni);
  const part = <T extends { readonly rows: readonly PkRow[] }>({ rows, ...group }: T) => ({
    ...group,
    rows: rows.filter((row) => !before.has(row)),
    murni: rows.filter((row) => before.has(row)),
  });
  return groupByName([...pk, ...murni], (row) => row.kegiatan).flatMap((kegiatan, i) => [
    { ...part(kegiatan), isInduk: true, number: String(i + 1) },
    ...groupByName(kegiatan.rows, (row) => row.subKegiatan).map((sub, j) => ({
      ...part(sub),
      isInduk: false,
      number: `${i + 1}.${j + 1}`,
    })),
  ]);
}

const isChanged = ({ hasil }: ReportContext): boolean => hasChangedPagu(hasil);
const isUnchanged = (context: ReportContext): boolean => !isChanged(context);
const ownPagu = {
  cell: ({ rows, isInduk }: AnggaranRow, k: ReportContext) => paguText(rows, isInduk, k),
  jumlah: (k: ReportContext) => k.money(sum(k.hasil.pk.map((row) => row.pagu))),
};

/** The budget of each kegiatan and sub kegiatan of the PK. */
export const ANGGARAN_TABLE: ReportTable<AnggaranRow> = {
  meaning: 'Tabel anggaran: tiap kegiatan, lalu sub kegiatannya.',
  title: ({ hasil }) => `Anggaran Kegiatan dan Sub Kegiatan Tahun ${hasil.data.year}`,
  columns: [
    wordColumn('nomor', 'NO', (row) => row.number, { wraps: false }),
    nameColumn('nama', 'KEGIATAN / SUB KEGIATAN', (row) => row.name),
    figureColumn('anggaranPk', 'PAGU PK\n(Rp)', ({ murni, isInduk }, k) => paguText(murni, isInduk, k), {
      shown: isChanged,
      jumlah: (k) => k.money(sum((k.hasil.perubahan?.murni ?? []).map((row) => row.pagu))),
    }),
    figureColumn('anggaranPerubahan', 'PAGU PK\nPERUBAHAN (Rp)', ownPagu.cell, {
      shown: isChanged,
      jumlah: ownPagu.jumlah,
    }),
    figureColumn('anggaran', 'ANGGARAN\n(Rp)', ownPagu.cell, { shown: isUnchanged, jumlah: ownPagu.jumlah }),
    wordColumn('keterangan', 'KETERANGAN', (row) => (row.isInduk ? null : remarkText(row))),
  ],
  isInduk: (row) => row.isInduk,
  jumlah: () => 'Jumlah Anggaran',
};

/** The pagu of rows; "-" where none of them states one, but for a kegiatan that has rows. */
export function paguText(rows: readonly PkRow[], isInduk: boolean, context: ReportContext): string {
  const isStated = (isInduk && rows.length > 0) || rows.some((row) => isAngka(row.pagu));
  return isStated ? context.money(sum(rows.map((row) => row.pagu))) : STRIP;
}

function remarkText({ rows }: AnggaranRow): string {
  return [...new Set(rows.map((row) => row.remark).filter((remark) => remark !== ''))].join(', ');
}
