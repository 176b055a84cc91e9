import type { HasilKinerja } from '../domain/hasil.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { NarasiCell } from './narasi-cell.ts';

const YEAR =
  /(?:\b(tahun\s+anggaran|t\.?a\.?|tahun)\s+|(triwulan|tw)[\s.-]*(?:iv|iii|ii|i|[1-4])\s+(?:tahun\s+(?:anggaran\s+)?)?)(20\d\d)\b(?!\s*[-–/]|\s*(?:s\.?d\.?|sampai))/giu;
/** Words that bring in another year on purpose: comparison, past, plan, documents of several years. */
const DELIBERATE =
  /\b(?:di)?banding(?:kan|an)?|\bsebelumnya|\btahun (?:ini|berjalan)\b|\bsekarang\b|\bdaripada|\b(?:me|pe)?(?:ningkat|nurun)|\bnaik\b|\bturun\b|\blalu\b|\bsejak|\bmulai|\bsemula|\bbaseline|\bdasar\b|\brencana|\bakan\b|\bdiusulkan|\busulan|\bdepan\b|\bmendatang|\bberikut|\bproyeksi|\brpjm|\brpjp|\brenstra|\brenja|\bstrategis|\bdokumen|\btunggakan|\butang|\bpiutang|\bluncuran|\blanjutan|\bsampai\b|\bhingga\b|\bmusrenbang|\bagar\b|\bdiharapkan|\bpada saat|\bterakhir|\bsejarah|\bdibentuk|\bberdiri|\bpenghargaan|\bsensus|\bdata\b|\baudit|\bbpk\b|\blkpd/i;
const REGULATION =
  /\b(?:peraturan|undang-?\s?undang|uu|pp|perpres|permen\w*|perda|perbup|perwali|pergub|keputusan|kepmen\w*|instruksi|inpres|surat edaran|lembaran|nomor|no\.)/i;

/** narasi/tahun-beda: a budget or report year that is not the workbook's. */
export function checkYears(cell: NarasiCell, hasil: HasilKinerja): Finding[] {
  const { year } = hasil.data;
  if (['Dasar Hukum', 'Saran', 'Tindak Lanjut', 'Tugas dan Fungsi'].includes(cell.row.bagian)) return [];
  return cell.sentences.flatMap(({ text }) => {
    if (!text.includes('20')) return [];
    const named = [...text.matchAll(YEAR)];
    if (named.length === 0 || text.includes(String(year)) || DELIBERATE.test(text)) return [];
    const wrong = named.find(
      (m) => m[3] !== String(year) && !isInRegulation(text, m.index) && isDefinite(m, cell, hasil),
    );
    if (wrong === undefined) return [];
    const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, wrong.index - 25)));
    const quote = excerpt(text.slice(start, wrong.index + wrong[0].length).trim(), 110);
    const details = { at: cell.at, written: wrong[3] ?? '', computed: String(year) };
    return [makeFinding('narasi/tahun-beda', { kutip: quote, tahun: String(year) }, details)];
  });
}

/** The year of a regulation, or one in its title ("... tentang APBD Tahun Anggaran 2023"). */
function isInRegulation(text: string, at: number): boolean {
  const clause = text.slice(0, at).split(/[,;:]/).at(-1) ?? '';
  return REGULATION.test(clause);
}

/** A bare "Tahun 2023" counts where results are told; the budget year and "Triwulan II 2023" always do. */
function isDefinite(match: RegExpMatchArray, cell: NarasiCell, hasil: HasilKinerja): boolean {
  const word = (match[1] ?? '').toLowerCase();
  if (word !== 'tahun') return true;
  if (Math.abs(Number(match[3]) - hasil.data.year) > 5) return false;
  return ['Kata Pengantar', 'Ikhtisar', 'Kesimpulan', 'Analisis'].includes(cell.row.bagian);
}
