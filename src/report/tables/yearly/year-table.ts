import { isAngka } from '../../../domain/angka.ts';
import type { HasilKinerjaRow } from '../../../domain/hasil.ts';
import { SUM_JENIS } from '../../../domain/jenis.ts';
import { hasChangedTargets } from '../../../domain/murni.ts';
import { ALL_TRIWULAN, type Triwulan } from '../../../domain/triwulan.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { STRIP } from '../../format.ts';
import { figureColumn, measuredColumn, NUMBER_COLUMN, nameColumn, wordColumn } from '../columns.ts';
import type { ReportTable } from '../report-table.ts';
import { subKegiatanRuns } from '../row-group.ts';

/** Quarters with a target whose realisasi a sum of the quarters lacks. */
export function blankQuarters({ jenis, rencana }: HasilKinerjaRow): readonly Triwulan[] {
  if (jenis !== SUM_JENIS) return [];
  return ALL_TRIWULAN.filter((t) => {
    const { target, realisasi } = rencana.triwulan[t];
    return realisasi === 'kosong' && isAngka(target) && !target.isZero();
  });
}

function realisasiText(row: HasilKinerjaRow, context: ReportContext): string {
  const text = context.figure(row.main.realisasi, row.grades);
  return blankQuarters(row).length > 0 ? `${text}*` : text;
}

const isChanged = ({ hasil }: ReportContext): boolean => hasChangedTargets(hasil.measured);

/** Target and realisasi of the year; both targets where a PK Perubahan changed one. */
export const YEAR_TABLE: ReportTable<HasilKinerjaRow> = {
  meaning: 'Tabel target dan realisasi setahun.',
  title: ({ hasil }) => `Target dan Realisasi Kinerja Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    measuredColumn<HasilKinerjaRow>({ merged: true }),
    nameColumn('indikator', 'INDIKATOR KINERJA', (row) => row.indikator),
    wordColumn('satuan', 'SATUAN', (row) => row.satuan),
    figureColumn('targetPk', 'TARGET\nPK', (row, k) => k.figure(row.murniTarget, row.grades), { shown: isChanged }),
    figureColumn('targetPerubahan', 'TARGET PK\nPERUBAHAN', (row, k) => k.figure(row.main.target, row.grades), {
      shown: isChanged,
    }),
    figureColumn('target', 'TARGET', (row, k) => k.figure(row.main.target, row.grades), {
      shown: (k) => !isChanged(k),
    }),
    figureColumn('realisasi', 'REALISASI', realisasiText),
    figureColumn('capaian', 'CAPAIAN\n(%)', (row, k) => k.percent(row.main.capaian), {
      rataRata: (k) => k.percent(k.hasil.kinerjaSummary.rataRata),
    }),
    wordColumn('predikat', 'PREDIKAT', (row) => row.main.predikat ?? STRIP, {
      rataRata: (k) => k.hasil.kinerjaSummary.predikat ?? '',
    }),
  ],
  landscape: () => 'needed',
  runs: subKegiatanRuns,
  rataRata: () => 'Rata-rata',
};
