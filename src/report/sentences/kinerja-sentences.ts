import { type Angka, round, ZERO } from '../../domain/angka.ts';
import { ARAH } from '../../domain/arah.ts';
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
export function indikatorSentences(row: HasilKinerjaRow, context: ReportContext, lead: string): string[] {
  const { target, realisasi } = row.main;
  const content = (n: Angka | null): string => withSatuan(context.figure(n), row.satuan);
  const indikator = row.indikator === '' ? '' : `${lead} ${row.indikator}`;
  const arah = ARAH[row.arah].isFalling ? ' (semakin kecil realisasinya, semakin baik)' : '';
  if (target === null || target.isZero()) return [joinSentence(indikator, withoutTargetSentence(row, context), arah)];
  const opening = `dengan target ${content(target)} ${context.inPeriod}${arah}.`;
  return [
    `${indikator === '' ? 'Indikator sub kegiatan ini ditetapkan' : `${indikator},`} ${opening} ${resultSentence(row, context, realisasi, content)}`,
  ];
}

function joinSentence(indikator: string, sentence: string, arah: string): string {
  return indikator === '' ? sentence : `${indikator}${arah}. ${sentence}`;
}

function resultSentence(
  row: HasilKinerjaRow,
  context: ReportContext,
  realisasi: Angka | null,
  content: (n: Angka | null) => string,
): string {
  const { capaian, capaianBeforeLimit: unlimitedCapaian, predikat } = row.main;
  if (realisasi === null) {
    return row.main.realisasiNihil
      ? 'Realisasinya nihil, sehingga capaiannya 0%.'
      : 'Realisasinya belum dilaporkan, sehingga capaiannya dihitung 0%.';
  }
  if (capaian === null) return `Realisasinya ${content(realisasi)}; capaiannya tidak dapat dihitung.`;
  const rating = predikat === null ? '' : ` dengan predikat ${predikat}`;
  const capped = unlimitedCapaian?.gt(capaian) ? ` (dibatasi dari ${context.percentWithSign(unlimitedCapaian)})` : '';
  return `Realisasinya ${content(realisasi)}, sehingga capaiannya ${context.percentWithSign(capaian)}${capped}${rating}${comparisonTail(row, capaian, context)}.`;
}

function comparisonTail(row: HasilKinerjaRow, capaian: Angka, context: ReportContext): string {
  const base = asPrinted(row.main.capaianBeforeLimit ?? capaian, context);
  if (base.isZero()) return '';
  return `, ${ARAH[row.arah].isFalling && base.gt(100) ? 'lebih baik daripada target' : describeCapaian(base)}`;
}

function withoutTargetSentence(row: HasilKinerjaRow, context: ReportContext): string {
  const { realisasi, targetNihil } = row.main;
  const isZero = row.main.target?.isZero() === true;
  const lead = isZero
    ? `Targetnya ${context.inPeriod} adalah 0`
    : targetNihil
      ? `Tidak ada target ${context.inPeriod}`
      : `Target ${context.inPeriod} tidak dinyatakan`;
  const realisasiTail = realisasi?.gt(0)
    ? `, tetapi ada realisasi ${withSatuan(context.figure(realisasi), row.satuan)}`
    : '';
  return `${lead}${realisasiTail}, sehingga capaiannya tidak dihitung.`;
}

/** One sentence that sums up a kegiatan. */
export function kegiatanSentence(kegiatan: HasilKegiatan, context: ReportContext): string {
  const sub = new Set(kegiatan.kinerja.map((b) => b.subKegiatan)).size;
  const indikator = kegiatan.kinerja.length;
  const content = `${formatCount(sub)} sub kegiatan${indikator > sub ? ` dan ${formatCount(indikator)} indikator kinerja` : ''}`;
  const { rataRata, predikat } = kegiatan.kinerjaSummary;
  if (indikator === 0) return `Kegiatan ini tidak memiliki indikator kinerja dalam rencana aksi.`;
  if (rataRata === null)
    return `Kegiatan ini terdiri atas ${content}. Tidak ada target ${context.inPeriod}, sehingga capaian kegiatan tidak dihitung.`;
  const isSingle = kegiatan.kinerja.filter((b) => b.main.capaian !== null).length === 1;
  return `Kegiatan ini terdiri atas ${content}. ${isSingle ? 'Capaian' : 'Rata-rata capaian'} kinerjanya ${context.inPeriod} sebesar ${context.percentWithSign(rataRata)}${predikat === null ? '' : ` dengan predikat ${predikat}`}.`;
}

/** Sentences below the table of BAB III: the mean, and how many rows met their target. */
export function kinerjaSummarySentences(
  summary: KinerjaSummary,
  rows: readonly HasilKinerjaRow[],
  context: ReportContext,
): string[] {
  const withCapaian = rows.filter((b) => b.main.capaian !== null);
  if (summary.rataRata === null) {
    return [
      `Tidak ada indikator yang bertarget ${context.inPeriod}, sehingga rata-rata capaian kinerja tidak dihitung.`,
    ];
  }
  const predikat = summary.predikat === null ? '' : ` dengan predikat ${summary.predikat}`;
  const amount = `${context.inPeriod} sebesar ${context.percentWithSign(summary.rataRata)}${predikat}`;
  const base =
    withCapaian.length === 1
      ? `Capaian kinerja ${amount}, yaitu capaian ${formatCount(1)} indikator yang bertarget.`
      : `Rata-rata capaian kinerja ${amount}, dihitung dari ${formatCount(withCapaian.length)} indikator yang bertarget.`;
  return [`${base} ${describeSpread(withCapaian, context)}`];
}

/** As it is printed, so that a sentence never quarrels with the figure beside it. */
function asPrinted(capaian: Angka, context: ReportContext): Angka {
  return round(capaian, context.pengaturan.percentDecimals);
}

/** How many rows went beyond, met, and missed their target. */
function describeSpread(withCapaian: readonly HasilKinerjaRow[], context: ReportContext): string {
  const n = (test: (c: Angka) => boolean): number =>
    withCapaian.filter((b) => test(asPrinted(b.main.capaianBeforeLimit ?? ZERO, context))).length;
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
