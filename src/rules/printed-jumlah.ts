import { bulatkan, jumlahkan } from '../domain/angka.ts';
import { diagnose } from '../findings/catalog.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Cause, Unit } from '../findings/finding.ts';
import type { Kolom } from '../sheets/declarations/column-key.ts';
import { type Bernama, bacaanBaris } from './cause/cause-reading.ts';
import { sebabJumlah } from './cause/jumlah-cause.ts';
import { isiAngka } from './lib/figure-details.ts';
import { label, sebutKolom } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { rumusJumlah, tampilJumlah } from './lib/formula-text.ts';
import { type AngkaJumlah, angkaJumlah, barisJumlah, dariInduk, soalJumlah } from './lib/jumlah-figures.ts';
import { kolomTriwulan, type TabelApa } from './lib/stated-cell.ts';
import { teksJumlah } from './lib/text-cells.ts';

export type KodeJumlah = 'pk/jumlah' | 'rencana/jumlah' | 'keuangan/jumlah';

/** Rupiah or plain figures, by column. */
export function satuanKolom(kode: KodeJumlah, kolom: Kolom): Unit {
  const uang = kode === 'keuangan/jumlah' || kolom === 'pagu' || kolomTriwulan(kolom)?.bagian === 'anggaran';
  return uang ? 'rupiah' : 'angka';
}

/** Row numbers that a data sum must leave out: totals and parent rows. */
export function barisTerlarang(tabel: TabelApa): ReadonlySet<number> {
  return new Set([...tabel.totals.map((t) => t.row), ...tabel.induk.map((i) => i.row)]);
}

/** The printed sums of a table: its Jumlah rows (`kode`) and its parent rows (`jumlah/induk`). */
export function periksaJumlah(tabel: TabelApa, kode: KodeJumlah): HasilAturan {
  const c = new Catatan();
  const total = barisJumlah(tabel).flatMap((p) => angkaJumlah(tabel, p));
  const induk = tabel.induk.map(dariInduk).flatMap((p) => angkaJumlah(tabel, p));
  const semua = [...total, ...induk];
  for (const a of semua) {
    const tentang = label(a.penjumlah.nama, a.kolom);
    if (c.terhalang(a.cetak.at, tentang, a.rusak)) continue;
    c.periksa(a.cetak.at);
    if (!a.salah) continue;
    const rangkap = total.includes(a) ? indukTerhitung(a, induk) : undefined;
    const sebab =
      rangkap?.cause ??
      sebabJumlah({
        ...soalJumlah(tabel, a, semua),
        teks: teksJumlah(tabel, a),
        diketik: a.cetak.formula === undefined,
      });
    const args = {
      kolom: sebutKolom(a.kolom),
      sel: formatA1(a.cetak.at),
      rumus: rumusJumlah(
        a.sel.map((s) => s.at),
        barisTerlarang(tabel),
      ),
    };
    const isi = isiJumlah(a, tentang, satuanKolom(kode, a.kolom), sebab);
    if (total.includes(a) && rangkap === undefined) c.temuan(diagnose(kode, args, isi));
    else {
      const ya = rangkap === undefined ? '' : 'ya';
      c.temuan(diagnose('jumlah/induk', { ...args, nama: a.penjumlah.nama, rangkap: ya }, isi));
    }
  }
  return c;
}

function isiJumlah(a: AngkaJumlah, tentang: string, unit: Unit, cause: Cause | undefined) {
  const at = a.sel.map((s) => s.at);
  return isiAngka({
    cetak: a.cetak,
    label: tentang,
    unit,
    benar: a.benar,
    formula: tampilJumlah(at),
    related: at,
    cause,
  });
}

/** A total that counts parent rows beside their children: one of them, all, or all of one level. */
function indukTerhitung(a: AngkaJumlah, induk: readonly AngkaJumlah[]): { cause: Cause } | undefined {
  const milik = new Set(a.penjumlah.atas);
  const dalam = induk.filter((i) => i.kolom === a.kolom && i.penjumlah.atas.every((r) => milik.has(r)));
  const cocok = (tambah: readonly AngkaJumlah[]): boolean =>
    tambah.length > 0 &&
    a.cetak.tampil.eq(bulatkan(a.benar.plus(jumlahkan(tambah.map((t) => t.cetak.nilai))), a.cetak.desimal));
  const nol = (i: AngkaJumlah): boolean => i.cetak.nilai.isZero();
  const satu = dalam.filter((i) => !nol(i) && cocok([i]));
  const [tunggal] = satu;
  if (tunggal !== undefined && satu.length === 1) {
    const b: Bernama = { nama: tunggal.penjumlah.nama, at: tunggal.cetak.at, nilai: tunggal.cetak.nilai };
    const { code, args } = bacaanBaris('termasuk-jumlah', b);
    return { cause: { code, args, at: b.at } };
  }
  const memuat = (x: AngkaJumlah, y: AngkaJumlah): boolean =>
    x !== y &&
    x.penjumlah.atas.length > y.penjumlah.atas.length &&
    y.penjumlah.atas.every((r) => x.penjumlah.atas.includes(r));
  const teratas = dalam.filter((i) => !dalam.some((j) => memuat(j, i)));
  const terbawah = dalam.filter((i) => !dalam.some((j) => memuat(i, j)));
  const ya = satu.length > 1 || [dalam, teratas, terbawah].some(cocok);
  return ya ? { cause: { code: 'termasuk-jumlah', args: { dari: 'baris' } } } : undefined;
}
