import type { HasilKeuanganRow, HasilKinerja } from '../../../domain/hasil.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn } from '../columns.ts';
import type { ReportTable } from '../report-table.ts';

/** A sub kegiatan with money, and the indikator that it serves. */
interface SupportRow extends HasilKeuanganRow {
  readonly indikator: readonly string[];
}

/** Each sub kegiatan with money, beside its indikator. */
export function listSupport({ keuangan, kinerja }: HasilKinerja): readonly SupportRow[] {
  return keuangan.map((money) => ({
    ...money,
    indikator: kinerja
      .filter((row) => nameKey(row.subKegiatan) === nameKey(money.subKegiatan) && row.kegiatan === money.kegiatan)
      .map(({ indikator }) => indikator),
  }));
}

/** The programs and kegiatan by which the targets were to be reached, and their money. */
export const SUPPORT_TABLE: ReportTable<SupportRow> = {
  meaning: 'Tabel program, kegiatan, dan sub kegiatan penunjang.',
  title: ({ hasil }) => `Program, Kegiatan, dan Sub Kegiatan Penunjang Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('indikator', 'INDIKATOR KINERJA', (row) => row.indikator.join('; ')),
    nameColumn('program', 'PROGRAM', (row) => row.program, {
      shown: ({ hasil }) => hasil.keuangan.some((b) => b.program !== ''),
    }),
    nameColumn('kegiatan', 'KEGIATAN', (row) => row.kegiatan),
    nameColumn('subKegiatan', 'SUB KEGIATAN', (row) => row.subKegiatan),
    figureColumn('pagu', 'PAGU\n(Rp)', (row, k) => k.money(row.pagu)),
    figureColumn('realisasi', 'REALISASI\n(Rp)', (row, k) => k.money(row.realisasiSampaiDengan)),
    figureColumn('serapan', '%', (row, k) => k.percent(row.serapan)),
  ],
  landscape: () => 'needed',
};
