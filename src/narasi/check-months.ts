import { MONTH_NAMES, triwulanOf } from '../domain/month-names.ts';
import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { HasilNarasi } from './hasil-narasi.ts';
import type { NarasiCell } from './narasi-cell.ts';
import { isAboutOtherReport, isRegulationClause, TELLS_OF_PAST_OR_PLAN } from './other-times.ts';

/** Names of months as they begin with a capital; "mei" in another word is none. */
const MONTH = new RegExp(`\\b(?:bulan\\s+)?(${MONTH_NAMES.join('|')}|Pebruari|Nopember)\\b(?:\\s+(20\\d\\d))?`, 'gu');
/** Months of papers and of money that comes: their own. */
const OTHER_MONTHS =
  /\b(?:kontrak|surat|sk|berlaku|berakhir|dilantik|diangkat|cair|dicairkan|sampai|hingga|mulai|s\.?d\.?)\b/i;

/**
 * narasi/bulan-lain: a factor for every report (TRIWULAN blank) that names a month of an earlier quarter and none of the
 * report's own. It may be meant; what was left from an older report looks the same.
 */
export function checkMonths({ row, at, sentences }: NarasiCell, hasil: HasilNarasi): Finding[] {
  const { triwulan: own, year, pengaturan } = hasil.data;
  const isFaktor = row.bagian === 'Faktor Pendukung' || row.bagian === 'Faktor Penghambat';
  if (!isFaktor || row.triwulan !== undefined || pengaturan.basis !== 'triwulan') return [];
  for (const { text } of sentences) {
    const months = [...text.matchAll(MONTH)].map((match) => ({ match, quarter: quarterOf(match[1] ?? '') }));
    if (months.length === 0 || months.some(({ quarter }) => quarter >= own)) continue;
    if (TELLS_OF_PAST_OR_PLAN.test(text) || OTHER_MONTHS.test(text) || isAboutOtherReport(text)) continue;
    const found = months.find(({ match }) => {
      const isOwnYear = match[2] === undefined || match[2] === String(year);
      return isOwnYear && !isRegulationClause(text, match.index);
    });
    if (found === undefined) continue;
    const args = { kutip: excerpt(found.match[0], 110), triwulan: toRoman(own) };
    return [makeFinding('narasi/bulan-lain', args, { at })];
  }
  return [];
}

function quarterOf(month: string): Triwulan {
  const name = month.replace('Pebruari', 'Februari').replace('Nopember', 'November');
  return triwulanOf(MONTH_NAMES.indexOf(name) + 1);
}
