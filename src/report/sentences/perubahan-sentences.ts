import { sum } from '../../domain/angka.ts';
import type { HasilKeuanganRow, HasilKinerja } from '../../domain/hasil.ts';
import { hasChangedPagu } from '../../domain/murni.ts';
import { toRoman } from '../../domain/triwulan.ts';
import { joinPhrases } from '../context/fill-placeholder.ts';
import type { ReportContext } from '../context/report-context.ts';

/** Since when the PK Perubahan counts, and which indikator came and went; none without one in force. */
export function perubahanSentences({ perubahan }: Pick<HasilKinerja, 'perubahan'>): string[] {
  if (perubahan === null) return [];
  const { from, came, went } = perubahan;
  const names = (rows: typeof came): string => joinPhrases(rows.map((row) => row.indikator || row.subKegiatan));
  return [
    [
      `Target dan pagu mengikuti Perjanjian Kinerja Perubahan yang berlaku sejak Triwulan ${toRoman(from)}; triwulan sebelumnya tetap diukur terhadap target semula.`,
      ...(came.length === 0 ? [] : [`Indikator baru: ${names(came)}.`]),
      ...(went.length === 0 ? [] : [`Tidak lagi diperjanjikan: ${names(went)}.`]),
    ].join(' '),
  ];
}

/** The sub kegiatan that the PK Perubahan no longer holds and on which money was spent. */
export function spentWithoutPagu({ keuangan }: Pick<HasilKinerja, 'keuangan'>): readonly HasilKeuanganRow[] {
  const gone = keuangan.filter((row) => row.pagu === null && row.murniPagu !== null);
  return gone.filter(({ realisasiSampaiDengan }) => !realisasiSampaiDengan.isZero());
}

/** What the PK Perubahan makes of the pagu, and what was spent on what went; none where it is the same for every sub kegiatan. */
export function paguSentences({ hasil, rupiah }: ReportContext): string[] {
  const { perubahan, pk } = hasil;
  if (perubahan === null || !hasChangedPagu(hasil)) return [];
  const [before, now] = [perubahan.murni, pk].map((rows) => sum(rows.map((row) => row.pagu)));
  if (before === undefined || now === undefined) return [];
  return [
    before.eq(now)
      ? `Pergeseran dalam Perjanjian Kinerja Perubahan tidak mengubah jumlah seluruhnya, ${rupiah(now)}.`
      : `Dengan Perjanjian Kinerja Perubahan pagu seluruhnya menjadi ${rupiah(now)}, semula ${rupiah(before)}.`,
    // Serapan is realisasi over the pagu of the PK Perubahan: what went has none there, but what was spent on it is spent.
    ...spentWithoutPagu(hasil).map(
      (row) =>
        `Belanja ${row.subKegiatan}, ${rupiah(row.realisasiSampaiDengan)}, tetap dihitung dalam serapan walau tidak lagi mempunyai pagu.`,
    ),
  ];
}
