import { type Angka, bulatkan } from '../domain/angka.ts';
import { romawi, sampaiDengan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { indonesian } from '../findings/figures.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { keuanganUtuh, kinerjaUtuh } from './lib/intact-summary.ts';
import { kolomCapaian } from './lib/percent-inputs.ts';
import type { Konteks } from './lib/rule-context.ts';
import { kolomDari } from './lib/stated-cell.ts';

/**
 * `kinerja-keuangan/timpang`: capaian kinerja s.d. and serapan further apart than Pengaturan allows. Before Triwulan IV
 * serapan is of the part of the pagu that was planned s.d. the quarter: of the whole pagu every half year would look poor.
 */
export function timpang(k: Konteks): HasilAturan {
  const c = new Catatan();
  if (k.hasil === null || k.triwulan === null || !kinerjaUtuh(k) || !keuanganUtuh(k)) return c;
  // A quarter that the sheet does not hold has its plan (in Rencana Aksi) but no realisasi.
  const ada = k.buku.keuangan?.kolom;
  if (ada !== undefined && sampaiDengan(k.triwulan).some((t) => !ada.has(kolomDari(t, 'realisasi'))))
    return c;
  const kinerja = k.hasil.ringkasanKinerjaSampaiDengan.rataRata;
  const uang = k.hasil.ringkasanKeuanganSampaiDengan;
  const serapan = k.triwulan === 4 ? uang.serapan : uang.rasioTotal;
  if (kinerja === null || serapan === null || k.hasil.data.rencana.length === 0) return c;
  const batas = k.pengaturan.selisihTimpang;
  if (kinerja.minus(serapan).abs().lte(batas)) return c;
  const at = k.buku.rencana?.totals
    .find((t) => t.jenis === 'rata-rata')
    ?.cetak.get(kolomCapaian(k.triwulan))?.at;
  const args = {
    kinerja: teks(kinerja),
    serapan: teks(serapan),
    batas: teks(batas),
    dari: k.triwulan === 4 ? 'pagu' : `rencana s.d. Triwulan ${romawi(k.triwulan)}`,
  };
  c.temuan(diagnose('kinerja-keuangan/timpang', args, at === undefined ? {} : { at }));
  return c;
}

function teks(nilai: Angka): string {
  return indonesian(bulatkan(nilai, 2).toFixed());
}
