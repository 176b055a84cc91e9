import { angkaOrNull, isAngka, sum } from '../../../domain/angka.ts';
import type { HasilKinerjaRow } from '../../../domain/hasil.ts';
import { ALL_TRIWULAN, toRoman } from '../../../domain/triwulan.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { figureColumn, indikatorColumn, measuredColumn, NUMBER_COLUMN } from '../columns.ts';
import type { ReportTable, TableColumn } from '../report-table.ts';
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
    ...ALL_TRIWULAN.flatMap((q): readonly TableColumn<HasilKinerjaRow>[] => {
      const over = (): string => `TRIWULAN ${toRoman(q)}`;
      const figures = (['target', 'realisasi'] as const).map((part) =>
        figureColumn<HasilKinerjaRow>(
          part + toRoman(q),
          part.toUpperCase(),
          (row, k) => k.figure(angkaOrNull(row.rencana.triwulan[q][part]), row.grades),
          { over },
        ),
      );
      return [
        ...figures,
        figureColumn(
          `anggaran${toRoman(q)}`,
          'ANGGARAN\n(Rp)',
          (row, k) => k.money(angkaOrNull(row.rencana.triwulan[q].anggaran)),
          {
            over,
            shown: hasAnggaran,
            jumlah: (k) => k.money(sum(k.hasil.rencanaAksi.map(({ rencana }) => rencana.triwulan[q].anggaran))),
          },
        ),
      ];
    }),
  ],
  landscape: () => 'always',
  runs: subKegiatanRuns,
  jumlah: () => 'Jumlah',
};
