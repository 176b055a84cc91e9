import { angkaOrNull } from '../../domain/angka.ts';
import type { PkRow } from '../../domain/kinerja-data.ts';
import { hasChangedTargets, type PkRowWithMurni } from '../../domain/murni.ts';
import type { ReportContext } from '../context/report-context.ts';
import { figureColumn, nameColumn, wordColumn } from './columns.ts';
import { figureText } from './figure-text.ts';
import type { ReportTable } from './report-table.ts';
import { groupByName } from './row-group.ts';

/** A row of the PK with the number of its kegiatan. */
interface NumberedPkRow extends PkRowWithMurni {
  readonly number: string;
}

/** Rows of the PK in the order of the table: those of a kegiatan together, in it those of a sub kegiatan. */
export function numberPkRows(rows: readonly PkRowWithMurni[]): readonly NumberedPkRow[] {
  return groupByName(rows, (row) => row.kegiatan).flatMap((kegiatan, i) =>
    groupByName(kegiatan.rows, (row) => row.subKegiatan).flatMap((sub) =>
      sub.rows.map((row) => ({ ...row, number: String(i + 1) })),
    ),
  );
}

const isChanged = ({ hasil }: ReportContext): boolean => hasChangedTargets(hasil);

function targetText(row: PkRow, k: ReportContext): string {
  return figureText(row, angkaOrNull(row.target), k);
}

function murniText(row: NumberedPkRow, k: ReportContext): string {
  return figureText(row, row.murniTarget, k);
}

/** The PK: kegiatan and sub kegiatan span their indikator. */
export const PK_TABLE: ReportTable<NumberedPkRow> = {
  meaning: 'Tabel perjanjian kinerja.',
  title: ({ hasil }) => `Perjanjian Kinerja Tahun ${hasil.data.year}`,
  columns: [
    wordColumn('nomor', 'NO', (row) => row.number, { merged: true, wraps: false }),
    nameColumn('kegiatan', 'KEGIATAN', (row) => row.kegiatan, { merged: true }),
    nameColumn('subKegiatan', 'SUB KEGIATAN', (row) => row.subKegiatan, { merged: true }),
    nameColumn('indikator', 'INDIKATOR KINERJA', (row) => row.indikator),
    wordColumn('targetPk', 'TARGET\nPK', murniText, { shown: isChanged }),
    wordColumn('targetPerubahan', 'TARGET PK\nPERUBAHAN', targetText, { shown: isChanged }),
    wordColumn('target', 'TARGET', targetText, { shown: (k) => !isChanged(k) }),
    figureColumn('bobot', 'BOBOT', ({ bobot }, k) => k.figure(angkaOrNull(bobot)), {
      shown: ({ hasil }) => hasil.kinerja.some(({ bobot }) => bobot !== null),
    }),
  ],
  runs: (rows) => groupByName(rows, (row) => row.number).map((kegiatan) => kegiatan.rows),
};
