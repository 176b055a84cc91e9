import { kunciNama } from '../domain/name-key.ts';
import type { Sebutan, SebutanAngka, Sekitar, Waktu } from './mention.ts';
import type { Lingkup } from './narasi-scope.ts';
import { jeda, type Keadaan, keadaanAwal, terimaPeran, terimaTriwulan } from './reading-state.ts';
import { arahBanding, dalamKurung, peranSesudah } from './role-after.ts';
import { type Bacaan, kataDari } from './sentence-input.ts';
import { type Peran, type Token, urutan } from './token.ts';

/** The sayings of a sentence, and what the next sentence starts from. */
export interface Terbaca {
  readonly sebutan: readonly Sebutan[];
  readonly lingkup: Lingkup | null;
  readonly waktu: Waktu;
}

const PREPOSISI = /^(?:pada|di|dalam|untuk|selama|telah|dengan)$/i;

/** The quarter that follows a figure: "5 Lembaga (100%) pada Triwulan I". */
function waktuSesudah(b: Bacaan, i: number): Waktu | null {
  let sd = false;
  let preposisi = false;
  for (const t of b.token.slice(i + 1)) {
    if (t.jenis === 'triwulan') {
      if (!sd && !preposisi) return null;
      const k = keadaanAwal(null);
      terimaTriwulan(k, t.triwulan, b.triwulan, sd);
      return k.waktu;
    }
    if (t.jenis === 'sd') sd = true;
    else if (t.jenis === 'isi' && PREPOSISI.test(t.teks)) preposisi = true;
    else if (t.jenis === 'setahun' && preposisi) return 'tahun';
    else if (t.jenis === 'waktuLain' && preposisi) return 'lain';
    else if (t.jenis === 'lain' && !preposisi && !sd) continue;
    else if (t.jenis === 'isi' && /^akhir$/i.test(t.teks)) continue;
    else if (t.jenis !== 'buka' && t.jenis !== 'tutup' && !(t.jenis === 'angka' && t.satuan === 'persen'))
      return null;
  }
  return null;
}

/** The words counted by a figure: those right after it, or after the second figure of "6 dari 12 laporan". */
function benda(b: Bacaan, i: number): string[] {
  const [satu, dua] = [b.token[i + 1], b.token[i + 2]];
  if (satu?.jenis === 'dari' && dua?.jenis === 'angka') return benda(b, i + 2);
  const akhir = b.token[i]?.akhir ?? 0;
  const m = /^[\s)]*([a-z][a-z/ -]*)/i.exec(b.kalimat.slice(akhir, akhir + 60));
  if (m?.[1] === undefined || satu === undefined) return [];
  return ['lain', 'nama', 'objek', 'waktuLain', 'aspek'].includes(satu.jenis) ? kataDari(m[1]) : [];
}

function sekitar(k: Keadaan, b: Bacaan, awal: number, akhir: number): Sekitar {
  const mulai = k.awalPeran >= 0 && akhir - k.awalPeran <= 110 ? k.awalPeran : awal;
  return {
    lingkup: k.lingkup,
    aspek: k.aspek,
    waktu: k.waktu,
    total: k.total,
    kuantor: k.kuantor,
    harap: k.harap,
    kutip: b.kalimat.slice(mulai, akhir).trim(),
    kalimat: b.kalimat,
  };
}

/** The base that a percentage names after itself: "41,96% dari total pagu". */
function pembagiSesudah(b: Bacaan, i: number): SebutanAngka['pembagi'] {
  const [dari, ...sisa] = b.token.slice(i + 1, i + 5).filter((t) => t.jenis !== 'tutup');
  if (dari?.jenis !== 'dari') return null;
  for (const t of sisa) {
    if (t.jenis === 'total' || t.jenis === 'semua') continue;
    if (t.jenis !== 'peran') return null;
    if (t.peran === 'target') return 'target';
    return t.peran === 'pagu' || t.peran === 'anggaran' ? 'pagu' : null;
  }
  return null;
}

function peranAngka(k: Keadaan, persen: boolean): { peran: Peran; dari: boolean; ikut: boolean } | null {
  if (k.rantai !== null && k.peran === null) {
    if (persen) return { peran: k.rantai === 'serapan' ? 'serapan' : 'capaian', dari: false, ikut: true };
    if (k.dari && k.rantai === 'realisasi') return { peran: 'target', dari: true, ikut: false };
    return null;
  }
  return k.peran === null ? null : { peran: k.peran, dari: k.dari, ikut: false };
}

function terimaAngka(k: Keadaan, b: Bacaan, i: number, hasil: Sebutan[]): void {
  const t = b.token[i];
  if (t?.jenis !== 'angka') return;
  const banding = t.satuan === 'rupiah' && b.token[i - 1]?.jenis === 'banding' ? k.banding : null;
  const sesudah = k.lepas || k.peran !== null ? null : (dalamKurung(k, b, i) ?? peranSesudah(b, i));
  const apa = k.lepas && banding === null ? null : (peranAngka(k, t.satuan === 'persen') ?? sesudah);
  if (apa !== null) {
    const kata = benda(b, i);
    if (t.satuan === 'rupiah') k.aspek = 'keuangan';
    else if (t.satuan === '' && k.aspek !== 'keduanya') k.aspek = 'kinerja';
    const waktu = waktuSesudah(b, i) ?? k.waktu;
    const ekor = /^\s*[a-z]+/i.exec(b.kalimat.slice(t.akhir))?.[0] ?? '';
    const akhir = t.akhir + (kata[0] !== undefined && kataDari(ekor)[0] === kata[0] ? ekor.length : 0);
    const pembagi = t.satuan === 'persen' ? pembagiSesudah(b, i) : null;
    hasil.push({
      ...sekitar(k, b, t.awal, akhir),
      jenis: 'angka',
      angka: t,
      ...apa,
      waktu,
      pembagi,
      banding,
      benda: kata,
    });
  }
  jeda(k);
  k.rantai = apa?.peran ?? null;
}

/** A positive claim in words: "target ... tercapai" with no figure after it. */
function tercapai(k: Keadaan, b: Bacaan, i: number): boolean {
  if ((k.peran ?? k.rantai) !== 'target' || !/^tercapai$/i.test(b.token[i]?.teks ?? '')) return false;
  const berikut = b.token.slice(i + 1).find((t) => t.jenis !== 'isi');
  return berikut?.jenis !== 'angka' && berikut?.jenis !== 'isian';
}

function terimaObjek(k: Keadaan, b: Bacaan, i: number): void {
  const sebelum = b.token[i - 1]?.jenis;
  const t = b.token[i + 1];
  if (sebelum === 'angka') k.kuantor = 'sebagian';
  else if (urutan(t) || (t?.jenis === 'lain' && /^[A-Z]/.test(t.teks) && sebelum !== 'semua'))
    k.lingkup = null;
}

/** Reads a sentence from left to right. */
export function bacaKalimat(b: Bacaan): Terbaca {
  const k = keadaanAwal(b.lingkup, b.waktu);
  const hasil: Sebutan[] = [];
  b.token.forEach((t, i) => {
    switch (t.jenis) {
      case 'angka':
        terimaAngka(k, b, i, hasil);
        return;
      case 'peran': {
        const klaim = tercapai(k, b, i) ? ('>=' as const) : null;
        if (klaim !== null) {
          const waktu = waktuSesudah(b, i) ?? k.waktu;
          hasil.push({
            ...sekitar(k, b, t.awal, t.akhir),
            jenis: 'klaim',
            arah: klaim,
            ambang: 'target',
            peran: null,
            waktu,
          });
        }
        terimaPeran(k, t);
        k.rantai = null;
        return;
      }
      case 'klaim': {
        const waktu = waktuSesudah(b, i) ?? k.waktu;
        // "belum menunjukkan capaian sesuai target": a negation further off leaves nothing to hold it to.
        if (!k.lepas)
          hasil.push({
            ...sekitar({ ...k, awalPeran: -1 }, b, t.awal, t.akhir),
            ...ambil(t),
            peran: k.peran,
            waktu,
          });
        jeda(k);
        if (/target$/i.test(t.teks)) Object.assign(k, { peran: 'target', awalPeran: t.awal });
        return;
      }
      case 'predikat':
        hasil.push({
          ...sekitar({ ...k, awalPeran: -1 }, b, t.awal, t.akhir),
          jenis: 'predikat',
          predikat: t.predikat,
        });
        return;
      default:
        terimaLain(k, b, i, t);
        return;
    }
  });
  const bawa = typeof k.waktu === 'object' || k.waktu === 'lain';
  return { sebutan: hasil, lingkup: k.lingkup, waktu: bawa ? 'lain' : 'biasa' };
}

function ambil(
  t: Token & { jenis: 'klaim' },
): Pick<Extract<Sebutan, { jenis: 'klaim' }>, 'jenis' | 'arah' | 'ambang'> {
  return { jenis: 'klaim', arah: t.arah, ambang: t.ambang };
}

/** A word of the indikator between the role and its figure: "realisasi keluhan yang belum ditangani sebesar 7%". */
function milikIndikator(k: Keadaan, kata: string): boolean {
  if (k.lingkup?.tingkat !== 'sub kegiatan' || (k.peran !== 'target' && k.peran !== 'realisasi'))
    return false;
  return k.lingkup.kinerja.some((b) => kunciNama(b.indikator).split(' ').includes(kata.toLowerCase()));
}

function terimaLain(k: Keadaan, b: Bacaan, i: number, t: Token): void {
  const sebelum = b.token[i - 1];
  switch (t.jenis) {
    case 'nama':
      k.lingkup = t.lingkup;
      return;
    case 'objek':
      terimaObjek(k, b, i);
      return;
    case 'aspek': {
      const dan = /^(?:dan|maupun|serta)$/i.test(sebelum?.teks ?? '') && b.token[i - 2]?.jenis === 'aspek';
      k.aspek = dan ? 'keduanya' : t.aspek;
      return;
    }
    case 'triwulan': {
      const sd = /(?:s\.?\/?d\.?|sampai dengan|hingga|sampai|kumulatif)\s+(?:akhir\s+|dengan\s+)*$/i.test(
        b.kalimat.slice(0, t.awal),
      );
      const rentang = sebelum?.teks.toLowerCase() === 'dan' && b.token[i - 2]?.jenis === 'triwulan';
      terimaTriwulan(k, rentang ? null : t.triwulan, b.triwulan, sd);
      return;
    }
    case 'sd':
      k.waktu = k.waktu === 'lain' ? 'lain' : 'sd';
      return;
    case 'setahun':
      if (sebelum?.jenis === 'triwulan' || sebelum?.jenis === 'waktuLain') return;
      if (/^(?:tahun|t\.?a)?\s*\.?\s*(?:anggaran)?\s*\d{4}/i.test(t.teks) && k.waktu !== 'biasa') return;
      k.waktu = 'tahun';
      return;
    case 'waktuLain':
      if (k.rantai === null) k.waktu = 'lain';
      return;
    case 'total':
      k.total = true;
      return;
    case 'semua':
      k.total = true;
      k.kuantor = k.kuantor ?? 'semua';
      return;
    case 'belumSemua':
    case 'sebagian':
      k.kuantor = t.jenis;
      return;
    case 'banding':
      k.banding = k.lepas ? null : arahBanding(t.teks);
      k.lepas = true;
      k.rantai = null;
      return;
    case 'masing':
    case 'ubah':
    case 'tidak':
      if (milikIndikator(k, t.teks)) return;
      k.lepas = true;
      k.banding = null;
      k.rantai = null;
      return;
    case 'harap':
      k.harap = true;
      return;
    case 'dari':
      k.dari = k.rantai === 'realisasi' || k.rantai === 'capaian';
      return;
    case 'jeda':
      jeda(k);
      if (k.kuantor === 'sebagian') k.kuantor = null;
      return;
    case 'isian':
      jeda(k);
      k.rantai = null;
      return;
    case 'lain': {
      const [kata = ''] = kataDari(t.teks);
      if (k.rantai !== null && sebelum !== undefined && ['angka', 'lain'].includes(sebelum.jenis)) return;
      if (b.satuan.has(kata) || kata === 'yang' || milikIndikator(k, kata)) return;
      jeda(k);
      k.rantai = null;
      return;
    }
    default:
      return;
  }
}
