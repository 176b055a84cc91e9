import { angkaOrNull, isAngka } from '../../../domain/angka.ts';
import type { IkuRow } from '../../../domain/kinerja-data.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn, wordColumn } from '../columns.ts';
import type { ReportTable } from '../report-table.ts';
import { subKegiatanRuns } from '../row-group.ts';

/** Whether the PK Perubahan changes a target. */
function isChanged({ hasil }: ReportContext): boolean {
  return (hasil.data.iku ?? []).some((row) => row.changedTarget !== 'kosong');
}

/** The target of PK Perubahan; blank is the one before. */
function changedTarget({ annualTarget, changedTarget: changed }: IkuRow) {
  return angkaOrNull(changed === 'kosong' ? annualTarget : changed);
}

/** The sheet IKU: each sasaran, by what it is measured, and the target of the year. */
export const IKU_REPORT_TABLE: ReportTable<IkuRow> = {
  meaning: 'Tabel indikator kinerja utama.',
  title: ({ hasil }) => `Indikator Kinerja Utama Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('sasaran', 'SASARAN', (row) => row.subKegiatan, { merged: true }),
    nameColumn('indikator', 'INDIKATOR KINERJA UTAMA', (row) => row.indikator),
    wordColumn('satuan', 'SATUAN', (row) => row.satuan),
    figureColumn('target', 'TARGET', (row, k) => k.figure(angkaOrNull(row.annualTarget), row.grades), {
      shown: (k) => !isChanged(k),
    }),
    figureColumn('targetPk', 'TARGET\nPK', (row, k) => k.figure(angkaOrNull(row.annualTarget), row.grades), {
      shown: isChanged,
    }),
    figureColumn('targetPerubahan', 'TARGET PK\nPERUBAHAN', (row, k) => k.figure(changedTarget(row), row.grades), {
      shown: isChanged,
    }),
    figureColumn('bobot', 'BOBOT', (row, k) => k.figure(angkaOrNull(row.bobot)), {
      shown: ({ hasil }) => (hasil.data.iku ?? []).some(({ bobot }) => isAngka(bobot)),
    }),
  ],
  runs: subKegiatanRuns,
};
