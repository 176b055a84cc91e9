import type { HasilKeuanganRow, HasilKinerja, HasilKinerjaRow } from '../../../domain/hasil.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { sasaranOf } from '../../../domain/sasaran.ts';
import { STRIP } from '../../format.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn } from '../columns.ts';
import type { ReportTable } from '../report-table.ts';

/** A sub kegiatan with money, and the indikator that it serves. */
interface SupportRow extends HasilKeuanganRow {
  readonly indikator: readonly string[];
  /** The sasaran that PK says it supports; '' where it says none. */
  readonly sasaran: string;
}

/** Each sub kegiatan with money, beside its indikator. */
export function listSupport(hasil: HasilKinerja): readonly SupportRow[] {
  const { keuangan, kinerja, data } = hasil;
  return keuangan.map((money) => {
    const sasaran = sasaranOf(hasil, money);
    const isOwn = (row: HasilKinerjaRow): boolean =>
      data.isOfSasaran === true
        ? sasaran !== '' && nameKey(row.subKegiatan) === nameKey(sasaran)
        : nameKey(row.subKegiatan) === nameKey(money.subKegiatan) && row.kegiatan === money.kegiatan;
    return { ...money, sasaran, indikator: kinerja.filter(isOwn).map(({ indikator }) => indikator) };
  });
}

/** The programs and kegiatan by which the targets were to be reached, and their money. */
export const SUPPORT_TABLE: ReportTable<SupportRow> = {
  meaning: 'Tabel program, kegiatan, dan sub kegiatan penunjang.',
  title: ({ hasil }) => `Program, Kegiatan, dan Sub Kegiatan Penunjang Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('sasaran', 'SASARAN', (row) => row.sasaran || STRIP, {
      shown: ({ hasil }) => hasil.pk.some(({ sasaran }) => sasaran !== ''),
    }),
    nameColumn('indikator', 'INDIKATOR KINERJA', (row) => row.indikator.join('; ')),
    nameColumn('program', 'PROGRAM', (row) => row.program, {
      shown: ({ hasil }) => hasil.keuangan.some((b) => b.program !== ''),
    }),
    nameColumn('kegiatan', 'KEGIATAN', (row) => row.kegiatan),
    nameColumn('subKegiatan', 'SUB KEGIATAN', (row) => row.subKegiatan),
    figureColumn('pagu', 'PAGU\n(Rp)', (row, k) => k.money(row.pagu)),
    figureColumn('realisasi', 'REALISASI\n(Rp)', (row, k) => k.money(row.realisasiSampaiDengan)),
    figureColumn('serapan', '%', (row, k) => k.percent(row.serapan)),
    // As the office writes it: lapkin gives no verdict of its own.
    nameColumn('menunjang', 'MENUNJANG /\nKURANG MENUNJANG', ({ row }) => row.support || STRIP, {
      shown: ({ hasil }) => hasil.keuangan.some(({ row }) => row.support !== ''),
    }),
  ],
  landscape: () => 'needed',
};
