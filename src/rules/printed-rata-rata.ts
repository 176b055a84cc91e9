import type { Angka } from '../domain/angka.ts';
import { romawi } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import type { Cause } from '../findings/finding.ts';
import { sebabRingkasan } from './cause/summary-cause.ts';
import type { Pandangan } from './lib/cell-measure.ts';
import { isiAngka } from './lib/figure-details.ts';
import { label } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { rumusRasio, rumusRerata, tampilRasio, tampilRerata } from './lib/formula-text.ts';
import { catatPembulatan, nilaiTercetak } from './lib/match-percent.ts';
import { isPersen } from './lib/percent-cell.ts';
import { type BahanPersen, kolomCapaian, pandanganSah } from './lib/percent-inputs.ts';
import {
  type AnggotaRingkasan,
  type Metode,
  menurut,
  type RingkasanPersen,
  ringkas,
  yangBercapaian,
} from './lib/percent-summary.ts';
import { type AngkaRingkasan, angkaRingkasan, metodeRingkasan } from './lib/summary-figures.ts';
import { barisTerlarang } from './printed-jumlah.ts';

/** The printed summaries of a table (`rencana/rata-rata`, `keuangan/rata-rata`), whatever their label. */
export function periksaRataRata(b: BahanPersen): HasilAturan {
  const c = new Catatan();
  const semua = angkaRingkasan(b);
  for (const a of semua) periksaSatu(c, a, semua);
  return c;
}

/**
 * What may stand there. The closing summary of Keuangan is held against the method whatever its label; where a Jumlah
 * and a Rata-rata row both print one, each may also be what its own label says. A parent, a subtotal and a Jumlah of
 * Kinerja may print the ratio of their own totals.
 */
function sah(
  a: AngkaRingkasan,
  r: RingkasanPersen,
  semua: readonly AngkaRingkasan[],
): readonly (Angka | null)[] {
  const utama = menurut(metodeRingkasan(a.b), r);
  const rata = a.jenis === 'rata-rata';
  if (a.b.jenis === 'rencana' || a.jenis === 'induk' || a.baris.length < a.b.baris.length)
    return rata ? [utama] : [utama, r.rasio, r.rerata];
  const sepasang = semua.some(
    (x) => x.t === a.t && x.jenis !== a.jenis && x.jenis !== 'induk' && x.baris.length === a.baris.length,
  );
  return sepasang ? [utama, rata ? r.rerata : r.rasio] : [utama];
}

function periksaSatu(c: Catatan, a: AngkaRingkasan, lain: readonly AngkaRingkasan[]): void {
  const pandangan: readonly Pandangan[] = pandanganSah(a.b);
  const semua = pandangan.map((p) => ringkas(a.b, a.baris, a.t, p));
  const tentang = label(a.penjumlah.nama, kolomCapaian(a.t));
  const rusak = semua.flatMap((r) => r.rusak);
  const nilai = semua.flatMap((r) => sah(a, r, lain));
  const tepat = rusak.length > 0 ? undefined : nilaiTercetak(a.cetak, nilai);
  if (c.terhalang(a.cetak.at, tentang, rusak)) return;
  if (tepat === undefined && nilai.every((n) => n === null) && a.cetak.tampil.isZero()) return;
  c.periksa(a.cetak.at);
  if (tepat !== undefined) {
    catatPembulatan(c, a.cetak, tepat);
    return;
  }
  const utama = semua.find((r) => menurut(metodeRingkasan(a.b), r) !== null) ?? semua[0];
  if (utama !== undefined) temukan(c, a, utama, tentang);
}

function temukan(c: Catatan, a: AngkaRingkasan, r: RingkasanPersen, tentang: string): void {
  const metode = metodeRingkasan(a.b);
  const benar = menurut(metode, r);
  const hasil = benar === null ? undefined : sebabRingkasan(a, r, benar, metode);
  if (hasil?.nilaiIkut !== undefined) catatPembulatan(c, a.cetak, hasil.nilaiIkut);
  const cara = caraHitung(a, r, metode);
  const args = {
    triwulan: romawi(a.t),
    sel: formatA1(a.cetak.at),
    rumus: benar === null ? '' : cara.rumus,
  };
  const cause: Cause | undefined = hasil?.cause;
  const isi = isiAngka({
    cetak: a.cetak,
    label: tentang,
    unit: 'persen',
    benar,
    formula: cara.formula,
    related: cara.sel,
    cause,
  });
  if (a.b.jenis === 'rencana') c.temuan(diagnose('rencana/rata-rata', args, isi));
  else {
    const sebut =
      metode === 'total' ? 'jumlah realisasi / jumlah target x 100' : 'rata-rata capaian barisnya';
    c.temuan(diagnose('keuangan/rata-rata', { ...args, metode: sebut }, isi));
  }
}

function caraHitung(a: AngkaRingkasan, r: RingkasanPersen, metode: Metode) {
  const terlarang = barisTerlarang(a.b.tabel);
  if (metode === 'total') {
    const atas = r.anggota.flatMap((x) => x.capaian.realisasi.sel);
    const bawah = r.anggota.flatMap((x) => x.capaian.target.sel);
    const persen = isPersen(a.b.tabel.sheet, a.cetak.at);
    return {
      formula: tampilRasio(atas, bawah, a.cetak.at.sheet),
      rumus: rumusRasio(atas, bawah, terlarang, persen, a.cetak.at.sheet),
      sel: [...bawah, ...atas],
    };
  }
  const column = a.b.tabel.kolom.get(kolomCapaian(a.t)) ?? a.cetak.at.column;
  const di = (x: AnggotaRingkasan): CellRef => ({
    sheet: a.cetak.at.sheet,
    row: x.baris.row.row,
    column,
  });
  const sel = yangBercapaian(r).map(di);
  // AVERAGE passes over blanks and "-"; only a 0 printed without a target would count.
  const kosong = (x: AnggotaRingkasan): boolean => !x.baris.row.cetak.has(kolomCapaian(a.t));
  const aman = r.anggota.filter((x) => x.capaian.nilai !== null || kosong(x)).map(di);
  return { formula: tampilRerata(sel), rumus: rumusRerata(aman, terlarang), sel };
}
