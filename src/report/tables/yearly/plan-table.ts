import { isAngka } from '../../../domain/angka.ts';
import type { HasilKinerjaRow } from '../../../domain/hasil.ts';
import { ALL_TRIWULAN } from '../../../domain/triwulan.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { indikatorColumn, measuredColumn, NUMBER_COLUMN } from '../columns.ts';
import { planColumns } from '../rencana-table.ts';
import type { ReportTable } from '../report-table.ts';
import { subKegiatanRuns } from '../row-group.ts';

/** IKU have no money of their own. */
function hasAnggaran({ hasil }: ReportContext): boolean {
  return hasil.rencanaAksi.some(({ rencana }) => ALL_TRIWULAN.some((q) => isAngka(rencana.triwulan[q].anggaran)));
}

/**
 * Rencana Aksi with its realisasi, all four quarters: what was planned, reached and budgeted. Capaian stands in table 3.2, what
 * was spent in the table of money beside this one.
 */
export const YEAR_PLAN_TABLE: ReportTable<HasilKinerjaRow> = {
  meaning: 'Tabel rencana aksi dan realisasinya tiap triwulan (halaman lanskap).',
  title: ({ hasil }) => `Rencana Aksi dan Realisasinya Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    measuredColumn<HasilKinerjaRow>({ merged: true }),
    indikatorColumn(),
    ...planColumns(['target', 'realisasi'], hasAnggaran),
  ],
  landscape: () => 'always',
  runs: subKegiatanRuns,
  jumlah: () => 'Jumlah',
};
