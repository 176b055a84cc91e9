import type { HasilBarisKeuangan, HasilBarisKinerja, HasilKinerja } from '../../domain/hasil.ts';
import { kunciNama } from '../../domain/kunci.ts';

/** What a sentence speaks of: the whole report, a program, a kegiatan, or one sub kegiatan, with its rows. */
export interface Lingkup {
  readonly tingkat: 'keseluruhan' | 'program' | 'kegiatan' | 'sub kegiatan';
  readonly nama: string;
  readonly kinerja: readonly HasilBarisKinerja[];
  readonly keuangan: readonly HasilBarisKeuangan[];
}

/** A name that a sentence may mention, folded to words. */
export interface Nama {
  readonly kata: readonly string[];
  readonly lingkup: Lingkup;
}

/** The names of a workbook: what UNTUK and the sentences may name. */
export interface DaftarNama {
  readonly keseluruhan: Lingkup;
  readonly semua: readonly Nama[];
  /** By kunciNama; sub kegiatan before kegiatan before program where names are equal. */
  readonly untuk: ReadonlyMap<string, Lingkup>;
}

type Baris = { readonly program: string; readonly kegiatan: string; readonly subKegiatan: string };

/** Builds the list of names from the results. */
export function daftarNama(hasil: HasilKinerja): DaftarNama {
  const semua: Nama[] = [];
  const untuk = new Map<string, Lingkup>();
  const kelompok = (tingkat: Lingkup['tingkat'], nama: (b: Baris) => string): void => {
    for (const teks of new Set([...hasil.kinerja, ...hasil.keuangan].map(nama))) {
      const kunci = kunciNama(teks);
      if (kunci === '' || untuk.has(kunci)) continue;
      const milik = (b: Baris): boolean => kunciNama(nama(b)) === kunci;
      const lingkup: Lingkup = {
        tingkat,
        nama: teks,
        kinerja: hasil.kinerja.filter(milik),
        keuangan: hasil.keuangan.filter(milik),
      };
      untuk.set(kunci, lingkup);
      semua.push({ kata: kunci.split(' '), lingkup });
    }
  };
  kelompok('sub kegiatan', (b) => b.subKegiatan);
  kelompok('kegiatan', (b) => b.kegiatan);
  kelompok('program', (b) => b.program);
  for (const baris of hasil.kinerja) {
    const kata = kunciNama(baris.indikator).split(' ');
    const sub = untuk.get(kunciNama(baris.subKegiatan));
    if (sub !== undefined && kata.length > 1) semua.push({ kata, lingkup: { ...sub, kinerja: [baris] } });
  }
  const { kinerja, keuangan } = hasil;
  return { keseluruhan: { tingkat: 'keseluruhan', nama: '', kinerja, keuangan }, semua, untuk };
}

/** A name found in a sentence: how many words it takes, and whose it is (null = fits several). */
export interface NamaTemu {
  readonly panjang: number;
  readonly lingkup: Lingkup | null;
}

/** A part of a name counts from three words at its start, or five anywhere. */
function minimum(mulai: number): number {
  return mulai === 0 ? 3 : 5;
}

/** The longest known name, or a part of one that is long enough, at the start of `kata` (folded words). */
export function cariNama(kata: readonly string[], daftar: DaftarNama): NamaTemu | null {
  let panjang = 0;
  let milik: Lingkup[] = [];
  let utuh = false;
  for (const nama of daftar.semua) {
    for (let s = 0; s < nama.kata.length; s += 1) {
      let n = 0;
      while (s + n < nama.kata.length && n < kata.length && nama.kata[s + n] === kata[n]) n += 1;
      const penuh = n === nama.kata.length;
      if (n === 0 || (!penuh && n < minimum(s)) || n < panjang) continue;
      if (n > panjang || (penuh && !utuh)) milik = [];
      else if (utuh && !penuh) continue;
      panjang = n;
      utuh = penuh;
      milik.push(nama.lingkup);
    }
  }
  const [pertama] = milik;
  if (pertama === undefined) return null;
  const satu = milik.every((l) => l.nama === pertama.nama && l.tingkat === pertama.tingkat);
  return { panjang, lingkup: satu ? pertama : null };
}
