import type { HasilKeuanganRow, HasilKinerja, HasilKinerjaRow } from '../../../domain/hasil.ts';
import { nameKey } from '../../../domain/name-key.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { STRIP } from '../../format.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn, wordColumn } from '../columns.ts';
import { MONEY_TOTALS } from '../money-totals.ts';
import type { ReportTable, TableColumn } from '../report-table.ts';

/** An indikator and the money of its sub kegiatan; either is null where the workbook has none. */
interface MeasurementRow {
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly kinerja: HasilKinerjaRow | null;
  readonly money: HasilKeuanganRow | null;
}

/** Every indikator with the money of its sub kegiatan, then the sub kegiatan that have money alone. */
export function listMeasurements({ kinerja, keuangan }: HasilKinerja): readonly MeasurementRow[] {
  const left = new Set(keuangan);
  const measured = kinerja.map((row): MeasurementRow => {
    const money = keuangan.find(
      ({ kegiatan, subKegiatan }) => nameKey(subKegiatan) === nameKey(row.subKegiatan) && kegiatan === row.kegiatan,
    );
    if (money !== undefined) left.delete(money);
    return { kegiatan: row.kegiatan, subKegiatan: row.subKegiatan, kinerja: row, money: money ?? null };
  });
  const rest = [...left].map(
    (money): MeasurementRow => ({ kegiatan: money.kegiatan, subKegiatan: money.subKegiatan, kinerja: null, money }),
  );
  return [...measured, ...rest];
}

const kinerja = (): string => 'KINERJA';
const anggaran = (): string => 'ANGGARAN';

function figureOf(part: 'target' | 'realisasi'): TableColumn<MeasurementRow>['cell'] {
  return ({ kinerja: row }, context) => (row === null ? STRIP : context.figure(row.main[part], row.grades));
}

/** The form Pengukuran Kinerja (Permen PANRB 53/2014): target, realisasi and percent, and what they cost. */
export const MEASUREMENT_TABLE: ReportTable<MeasurementRow> = {
  meaning: 'Formulir Pengukuran Kinerja (halaman lanskap).',
  title: ({ hasil }) => `Pengukuran Kinerja Tahun ${hasil.data.year}`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('subKegiatan', 'SUB KEGIATAN', (row) => row.subKegiatan, { merged: true }),
    nameColumn('indikator', 'INDIKATOR KINERJA', (row) => row.kinerja?.indikator ?? STRIP),
    wordColumn('satuan', 'SATUAN', (row) => row.kinerja?.satuan ?? STRIP),
    figureColumn('target', 'TARGET', figureOf('target'), { over: kinerja }),
    figureColumn('realisasi', 'REALISASI', figureOf('realisasi'), { over: kinerja }),
    figureColumn('capaian', '%', (row, k) => k.percent(row.kinerja?.main.capaian ?? null), { over: kinerja }),
    moneyColumn('pagu', 'PAGU\n(Rp)', (row, k) => k.money(row.money?.pagu ?? null), MONEY_TOTALS.pagu),
    moneyColumn(
      'realisasiAnggaran',
      'REALISASI\n(Rp)',
      (row, k) => k.money(row.money?.realisasiSampaiDengan ?? null),
      MONEY_TOTALS.spent,
    ),
    moneyColumn('serapan', '%', (row, k) => k.percent(row.money?.serapan ?? null), MONEY_TOTALS.serapan),
  ],
  landscape: () => 'always',
  jumlah: () => 'Jumlah anggaran dan realisasinya',
};

/** Money of a sub kegiatan, once for all its indikator. */
function moneyColumn(
  name: string,
  heading: string,
  cell: (row: MeasurementRow, context: ReportContext) => string,
  jumlah: (context: ReportContext) => string,
): TableColumn<MeasurementRow> {
  return figureColumn(name, heading, cell, { over: anggaran, merged: true, jumlah });
}
