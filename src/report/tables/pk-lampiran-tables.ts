import { angkaOrNull, sum } from '../../domain/angka.ts';
import type { PkRow } from '../../domain/kinerja-data.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn, wordColumn } from './columns.ts';
import { figureText } from './figure-text.ts';
import type { ReportTable, TableColumn } from './report-table.ts';
import { groupByName } from './row-group.ts';

/** A row of the PK with the number of its sub kegiatan. */
interface SasaranRow extends PkRow {
  readonly number: string;
}

/** Rows of the PK by sub kegiatan, which are numbered. */
export function numberSasaran<T extends PkRow>(rows: readonly T[]): readonly (T & SasaranRow)[] {
  return groupByName(rows, (row) => `${row.kegiatan}\n${row.subKegiatan}`).flatMap(({ rows: own }, i) =>
    own.map((row) => ({ ...row, number: String(i + 1) })),
  );
}

/** NO, SASARAN and INDIKATOR KINERJA of the form. */
export const SASARAN_COLUMNS: readonly TableColumn<SasaranRow>[] = [
  wordColumn('nomor', 'NO', (row) => row.number, { merged: true, wraps: false }),
  nameColumn('sasaran', 'SASARAN', (row) => row.subKegiatan, { merged: true }),
  nameColumn('indikator', 'INDIKATOR KINERJA', (row) => row.indikator),
];

/** What the Perjanjian Kinerja promises: the form's NO, SASARAN, INDIKATOR KINERJA, TARGET. */
export const SASARAN_TABLE: ReportTable<SasaranRow> = {
  meaning: 'Tabel sasaran, indikator dan target perjanjian.',
  title: ({ hasil }) => `Sasaran, Indikator, dan Target Kinerja Tahun ${hasil.data.year}`,
  columns: [
    ...SASARAN_COLUMNS,
    wordColumn('target', 'TARGET', (row, k) => figureText(row, angkaOrNull(row.target), k)),
  ],
  runs: (rows) => groupByName(rows, (row) => row.number).map(({ rows: own }) => own),
};

/** A kegiatan with its rows of the PK. */
interface KegiatanRow {
  readonly name: string;
  readonly rows: readonly PkRow[];
}

/** The kegiatan of the PK in their order. */
export function listKegiatan(rows: readonly PkRow[]): readonly KegiatanRow[] {
  return groupByName(rows, (row) => row.kegiatan);
}

/** The budget of the program and kegiatan below it. */
export const KEGIATAN_TABLE: ReportTable<KegiatanRow> = {
  meaning: 'Tabel program, kegiatan dan anggaran perjanjian.',
  title: ({ hasil }) => `Program, Kegiatan, dan Anggaran Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('program', 'PROGRAM', ({ rows }) => rows[0]?.program ?? '', {
      merged: true,
      shown: ({ hasil }) => hasil.data.pk.some(({ program }) => program !== ''),
    }),
    nameColumn('kegiatan', 'KEGIATAN', (row) => row.name),
    figureColumn('anggaran', 'ANGGARAN\n(Rp)', ({ rows }, k) => k.money(sum(rows.map(({ pagu }) => pagu))), {
      jumlah: (k) => k.money(sum(k.hasil.data.pk.map(({ pagu }) => pagu))),
    }),
  ],
  jumlah: () => 'Jumlah',
};
