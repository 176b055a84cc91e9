import { type Angka, bulatkan } from '../domain/angka.ts';
import type { Skala } from '../domain/predikat.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { label } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { keuanganUtuh, kinerjaUtuh } from './lib/intact-summary.ts';
import { kolomCapaian } from './lib/percent-inputs.ts';
import type { Konteks } from './lib/rule-context.ts';
import { kolomDari } from './lib/stated-cell.ts';

/** `predikat/di-celah-skala`: printed values between two whole-number bands: the rows' capaian and both summaries. */
export function celahSkala(k: Konteks): HasilAturan {
  const c = new Catatan();
  const { hasil, triwulan } = k;
  if (hasil === null || triwulan === null) return c;
  const kolom = kolomCapaian(triwulan);
  hasil.kinerja.forEach((h, i) => {
    const row = k.buku.rencana?.rows[i];
    if (row === undefined) return;
    const at = row.cetak.get(kolom)?.at ?? row.at.triwulan[triwulan].realisasi;
    periksa(c, k, h.utama.capaian, at, label(h.subKegiatan, kolom));
  });
  const ringkasan = [
    [kinerjaUtuh(k) ? hasil.ringkasanKinerja.rataRata : null, k.buku.rencana, 'Rata-rata Capaian Kinerja'],
    [keuanganUtuh(k) ? hasil.ringkasanKeuangan.capaian : null, k.buku.keuangan, 'Capaian Keuangan'],
  ] as const;
  for (const [nilai, tabel, nama] of ringkasan) {
    const total = tabel?.totals.find((t) => t.lingkup === 'tabel' && t.cetak.has(kolom));
    const heading = tabel?.kolom.get(kolom) ?? tabel?.kolom.get(kolomDari(triwulan, 'realisasi'));
    const kepala =
      tabel == null || heading === undefined
        ? undefined
        : { sheet: tabel.sheet.name, row: tabel.lastHeadingRow, column: heading };
    periksa(c, k, nilai, total?.cetak.get(kolom)?.at ?? kepala, label(nama, kolom));
  }
  return c;
}

function periksa(
  c: Catatan,
  k: Konteks,
  capaian: Angka | null,
  at: CellRef | undefined,
  tentang: string,
): void {
  if (capaian === null) return;
  const nilai = bulatkan(capaian, k.pengaturan.desimalPersen);
  const celah = celahDi(nilai, k.buku.skala);
  if (celah === undefined) return;
  const teks = nilai.toFixed().replace('.', ',');
  c.temuan(
    diagnose(
      'predikat/di-celah-skala',
      { nilai: teks, bawah: celah.bawah, atas: celah.atas, predikat: celah.predikat },
      { label: tentang, unit: 'persen', ...(at === undefined ? {} : { at }) },
    ),
  );
}

/** The gap below a whole-number bound that holds a value: 90 < v < 91. */
export function celahDi(
  nilai: Angka,
  skala: Skala,
): { bawah: string; atas: string; predikat: string } | undefined {
  const tingkat = skala.findIndex((t) => nilai.gte(t.batas));
  const atas = skala[tingkat - 1]?.batas;
  const sendiri = skala[tingkat];
  if (atas === undefined || sendiri === undefined || !atas.isInteger()) return undefined;
  const bawah = atas.minus(1);
  return nilai.gt(bawah) && nilai.lt(atas)
    ? { bawah: bawah.toFixed(), atas: atas.toFixed(), predikat: sendiri.predikat }
    : undefined;
}
