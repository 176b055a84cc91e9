import type { Arah } from '../../src/domain/arah.ts';
import type { HasilKinerja } from '../../src/domain/hasil.ts';
import type { Jenis } from '../../src/domain/jenis.ts';
import { type AgencyKegiatan, FISHERY, KELURAHAN, type QuarterCell } from '../checker/agency-rows.ts';
import { HEALTH } from '../checker/health-rows.ts';
import { SCHOOL } from '../checker/school-rows.ts';
import { computeHasilOf, type SampleRow } from './example-hasil.ts';

/** What UNTUK names, under the short word that the sentences of the agencies use. */
export const AGENCY_ROWS: Readonly<Record<string, string>> = {
  data: 'Penyediaan Data dan Informasi Sumber Daya Ikan',
  prasarana: 'Penyediaan Prasarana Usaha Perikanan',
  nelayan: 'Pengembangan Kapasitas Nelayan Kecil',
  kelompok: 'Fasilitasi Kelompok Usaha Bersama',
  mutu: 'Bimbingan Penerapan Standar Mutu',
  sampel: 'Pengawasan Mutu Hasil Perikanan',
  rapat: 'Penyelenggaraan Rapat Koordinasi dan Konsultasi',
  pustaka: 'Penyediaan Layanan Perpustakaan Kantor',
  musyawarah: 'Musyawarah Perencanaan Kelurahan',
  sarana: 'Pembangunan Sarana dan Prasarana Kelurahan',
  warga: 'Pemberdayaan Masyarakat di Kelurahan',
  patroli: 'Sinergitas dengan Kepolisian dan TNI',
  gangguan: 'Penanganan Gangguan Ketenteraman',
  ruang: 'Rehabilitasi Ruang Kelas Sekolah Dasar',
  siswa: 'Penyediaan Biaya Personil Peserta Didik Sekolah Dasar',
  pendidik: 'Pelatihan Pendidik Anak Usia Dini',
  akreditasi: 'Pembinaan Kelembagaan Anak Usia Dini',
  penataan: 'Penataan Pendistribusian Pendidik',
  komputer: 'Pengadaan Peralatan Laboratorium Komputer',
  keluhan: 'Pelayanan Pengaduan Layanan Pendidikan',
  ibu: 'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
  balita: 'Pengelolaan Pelayanan Kesehatan Balita',
  penyuluhan: 'Pengelolaan Pelayanan Promosi Kesehatan',
  antrean: 'Operasional Pelayanan Puskesmas',
  obat: 'Pengadaan Obat dan Bahan Medis',
};

function four(cells: readonly QuarterCell[]): SampleRow['target'] {
  const text = (i: number): string => String(cells[i] ?? '');
  return [text(0), text(1), text(2), text(3)];
}

function sampleRows(all: readonly AgencyKegiatan[]): readonly SampleRow[] {
  return all.flatMap(({ program, name: kegiatan, rows }) =>
    rows.map((b) => ({
      program,
      kegiatan,
      sub: b.name,
      indikator: b.indikator,
      annual: String(b.annual),
      satuan: b.satuan,
      jenis: b.jenis as Jenis,
      arah: b.arah as Arah,
      target: four(b.target),
      realisasi: four(b.realisasi),
      pagu: String(b.pagu),
      anggaran: four(b.anggaran),
      spending: four(b.spent),
    })),
  );
}

/**
 * The agencies of the checker's workbooks: the fishery office in Triwulan II 2026, the kelurahan s.d. Triwulan IV 2025, the
 * education office in Triwulan III 2026, the puskesmas in Triwulan II 2026.
 */
export const AGENCY_HASIL: Readonly<Record<'perikanan' | 'kelurahan' | 'pendidikan' | 'puskesmas', HasilKinerja>> = {
  perikanan: computeHasilOf(sampleRows(FISHERY), 2026, 2),
  kelurahan: computeHasilOf(sampleRows(KELURAHAN), 2025, 4, { basis: 'sampai dengan' }),
  pendidikan: computeHasilOf(sampleRows(SCHOOL), 2026, 3),
  puskesmas: computeHasilOf(sampleRows(HEALTH), 2026, 2),
};
