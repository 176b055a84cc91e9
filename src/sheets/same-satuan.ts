import { kunciSatuan } from '../domain/name-key.ts';

/** The letters of `pendek` stand in `panjang` in that order, from the same first letter: "lap", "dok", "org". */
function singkatan(pendek: string, panjang: string): boolean {
  if (pendek[0] !== panjang[0]) return false;
  let di = 0;
  for (const huruf of panjang) if (huruf === pendek[di]) di += 1;
  return di === pendek.length;
}

function muat(pendek: readonly string[], panjang: readonly string[]): boolean {
  let di = 0;
  for (const kata of panjang) {
    const dicari = pendek[di];
    if (dicari !== undefined && singkatan(dicari, kata)) di += 1;
  }
  return di === pendek.length;
}

/**
 * True when two satuan may be one: the same words, one shortened ("lap." for Laporan, "Lembaga" for Lembaga
 * Kemasyarakatan), or its first letters ("OB" for Orang/Bulan). Blank ones say nothing and are always one.
 */
export function satuanSetara(a: string, b: string): boolean {
  const [x, y] = [kunciSatuan(a).split(' '), kunciSatuan(b).split(' ')];
  if (x.join('') === '' || y.join('') === '') return true;
  const awal = (kata: readonly string[]): string => kata.map((k) => k[0] ?? '').join('');
  return muat(x, y) || muat(y, x) || x.join('') === awal(y) || y.join('') === awal(x);
}
