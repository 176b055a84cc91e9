import type { HasilKinerjaRow, ViewName } from '../../domain/hasil.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { rowKind, rowNumbers } from './row-numbers.ts';

/** A sentence on what the realisasi of a view are the quotients of. */
interface QuotientNote {
  readonly view: ViewName;
  readonly text: string;
}

/** One for each printed view; none without PEMBILANG and PENYEBUT. */
export function quotientNotes(context: ReportContext): readonly QuotientNote[] {
  const { views, isYearly, triwulan, hasil, period } = context;
  const names: Readonly<Record<ViewName, string>> = {
    main: period,
    triwulan,
    sampaiDengan: `sampai dengan ${triwulan}`,
  };
  const printed: readonly ViewName[] = isYearly ? ['main'] : views;
  return printed.flatMap((view) => {
    const phrases = hasil.kinerja.flatMap((row) => quotientPhrase(row, view, context));
    if (phrases.length === 0) return [];
    const rows = rowKind(context).toLowerCase();
    const text = `Realisasi ${names[view]} yang dihitung dari pembilang dan penyebut: ${rows} ${joinPhrases(phrases)}.`;
    return [{ view, text }];
  });
}

function quotientPhrase(row: HasilKinerjaRow, view: ViewName, context: ReportContext): readonly string[] {
  const { quotient } = row[view];
  if (quotient === null) return [];
  const [top, bottom] = [context.figure(quotient.pembilang), context.figure(quotient.penyebut)];
  return [`nomor ${rowNumbers([row], context)} (${top} dari ${bottom})`];
}
