import type { KinerjaSummary } from '../../domain/hasil.ts';
import { officeOf } from '../../domain/signatory.ts';
import type { EfisiensiFormula } from '../../domain/yearly/efisiensi.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatCount } from '../format.ts';
import { spentSentence } from './keuangan-sentences.ts';

const NAMES = {
  LKjIP: 'Laporan Kinerja Instansi Pemerintah (LKjIP)',
  LKIP: 'Laporan Kinerja Instansi Pemerintah (LKIP)',
  LAKIP: 'Laporan Akuntabilitas Kinerja Instansi Pemerintah (LAKIP)',
  'Laporan Kinerja': 'Laporan Kinerja',
} as const;

/** The name of the yearly report in full, by Sebutan Laporan. */
export function fullReportName({ pengaturan }: ReportContext): string {
  return NAMES[pengaturan.reportName];
}

/** What the preface says where Narasi has none. */
export function prefaceSentences(context: ReportContext): string[] {
  const { unitKerja: workUnit, jabatan } = context.hasil.data.identitas;
  const { year } = context.hasil.data;
  return [
    `Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa, karena ${fullReportName(context)} ${workUnit} Tahun ${year} telah selesai disusun.`,
    `Laporan ini disusun sebagai pertanggungjawaban ${jabatan} atas pelaksanaan Perjanjian Kinerja Tahun ${year}, sekaligus sebagai bahan evaluasi dan perbaikan kinerja pada tahun berikutnya.`,
    'Kami menyampaikan terima kasih kepada semua pihak yang telah membantu penyusunan laporan ini. Saran dan masukan untuk perbaikannya kami terima dengan terbuka.',
  ];
}

/** The year in short: what was agreed, reached and spent. */
export function ikhtisarSentences(context: ReportContext): string[] {
  const { hasil } = context;
  const { identitas, year } = hasil.data;
  const { kinerjaSummary: kinerja, keuanganSummary: keuangan } = hasil;
  const measured = hasil.kinerja.filter(({ main }) => main.capaian !== null).length;
  const predikat = kinerja.predikat === null ? '' : ` dengan predikat ${kinerja.predikat}`;
  const reached =
    kinerja.rataRata === null
      ? `Rata-rata capaian kinerja ${context.inPeriod} tidak dihitung karena tidak ada target.`
      : `Rata-rata capaian kinerja ${context.inPeriod} sebesar ${context.percentWithSign(kinerja.rataRata)}${predikat}, dihitung dari ${formatCount(measured)} dari ${formatCount(hasil.kinerja.length)} indikator.`;
  return [
    `${fullReportName(context)} ini memuat capaian kinerja ${officeOf(identitas)} ${identitas.unitKerja} atas Perjanjian Kinerja Tahun ${year}.`,
    reached,
    `${budgetSentence(context)}${keuangan.serapan === null ? '' : ' Rincian kinerja dan anggaran disajikan pada BAB III.'}`,
  ];
}

/** Purpose of the yearly report, where Narasi has no Latar Belakang. */
export function yearlyBackground(context: ReportContext): string[] {
  const { unitKerja: workUnit, jabatan } = context.hasil.data.identitas;
  const { year } = context.hasil.data;
  return [
    `${fullReportName(context)} ${workUnit} Tahun ${year} merupakan pertanggungjawaban ${jabatan} atas pelaksanaan Perjanjian Kinerja Tahun ${year} dan penggunaan anggarannya dalam rangka Sistem Akuntabilitas Kinerja Instansi Pemerintah.`,
    'Laporan ini membandingkan realisasi kinerja dan anggaran setahun dengan target yang diperjanjikan, menganalisis keberhasilan dan kegagalannya, serta menjadi dasar perbaikan perencanaan dan pelaksanaan kegiatan pada tahun berikutnya.',
  ];
}

/** What each BAB holds. */
export function outlineSentences(context: ReportContext): string[] {
  const { year } = context.hasil.data;
  return [
    'BAB I Pendahuluan, memuat latar belakang serta gambaran umum unit kerja.',
    `BAB II Perencanaan Kinerja, memuat rencana dan Perjanjian Kinerja Tahun ${year} beserta anggarannya.`,
    `BAB III Akuntabilitas Kinerja, memuat capaian kinerja dan realisasi anggaran Tahun ${year}.`,
    'BAB IV Penutup, memuat kesimpulan dan langkah perbaikan.',
  ];
}

/** "Rata-rata dihitung dari 3 dari 4 indikator.": means of different divisors go by one name elsewhere. */
export function divisorSentence(summary: KinerjaSummary, { hasil }: ReportContext): string {
  if (summary.rataRata === null) return '';
  const measured = hasil.kinerja.filter(({ main }) => main.capaian !== null).length;
  return `Rata-rata dihitung dari ${measured} dari ${hasil.kinerja.length} indikator.`;
}

/** What was spent of the year's budget. */
export function budgetSentence(context: ReportContext): string {
  return spentSentence(context.hasil.keuanganSummary, context.inPeriod, context);
}

/** The formula as it stands under the table. */
export const FORMULA_NOTES: Readonly<Record<EfisiensiFormula, string>> = {
  selisih: 'Selisih = capaian kinerja (%) - serapan anggaran (%), dalam poin persen.',
  sisa: 'Efisiensi = 100% - serapan anggaran (%), atau anggaran - realisasi (Rp); dihitung hanya bila capaian kinerja 100% atau lebih.',
  indeks:
    'Indeks Efisiensi (IE) = capaian kinerja (%) : serapan anggaran (%). Tingkat Efisiensi (TE) = (IE - 1) : 1. IE lebih dari 1 efisien, kurang dari 1 tidak efisien.',
  pmk: 'Efisiensi (E) = rata-rata dari (1 - (realisasi anggaran : realisasi volume) : (anggaran : target volume)) × 100%, dibatasi -20% sampai 20%. Nilai Efisiensi (NE) = 50 + E : 20 × 50.',
};
