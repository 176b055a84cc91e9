import { angkaOrNull, sum } from '../../domain/angka.ts';
import type { PkRowWithMurni } from '../../domain/murni.ts';
import { type AnggaranRow, paguText } from './anggaran-table.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn, wordColumn } from './columns.ts';
import { figureText } from './figure-text.ts';
import { SASARAN_COLUMNS } from './pk-lampiran-tables.ts';
import type { ReportTable } from './report-table.ts';
import { groupByName } from './row-group.ts';

/** Of the PK Perubahan, with the number of its sub kegiatan. */
interface PerubahanRow extends PkRowWithMurni {
  readonly number: string;
}

/** What the Perjanjian Kinerja Perubahan promises, beside what was promised before. */
export const SASARAN_PERUBAHAN_TABLE: ReportTable<PerubahanRow> = {
  meaning: 'Tabel sasaran, indikator dan target perjanjian perubahan.',
  title: ({ hasil }) => `Sasaran, Indikator, dan Target Kinerja Perubahan Tahun ${hasil.data.year}`,
  columns: [
    ...SASARAN_COLUMNS,
    wordColumn('targetPk', 'TARGET\nSEMULA', (row, k) => figureText(row, row.murniTarget, k)),
    wordColumn('target', 'TARGET\nMENJADI', (row, k) => figureText(row, angkaOrNull(row.target), k)),
  ],
  runs: (rows) => groupByName(rows, (row) => row.number).map(({ rows: own }) => own),
};

/** The budget of each kegiatan before and after. */
export const KEGIATAN_PERUBAHAN_TABLE: ReportTable<AnggaranRow> = {
  meaning: 'Tabel kegiatan dan anggaran perjanjian perubahan.',
  title: ({ hasil }) => `Kegiatan dan Anggaran Perubahan Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('kegiatan', 'KEGIATAN', (row) => row.name),
    figureColumn('anggaranPk', 'ANGGARAN\nSEMULA (Rp)', (row, k) => paguText(row.murni, true, k), {
      jumlah: (k) => k.money(sum((k.hasil.perubahan?.murni ?? []).map(({ pagu }) => pagu))),
    }),
    figureColumn('anggaran', 'ANGGARAN\nMENJADI (Rp)', (row, k) => paguText(row.rows, true, k), {
      jumlah: (k) => k.money(sum(k.hasil.pk.map(({ pagu }) => pagu))),
    }),
  ],
  jumlah: () => 'Jumlah',
};
