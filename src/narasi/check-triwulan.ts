import type { NarasiBagian } from '../domain/kinerja-data.ts';
import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { matchesTable } from './check-figures.ts';
import { type HasilNarasi, hasilOfTriwulan, isIntact } from './hasil-narasi.ts';
import type { FigureMention } from './mention.ts';
import type { NarasiCell, Sentence } from './narasi-cell.ts';
import { findCounterpart, listNames } from './narasi-scope.ts';
import { isAboutOtherReport } from './other-times.ts';
import type { Token } from './token.ts';

/** Words that speak of an earlier quarter on purpose. */
const COMPARING =
  /\b(?:di)?banding(?:kan|an)?|\bsebelumnya|\bdaripada|\b(?:me|pe)?(?:ningkat|nurun)|\bnaik\b|\bturun\b|\bsemula|\blalu\b|\bpembayaran|\bsisa\b|\btunggakan|\blanjutan|\bmelanjutkan|\bmenindaklanjuti|\btindak lanjut|\bselesai|\bsejak|\bmulai|\btertunda|\blebih (?:rendah|tinggi|besar|kecil|baik)|\bkembali|\bberbeda|\bsama dengan|\bpergeseran|\bbergeser/i;
/** Words of what is to come. */
const FUTURE =
  /\bakan\b|\brencana|\bdirencanakan|\bdiharapkan|\bagar\b|\btarget|\bperlu\b|\bjadwal|\bdijadwalkan|\bharus|\bberikut|\bselanjutnya|\bmulai\b|\bpada saat/i;
/** Parts that name the report and sum it up. */
const ABOUT_REPORT: ReadonlySet<NarasiBagian> = new Set<NarasiBagian>([
  'Kata Pengantar',
  'Ikhtisar',
  'Latar Belakang',
  'Kesimpulan',
]);

/** "Laporan Kinerja Triwulan II Tahun 2025 dapat diselesaikan": the report in hand. */
const NAMES_ITSELF =
  /\blaporan(?: (?:evaluasi|kinerja|capaian|pelaksanaan|perjanjian))* triwulan \S+(?: tahun(?: anggaran)? \d{4})?(?: ini)? (?:telah |dapat |akhirnya )*(?:diselesaikan|tersusun|terselesaikan|disusun)\b/i;

type NamedTriwulanToken = Token & { readonly kind: 'triwulan'; readonly triwulan: Triwulan };

function namedTriwulan(sentence: Sentence): readonly NamedTriwulanToken[] {
  return sentence.tokens.filter((t): t is NamedTriwulanToken => t.kind === 'triwulan' && t.triwulan !== null);
}

/** narasi/triwulan-beda: a quarter that is not the report's, where the text does not legitimately speak of another. */
export function checkTriwulan(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const ownTriwulan = hasil.data.triwulan;
  return cell.sentences.flatMap((k) => {
    const named = namedTriwulan(k);
    if (named.some((t) => t.triwulan === ownTriwulan)) return [];
    const wrong = named.filter((t) => isUnintended(t, k, cell, hasil));
    return wrong.slice(0, 1).map((t) => triwulanFinding(t, k, cell, ownTriwulan));
  });
}

function isUnintended(token: NamedTriwulanToken, sentence: Sentence, cell: NarasiCell, hasil: HasilNarasi): boolean {
  const ownTriwulan = hasil.data.triwulan;
  const before = sentence.text.slice(0, token.start);
  const isFuture = token.triwulan > ownTriwulan;
  // "Pada triwulan ketiga ini": the quarter of the report itself, whatever else is said.
  if (/^\s+(?:tahun(?:\s+anggaran)?\s+\d{4}\s+)?ini\b/i.test(sentence.text.slice(token.end))) return true;
  if (NAMES_ITSELF.test(sentence.text)) return true;
  if (COMPARING.test(sentence.text) || (isFuture && FUTURE.test(sentence.text))) return false;
  const { bagian } = cell.row;
  if (bagian === 'Saran' || bagian === 'Tindak Lanjut' || bagian === 'Dasar Hukum') return false;
  if (/(?:\bs\.?\s?\/?d\.?|sampai(?: dengan)?|hingga)\s+(?:akhir\s+|dengan\s+)*$/i.test(before)) return true;
  const fromFigures = judgeByFigures(token, sentence, cell, hasil);
  if (fromFigures !== null) return fromFigures;
  if (!ABOUT_REPORT.has(bagian) || isAboutOtherReport(sentence.text)) return false;
  if (/\b(?:laporan|evaluasi|ikhtisar)\b(?:\s+[\p{L}]+){0,6}\s+(?:periode\s+)?$/iu.test(before)) return true;
  return /\b(?:capaian|realisasi)(?:\s+(?:kinerja|keuangan|anggaran|fisik|program|dan|pada|selama|untuk|di|periode|sub|kegiatan))*\s+$/i.test(
    before,
  );
}

/**
 * What the figures say of a result told of another quarter: true = they are not that quarter's, false = they are;
 * null = there are none to tell by.
 */
function judgeByFigures(
  token: NamedTriwulanToken,
  sentence: Sentence,
  cell: NarasiCell,
  hasil: HasilNarasi,
): boolean | null {
  const figures = sentence.mentions.filter(
    (s): s is FigureMention => s.kind === 'angka' && typeof s.time === 'object' && s.time.triwulan === token.triwulan,
  );
  const results = figures.filter((s) => s.role !== 'pagu' && s.role !== 'anggaran' && s.scope !== null);
  if (results.length === 0) return null;
  if (token.triwulan > hasil.data.triwulan) return true;
  const isComplete = ({ scope }: FigureMention): boolean =>
    scope === null || (isIntact(scope, 'kinerja', hasil) && isIntact(scope, 'keuangan', hasil));
  if (!results.every(isComplete)) return false;
  const other = hasilOfTriwulan(hasil, token.triwulan);
  const names = listNames(other);
  const matches = results.map((s) => matchesTable({ ...s, time: 'ini' }, findCounterpart(s.scope, names), other));
  if (matches.some((h) => h === true)) return false;
  // Only figures that are this quarter's own tell that the quarter, not the figure, was left from an older report.
  const isOwn = results.some((s) => s.scope !== null && matchesTable({ ...s, time: 'ini' }, s.scope, hasil) === true);
  return isOwn || ABOUT_REPORT.has(cell.row.bagian);
}

function triwulanFinding(token: NamedTriwulanToken, sentence: Sentence, cell: NarasiCell, own: Triwulan): Finding {
  const start = Math.max(0, sentence.text.lastIndexOf(' ', Math.max(0, token.start - 30)));
  const quote = excerpt(sentence.text.slice(start, token.end).trim(), 110);
  const [written, computed] = [`Triwulan ${toRoman(token.triwulan)}`, `Triwulan ${toRoman(own)}`];
  const args = { kutip: quote, triwulan: toRoman(own) };
  return makeFinding('narasi/triwulan-beda', args, { at: cell.at, written, computed });
}
