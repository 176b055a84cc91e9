import type { HasilKinerjaRow } from '../../domain/hasil.ts';
import type { ReportContext } from '../context/report-context.ts';
import { STRIP } from '../format.ts';
import { groupTitle } from '../sentences/common-sentences.ts';
import { figureColumn, measuredColumn, NUMBER_COLUMN, wordColumn } from './columns.ts';
import { figureText } from './figure-text.ts';
import type { ReportTable } from './report-table.ts';

/** An indikator under the name that it has in the table of its kegiatan. */
interface NamedRow extends HasilKinerjaRow {
  readonly name: string;
}

const over = (context: ReportContext): string => context.viewHeading(context.basis);
// As wide as one another, so that the same satuan does not wrap in one of them alone.
const FIGURE = { over, shared: 'figure' };

/** The small table of a kegiatan: its rows with a target. */
export const PREDIKAT_TABLE: ReportTable<NamedRow> = {
  meaning: 'Tabel kecil kegiatan; hanya baris yang memiliki target.',
  title: (k, [first]) => `Predikat Kinerja ${groupTitle(first?.kegiatan ?? '', k)} ${k.period}`,
  columns: [
    NUMBER_COLUMN,
    measuredColumn<NamedRow>({}, 'nama', (row) => row.name),
    wordColumn('target', 'TARGET', (row, k) => figureText(row, row.main.target, k), FIGURE),
    wordColumn('realisasi', 'REALISASI', (row, k) => figureText(row, row.main.realisasi, k), FIGURE),
    figureColumn('capaian', 'CAPAIAN\n(%)', (row, k) => k.percent(row.main.capaian), { over }),
    wordColumn('predikat', 'PREDIKAT\nKINERJA', (row) => row.main.predikat ?? STRIP),
  ],
};
