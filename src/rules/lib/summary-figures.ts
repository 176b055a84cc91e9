import type { Triwulan } from '../../domain/triwulan.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import { dariInduk, dariTotal, type Penjumlah } from './jumlah-figures.ts';
import { type BahanPersen, type BarisPersen, kolomCapaian, triwulanAda } from './percent-inputs.ts';
import type { Metode } from './percent-summary.ts';
import { kolomDari } from './stated-cell.ts';

/** A printed percentage of a total row: the summary of the rows that it is over. */
export interface AngkaRingkasan {
  readonly b: BahanPersen;
  readonly penjumlah: Penjumlah;
  /** `jumlah` rows and parents may print the ratio of their own totals, whatever the method. */
  readonly jenis: 'jumlah' | 'rata-rata' | 'induk';
  readonly t: Triwulan;
  readonly cetak: Cetakan;
  readonly baris: readonly BarisPersen[];
}

/** All printed percentages of total and parent rows. */
export function angkaRingkasan(b: BahanPersen): readonly AngkaRingkasan[] {
  const semua: readonly (readonly [Penjumlah, AngkaRingkasan['jenis']])[] = [
    ...b.tabel.totals.map((x) => [dariTotal(x), x.jenis] as const),
    ...b.tabel.induk.map((x) => [dariInduk(x), 'induk'] as const),
  ];
  return semua.flatMap(([penjumlah, jenis]) => {
    // "Jumlah Realisasi Fisik" below a table of money is about something else.
    if (b.jenis === 'keuangan' && /\b(?:fisik|kinerja)\b/i.test(penjumlah.nama) && jenis !== 'induk')
      return [];
    const milik = new Set(penjumlah.atas);
    const baris = b.baris.filter((r) => milik.has(r.row.row));
    return triwulanAda(b.tabel).flatMap((t): AngkaRingkasan[] => {
      const cetak = penjumlah.cetak.get(kolomCapaian(t)) ?? tergabung(penjumlah, jenis, t);
      return cetak === undefined ? [] : [{ b, penjumlah, jenis, t, cetak, baris }];
    });
  });
}

/** A mean row's only figure in a quarter's group is its capaian, wherever the merged cell begins. */
function tergabung(p: Penjumlah, jenis: AngkaRingkasan['jenis'], t: Triwulan): Cetakan | undefined {
  if (jenis !== 'rata-rata') return undefined;
  const grup = (['target', 'realisasi'] as const).flatMap((b) => p.cetak.get(kolomDari(t, b)) ?? []);
  return grup.length === 1 ? grup[0] : undefined;
}

/** The method of a table: Kinerja is a mean of rows; Keuangan as Pengaturan's Ringkasan Keuangan says. */
export function metodeRingkasan(b: BahanPersen): Metode {
  return b.jenis === 'rencana' ? 'rata-rata' : b.k.pengaturan.ringkasanKeuangan;
}
