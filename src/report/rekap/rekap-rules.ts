import type { Skala } from '../../domain/predikat.ts';
import { formatAngka } from '../format.ts';
import type { AturanRekap, UnitTerbaca } from './rekap-model.ts';

const TERBANYAK_DISEBUT = 8;

/** The settings of the totals row: those asked for, else those that most of the workbooks have (the first of equals). */
export function pilihAturan(
  units: readonly UnitTerbaca[],
  paksa: Partial<AturanRekap>,
): AturanRekap | undefined {
  const aturan = units.map((u) => u.aturan);
  const [pertama] = aturan;
  if (pertama === undefined) return undefined;
  return {
    basis: terbanyak(aturan.map((a) => a.basis)) ?? pertama.basis,
    metode: terbanyak(aturan.map((a) => a.metode)) ?? pertama.metode,
    desimal: terbanyak(aturan.map((a) => a.desimal)) ?? pertama.desimal,
    skala:
      terbanyak(
        aturan.map((a) => a.skala),
        sebutSkala,
      ) ?? pertama.skala,
    ...paksa,
  };
}

/** A scale in one line: "≥ 91 Sangat Baik; ≥ 76 Baik; ...". */
export function sebutSkala(skala: Skala): string {
  return skala
    .map(({ batas, predikat }, i) =>
      i === skala.length - 1 ? `selebihnya ${predikat}` : `≥ ${formatAngka(batas)} ${predikat}`,
    )
    .join('; ');
}

/** How the table was made, for under it. */
export function penjelasanRekap({ basis, metode, skala }: AturanRekap): readonly string[] {
  const kapan = basis === 'triwulan' ? 'triwulan ini saja' : 'sampai dengan triwulan ini';
  const keuangan =
    metode === 'total'
      ? 'jumlah realisasi dibagi jumlah target'
      : 'rata-rata capaian keuangan unit yang punya capaian';
  return [
    `Target, realisasi, dan capaian ialah angka ${kapan}.`,
    `Baris jumlah: uang dijumlahkan; capaian kinerja ialah rata-rata unit yang punya capaian; capaian keuangan ialah ${keuangan}; serapan ialah jumlah realisasi sampai dengan triwulan ini dibagi jumlah pagu.`,
    `Predikat: ${sebutSkala(skala)}.`,
  ];
}

/** What wants the eye of whoever made the table: workbooks that say otherwise or hold errors, and units that are in it twice. */
export function perhatianRekap(
  units: readonly UnitTerbaca[],
  pakai: AturanRekap,
  paksa: Partial<AturanRekap>,
): readonly string[] {
  const beda = (apa: string, kunci: (a: AturanRekap) => string, disamakan: boolean): readonly string[] => {
    const lain = units.filter((u) => kunci(u.aturan) !== kunci(pakai));
    if (lain.length === 0) return [];
    const akibat = disamakan ? 'disamakan di tabel ini' : 'baris unitnya mengikuti bukunya sendiri';
    const nama = daftar(lain.map((u) => `${u.file} (${kunci(u.aturan)})`));
    return [`${apa} berbeda dari "${kunci(pakai)}", ${akibat}: ${nama}.`];
  };
  return [
    ...beda('Basis', (a) => a.basis, true),
    ...beda('Ringkasan Keuangan', (a) => a.metode, paksa.metode !== undefined),
    ...beda('Skala predikat', (a) => sebutSkala(a.skala), paksa.skala !== undefined),
    ...beda('Desimal Persen', (a) => String(a.desimal), false),
    ...bergalat(units),
    ...ganda(units),
  ];
}

function bergalat(units: readonly UnitTerbaca[]): readonly string[] {
  const salah = units.filter((u) => u.temuan.error > 0);
  if (salah.length === 0) return [];
  const nama = daftar(salah.map((u) => `${u.file} (${u.temuan.error} galat)`));
  return [`Masih ada galat di buku kerja berikut, angkanya dihitung dari isinya sekarang: ${nama}.`];
}

function ganda(units: readonly UnitTerbaca[]): readonly string[] {
  const menurut = new Map<string, UnitTerbaca[]>();
  for (const u of units) {
    const kunci = `${u.unit}\n${u.jabatan}`.toLowerCase();
    menurut.set(kunci, [...(menurut.get(kunci) ?? []), u]);
  }
  return [...menurut.values()].flatMap((sama) => {
    const [satu] = sama;
    if (satu === undefined || satu.unit === '' || sama.length < 2) return [];
    const nama = [satu.unit, satu.jabatan].filter((t) => t !== '').join(', ');
    return [
      `${nama} ada di ${sama.length} buku kerja, jadi terhitung ${sama.length} kali: ${daftar(sama.map((u) => u.file))}. Sisihkan yang hanya salinan, lalu ulangi.`,
    ];
  });
}

function daftar(nama: readonly string[]): string {
  const lebih = nama.length - TERBANYAK_DISEBUT;
  const awal = nama.slice(0, TERBANYAK_DISEBUT).join(', ');
  return lebih > 0 ? `${awal}, dan ${lebih} lagi` : awal;
}

function terbanyak<T>(nilai: readonly T[], kunci: (t: T) => unknown = (t) => t): T | undefined {
  const hitung = new Map<unknown, { nilai: T; n: number }>();
  for (const n of nilai) {
    const ada = hitung.get(kunci(n));
    if (ada === undefined) hitung.set(kunci(n), { nilai: n, n: 1 });
    else ada.n++;
  }
  return [...hitung.values()].sort((a, b) => b.n - a.n)[0]?.nilai;
}
