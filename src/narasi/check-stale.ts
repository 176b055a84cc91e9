import { isSameName } from '../domain/name-key.ts';
import { toRoman } from '../domain/triwulan.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { namesOwnTriwulan } from './check-dates.ts';
import type { HasilNarasi } from './hasil-narasi.ts';
import type { NarasiCell, Sentence } from './narasi-cell.ts';
import { isAboutOtherReport, TELLS_OF_PAST_OR_PLAN } from './other-times.ts';

/**
 * narasi/triwulan-beda: the analysis of a row that tells results of an earlier quarter and nowhere of the report's own,
 * though the row has a target there. Its figures are true of that quarter, so only the quarter tells.
 */
export function checkStale(cells: readonly NarasiCell[], hasil: HasilNarasi): Finding[] {
  const own = hasil.data.triwulan;
  const analyses = cells.filter(({ row, subject }) => row.bagian === 'Analisis' && subject?.level === 'sub kegiatan');
  return analyses.flatMap((cell) => {
    const sameRow = analyses.filter((other) => isSameName(other.row.subject, cell.row.subject));
    const isDue = cell.subject?.kinerja.every((row) => row.triwulan.target !== null) ?? false;
    if (!isDue || sameRow.some((other) => namesOwnTriwulan(other, own))) return [];
    return cell.sentences.flatMap((sentence) => staleFinding(sentence, cell, hasil)).slice(0, 1);
  });
}

function staleFinding(sentence: Sentence, cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const own = hasil.data.triwulan;
  const named = sentence.tokens.find((t) => t.kind === 'triwulan' && t.triwulan !== null && t.triwulan < own);
  if (named?.kind !== 'triwulan' || named.triwulan === null || !tellsResult(sentence)) return [];
  const { text } = sentence;
  if (
    TELLS_OF_PAST_OR_PLAN.test(text) ||
    isAboutOtherReport(text) ||
    /\b(?:tertunda|sisa|pembayaran|selesai)/i.test(text)
  )
    return [];
  const args = { kutip: excerpt(named.text, 110), triwulan: toRoman(own) };
  const [written, computed] = [`Triwulan ${toRoman(named.triwulan)}`, `Triwulan ${toRoman(own)}`];
  return [makeFinding('narasi/triwulan-beda', args, { at: cell.at, written, computed })];
}

/** A figure with a role, a claim, or a count against the target. */
function tellsResult({ mentions }: Sentence): boolean {
  return mentions.some((m) => m.kind === 'klaim' || (m.kind === 'angka' && m.role !== 'pagu' && m.role !== 'anggaran'));
}
