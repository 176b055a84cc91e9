import type { HasilBarisKeuangan, HasilBarisKinerja, HasilKinerja } from '../domain/hasil.ts';
import { kunciNama } from '../domain/name-key.ts';

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
  /** Where each word stands in the names. */
  readonly perKata: ReadonlyMap<string, readonly { readonly nama: Nama; readonly mulai: number }[]>;
  /** By kunciNama; sub kegiatan before kegiatan before program where names are equal. */
  readonly untuk: ReadonlyMap<string, Lingkup>;
}

type Baris = { readonly program: string; readonly kegiatan: string; readonly subKegiatan: string };
type Kelompok = { readonly nama: string; kinerja: HasilBarisKinerja[]; keuangan: HasilBarisKeuangan[] };

function kelompokkan(hasil: HasilKinerja, nama: (b: Baris) => string): ReadonlyMap<string, Kelompok> {
  const kelompok = new Map<string, Kelompok>();
  const milik = (b: Baris): Kelompok => {
    const kunci = kunciNama(nama(b));
    const ada = kelompok.get(kunci) ?? { nama: nama(b), kinerja: [], keuangan: [] };
    kelompok.set(kunci, ada);
    return ada;
  };
  for (const b of hasil.kinerja) milik(b).kinerja.push(b);
  for (const b of hasil.keuangan) milik(b).keuangan.push(b);
  kelompok.delete('');
  return kelompok;
}

/** Builds the list of names from the results. */
export function daftarNama(hasil: HasilKinerja): DaftarNama {
  const semua: Nama[] = [];
  const untuk = new Map<string, Lingkup>();
  const tambah = (tingkat: Lingkup['tingkat'], nama: (b: Baris) => string): void => {
    for (const [kunci, isi] of kelompokkan(hasil, nama)) {
      if (untuk.has(kunci)) continue;
      const lingkup: Lingkup = { tingkat, ...isi };
      untuk.set(kunci, lingkup);
      semua.push({ kata: kunci.split(' '), lingkup });
    }
  };
  tambah('sub kegiatan', (b) => b.subKegiatan);
  tambah('kegiatan', (b) => b.kegiatan);
  tambah('program', (b) => b.program);
  for (const baris of hasil.kinerja) {
    const kata = kunciNama(baris.indikator).split(' ');
    const sub = untuk.get(kunciNama(baris.subKegiatan));
    if (sub !== undefined && kata.length > 1) semua.push({ kata, lingkup: { ...sub, kinerja: [baris] } });
  }
  const perKata = new Map<string, { nama: Nama; mulai: number }[]>();
  for (const nama of semua) {
    nama.kata.forEach((k, mulai) => {
      const ada = perKata.get(k) ?? [];
      ada.push({ nama, mulai });
      perKata.set(k, ada);
    });
  }
  const { kinerja, keuangan } = hasil;
  return { keseluruhan: { tingkat: 'keseluruhan', nama: '', kinerja, keuangan }, semua, perKata, untuk };
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

/** The longest known name, or a part of one that is long enough, that starts at word `di` of a sentence's folded words. */
export function cariNama(kata: readonly string[], di: number, daftar: DaftarNama): NamaTemu | null {
  let panjang = 0;
  let milik: Lingkup[] = [];
  let utuh = false;
  for (const { nama, mulai } of daftar.perKata.get(kata[di] ?? '') ?? []) {
    let n = 1;
    while (mulai + n < nama.kata.length && di + n < kata.length && nama.kata[mulai + n] === kata[di + n])
      n += 1;
    const penuh = n === nama.kata.length;
    if ((!penuh && n < minimum(mulai)) || n < panjang) continue;
    if (n > panjang || (penuh && !utuh)) milik = [];
    else if (utuh && !penuh) continue;
    panjang = n;
    utuh = penuh;
    milik.push(nama.lingkup);
  }
  const [pertama] = milik;
  if (pertama === undefined) return null;
  const satu = milik.every((l) => l.nama === pertama.nama && l.tingkat === pertama.tingkat);
  return { panjang, lingkup: satu ? pertama : null };
}

/** The same program, kegiatan or sub kegiatan among the results of another quarter. */
export function setara(l: Lingkup | null, nama: DaftarNama): Lingkup {
  if (l === null || l.nama === '') return nama.keseluruhan;
  return (
    nama.semua.find((n) => n.lingkup.nama === l.nama && n.lingkup.tingkat === l.tingkat)?.lingkup ??
    nama.keseluruhan
  );
}
