import { type Angka, isAngka, teksDesimal } from '../domain/angka.ts';
import { kunciNama } from '../domain/name-key.ts';
import { SEMUA_TRIWULAN } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { indonesian } from '../findings/figures.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { Kolom } from '../sheets/declarations/column-key.ts';
import { label, namaBaris } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { cariIndikator, type Konteks } from './lib/rule-context.ts';
import { type DataBaris, kolomDari, selDi } from './lib/stated-cell.ts';

/** First words of satuan that are counted whole; any other satuan (%, indeks, hari, km, ...) may have a fraction. */
const DIHITUNG_UTUH = new Set(
  `laporan dokumen lembaga orang kegiatan unit paket desa kelurahan kecamatan kelompok buah kali berkas surat
   rekomendasi peserta keluarga rumah sekolah siswa guru pegawai lembar eksemplar rapat keputusan perda perdes
   organisasi lokasi titik kasus aduan pengaduan layanan produk jenis set stel ekor batang pohon rt rw kk opd
   koperasi puskesmas perangkat naskah sertifikat aplikasi forum usulan umkm`
    .split(/\s+/)
    .filter((s) => s !== ''),
);

/** `sel/pecahan`: 1,5 Laporan. */
export function pecahan(k: Konteks): HasilAturan {
  const c = new Catatan();
  for (const row of k.buku.pk?.rows ?? []) periksa(c, row, row.data.satuan, ['target']);
  const kolom: readonly Kolom[] = [
    'targetTahunan',
    ...SEMUA_TRIWULAN.flatMap((t) => [kolomDari(t, 'target'), kolomDari(t, 'realisasi')]),
  ];
  for (const row of k.buku.rencana?.rows ?? []) {
    const satuan = row.data.satuan || (cariIndikator(k.pk, row.data)?.data.satuan ?? '');
    // A mean of quarters is seldom whole.
    if (row.data.jenis !== 'rata-rata') periksa(c, row, satuan, kolom);
  }
  return c;
}

/** True for a satuan that is counted in whole things. */
export function dihitungUtuh(satuan: string): boolean {
  return DIHITUNG_UTUH.has(kunciNama(satuan).split(' ')[0] ?? '');
}

function periksa(c: Catatan, row: Row<DataBaris>, satuan: string, kolom: readonly Kolom[]): void {
  if (!dihitungUtuh(satuan)) return;
  for (const nama of kolom) {
    const sel = selDi(row, nama);
    if (sel === undefined || !isAngka(sel.nilai) || sel.nilai.isInteger()) continue;
    c.temuan(
      diagnose(
        'sel/pecahan',
        { nilai: teks(sel.nilai), satuan },
        {
          at: sel.at,
          label: label(namaBaris(row), nama),
          written: teksDesimal(sel.nilai),
          unit: 'angka',
        },
      ),
    );
  }
}

function teks(nilai: Angka): string {
  return indonesian(teksDesimal(nilai));
}
