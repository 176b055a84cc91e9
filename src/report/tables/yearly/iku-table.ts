import { angkaOrNull } from '../../../domain/angka.ts';
import type { RencanaRow } from '../../../domain/kinerja-data.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn, wordColumn } from '../columns.ts';
import type { ReportTable } from '../report-table.ts';
import { subKegiatanRuns } from '../row-group.ts';

/** The sheet IKU: each sasaran, by what it is measured, and the target of the year. */
export const IKU_REPORT_TABLE: ReportTable<RencanaRow> = {
  meaning: 'Tabel indikator kinerja utama.',
  title: ({ hasil }) => `Indikator Kinerja Utama Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('sasaran', 'SASARAN', (row) => row.subKegiatan, { merged: true }),
    nameColumn('indikator', 'INDIKATOR KINERJA UTAMA', (row) => row.indikator),
    wordColumn('satuan', 'SATUAN', (row) => row.satuan),
    figureColumn('target', 'TARGET', (row, k) => k.figure(angkaOrNull(row.annualTarget), row.grades)),
  ],
  runs: subKegiatanRuns,
};
