import type { Angka } from '../domain/angka.ts';
import { changeWord, pointsBetween } from '../domain/difference.ts';
import type { HasilKeuanganRow, HasilKinerja, HasilKinerjaRow } from '../domain/hasil.ts';
import { decimalText } from './decimal-text.ts';
import { formatSigned, STRIP } from './format.ts';

/**
 * `pembanding` of the JSON results: the figures of the time before and how each percentage changed, in points. `selisih` is
 * unrounded, `selisihTercetak` of the printed percentages; null where nothing is compared.
 */
export function comparisonJson(hasil: HasilKinerja): object | null {
  const { comparison, data, kinerja, keuangan, kinerjaSummary, keuanganSummary } = hasil;
  if (comparison === null) return null;
  const { source } = comparison;
  const points = (before: Angka | null, now: Angka | null): object => {
    const difference = pointsBetween(before, now, data.pengaturan.percentDecimals);
    return {
      lalu: decimalText(before),
      selisih: before === null || now === null ? null : decimalText(now.minus(before)),
      selisihTercetak: difference === null ? STRIP : formatSigned(difference, data.pengaturan.percentDecimals),
      arah: difference === null ? null : changeWord(difference),
    };
  };
  const row = ({ subKegiatan, earlier, main }: HasilKinerjaRow | HasilKeuanganRow): object => ({
    subKegiatan,
    target: decimalText(earlier?.target ?? null),
    realisasi: decimalText(earlier?.realisasi ?? null),
    capaian: points(earlier?.capaian ?? null, main.capaian),
  });
  return {
    triwulan: comparison.triwulan,
    tahun: comparison.year,
    sumber: source.kind === 'lalu' ? source.file : source.kind === 'buku' ? 'buku kerja' : 'Riwayat',
    rataRata: points(comparison.kinerja, kinerjaSummary.rataRata),
    baris: kinerja.map((one) => ({ indikator: one.indikator, ...row(one) })),
    keuangan: {
      realisasi: decimalText(comparison.keuangan.realisasi),
      capaian: points(comparison.keuangan.capaian, keuanganSummary.capaian),
      serapan: points(comparison.keuangan.serapan, keuanganSummary.serapan),
      baris: keuangan.map(row),
    },
  };
}
