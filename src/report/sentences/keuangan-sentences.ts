import type { HasilBarisKeuangan, RingkasanKeuangan } from '../../domain/hasil.ts';
import { sambung } from '../context/fill-placeholder.ts';
import type { Konteks } from '../context/report-context.ts';
import { bilangan } from '../format.ts';

/** Name of the summary after the method used. */
export function labelKeuangan(r: RingkasanKeuangan): string {
  return r.metode === 'total' ? 'Capaian Keuangan' : 'Rata-rata Capaian Keuangan';
}

/** How the summary was computed, for the row of the table. */
export function caraKeuangan(r: RingkasanKeuangan): string {
  return r.metode === 'total'
    ? 'jumlah realisasi dibagi jumlah target'
    : 'rata-rata capaian sub kegiatan yang bertarget';
}

/** Sentences below the table of BAB IV. */
export function kalimatKeuangan(
  r: RingkasanKeuangan,
  rows: readonly HasilBarisKeuangan[],
  k: Konteks,
): string[] {
  const kalimat: string[] = [];
  if (r.target.isZero()) {
    const awal = r.realisasi.gt(0)
      ? `Tidak ada target keuangan ${k.padaPeriode}, sedangkan realisasinya ${k.rupiah(r.realisasi)}`
      : `Tidak ada target dan realisasi keuangan ${k.padaPeriode}`;
    kalimat.push(`${awal}, sehingga capaian keuangan tidak dihitung.`);
  } else {
    const predikat = r.predikat === null ? '' : ` dengan predikat ${r.predikat}`;
    const capaian =
      r.capaian === null
        ? ''
        : ` ${labelKeuangan(r)} (${caraKeuangan(r)}) sebesar ${k.persenTanda(r.capaian)}${predikat}${bandingUang(r)}.`;
    kalimat.push(
      `Target keuangan ${k.padaPeriode} sebesar ${k.rupiah(r.target)}${r.realisasi.isZero() ? ', tetapi belum ada realisasi' : ` dengan realisasi sebesar ${k.rupiah(r.realisasi)}`}.${capaian}`,
    );
  }
  const tanpaTarget = rows.filter((b) => belanjaTanpaTarget(b));
  if (tanpaTarget.length > 0 && !r.target.isZero()) kalimat.push(kalimatTanpaTarget(tanpaTarget, k));
  return kalimat;
}

function bandingUang(r: RingkasanKeuangan): string {
  if (r.metode !== 'total' || r.realisasi.isZero()) return '';
  if (r.realisasi.gt(r.target)) return ', melampaui target';
  return r.realisasi.eq(r.target) ? ', sesuai dengan target' : ', di bawah target';
}

/** Spent in a period without a target. */
export function belanjaTanpaTarget(b: HasilBarisKeuangan): boolean {
  const { target, realisasi } = b.utama;
  return (target === null || target.isZero()) && realisasi !== null && realisasi.gt(0);
}

function kalimatTanpaTarget(rows: readonly HasilBarisKeuangan[], k: Konteks): string {
  if (rows.length > 3) {
    return `Sebanyak ${bilangan(rows.length)} sub kegiatan memiliki realisasi tanpa target ${k.padaPeriode}; realisasinya tetap dihitung dalam jumlah.`;
  }
  const isi = rows.map(
    (b) => `${b.subKegiatan} (${b.utama.realisasi === null ? '' : k.rupiah(b.utama.realisasi)})`,
  );
  return `Sub kegiatan yang memiliki realisasi tanpa target ${k.padaPeriode} adalah ${sambung(isi)}; realisasinya tetap dihitung dalam jumlah.`;
}

/** Sentence on the pagu spent from the first quarter on. */
export function kalimatSerapan(r: RingkasanKeuangan, k: Konteks): string {
  const sd = `sampai dengan ${k.triwulan}`;
  if (r.serapan === null)
    return `Realisasi anggaran ${sd} sebesar ${k.rupiah(r.realisasiSampaiDengan)}; serapannya tidak dihitung karena anggaran tidak dinyatakan.`;
  if (r.realisasiSampaiDengan.isZero())
    return `Belum ada realisasi anggaran ${sd} dari anggaran sebesar ${k.rupiah(r.pagu)}.`;
  const sisa = r.pagu.minus(r.realisasiSampaiDengan);
  const ekor = sisa.isNegative()
    ? `melebihi anggaran dengan selisih ${k.rupiah(sisa.abs())}`
    : sisa.isZero()
      ? 'sehingga seluruh anggaran telah terserap'
      : `sehingga sisa anggaran sebesar ${k.rupiah(sisa)}`;
  return `Realisasi anggaran ${sd} sebesar ${k.rupiah(r.realisasiSampaiDengan)} dari anggaran ${k.rupiah(r.pagu)}, atau ${k.persenTanda(r.serapan)}, ${ekor}.`;
}
