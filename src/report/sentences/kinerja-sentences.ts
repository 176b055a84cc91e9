import { type Angka, round, ZERO } from '../../domain/angka.ts';
import type { HasilKegiatan, HasilKinerjaRow, KinerjaSummary } from '../../domain/hasil.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatCount } from '../format.ts';

/** Where a capaian stands against 100%, in the words of a report. */
function describeCapaian(capaian: Angka): string {
  if (capaian.gt(100)) return 'melampaui target';
  if (capaian.eq(100)) return 'sesuai dengan target';
  return capaian.isZero() ? 'belum ada capaian' : 'belum mencapai target';
}

/** A number with its satuan: "12 Laporan"; a percent sign is set close: "97,5%". */
export function withSatuan(n: string, satuan: string): string {
  if (satuan === '') return n;
  return satuan === '%' ? `${n}%` : `${n} ${satuan}`;
}

/** Sentences on one indikator: target, realisasi, capaian; never a cause. */
export function indikatorSentences(b: HasilKinerjaRow, k: ReportContext, lead: string): string[] {
  const { target, realisasi } = b.main;
  const content = (n: Angka | null): string => withSatuan(k.figure(n), b.satuan);
  const indikator = b.indikator === '' ? '' : `${lead} ${b.indikator}`;
  const arah = b.arah === 'turun' ? ' (semakin kecil realisasinya, semakin baik)' : '';
  if (target === null || target.isZero()) return [joinSentence(indikator, withoutTargetSentence(b, k), arah)];
  const opening = `dengan target ${content(target)} ${k.inPeriod}${arah}.`;
  return [
    `${indikator === '' ? 'Indikator sub kegiatan ini ditetapkan' : `${indikator},`} ${opening} ${resultSentence(b, k, realisasi, content)}`,
  ];
}

function joinSentence(indikator: string, sentence: string, arah: string): string {
  return indikator === '' ? sentence : `${indikator}${arah}. ${sentence}`;
}

function resultSentence(
  b: HasilKinerjaRow,
  k: ReportContext,
  realisasi: Angka | null,
  content: (n: Angka | null) => string,
): string {
  const { capaian, capaianBeforeLimit: unlimitedCapaian, predikat } = b.main;
  if (realisasi === null) {
    return b.main.realisasiNihil
      ? 'Realisasinya nihil, sehingga capaiannya 0%.'
      : 'Realisasinya belum dilaporkan, sehingga capaiannya dihitung 0%.';
  }
  if (capaian === null) return `Realisasinya ${content(realisasi)}; capaiannya tidak dapat dihitung.`;
  const rating = predikat === null ? '' : ` dengan predikat ${predikat}`;
  const capped = unlimitedCapaian?.gt(capaian)
    ? ` (dibatasi dari ${k.percentWithSign(unlimitedCapaian)})`
    : '';
  return `Realisasinya ${content(realisasi)}, sehingga capaiannya ${k.percentWithSign(capaian)}${capped}${rating}${comparisonTail(b, capaian, k)}.`;
}

function comparisonTail(b: HasilKinerjaRow, capaian: Angka, k: ReportContext): string {
  const base = asPrinted(b.main.capaianBeforeLimit ?? capaian, k);
  if (base.isZero()) return '';
  return `, ${b.arah === 'turun' && base.gt(100) ? 'lebih baik daripada target' : describeCapaian(base)}`;
}

function withoutTargetSentence(b: HasilKinerjaRow, k: ReportContext): string {
  const { realisasi, targetNihil } = b.main;
  const isZero = b.main.target?.isZero() === true;
  const lead = isZero
    ? `Targetnya ${k.inPeriod} adalah 0`
    : targetNihil
      ? `Tidak ada target ${k.inPeriod}`
      : `Target ${k.inPeriod} tidak dinyatakan`;
  const realisasiTail = realisasi?.gt(0)
    ? `, tetapi ada realisasi ${withSatuan(k.figure(realisasi), b.satuan)}`
    : '';
  return `${lead}${realisasiTail}, sehingga capaiannya tidak dihitung.`;
}

/** One sentence that sums up a kegiatan. */
export function kegiatanSentence(g: HasilKegiatan, k: ReportContext): string {
  const sub = new Set(g.kinerja.map((b) => b.subKegiatan)).size;
  const indikator = g.kinerja.length;
  const content = `${formatCount(sub)} sub kegiatan${indikator > sub ? ` dan ${formatCount(indikator)} indikator kinerja` : ''}`;
  const { rataRata, predikat } = g.kinerjaSummary;
  if (indikator === 0) return `Kegiatan ini tidak memiliki indikator kinerja dalam rencana aksi.`;
  if (rataRata === null)
    return `Kegiatan ini terdiri atas ${content}. Tidak ada target ${k.inPeriod}, sehingga capaian kegiatan tidak dihitung.`;
  const isSingle = g.kinerja.filter((b) => b.main.capaian !== null).length === 1;
  return `Kegiatan ini terdiri atas ${content}. ${isSingle ? 'Capaian' : 'Rata-rata capaian'} kinerjanya ${k.inPeriod} sebesar ${k.percentWithSign(rataRata)}${predikat === null ? '' : ` dengan predikat ${predikat}`}.`;
}

/** Sentences below the table of BAB III: the mean, and how many rows met their target. */
export function kinerjaSummarySentences(
  r: KinerjaSummary,
  rows: readonly HasilKinerjaRow[],
  k: ReportContext,
): string[] {
  const withCapaian = rows.filter((b) => b.main.capaian !== null);
  if (r.rataRata === null) {
    return [
      `Tidak ada indikator yang bertarget ${k.inPeriod}, sehingga rata-rata capaian kinerja tidak dihitung.`,
    ];
  }
  const predikat = r.predikat === null ? '' : ` dengan predikat ${r.predikat}`;
  const amount = `${k.inPeriod} sebesar ${k.percentWithSign(r.rataRata)}${predikat}`;
  const base =
    withCapaian.length === 1
      ? `Capaian kinerja ${amount}, yaitu capaian ${formatCount(1)} indikator yang bertarget.`
      : `Rata-rata capaian kinerja ${amount}, dihitung dari ${formatCount(withCapaian.length)} indikator yang bertarget.`;
  return [`${base} ${describeSpread(withCapaian, k)}`];
}

/** As it is printed, so that a sentence never quarrels with the figure beside it. */
function asPrinted(capaian: Angka, k: ReportContext): Angka {
  return round(capaian, k.pengaturan.percentDecimals);
}

/** How many rows went beyond, met, and missed their target. */
function describeSpread(withCapaian: readonly HasilKinerjaRow[], k: ReportContext): string {
  const n = (test: (c: Angka) => boolean): number =>
    withCapaian.filter((b) => test(asPrinted(b.main.capaianBeforeLimit ?? ZERO, k))).length;
  const above = n((c) => c.gt(100));
  const exact = n((c) => c.eq(100));
  const below = n((c) => c.lt(100));
  const all = withCapaian.length;
  if (all === 1) {
    const result = above > 0 ? 'melampaui target' : exact > 0 ? 'mencapai target' : 'belum mencapai target';
    return `Indikator tersebut ${result}.`;
  }
  if (above === all) return 'Seluruhnya melampaui target.';
  if (above + exact === all)
    return above === 0
      ? 'Seluruhnya mencapai target.'
      : `Seluruhnya mencapai target, ${formatCount(above)} di antaranya melampaui target.`;
  if (below === all) return 'Seluruhnya belum mencapai target.';
  const phrases = [
    ...(above > 0 ? [`${formatCount(above)} indikator melampaui target`] : []),
    ...(exact > 0 ? [`${formatCount(exact)} indikator mencapai target`] : []),
    `${formatCount(below)} indikator belum mencapai target`,
  ];
  return `Dari jumlah tersebut, ${joinPhrases(phrases)}.`;
}
