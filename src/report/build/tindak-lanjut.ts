import { splitTindakLanjut } from '../../domain/tindak-lanjut.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatCount } from '../format.ts';
import { buildTable } from '../tables/build-table.ts';
import { PLAN_TABLE, previousQuarter, TINDAK_LANJUT_TABLE } from '../tables/tindak-lanjut-tables.ts';
import type { ReportView } from '../view/report-view.ts';
import type { Numbering } from './numbering.ts';

type Section = NonNullable<ReportView['bab3']['tindakLanjut']>;

/** What came of the follow-up of the quarter before; null where the sheet names none. */
export function buildPreviousFollowUp(context: ReportContext, numbering: Numbering): Section | null {
  const { tindakLanjut: rows, triwulan } = context.hasil.data;
  const { previous } = splitTindakLanjut(rows, triwulan);
  if (previous.length === 0) return null;
  const table = numbering.table();
  const name = previousQuarter(context);
  const counts = (['selesai', 'proses', 'belum'] as const).flatMap((status) => {
    const count = previous.filter((row) => row.status === status).length;
    return count === 0 ? [] : [`${formatCount(count)} ${STATUS_TEXT[status]}`];
  });
  return {
    ...numbering.heading(`Tindak Lanjut ${name}`),
    paragraf: [
      `Dari ${formatCount(previous.length)} tindak lanjut yang direncanakan pada ${name}, ${joinPhrases(counts)}. Rinciannya disajikan pada ${table.nomor}.`,
    ],
    tabel: buildTable(TINDAK_LANJUT_TABLE, table, previous, context),
  };
}

const STATUS_TEXT = { selesai: 'telah selesai', proses: 'sedang dalam proses', belum: 'belum dilaksanakan' } as const;

/** What the report's quarter resolves to do; null where the sheet names nothing. */
export function buildFollowUpPlan(context: ReportContext, numbering: Numbering): Section | null {
  const { tindakLanjut: rows, triwulan } = context.hasil.data;
  const { plans } = splitTindakLanjut(rows, triwulan);
  if (plans.length === 0) return null;
  const table = numbering.table();
  return {
    ...numbering.heading('Rencana Tindak Lanjut'),
    paragraf: [`Rencana tindak lanjut atas hasil ${context.triwulan} disajikan pada ${table.nomor}.`],
    tabel: buildTable(PLAN_TABLE, table, plans, context),
  };
}
