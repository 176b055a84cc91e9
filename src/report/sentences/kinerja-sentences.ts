import { type Angka, bulatkan, NOL } from '../../domain/angka.ts';
import type { HasilBarisKinerja, HasilKegiatan, RingkasanKinerja } from '../../domain/hasil.ts';
import { sambung } from '../context/fill-placeholder.ts';
import type { Konteks } from '../context/report-context.ts';
import { bilangan } from '../format.ts';

/** Where a capaian stands against 100%, in the words of a report. */
export function letakCapaian(capaian: Angka): string {
  if (capaian.gt(100)) return 'melampaui target';
  if (capaian.eq(100)) return 'sesuai dengan target';
  return capaian.isZero() ? 'belum ada capaian' : 'belum mencapai target';
}

/** A number with its satuan: "12 Laporan"; a percent sign is set close: "97,5%". */
export function denganSatuan(n: string, satuan: string): string {
  if (satuan === '') return n;
  return satuan === '%' ? `${n}%` : `${n} ${satuan}`;
}

/** Sentences on one indikator: target, realisasi, capaian; never a cause. */
export function kalimatIndikator(b: HasilBarisKinerja, k: Konteks, awal: string): string[] {
  const { target, realisasi } = b.utama;
  const isi = (n: Angka | null): string => denganSatuan(k.angka(n), b.satuan);
  const indikator = b.indikator === '' ? '' : `${awal} ${b.indikator}`;
  const arah = b.arah === 'turun' ? ' (semakin kecil realisasinya, semakin baik)' : '';
  if (target === null || target.isZero()) return [gabung(indikator, tanpaTarget(b, k), arah)];
  const buka = `dengan target ${isi(target)} ${k.padaPeriode}${arah}.`;
  return [
    `${indikator === '' ? 'Indikator sub kegiatan ini ditetapkan' : `${indikator},`} ${buka} ${hasilnya(b, k, realisasi, isi)}`,
  ];
}

function gabung(indikator: string, kalimat: string, arah: string): string {
  return indikator === '' ? kalimat : `${indikator}${arah}. ${kalimat}`;
}

function hasilnya(
  b: HasilBarisKinerja,
  k: Konteks,
  realisasi: Angka | null,
  isi: (n: Angka | null) => string,
): string {
  const { capaian, capaianTanpaBatas, predikat } = b.utama;
  if (realisasi === null) {
    return b.utama.realisasiNihil
      ? 'Realisasinya nihil, sehingga capaiannya 0%.'
      : 'Realisasinya belum dilaporkan, sehingga capaiannya dihitung 0%.';
  }
  if (capaian === null) return `Realisasinya ${isi(realisasi)}; capaiannya tidak dapat dihitung.`;
  const nilai = predikat === null ? '' : ` dengan predikat ${predikat}`;
  const dibatasi = capaianTanpaBatas?.gt(capaian)
    ? ` (dibatasi dari ${k.persenTanda(capaianTanpaBatas)})`
    : '';
  return `Realisasinya ${isi(realisasi)}, sehingga capaiannya ${k.persenTanda(capaian)}${dibatasi}${nilai}${ekor(b, capaian, k)}.`;
}

function ekor(b: HasilBarisKinerja, capaian: Angka, k: Konteks): string {
  const dasar = tercetak(b.utama.capaianTanpaBatas ?? capaian, k);
  if (dasar.isZero()) return '';
  return `, ${b.arah === 'turun' && dasar.gt(100) ? 'lebih baik daripada target' : letakCapaian(dasar)}`;
}

function tanpaTarget(b: HasilBarisKinerja, k: Konteks): string {
  const { realisasi, targetNihil } = b.utama;
  const nol = b.utama.target?.isZero() === true;
  const awal = nol
    ? `Targetnya ${k.padaPeriode} adalah 0`
    : targetNihil
      ? `Tidak ada target ${k.padaPeriode}`
      : `Target ${k.padaPeriode} tidak dinyatakan`;
  const ekorRealisasi = realisasi?.gt(0)
    ? `, tetapi ada realisasi ${denganSatuan(k.angka(realisasi), b.satuan)}`
    : '';
  return `${awal}${ekorRealisasi}, sehingga capaiannya tidak dihitung.`;
}

/** One sentence that sums up a kegiatan. */
export function kalimatKegiatan(g: HasilKegiatan, k: Konteks): string {
  const sub = new Set(g.kinerja.map((b) => b.subKegiatan)).size;
  const indikator = g.kinerja.length;
  const isi = `${bilangan(sub)} sub kegiatan${indikator > sub ? ` dan ${bilangan(indikator)} indikator kinerja` : ''}`;
  const { rataRata, predikat } = g.ringkasanKinerja;
  if (indikator === 0) return `Kegiatan ini tidak memiliki indikator kinerja dalam rencana aksi.`;
  if (rataRata === null)
    return `Kegiatan ini terdiri atas ${isi}. Tidak ada target ${k.padaPeriode}, sehingga capaian kegiatan tidak dihitung.`;
  const satu = g.kinerja.filter((b) => b.utama.capaian !== null).length === 1;
  return `Kegiatan ini terdiri atas ${isi}. ${satu ? 'Capaian' : 'Rata-rata capaian'} kinerjanya ${k.padaPeriode} sebesar ${k.persenTanda(rataRata)}${predikat === null ? '' : ` dengan predikat ${predikat}`}.`;
}

/** Sentences below the table of BAB III: the mean, and how many rows met their target. */
export function kalimatRingkasanKinerja(
  r: RingkasanKinerja,
  rows: readonly HasilBarisKinerja[],
  k: Konteks,
): string[] {
  const bernilai = rows.filter((b) => b.utama.capaian !== null);
  if (r.rataRata === null) {
    return [
      `Tidak ada indikator yang bertarget ${k.padaPeriode}, sehingga rata-rata capaian kinerja tidak dihitung.`,
    ];
  }
  const predikat = r.predikat === null ? '' : ` dengan predikat ${r.predikat}`;
  const sebesar = `${k.padaPeriode} sebesar ${k.persenTanda(r.rataRata)}${predikat}`;
  const dasar =
    bernilai.length === 1
      ? `Capaian kinerja ${sebesar}, yaitu capaian ${bilangan(1)} indikator yang bertarget.`
      : `Rata-rata capaian kinerja ${sebesar}, dihitung dari ${bilangan(bernilai.length)} indikator yang bertarget.`;
  return [`${dasar} ${sebaran(bernilai, k)}`];
}

/** As it is printed, so that a sentence never quarrels with the figure beside it. */
function tercetak(capaian: Angka, k: Konteks): Angka {
  return bulatkan(capaian, k.pengaturan.desimalPersen);
}

/** How many rows went beyond, met, and missed their target. */
export function sebaran(bernilai: readonly HasilBarisKinerja[], k: Konteks): string {
  const n = (uji: (c: Angka) => boolean): number =>
    bernilai.filter((b) => uji(tercetak(b.utama.capaianTanpaBatas ?? NOL, k))).length;
  const lebih = n((c) => c.gt(100));
  const pas = n((c) => c.eq(100));
  const kurang = n((c) => c.lt(100));
  const semua = bernilai.length;
  if (semua === 1) {
    const hasil = lebih > 0 ? 'melampaui target' : pas > 0 ? 'mencapai target' : 'belum mencapai target';
    return `Indikator tersebut ${hasil}.`;
  }
  if (lebih === semua) return 'Seluruhnya melampaui target.';
  if (lebih + pas === semua)
    return lebih === 0
      ? 'Seluruhnya mencapai target.'
      : `Seluruhnya mencapai target, ${bilangan(lebih)} di antaranya melampaui target.`;
  if (kurang === semua) return 'Seluruhnya belum mencapai target.';
  const bagian = [
    ...(lebih > 0 ? [`${bilangan(lebih)} indikator melampaui target`] : []),
    ...(pas > 0 ? [`${bilangan(pas)} indikator mencapai target`] : []),
    `${bilangan(kurang)} indikator belum mencapai target`,
  ];
  return `Dari jumlah tersebut, ${sambung(bagian)}.`;
}
