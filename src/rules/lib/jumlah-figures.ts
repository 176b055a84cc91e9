import { type Angka, bulatkan, isAngka, jumlahkan, NOL } from '../../domain/angka.ts';
import { SEMUA_TRIWULAN, sampaiDengan } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { BarisInduk, BarisTotal, Cetakan, Row } from '../../sheets/buku-kerja.ts';
import type { Kolom } from '../../sheets/declarations/column-key.ts';
import type { Bernama } from '../cause/cause-reading.ts';
import type { SoalJumlah, TotalLain } from '../cause/jumlah-cause.ts';
import { namaBaris } from './figure-label.ts';
import {
  type DataBaris,
  kolomDari,
  kolomTriwulan,
  rusak,
  type Sel,
  selDi,
  type TabelApa,
} from './stated-cell.ts';

/** A printed total, subtotal or parent row: what it is over. */
export interface Penjumlah {
  readonly row: number;
  readonly at: CellRef;
  readonly nama: string;
  readonly cetak: ReadonlyMap<Kolom, Cetakan>;
  /** Row numbers of the data rows it is over. */
  readonly atas: readonly number[];
}

/** A printed sum beside what its rows make. */
export interface AngkaJumlah {
  readonly penjumlah: Penjumlah;
  readonly kolom: Kolom;
  readonly cetak: Cetakan;
  readonly sel: readonly Sel[];
  readonly rusak: readonly CellRef[];
  readonly benar: Angka;
  /** Compared at the precision shown; false too when it could not be compared. */
  readonly salah: boolean;
}

/** The Jumlah rows of a table. */
export function barisJumlah(tabel: TabelApa): readonly Penjumlah[] {
  return tabel.totals.filter((t) => t.jenis === 'jumlah').map(dariTotal);
}

export function dariTotal(t: BarisTotal): Penjumlah {
  return { row: t.row, at: t.at, nama: t.label, cetak: t.cetak, atas: t.atas };
}

export function dariInduk(i: BarisInduk): Penjumlah {
  return { row: i.row, at: i.at, nama: i.nama, cetak: i.cetak, atas: i.anak };
}

/** All printed sums of a Jumlah or parent row, held against their rows; capaian columns are no sums. */
export function angkaJumlah(tabel: TabelApa, penjumlah: Penjumlah): readonly AngkaJumlah[] {
  return [...penjumlah.cetak].flatMap(([kolom, cetak]) => {
    const sel = selKolom(tabel, penjumlah.atas, kolom);
    if (sel.length === 0 || kolomTriwulan(kolom)?.bagian === 'capaian') return [];
    const halangan = rusak(sel);
    const benar = jumlahkan(sel.map((s) => s.nilai));
    const cocok = cetak.tampil.eq(bulatkan(benar, cetak.desimal));
    return [{ penjumlah, kolom, cetak, sel, rusak: halangan, benar, salah: halangan.length === 0 && !cocok }];
  });
}

/** The cells of a column in the rows named. */
export function selKolom(tabel: TabelApa, nomor: readonly number[], kolom: Kolom): readonly Sel[] {
  return barisTabel(tabel, nomor).flatMap((r) => selDi(r, kolom) ?? []);
}

/** The data rows of a table by number. */
export function barisTabel(tabel: TabelApa, nomor: readonly number[]): readonly Row<DataBaris>[] {
  const dicari = new Set(nomor);
  const rows: readonly Row<DataBaris>[] = tabel.rows;
  return rows.filter((r) => dicari.has(r.row));
}

/** Everything that may explain a wrong sum; `semua` are the sums of the same table. */
export function soalJumlah(tabel: TabelApa, a: AngkaJumlah, semua: readonly AngkaJumlah[]): SoalJumlah {
  const sekolom = semua.filter((s) => s.kolom === a.kolom && s.penjumlah.row !== a.penjumlah.row);
  const sd = jumlahSampaiDengan(tabel, a);
  return {
    tertulis: a.cetak.tampil,
    desimal: a.cetak.desimal,
    benar: a.benar,
    baris: barisTabel(tabel, a.penjumlah.atas).flatMap((r): Bernama[] => {
      const s = selDi(r, a.kolom);
      return s !== undefined && isAngka(s.nilai) && !s.nilai.isZero()
        ? [{ nama: namaBaris(r), at: s.at, nilai: s.nilai }]
        : [];
    }),
    ...(sd === undefined ? {} : { sampaiDengan: sd }),
    lain: jumlahLain(tabel, a),
    total: sekolom
      .filter((s) => !s.cetak.nilai.isZero())
      .map((s) => ({ nama: s.penjumlah.nama, at: s.cetak.at, nilai: s.cetak.nilai })),
    ikut: ikutSalah(a, sekolom),
  };
}

function jumlahKolom(tabel: TabelApa, nomor: readonly number[], kolom: Kolom): Angka | undefined {
  const sel = selKolom(tabel, nomor, kolom);
  return rusak(sel).length > 0 ? undefined : jumlahkan(sel.map((s) => s.nilai));
}

function jumlahSampaiDengan(tabel: TabelApa, a: AngkaJumlah): TotalLain | undefined {
  const tw = kolomTriwulan(a.kolom);
  if (tw === undefined || tw.t === 1) return undefined;
  let nilai = NOL;
  for (const t of sampaiDengan(tw.t)) {
    const bagian = jumlahKolom(tabel, a.penjumlah.atas, kolomDari(t, tw.bagian));
    if (bagian === undefined) return undefined;
    nilai = nilai.plus(bagian);
  }
  return { triwulan: tw.t, nilai };
}

/** A quarter in which nothing is stated has no total to be mistaken for. */
function jumlahLain(tabel: TabelApa, a: AngkaJumlah): readonly TotalLain[] {
  const tw = kolomTriwulan(a.kolom);
  if (tw === undefined) return [];
  return SEMUA_TRIWULAN.filter((t) => t !== tw.t).flatMap((t): TotalLain[] => {
    const nilai = jumlahKolom(tabel, a.penjumlah.atas, kolomDari(t, tw.bagian));
    return nilai === undefined || nilai.isZero() ? [] : [{ triwulan: t, nilai }];
  });
}

/** Sums that follow from wrong subtotals or parent rows within the rows of `a`. */
function ikutSalah(a: AngkaJumlah, sekolom: readonly AngkaJumlah[]): readonly Bernama[] {
  const milik = new Set(a.penjumlah.atas);
  const salah = sekolom.filter(
    (s) =>
      s.salah &&
      s.penjumlah.atas.length < a.penjumlah.atas.length &&
      s.penjumlah.atas.every((r) => milik.has(r)),
  );
  return salah.map((s) => ({
    nama: s.penjumlah.nama,
    at: s.cetak.at,
    nilai: a.benar.minus(s.benar).plus(s.cetak.nilai),
  }));
}
