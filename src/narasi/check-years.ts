import type { HasilKinerja } from '../domain/hasil.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { matchesTable } from './check-figures.ts';
import type { HasilNarasi } from './hasil-narasi.ts';
import type { NarasiCell, Sentence } from './narasi-cell.ts';
import { isRegulationClause } from './other-times.ts';

const YEAR =
  /(?:\b(tahun\s+anggaran|t\.?a\.?|tahun)\s+|(triwulan|tw)[\s.-]*(?:iv|iii|ii|i|[1-4])\s+(?:tahun\s+(?:anggaran\s+)?)?)(20\d\d)\b(?!\s*[-–/]|\s*(?:s\.?d\.?|sampai))/giu;
/** Words that bring in another year on purpose: comparison, past, plan, documents of several years. */
const DELIBERATE =
  /\b(?:di)?banding(?:kan|an)?|\bsebelumnya|\btahun (?:ini|berjalan)\b|\bsekarang\b|\bdaripada|\b(?:me|pe)?(?:ningkat|nurun)|\bnaik\b|\bturun\b|\blalu\b|\bsejak|\bmulai|\bsemula|\bbaseline|\bdasar\b|\brencana|\bakan\b|\bdiusulkan|\busulan|\bdepan\b|\bmendatang|\bberikut|\bproyeksi|\brpjm|\brpjp|\brenstra|\brenja|\bstrategis|\bdokumen|\btunggakan|\butang|\bpiutang|\bluncuran|\blanjutan|\bsampai\b|\bhingga\b|\bmusrenbang|\bagar\b|\bdiharapkan|\bpada saat|\bterakhir|\bsejarah|\bdibentuk|\bberdiri|\bpenghargaan|\bsensus|\bdata\b|\baudit|\bbpk\b|\blkpd/i;
/** Statistics, and papers of planning and of accounts, which have years of their own. */
const OTHER_SUBJECT =
  /\b(?:inflasi|penduduk|statistik|bps|pertumbuhan|pdrb|ipm|kemiskinan|pengangguran|prevalensi|indeks|survei|nilai|lkjip|lakip|lppd|sakip|rka|rkpd|rkp|kua|ppas|apbn|realisasi investasi|musrenbang\w*)\b/i;

/** narasi/tahun-beda: a budget or report year that is not the workbook's. */
export function checkYears(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const { year } = hasil.data;
  if (['Dasar Hukum', 'Saran', 'Tindak Lanjut', 'Tugas dan Fungsi'].includes(cell.row.bagian)) return [];
  return cell.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (!text.includes('20')) return [];
    const named = [...text.matchAll(YEAR)];
    if (named.length === 0 || text.includes(String(year)) || DELIBERATE.test(text) || OTHER_SUBJECT.test(text))
      return [];
    const wrong = named.find(
      (m) =>
        m[3] !== String(year) &&
        !isRegulationClause(text, m.index) &&
        !isHistory(m, sentence, hasil) &&
        isDefinite(m, cell, hasil),
    );
    if (wrong === undefined) return [];
    const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, wrong.index - 25)));
    const quote = excerpt(text.slice(start, wrong.index + wrong[0].length).trim(), 110);
    const details = { at: cell.at, written: wrong[3] ?? '', computed: String(year) };
    return [makeFinding('narasi/tahun-beda', { kutip: quote, tahun: String(year) }, details)];
  });
}

/** "Pada tahun 2024 realisasi keuangan mencapai 98,12%": another year's own figures, none of which is the report's. */
function isHistory(match: RegExpMatchArray, { text, mentions }: Sentence, hasil: HasilNarasi): boolean {
  if (
    (match[1] ?? '').toLowerCase() !== 'tahun' ||
    !/\b(?:pada|selama|sepanjang|untuk|di)\s+$/i.test(text.slice(0, match.index))
  )
    return false;
  const figures = mentions.filter((m) => m.kind === 'angka');
  const isOwn = figures.some(
    (m) => m.scope !== null && matchesTable({ ...m, time: 'biasa', total: true }, m.scope, hasil) === true,
  );
  return figures.length > 0 && !isOwn;
}

/** A bare "Tahun 2023" counts where results are told; the budget year and "Triwulan II 2023" always do. */
function isDefinite(match: RegExpMatchArray, cell: NarasiCell, hasil: HasilKinerja): boolean {
  const word = (match[1] ?? '').toLowerCase();
  if (word !== 'tahun') return true;
  if (Math.abs(Number(match[3]) - hasil.data.year) > 5) return false;
  return ['Kata Pengantar', 'Ikhtisar', 'Kesimpulan', 'Analisis'].includes(cell.row.bagian);
}
