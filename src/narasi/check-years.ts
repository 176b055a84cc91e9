import type { HasilKinerja } from '../domain/hasil.ts';
import { diagnose } from '../findings/catalog.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic } from '../findings/finding.ts';
import type { SelNarasi } from './narasi-cell.ts';

const TAHUN =
  /(?:\b(tahun\s+anggaran|t\.?a\.?|tahun)\s+|(triwulan|tw)[\s.-]*(?:iv|iii|ii|i|[1-4])\s+(?:tahun\s+(?:anggaran\s+)?)?)(20\d\d)\b(?!\s*[-–/]|\s*(?:s\.?d\.?|sampai))/giu;
/** Words that bring in another year on purpose: comparison, past, plan, documents of several years. */
const SENGAJA =
  /\b(?:di)?banding(?:kan|an)?|\bsebelumnya|\btahun (?:ini|berjalan)\b|\bsekarang\b|\bdaripada|\b(?:me|pe)?(?:ningkat|nurun)|\bnaik\b|\bturun\b|\blalu\b|\bsejak|\bmulai|\bsemula|\bbaseline|\bdasar\b|\brencana|\bakan\b|\bdiusulkan|\busulan|\bdepan\b|\bmendatang|\bberikut|\bproyeksi|\brpjm|\brpjp|\brenstra|\brenja|\bstrategis|\bdokumen|\btunggakan|\butang|\bpiutang|\bluncuran|\blanjutan|\bsampai\b|\bhingga\b|\bmusrenbang|\bagar\b|\bdiharapkan|\bpada saat|\bterakhir|\bsejarah|\bdibentuk|\bberdiri|\bpenghargaan|\bsensus|\bdata\b|\baudit|\bbpk\b|\blkpd/i;
const PERATURAN =
  /\b(?:peraturan|undang-?\s?undang|uu|pp|perpres|permen\w*|perda|perbup|perwali|pergub|keputusan|kepmen\w*|instruksi|inpres|surat edaran|lembaran|nomor|no\.)/i;

/** narasi/tahun-beda: a budget or report year that is not the workbook's. */
export function tahunBeda(sel: SelNarasi, hasil: HasilKinerja): Diagnostic[] {
  const { tahun } = hasil.data;
  if (['Dasar Hukum', 'Saran', 'Tindak Lanjut', 'Tugas dan Fungsi'].includes(sel.baris.bagian)) return [];
  return sel.kalimat.flatMap(({ teks }) => {
    if (!teks.includes('20')) return [];
    const disebut = [...teks.matchAll(TAHUN)];
    if (disebut.length === 0 || teks.includes(String(tahun)) || SENGAJA.test(teks)) return [];
    const salah = disebut.find(
      (m) => m[3] !== String(tahun) && !dalamPeraturan(teks, m.index) && tegas(m, sel, hasil),
    );
    if (salah === undefined) return [];
    const awal = Math.max(0, teks.lastIndexOf(' ', Math.max(0, salah.index - 25)));
    return [
      diagnose(
        'narasi/tahun-beda',
        { kutip: excerpt(teks.slice(awal, salah.index + salah[0].length).trim(), 110), tahun: String(tahun) },
        { at: sel.at, written: salah[3] ?? '', computed: String(tahun) },
      ),
    ];
  });
}

/** The year of a regulation, or one in its title ("... tentang APBD Tahun Anggaran 2023"). */
function dalamPeraturan(teks: string, di: number): boolean {
  const klausa = teks.slice(0, di).split(/[,;:]/).at(-1) ?? '';
  return PERATURAN.test(klausa);
}

/** A bare "Tahun 2023" counts where results are told; the budget year and "Triwulan II 2023" always do. */
function tegas(m: RegExpMatchArray, sel: SelNarasi, hasil: HasilKinerja): boolean {
  const kata = (m[1] ?? '').toLowerCase();
  if (kata !== 'tahun') return true;
  if (Math.abs(Number(m[3]) - hasil.data.tahun) > 5) return false;
  return ['Kata Pengantar', 'Ikhtisar', 'Kesimpulan', 'Analisis'].includes(sel.baris.bagian);
}
