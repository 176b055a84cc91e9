import type { HasilKeuanganRow, KeuanganSummary } from '../../domain/hasil.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatCount } from '../format.ts';

/** Name of the summary after the method used. */
export function keuanganLabel(r: KeuanganSummary): string {
  return r.method === 'total' ? 'Capaian Keuangan' : 'Rata-rata Capaian Keuangan';
}

/** How the summary was computed, for the row of the table. */
export function keuanganMethod(r: KeuanganSummary): string {
  return r.method === 'total'
    ? 'jumlah realisasi dibagi jumlah target'
    : 'rata-rata capaian sub kegiatan yang bertarget';
}

/** Sentences below the table of BAB IV. */
export function keuanganSentences(
  r: KeuanganSummary,
  rows: readonly HasilKeuanganRow[],
  k: ReportContext,
): string[] {
  const sentences: string[] = [];
  if (r.target.isZero()) {
    const lead = r.realisasi.gt(0)
      ? `Tidak ada target keuangan ${k.inPeriod}, sedangkan realisasinya ${k.rupiah(r.realisasi)}`
      : `Tidak ada target dan realisasi keuangan ${k.inPeriod}`;
    sentences.push(`${lead}, sehingga capaian keuangan tidak dihitung.`);
  } else {
    const predikat = r.predikat === null ? '' : ` dengan predikat ${r.predikat}`;
    const capaian =
      r.capaian === null
        ? ''
        : ` ${keuanganLabel(r)} (${keuanganMethod(r)}) sebesar ${k.percentWithSign(r.capaian)}${predikat}${compareMoney(r)}.`;
    sentences.push(
      `Target keuangan ${k.inPeriod} sebesar ${k.rupiah(r.target)}${r.realisasi.isZero() ? ', tetapi belum ada realisasi' : ` dengan realisasi sebesar ${k.rupiah(r.realisasi)}`}.${capaian}`,
    );
  }
  const withoutTarget = rows.filter((b) => isSpentWithoutTarget(b));
  if (withoutTarget.length > 0 && !r.target.isZero()) sentences.push(withoutTargetSentence(withoutTarget, k));
  return sentences;
}

function compareMoney(r: KeuanganSummary): string {
  if (r.method !== 'total' || r.realisasi.isZero()) return '';
  if (r.realisasi.gt(r.target)) return ', melampaui target';
  return r.realisasi.eq(r.target) ? ', sesuai dengan target' : ', di bawah target';
}

/** Spent in a period without a target. */
function isSpentWithoutTarget(b: HasilKeuanganRow): boolean {
  const { target, realisasi } = b.main;
  return (target === null || target.isZero()) && realisasi !== null && realisasi.gt(0);
}

function withoutTargetSentence(rows: readonly HasilKeuanganRow[], k: ReportContext): string {
  if (rows.length > 3) {
    return `Sebanyak ${formatCount(rows.length)} sub kegiatan memiliki realisasi tanpa target ${k.inPeriod}; realisasinya tetap dihitung dalam jumlah.`;
  }
  const phrases = rows.map(
    (b) => `${b.subKegiatan} (${b.main.realisasi === null ? '' : k.rupiah(b.main.realisasi)})`,
  );
  return `Sub kegiatan yang memiliki realisasi tanpa target ${k.inPeriod} adalah ${joinPhrases(phrases)}; realisasinya tetap dihitung dalam jumlah.`;
}

/** Sentence on the pagu spent from the first quarter on. */
export function serapanSentence(r: KeuanganSummary, k: ReportContext): string {
  const sampaiDengan = `sampai dengan ${k.triwulan}`;
  if (r.serapan === null)
    return `Realisasi anggaran ${sampaiDengan} sebesar ${k.rupiah(r.realisasiSampaiDengan)}; serapannya tidak dihitung karena anggaran tidak dinyatakan.`;
  if (r.realisasiSampaiDengan.isZero())
    return `Belum ada realisasi anggaran ${sampaiDengan} dari anggaran sebesar ${k.rupiah(r.pagu)}.`;
  const remaining = r.pagu.minus(r.realisasiSampaiDengan);
  const tail = remaining.isNegative()
    ? `melebihi anggaran dengan selisih ${k.rupiah(remaining.abs())}`
    : remaining.isZero()
      ? 'sehingga seluruh anggaran telah terserap'
      : `sehingga sisa anggaran sebesar ${k.rupiah(remaining)}`;
  return `Realisasi anggaran ${sampaiDengan} sebesar ${k.rupiah(r.realisasiSampaiDengan)} dari anggaran ${k.rupiah(r.pagu)}, atau ${k.percentWithSign(r.serapan)}, ${tail}.`;
}
