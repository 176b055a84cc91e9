import { type Angka, isAngka, jumlahkan, rerata, SERATUS } from './angka.ts';
import { computeCapaian } from './capaian.ts';
import type {
  HasilBarisKeuangan,
  HasilBarisKinerja,
  RingkasanKeuangan,
  RingkasanKinerja,
  Tampak,
} from './hasil.ts';
import { kunciSatuan } from './name-key.ts';
import type { Konteks } from './period-view.ts';
import { predikat } from './predikat.ts';

/** The satuan that differ from each other, folded; one or none means the column may be added. */
export function satuanBerbeda(satuan: readonly string[]): readonly string[] {
  return [...new Set(satuan.map(kunciSatuan).filter((s) => s !== ''))];
}

/** Summary of indikator rows in one view (arithmetic.md, "Summaries"). */
export function ringkasKinerja(
  baris: readonly HasilBarisKinerja[],
  pilih: (b: HasilBarisKinerja) => Tampak,
  k: Konteks,
): RingkasanKinerja {
  const campur = satuanBerbeda(baris.map((b) => b.satuan)).length > 1 && !k.pengaturan.jumlahBedaSatuan;
  const jumlah = (nilai: readonly (Angka | null)[]): Angka | null =>
    campur || !nilai.some(isAngka) ? null : jumlahkan(nilai);
  const rataRata = rerata(baris.map((b) => pilih(b).capaian).filter(isAngka));
  return {
    jumlah: {
      targetTahunan: jumlah(baris.map((b) => b.targetTahunan)),
      target: jumlah(baris.map((b) => pilih(b).target)),
      realisasi: jumlah(baris.map((b) => pilih(b).realisasi)),
    },
    rataRata,
    predikat: predikat(rataRata, k.skala, k.pengaturan.desimalPersen),
  };
}

/** Summary of money rows in one view, in rupiah and percent; the ratio of totals is never capped. */
export function ringkasKeuangan(
  baris: readonly HasilBarisKeuangan[],
  pilih: (b: HasilBarisKeuangan) => Tampak,
  k: Konteks,
): RingkasanKeuangan {
  const pagu = jumlahkan(baris.map((b) => b.pagu));
  const target = jumlahkan(baris.map((b) => pilih(b).target));
  const realisasi = jumlahkan(baris.map((b) => pilih(b).realisasi));
  const realisasiSampaiDengan = jumlahkan(baris.map((b) => b.realisasiSampaiDengan));
  const rasioTotal = computeCapaian(target, realisasi);
  const rataRataBaris = rerata(baris.map((b) => pilih(b).capaian).filter(isAngka));
  const metode = k.pengaturan.ringkasanKeuangan;
  const capaian = metode === 'total' ? rasioTotal : rataRataBaris;
  return {
    pagu,
    target,
    realisasi,
    realisasiSampaiDengan,
    rasioTotal,
    rataRataBaris,
    capaian,
    metode,
    serapan: persenDari(realisasiSampaiDengan, pagu),
    predikat: predikat(capaian, k.skala, k.pengaturan.desimalPersen),
  };
}

/** Percent of a whole; null when the whole is 0 or not stated. */
export function persenDari(bagian: Angka, seluruh: Angka | null): Angka | null {
  return seluruh === null || seluruh.isZero() ? null : bagian.div(seluruh).times(SERATUS);
}
