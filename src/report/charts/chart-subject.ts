import type { HasilKinerja } from '../../domain/hasil.ts';

/** More bars than this are summed up by kegiatan, more kegiatan than this by predikat (or not drawn). */
const MOST_BARS = 16;

/** What the bars of the chart of capaian stand for. */
export function kinerjaChartSubject({ kinerja, kegiatan }: HasilKinerja): 'indikator' | 'kegiatan' | 'predikat' {
  if (kinerja.length <= MOST_BARS) return 'indikator';
  return kegiatan.length <= MOST_BARS ? 'kegiatan' : 'predikat';
}

/** What the bars of the chart of money stand for; null where a single pair would be left. */
export function keuanganChartSubject({ keuangan, kegiatan }: HasilKinerja): 'subKegiatan' | 'kegiatan' | null {
  if (keuangan.length <= MOST_BARS) return 'subKegiatan';
  return kegiatan.length <= MOST_BARS ? 'kegiatan' : null;
}

const KINERJA_TITLES = {
  indikator: 'Capaian Kinerja',
  kegiatan: 'Rata-rata Capaian Kinerja Tiap Kegiatan',
  predikat: 'Banyaknya Indikator menurut Predikat',
} as const;

/** What the caption of the chart of capaian says before the period. */
export function kinerjaChartTitle(hasil: HasilKinerja): string {
  return KINERJA_TITLES[kinerjaChartSubject(hasil)];
}

/** What the caption of the chart of money says before the period. */
export function keuanganChartTitle(hasil: HasilKinerja): string {
  return `Target dan Realisasi Keuangan${keuanganChartSubject(hasil) === 'kegiatan' ? ' Tiap Kegiatan' : ''}`;
}
