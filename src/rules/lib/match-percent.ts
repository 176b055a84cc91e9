import { type Angka, bulatkan, potong } from '../../domain/angka.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import { cocokPersen, rapikan } from '../cause/percent-cause.ts';
import type { Catatan } from './finding-collector.ts';

/** The first of the right values that a printed percentage shows, rounded or cut off; undefined when it shows none. */
export function nilaiTercetak(cetak: Cetakan, sah: readonly (Angka | null)[]): Angka | undefined {
  return sah.find((n): n is Angka => n !== null && cocokPersen(cetak.tampil, cetak.desimal, n));
}

/** Notes how `nilai` became the printed percentage, where half up and cutting off give different figures. */
export function catatPembulatan(c: Catatan, cetak: Cetakan, nilai: Angka): void {
  const rapi = rapikan(nilai);
  const bulat = bulatkan(rapi, cetak.desimal);
  if (bulat.eq(potong(rapi, cetak.desimal))) return;
  const cara = cetak.tampil.eq(bulat) ? 'dibulatkan' : 'dipotong';
  c.pembulatan.push({ at: cetak.at, tampil: cetak.tampil, cara });
}
