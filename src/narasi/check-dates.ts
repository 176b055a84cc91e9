import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { HasilNarasi } from './hasil-narasi.ts';
import type { NarasiCell, Sentence } from './narasi-cell.ts';
import { isAboutOtherReport, isRegulationClause, TELLS_OF_PAST_OR_PLAN } from './other-times.ts';

const MONTHS =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember';
const MONTH = new RegExp(MONTHS, 'iu');
const MONTH_YEAR = new RegExp(`(?:\\b\\d{1,2}\\s*(?:[-–]\\s*\\d{1,2})?\\s+)?\\b(${MONTHS})\\s+(20\\d\\d)\\b`, 'giu');
/** What is done, told, or signed at a date: the report's own. */
const OWN_DATE =
  /\b(?:dilaksanakan|diselenggarakan|diadakan|terealisasi|realisasi|capaian|per|posisi|demikian|disusun|laporan ini|berlangsung|terserap)\b/i;
/** Dates of other papers, contracts and people. */
const OTHER_PAPER =
  /\b(?:kontrak|adendum|addendum|surat|sk|perjanjian kerja sama|nota kesepahaman|mou|tanggal lahir|masa jabatan|sertifikat|berita acara|berlaku|berakhir|dilantik|diangkat)\b/i;
const RANGE = new RegExp(
  `(?:\\b\\d{1,2}\\s+)?\\b(${MONTHS})(?:\\s+(20\\d\\d))?\\s*(?:sampai(?: dengan)?|s\\.?\\s?\\/?d\\.?|hingga|[-–])\\s*(?:akhir\\s+|bulan\\s+)?(?:\\d{1,2}\\s+)?\\b(${MONTHS})(?:\\s+(20\\d\\d))?`,
  'iu',
);
const END_DATE = new RegExp(
  `(?:sampai(?: dengan)?|hingga|per|posisi)\\s+(?:tanggal\\s+|akhir\\s+)*((?:30|31)\\s+(${MONTHS})(?:\\s+(20\\d\\d))?)`,
  'iu',
);
const RESULT = /\b(?:realisasi|terealisasi|terserap|serapan|capaian|data)\b/i;
const FIRST = ['januari', 'april', 'juli', 'oktober'];
const LAST = ['maret', 'juni', 'september', 'desember'];

/** narasi/tahun-beda and narasi/triwulan-beda: dates and spans of months that are not the report's. */
export function checkDates(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  if (['Dasar Hukum', 'Saran', 'Tindak Lanjut', 'Tugas dan Fungsi'].includes(cell.row.bagian)) return [];
  // Looked for in the whole cell, so once for all its sentences, and only where one asks.
  let isNamed: boolean | undefined;
  const namesOwn = (): boolean => {
    isNamed ??= namesOwnTriwulan(cell, hasil.data.triwulan);
    return isNamed;
  };
  return cell.sentences.flatMap((sentence) => {
    if (!MONTH.test(sentence.text) || OTHER_PAPER.test(sentence.text) || TELLS_OF_PAST_OR_PLAN.test(sentence.text))
      return [];
    if (isAboutOtherReport(sentence.text)) return [];
    return [...findWrongYear(sentence, cell, hasil), ...findOtherTriwulan(sentence, cell, hasil, namesOwn)].slice(0, 1);
  });
}

function findWrongYear({ text }: Sentence, cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const { year } = hasil.data;
  if (text.includes(String(year)) || !OWN_DATE.test(text)) return [];
  const wrong = [...text.matchAll(MONTH_YEAR)].find((m) => {
    const distance = Number(m[2]) - year;
    // A report of the last quarter is signed in the year after.
    const signedLater = distance === 1 && /^(?:januari|februari|pebruari|maret)$/i.test(m[1] ?? '');
    return Math.abs(distance) <= 2 && !signedLater && !isRegulationClause(text, m.index);
  });
  if (wrong === undefined) return [];
  const args = { kutip: excerpt(wrong[0], 110), tahun: String(year) };
  return [makeFinding('narasi/tahun-beda', args, { at: cell.at, written: wrong[2] ?? '', computed: String(year) })];
}

/** "April sampai dengan Juni", "sampai dengan 30 Juni": the span of a quarter that is over, told as the report's. */
function findOtherTriwulan(
  sentence: Sentence,
  cell: NarasiCell,
  hasil: HasilNarasi,
  namesOwn: () => boolean,
): Finding[] {
  const { text } = sentence;
  const { triwulan: own, year } = hasil.data;
  if (hasil.data.isYearly === true) return [];
  const range = RANGE.exec(text);
  const end = END_DATE.exec(text);
  if ((range === null && end === null) || namesOwn()) return [];
  const isYear = (written: string | undefined): boolean => written === undefined || written === String(year);
  const first = range === null ? -1 : FIRST.indexOf((range[1] ?? '').toLowerCase());
  const last = range === null ? -1 : LAST.indexOf((range[3] ?? '').toLowerCase());
  const isSpan = first !== -1 && first === last && isYear(range?.[2]) && isYear(range?.[4]);
  const told = ALL_TRIWULAN[last];
  if (range !== null && isSpan && told !== undefined && told < own) return [triwulanFinding(range[0], told, cell, own)];
  const ended = ALL_TRIWULAN[LAST.indexOf((end?.[2] ?? '').toLowerCase())];
  if (end === null || ended === undefined || ended >= own || !isYear(end[3]) || !RESULT.test(text)) return [];
  return [triwulanFinding(end[1] ?? '', ended, cell, own)];
}

/** Whether a cell names the report's quarter anywhere, by its number, its months or a placeholder. */
export function namesOwnTriwulan(cell: NarasiCell, own: Triwulan): boolean {
  const months = [FIRST[own - 1], LAST[own - 1]].join('|');
  const wording = new RegExp(`\\{triwulan\\}|triwulan (?:ini|berjalan)|\\b(?:${months})\\b`, 'i');
  return cell.sentences.some(
    ({ text, tokens }) => wording.test(text) || tokens.some((t) => t.kind === 'triwulan' && t.triwulan === own),
  );
}

function triwulanFinding(quote: string, named: Triwulan, cell: NarasiCell, own: Triwulan): Finding {
  const args = { kutip: excerpt(quote.trim(), 110), triwulan: toRoman(own) };
  const [written, computed] = [`Triwulan ${toRoman(named)}`, `Triwulan ${toRoman(own)}`];
  return makeFinding('narasi/triwulan-beda', args, { at: cell.at, written, computed });
}
