import { countStatuses, splitTindakLanjut, type TindakLanjutRow } from '../../domain/tindak-lanjut.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatCount } from '../format.ts';
import { buildTable } from '../tables/build-table.ts';
import { FOLLOW_UP_TABLE, PLAN_TABLE, previousQuarter, TINDAK_LANJUT_TABLE } from '../tables/tindak-lanjut-tables.ts';
import type { LkjipView } from '../view/lkjip-view.ts';
import type { ReportView } from '../view/report-view.ts';
import type { LampiranNumbers } from './lampiran-numbers.ts';
import type { Numbering } from './numbering.ts';

type Section = NonNullable<ReportView['bab3']['tindakLanjut']>;

/** What came of the follow-up of the quarter before; null where the sheet names none. */
export function buildPreviousFollowUp(context: ReportContext, numbering: Numbering): Section | null {
  const { tindakLanjut: rows, triwulan } = context.hasil.data;
  const { previous } = splitTindakLanjut(rows, triwulan);
  if (previous.length === 0) return null;
  const table = numbering.table();
  const name = previousQuarter(context);
  return {
    ...numbering.heading(`Tindak Lanjut ${name}`),
    paragraf: [
      `Dari ${formatCount(previous.length)} tindak lanjut yang direncanakan pada ${name}, ${statusPhrase(previous)}. Rinciannya disajikan pada ${table.nomor}.`,
    ],
    tabel: buildTable(TINDAK_LANJUT_TABLE, table, previous, context),
  };
}

const STATUS_TEXT = { selesai: 'telah selesai', proses: 'sedang dalam proses', belum: 'belum dilaksanakan' } as const;

/** "3 (tiga) telah selesai dan 1 (satu) sedang dalam proses". */
function statusPhrase(rows: readonly TindakLanjutRow[]): string {
  return joinPhrases(countStatuses(rows).map(({ status, count }) => `${formatCount(count)} ${STATUS_TEXT[status]}`));
}

/** The appendix of the year's follow-up; null where the sheet has none. */
export function buildFollowUpLampiran(
  context: ReportContext,
  numbers: LampiranNumbers,
): LkjipView['lampiranTindakLanjut'] {
  const { tindakLanjut: rows, year } = context.hasil.data;
  if (rows.length === 0) return null;
  const table = numbers.table();
  return {
    id: 'lampiran-tindak-lanjut',
    judul: `Lampiran ${numbers.next()} Tindak Lanjut Hasil Evaluasi`,
    paragraf: [
      `Dari ${formatCount(rows.length)} tindak lanjut Tahun ${year}, ${statusPhrase(rows)}. Rinciannya disajikan pada ${table.nomor}.`,
    ],
    tabel: buildTable(FOLLOW_UP_TABLE, table, rows, context),
  };
}

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
