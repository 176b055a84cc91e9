import type { HasilKeuanganRow } from '../../domain/hasil.ts';
import type { ReportContext } from '../context/report-context.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn } from './columns.ts';
import { MONEY_TOTALS } from './money-totals.ts';
import type { ReportTable } from './report-table.ts';

const over = (context: ReportContext): string => `S.D. ${context.triwulan.toUpperCase()}`;

/** What each sub kegiatan has spent of its budget s.d. the quarter. */
export const SERAPAN_TABLE: ReportTable<HasilKeuanganRow> = {
  meaning: 'Tabel serapan anggaran.',
  title: (k) => `Serapan Anggaran sampai dengan ${k.triwulan} Tahun ${k.hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('subKegiatan', 'SUB KEGIATAN', (row) => row.subKegiatan),
    figureColumn('anggaran', 'ANGGARAN\n(Rp)', (row, k) => k.money(row.pagu), { jumlah: MONEY_TOTALS.pagu }),
    figureColumn('realisasi', 'REALISASI\n(Rp)', (row, k) => k.money(row.realisasiSampaiDengan), {
      over,
      jumlah: MONEY_TOTALS.spent,
    }),
    figureColumn('serapan', 'SERAPAN\n(%)', (row, k) => k.percent(row.serapan), { over, jumlah: MONEY_TOTALS.serapan }),
    figureColumn('sisa', 'SISA\n(Rp)', (row, k) => k.money(row.pagu?.minus(row.realisasiSampaiDengan) ?? null), {
      jumlah: MONEY_TOTALS.left,
    }),
  ],
  jumlah: () => 'Jumlah',
};
