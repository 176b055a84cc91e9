import { type Angka, isAngka } from '../domain/angka.ts';
import { computeCapaian } from '../domain/capaian.ts';
import { romawi, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import type { Cause } from '../findings/finding.ts';
import type { Cetakan } from '../sheets/buku-kerja.ts';
import type { TotalLain } from './cause/jumlah-cause.ts';
import { sebabPersen } from './cause/percent-cause.ts';
import { tampilEkspresi } from './lib/cell-measure.ts';
import { isiAngka } from './lib/figure-details.ts';
import { label, namaBaris } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { catatPembulatan, nilaiTercetak } from './lib/match-percent.ts';
import { isPersen } from './lib/percent-cell.ts';
import {
  type BahanPersen,
  type BarisPersen,
  capaianDi,
  kolomCapaian,
  pandanganSah,
  triwulanAda,
} from './lib/percent-inputs.ts';
import type { CapaianBaris } from './lib/row-capaian.ts';
import { teksCapaian } from './lib/text-cells.ts';

/** The printed capaian of every data row and quarter (`rencana/capaian`, `keuangan/capaian`). */
export function periksaCapaian(b: BahanPersen): HasilAturan {
  const c = new Catatan();
  for (const baris of b.baris)
    for (const t of triwulanAda(b.tabel)) {
      const cetak = baris.row.cetak.get(kolomCapaian(t));
      if (cetak !== undefined) periksaSatu(c, b, baris, t, cetak);
    }
  return c;
}

/** True when the printed capaian of a row is wrong in every view in which it may be right. */
export function capaianSalah(b: BahanPersen, baris: BarisPersen, t: Triwulan, cetak: Cetakan): boolean {
  return nilai(b, baris, t, cetak).keadaan === 'salah';
}

interface Penilaian {
  readonly keadaan: 'benar' | 'salah' | 'terhalang' | 'tidak berlaku';
  /** The right value that the cell shows, when it shows one. */
  readonly tepat?: Angka;
  /** The view to explain a wrong figure by. */
  readonly utama: CapaianBaris;
  readonly rusak: readonly CellRef[];
}

function nilai(b: BahanPersen, baris: BarisPersen, t: Triwulan, cetak: Cetakan): Penilaian {
  const semua = pandanganSah(b).map((p) => capaianDi(b, baris, t, p));
  const utama = semua.find((x) => x.nilai !== null) ?? capaianDi(b, baris, t, 'sel');
  const rusak = semua.flatMap((x) => x.rusak);
  const sah = semua.flatMap((x) => [x.nilai, x.tanpaBatas]);
  const tepat = nilaiTercetak(cetak, sah);
  if (tepat !== undefined) return { keadaan: 'benar', tepat, utama, rusak };
  if (rusak.length > 0) return { keadaan: 'terhalang', utama, rusak };
  // IF(target=0;0;...) prints 0 where there is no capaian: it claims nothing.
  const hampa = sah.every((n) => n === null) && cetak.tampil.isZero();
  return { keadaan: hampa ? 'tidak berlaku' : 'salah', utama, rusak };
}

function periksaSatu(c: Catatan, b: BahanPersen, baris: BarisPersen, t: Triwulan, cetak: Cetakan): void {
  const tentang = label(namaBaris(baris.row), kolomCapaian(t));
  const { keadaan, tepat, utama, rusak } = nilai(b, baris, t, cetak);
  if (keadaan === 'terhalang') c.terhalang(cetak.at, tentang, rusak);
  if (keadaan === 'benar' || keadaan === 'salah') c.periksa(cetak.at);
  if (tepat !== undefined) catatPembulatan(c, cetak, tepat);
  if (keadaan !== 'salah') return;
  const kali = isPersen(b.tabel.sheet, cetak.at) ? '' : '*100';
  const args = {
    triwulan: romawi(t),
    sel: formatA1(cetak.at),
    rumus: utama.nilai === null ? '' : `=${utama.ekspresi}${kali}`,
  };
  const isi = isiAngka({
    cetak,
    label: tentang,
    unit: 'persen',
    benar: utama.nilai,
    formula: tampilEkspresi(`${utama.ekspresi}*100`),
    related: utama.sel,
    cause: utama.nilai === null ? undefined : sebab(b, baris, t, cetak, utama.nilai),
  });
  c.temuan(diagnose(b.jenis === 'rencana' ? 'rencana/capaian' : 'keuangan/capaian', args, isi));
}

function sebab(
  b: BahanPersen,
  baris: BarisPersen,
  t: Triwulan,
  cetak: Cetakan,
  benar: Angka,
): Cause | undefined {
  const sd = t === 1 ? null : capaianDi(b, baris, t, 'sampai dengan').nilai;
  const lain = triwulanAda(b.tabel)
    .filter((q) => q !== t)
    .flatMap((q): TotalLain[] => {
      const x = capaianDi(b, baris, q, 'sel');
      // An unreported quarter prints nothing that could be mistaken for this one.
      return x.nilai === null || x.realisasi.nilai === null ? [] : [{ triwulan: q, nilai: x.nilai }];
    });
  const realisasi = capaianDi(b, baris, t, 'sel').realisasi.nilai;
  const pagu = baris.pagu !== undefined && isAngka(baris.pagu.nilai) ? baris.pagu.nilai : null;
  const perPagu = realisasi === null ? null : computeCapaian(pagu, realisasi);
  return sebabPersen({
    tertulis: cetak.tampil,
    desimal: cetak.desimal,
    nilai: cetak.nilai,
    benar,
    ...(sd === null ? {} : { sampaiDengan: { triwulan: t, nilai: sd } }),
    lain,
    baris: [],
    total: [],
    ikut: [],
    teks: teksCapaian(b, baris, t, cetak),
    ...(perPagu === null ? {} : { pagu: perPagu }),
  });
}
