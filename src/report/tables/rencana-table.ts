import { angkaOrNull, sum } from '../../domain/angka.ts';
import type { HasilKinerjaRow } from '../../domain/hasil.ts';
import { ALL_TRIWULAN, toRoman } from '../../domain/triwulan.ts';
import { figureColumn, indikatorColumn, measuredColumn, NUMBER_COLUMN } from './columns.ts';
import type { ReportTable, TableColumn } from './report-table.ts';
import { subKegiatanRuns } from './row-group.ts';

/** Rencana Aksi, in BAB II or as Lampiran. */
export const RENCANA_TABLE: ReportTable<HasilKinerjaRow> = {
  meaning: 'Tabel rencana aksi (halaman lanskap).',
  title: ({ hasil }) => `Rencana Aksi Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    measuredColumn<HasilKinerjaRow>({ merged: true }),
    indikatorColumn(),
    ...ALL_TRIWULAN.flatMap((q): readonly TableColumn<HasilKinerjaRow>[] => {
      const over = (): string => `TRIWULAN ${toRoman(q)}`;
      return [
        figureColumn(
          `target${toRoman(q)}`,
          'TARGET',
          (row, k) => k.figure(angkaOrNull(row.rencana.triwulan[q].target), row.grades),
          { over },
        ),
        figureColumn(
          `anggaran${toRoman(q)}`,
          'ANGGARAN\n(Rp)',
          (row, k) => k.money(angkaOrNull(row.rencana.triwulan[q].anggaran)),
          {
            over,
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
