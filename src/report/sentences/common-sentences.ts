import type { HasilKinerja } from '../../domain/hasil.ts';
import { nameKey } from '../../domain/name-key.ts';
import { officeOf } from '../../domain/signatory.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatCount } from '../format.ts';

/** A kegiatan where it is named as one: "Kegiatan Pembinaan Desa"; a name that holds the word stands alone. */
function kegiatanTitle(name: string): string {
  return /\bkegiatan\b/i.test(name) ? name : `Kegiatan ${name}`;
}

/** The same for what the rows of BAB III stand under: a kegiatan, or a sasaran where the report is of these. */
export function groupTitle(name: string, { hasil }: Pick<ReportContext, 'hasil'>): string {
  if (hasil.data.isOfSasaran !== true) return kegiatanTitle(name);
  const isSasaran = hasil.kegiatan.some((group) => group.isSasaran && group.kegiatan === name);
  return isSasaran ? `Sasaran ${name}` : kegiatanTitle(name);
}

/** How many program, kegiatan, sub kegiatan and indikator the PK holds. */
interface PkCounts {
  readonly program: number;
  readonly kegiatan: number;
  readonly subKegiatan: number;
  readonly indikator: number;
}

export function countPk(hasil: HasilKinerja): PkCounts {
  const { pk } = hasil;
  const countDistinct = (texts: readonly string[]): number => new Set(texts.filter((t) => t !== '').map(nameKey)).size;
  return {
    program: countDistinct(pk.map((b) => b.program)),
    kegiatan: countDistinct(pk.map((b) => b.kegiatan)),
    subKegiatan: countDistinct(pk.map((b) => b.subKegiatan)),
    indikator: pk.length,
  };
}

/** "1 (satu) program, 2 (dua) kegiatan, dan 3 (tiga) sub kegiatan"; program is left out when the PK names none. */
export function countsText(counts: PkCounts, withIndikator = false): string {
  const phrases = [
    ...(counts.program > 0 ? [`${formatCount(counts.program)} program`] : []),
    `${formatCount(counts.kegiatan)} kegiatan`,
    `${formatCount(counts.subKegiatan)} sub kegiatan`,
    ...(withIndikator ? [`${formatCount(counts.indikator)} indikator kinerja`] : []),
  ];
  return joinPhrases(phrases);
}

/** Purpose of the report, where Narasi has no Latar Belakang. */
export function latarBelakang(context: ReportContext): string[] {
  const { identitas } = context.hasil.data;
  const { unitKerja: workUnit, kabupaten } = identitas;
  const { year } = context.hasil.data;
  const place = [workUnit, kabupaten].filter((t) => t !== '').join(', ');
  return [
    `Laporan ini merupakan pertanggungjawaban ${officeOf(identitas)} atas pelaksanaan perjanjian kinerja Tahun ${year}${place === '' ? '' : ` pada ${place}`}. Di dalamnya realisasi kinerja dan realisasi keuangan ${context.period} dibandingkan dengan target yang telah ditetapkan dalam rencana aksi.`,
    'Hasil pengukuran ini menjadi bahan evaluasi pimpinan dan dasar perbaikan pelaksanaan kegiatan pada periode berikutnya.',
  ];
}
