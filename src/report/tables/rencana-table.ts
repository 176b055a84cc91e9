import { angkaOrNull, sum } from '../../domain/angka.ts';
import type { HasilKinerjaRow } from '../../domain/hasil.ts';
import { ALL_TRIWULAN, toRoman } from '../../domain/triwulan.ts';
import { figureColumn, indikatorColumn, measuredColumn, NUMBER_COLUMN } from './columns.ts';
import type { ReportTable, TableColumn } from './report-table.ts';
import { subKegiatanRuns } from './row-group.ts';

/** Figures of each quarter of Rencana Aksi, then its budget, which is printed where `shown` says. */
export function planColumns(
  parts: readonly ('target' | 'realisasi')[],
  shown?: TableColumn<HasilKinerjaRow>['shown'],
): readonly TableColumn<HasilKinerjaRow>[] {
  return ALL_TRIWULAN.flatMap((q) => {
    const over = (): string => `TRIWULAN ${toRoman(q)}`;
    const figures = parts.map((part) =>
      figureColumn<HasilKinerjaRow>(
        part + toRoman(q),
        part.toUpperCase(),
        (row, k) => k.figure(angkaOrNull(row.rencana.triwulan[q][part]), row.grades),
        { over },
      ),
    );
    const anggaran = figureColumn<HasilKinerjaRow>(
      `anggaran${toRoman(q)}`,
      'ANGGARAN\n(Rp)',
      (row, k) => k.money(angkaOrNull(row.rencana.triwulan[q].anggaran)),
      {
        over,
        ...(shown === undefined ? {} : { shown }),
        jumlah: (k) => k.money(sum(k.hasil.rencanaAksi.map(({ rencana }) => rencana.triwulan[q].anggaran))),
      },
    );
    return [...figures, anggaran];
  });
}

/** Rencana Aksi, in BAB II or as Lampiran. */
export const RENCANA_TABLE: ReportTable<HasilKinerjaRow> = {
  meaning: 'Tabel rencana aksi (halaman lanskap).',
  title: ({ hasil }) => `Rencana Aksi Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    measuredColumn<HasilKinerjaRow>({ merged: true }),
    indikatorColumn(),
    ...planColumns(['target']),
  ],
  landscape: () => 'always',
  runs: subKegiatanRuns,
  jumlah: () => 'Jumlah',
};
