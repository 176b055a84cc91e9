import { type Angka, isAngka, jumlahkan, rerata } from '../../domain/angka.ts';
import { computeCapaian } from '../../domain/capaian.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import type { Cause } from '../../findings/finding.ts';
import type { Pandangan } from '../lib/cell-measure.ts';
import { label, namaBaris } from '../lib/figure-label.ts';
import { angkaJumlah, barisJumlah } from '../lib/jumlah-figures.ts';
import { kolomCapaian, triwulanAda } from '../lib/percent-inputs.ts';
import {
  type Metode,
  menurut,
  type RingkasanPersen,
  rerataTermasukKosong,
  ringkas,
  yangBercapaian,
} from '../lib/percent-summary.ts';
import { kolomDari } from '../lib/stated-cell.ts';
import type { AngkaRingkasan } from '../lib/summary-figures.ts';
import { teksRingkasan } from '../lib/text-cells.ts';
import { capaianSalah } from '../printed-capaian.ts';
import type { Bernama } from './cause-reading.ts';
import type { TotalLain } from './jumlah-cause.ts';
import { sebabPersen } from './percent-cause.ts';

/** The cause of a wrong summary; `nilaiIkut` is the percentage that follows from the wrong total, where that is the cause. */
export function sebabRingkasan(
  a: AngkaRingkasan,
  r: RingkasanPersen,
  benar: Angka,
  metode: Metode,
): { cause: Cause | undefined; nilaiIkut: Angka | undefined } {
  const lewat = (t: Triwulan, p: Pandangan): Angka | null => {
    const x = ringkas(a.b, a.baris, t, p);
    return x.rusak.length > 0 ? null : menurut(metode, x);
  };
  const sd = a.t === 1 ? null : lewat(a.t, 'sampai dengan');
  const ikut = metode === 'total' ? ikutTotal(a, r) : ikutBaris(a);
  const pagu = perPagu(r, metode);
  const lain = menurut(metode === 'total' ? 'rata-rata' : 'total', r);
  const kosong = metode === 'rata-rata' ? rerataTermasukKosong(r) : undefined;
  const cause = sebabPersen({
    tertulis: a.cetak.tampil,
    desimal: a.cetak.desimal,
    nilai: a.cetak.nilai,
    benar,
    ...(sd === null ? {} : { sampaiDengan: { triwulan: a.t, nilai: sd } }),
    lain: triwulanAda(a.b.tabel)
      .filter((q) => q !== a.t)
      .flatMap((q): TotalLain[] => {
        const nilai = lewat(q, 'sel');
        return nilai === null || nilai.isZero() ? [] : [{ triwulan: q, nilai }];
      }),
    baris: metode === 'total' ? [] : anggota(r),
    total: metode === 'total' ? [] : tercetakLain(a),
    ikut,
    teks: teksRingkasan(a.b, a.baris, a.t, a.cetak, metode),
    ...(pagu === null ? {} : { pagu }),
    ...(lain === null
      ? {}
      : { caraLain: { code: metode === 'total' ? 'rata-rata-baris' : 'rasio-total', nilai: lain } }),
    ...(kosong === undefined ? {} : { termasukKosong: kosong }),
  });
  const nilaiIkut =
    cause?.code === 'ikut-jumlah-salah' ? ikut.find((i) => cocokAt(cause, i))?.nilai : undefined;
  return { cause, nilaiIkut };
}

function cocokAt(cause: Cause, i: Bernama): boolean {
  return cause.at === undefined || (cause.at.row === i.at.row && cause.at.column === i.at.column);
}

function anggota(r: RingkasanPersen): readonly Bernama[] {
  return yangBercapaian(r).flatMap((x) =>
    x.capaian.nilai === null
      ? []
      : [{ nama: namaBaris(x.baris.row), at: x.baris.row.at.subKegiatan, nilai: x.capaian.nilai }],
  );
}

/** Ratios made with printed totals of which at least one is wrong, named by the wrong one (the target's when both are). */
function ikutTotal(a: AngkaRingkasan, r: RingkasanPersen): readonly Bernama[] {
  const serupa = barisJumlah(a.b.tabel).filter((p) => p.atas.join() === a.penjumlah.atas.join());
  const sum = serupa.flatMap((p) => angkaJumlah(a.b.tabel, p));
  const salah = (bagian: 'target' | 'realisasi') =>
    sum.filter((s) => s.salah && s.kolom === kolomDari(a.t, bagian));
  const [target, realisasi] = [salah('target'), salah('realisasi')];
  const hasil = (nilai: Angka | null, dari: (typeof sum)[number]): Bernama[] =>
    nilai === null ? [] : [{ nama: label(dari.penjumlah.nama, dari.kolom), at: dari.cetak.at, nilai }];
  return [
    ...target.flatMap((s) => hasil(computeCapaian(s.cetak.nilai, r.realisasi), s)),
    ...realisasi.flatMap((s) => hasil(computeCapaian(r.target, s.cetak.nilai), s)),
    ...target.flatMap((s) =>
      realisasi.flatMap((x) => hasil(computeCapaian(s.cetak.nilai, x.cetak.nilai), s)),
    ),
  ];
}

/** The mean of the printed row percentages, when one of them is wrong. */
function ikutBaris(a: AngkaRingkasan): readonly Bernama[] {
  const tercetak = a.baris.flatMap((baris) => {
    const cetak = baris.row.cetak.get(kolomCapaian(a.t));
    return cetak === undefined ? [] : [{ baris, cetak }];
  });
  const nilai = rerata(tercetak.map((x) => x.cetak.nilai));
  if (nilai === null) return [];
  return tercetak
    .filter((x) => capaianSalah(a.b, x.baris, a.t, x.cetak))
    .map((x) => ({ nama: label(namaBaris(x.baris.row), kolomCapaian(a.t)), at: x.cetak.at, nilai }));
}

/** Percentages of other total rows in the same column, which an AVERAGE may have taken in. */
function tercetakLain(a: AngkaRingkasan): readonly Bernama[] {
  return a.b.tabel.totals.flatMap((t): Bernama[] => {
    const cetak = t.row === a.penjumlah.row ? undefined : t.cetak.get(kolomCapaian(a.t));
    return cetak === undefined ? [] : [{ nama: t.label, at: cetak.at, nilai: cetak.nilai }];
  });
}

function perPagu(r: RingkasanPersen, metode: Metode): Angka | null {
  const pagu = r.anggota.map((x) => x.baris.pagu?.nilai ?? 'kosong');
  if (pagu.some((p) => p === 'rusak')) return null;
  if (metode === 'total') return computeCapaian(jumlahkan(pagu), r.realisasi);
  const baris = r.anggota.flatMap((x, i) => {
    const p = pagu[i];
    return p !== undefined && isAngka(p) && x.capaian.nilai !== null
      ? [computeCapaian(p, x.capaian.realisasi.nilai)]
      : [];
  });
  return rerata(baris.filter(isAngka));
}
