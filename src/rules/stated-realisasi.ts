import { isAngka, teksDesimal } from '../domain/angka.ts';
import { romawi, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { indonesian } from '../findings/figures.ts';
import { tampilEkspresi } from './lib/cell-measure.ts';
import { label, namaBaris } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { type BahanPersen, type BarisPersen, capaianDi, triwulanAda } from './lib/percent-inputs.ts';
import { type BagianTriwulan, kolomDari, type Sel } from './lib/stated-cell.ts';

/**
 * What a quarter's target and realisasi say together, for the report's quarter and those before it:
 * `.../realisasi-tanpa-target`, `.../realisasi-kosong`, `.../capaian-janggal`; after it `rencana/realisasi-mendatang`.
 */
export function periksaRealisasi(b: BahanPersen): HasilAturan {
  const c = new Catatan();
  const q = b.k.triwulan;
  if (q === null) return c;
  for (const baris of b.baris)
    for (const t of triwulanAda(b.tabel)) {
      if (t > q) mendatang(c, b, baris, t, q);
      else {
        tanpaTarget(c, b, baris, t);
        kosong(c, b, baris, t);
        janggal(c, b, baris, t);
      }
    }
  return c;
}

function di(b: BarisPersen, s: Sel, t: Triwulan, bagian: BagianTriwulan) {
  return { at: s.at, label: label(namaBaris(b.row), kolomDari(t, bagian)) };
}

/** In the view of Basis: under `sampai dengan` a target of an earlier quarter still stands. */
function tanpaTarget(c: Catatan, b: BahanPersen, baris: BarisPersen, t: Triwulan): void {
  const sel = baris.deret.realisasi[t];
  const { target, realisasi, rusak } = capaianDi(b, baris, t, b.k.pengaturan.basis);
  if (rusak.length > 0 || !isAngka(sel.nilai) || sel.nilai.lte(0)) return;
  const adaTarget = target.nilai !== null && !target.nilai.isZero();
  if (adaTarget || realisasi.nilai === null || realisasi.nilai.lte(0)) return;
  const rest = {
    ...di(baris, sel, t, 'realisasi'),
    written: teksDesimal(sel.nilai),
    unit: unit(b),
    related: target.sel,
  };
  const code = b.jenis === 'rencana' ? 'rencana/realisasi-tanpa-target' : 'keuangan/realisasi-tanpa-target';
  c.temuan(diagnose(code, { triwulan: romawi(t) }, rest));
}

function kosong(c: Catatan, b: BahanPersen, baris: BarisPersen, t: Triwulan): void {
  const [target, realisasi] = [baris.deret.target[t], baris.deret.realisasi[t]];
  if (!isAngka(target.nilai) || target.nilai.isZero() || realisasi.nilai !== 'kosong') return;
  const rest = { ...di(baris, realisasi, t, 'realisasi'), unit: unit(b), related: [target.at] };
  const code = b.jenis === 'rencana' ? 'rencana/realisasi-kosong' : 'keuangan/realisasi-kosong';
  c.temuan(diagnose(code, { triwulan: romawi(t) }, rest));
}

function janggal(c: Catatan, b: BahanPersen, baris: BarisPersen, t: Triwulan): void {
  const sel = baris.deret.realisasi[t];
  const x = capaianDi(b, baris, t, b.k.pengaturan.basis);
  const batas = b.k.pengaturan.capaianJanggal;
  if (!isAngka(sel.nilai) || x.tanpaBatas === null || x.tanpaBatas.lte(batas)) return;
  const rest = {
    ...di(baris, sel, t, 'realisasi'),
    written: teksDesimal(sel.nilai),
    unit: unit(b),
    formula: tampilEkspresi(`${x.ekspresi}*100`),
    related: x.sel,
  };
  const code = b.jenis === 'rencana' ? 'rencana/capaian-janggal' : 'keuangan/capaian-janggal';
  const args = { triwulan: romawi(t), batas: teksKoma(batas), capaian: teksKoma(x.tanpaBatas) };
  c.temuan(diagnose(code, args, rest));
}

/** Only Rencana Aksi has a realisasi ahead of its time in the catalogue; 0 is what a template prints. */
function mendatang(c: Catatan, b: BahanPersen, baris: BarisPersen, t: Triwulan, q: Triwulan): void {
  const sel = baris.deret.realisasi[t];
  if (b.jenis !== 'rencana' || !isAngka(sel.nilai) || sel.nilai.isZero()) return;
  const rest = { ...di(baris, sel, t, 'realisasi'), written: teksDesimal(sel.nilai), unit: 'angka' } as const;
  c.temuan(diagnose('rencana/realisasi-mendatang', { triwulan: romawi(t), laporan: romawi(q) }, rest));
}

function unit(b: BahanPersen): 'rupiah' | 'angka' {
  return b.jenis === 'keuangan' ? 'rupiah' : 'angka';
}

function teksKoma(n: Parameters<typeof teksDesimal>[0]): string {
  return indonesian(teksDesimal(n, 2));
}
