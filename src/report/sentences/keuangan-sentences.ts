import type { HasilKeuanganRow, KeuanganSummary } from '../../domain/hasil.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { capitalize, formatCount } from '../format.ts';

/** Name of the summary after the method used. */
export function keuanganLabel(summary: KeuanganSummary): string {
  return summary.method === 'total' ? 'Capaian Keuangan' : 'Rata-rata Capaian Keuangan';
}

/** How the summary was computed, for the row of the table. */
export function keuanganMethod(summary: KeuanganSummary): string {
  return summary.method === 'total'
    ? 'jumlah realisasi dibagi jumlah target'
    : 'rata-rata capaian sub kegiatan yang memiliki target';
}

/** Sentences below the table of BAB IV. */
export function keuanganSentences(
  summary: KeuanganSummary,
  rows: readonly HasilKeuanganRow[],
  context: ReportContext,
): string[] {
  const sentences: string[] = [];
  if (summary.target.isZero()) {
    const lead = summary.realisasi.gt(0)
      ? `Tidak ada target keuangan ${context.inPeriod}, sedangkan realisasinya ${context.rupiah(summary.realisasi)}`
      : `Tidak ada target dan realisasi keuangan ${context.inPeriod}`;
    sentences.push(`${lead}, sehingga capaian keuangan tidak dihitung.`);
  } else {
    const predikat = summary.predikat === null ? '' : ` dengan predikat ${summary.predikat}`;
    const capaian =
      summary.capaian === null
        ? ''
        : ` ${capitalize(keuanganLabel(summary).toLowerCase())} (${keuanganMethod(summary)}) sebesar ${context.percentWithSign(summary.capaian)}${predikat}${compareMoney(summary)}.`;
    sentences.push(
      `Target keuangan ${context.inPeriod} sebesar ${context.rupiah(summary.target)}${summary.realisasi.isZero() ? ', tetapi belum ada realisasi' : ` dengan realisasi sebesar ${context.rupiah(summary.realisasi)}`}.${capaian}`,
    );
  }
  const withoutTarget = rows.filter((b) => isSpentWithoutTarget(b));
  if (withoutTarget.length > 0 && !summary.target.isZero())
    sentences.push(withoutTargetSentence(withoutTarget, context));
  return sentences;
}

function compareMoney(summary: KeuanganSummary): string {
  if (summary.method !== 'total' || summary.realisasi.isZero()) return '';
  if (summary.realisasi.gt(summary.target)) return ', melampaui target';
  return summary.realisasi.eq(summary.target) ? ', sesuai dengan target' : ', di bawah target';
}

/** Whether money was spent in a period without a target. */
export function isSpentWithoutTarget(row: HasilKeuanganRow): boolean {
  const { target, realisasi } = row.main;
  return (target === null || target.isZero()) && realisasi !== null && realisasi.gt(0);
}

function withoutTargetSentence(rows: readonly HasilKeuanganRow[], context: ReportContext): string {
  if (rows.length > 3) {
    return `Sebanyak ${formatCount(rows.length)} sub kegiatan memiliki realisasi meskipun tidak ada target ${context.inPeriod}; realisasi tersebut tetap diperhitungkan dalam jumlah.`;
  }
  const phrases = rows.map(
    (b) => `${b.subKegiatan} terdapat realisasi ${b.main.realisasi === null ? '' : context.rupiah(b.main.realisasi)}`,
  );
  return `Pada ${joinPhrases(phrases)} meskipun tidak ada target ${context.inPeriod}; realisasi tersebut tetap diperhitungkan dalam jumlah.`;
}

/** Money in the short words of the conclusion. */
export function keuanganConclusion(summary: KeuanganSummary, context: ReportContext): string {
  const label = capitalize(keuanganLabel(summary).toLowerCase());
  if (summary.capaian === null) return `${label} ${context.inPeriod} tidak dihitung karena tidak ada target.`;
  const predikat = summary.predikat === null ? '' : ` (${summary.predikat})`;
  return `${label} ${context.inPeriod} sebesar ${context.percentWithSign(summary.capaian)}${predikat}.`;
}

/** The pagu spent in the short words of the conclusion; '' where there is no pagu to hold it against. */
export function serapanConclusion(summary: KeuanganSummary, context: ReportContext): string {
  if (summary.serapan === null) return '';
  return `Anggaran yang terserap sampai dengan ${context.triwulan} sebesar ${context.percentWithSign(summary.serapan)} dari ${context.rupiah(summary.pagu)}.`;
}

/** Sentence on the pagu spent from the first quarter on. */
export function serapanSentence(summary: KeuanganSummary, context: ReportContext): string {
  const sampaiDengan = `sampai dengan ${context.triwulan}`;
  if (summary.serapan !== null && summary.realisasiSampaiDengan.isZero())
    return `Belum ada realisasi anggaran ${sampaiDengan} dari anggaran sebesar ${context.rupiah(summary.pagu)}.`;
  return spentSentence(summary, sampaiDengan, context);
}

/** What was spent of the pagu in a time, and what is left of it. */
export function spentSentence(
  { pagu, realisasiSampaiDengan: spent, serapan }: KeuanganSummary,
  time: string,
  context: ReportContext,
): string {
  if (serapan === null)
    return `Realisasi anggaran ${time} sebesar ${context.rupiah(spent)}; serapannya tidak dihitung karena anggaran tidak dinyatakan.`;
  const remaining = pagu.minus(spent);
  const tail = remaining.isNegative()
    ? `melebihi anggaran dengan selisih ${context.rupiah(remaining.abs())}`
    : remaining.isZero()
      ? 'sehingga seluruh anggaran telah terserap'
      : `sehingga sisa anggaran sebesar ${context.rupiah(remaining)}`;
  return `Realisasi anggaran ${time} sebesar ${context.rupiah(spent)} dari anggaran ${context.rupiah(pagu)}, atau ${context.percentWithSign(serapan)}, ${tail}.`;
}
