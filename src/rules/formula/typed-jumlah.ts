import { teksDesimal } from '../../domain/angka.ts';
import { diagnose } from '../../findings/catalog.ts';
import { formatA1 } from '../../findings/cell-ref.ts';
import type { Diagnostic, Unit } from '../../findings/finding.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import type { Kolom } from '../../sheets/declarations/column-key.ts';
import { label } from '../lib/figure-label.ts';
import { rumusJumlah, rumusRerata } from '../lib/formula-text.ts';
import { dariInduk, dariTotal, type Penjumlah, selKolom } from '../lib/jumlah-figures.ts';
import type { Konteks } from '../lib/rule-context.ts';
import { kolomTriwulan, type TabelApa } from '../lib/stated-cell.ts';
import { barisTerlarang, satuanKolom } from '../printed-jumlah.ts';
import { tabelDari } from './incomplete-formulas.ts';

/** `jumlah/diketik`: a typed figure in a total row of which another figure, or that row's neighbour in the column, is a formula. */
export function jumlahDiketik(k: Konteks): readonly Diagnostic[] {
  return tabelDari(k).flatMap((tabel) => {
    const semua = [...tabel.totals.map(dariTotal), ...tabel.induk.map(dariInduk)];
    return semua.flatMap((p) =>
      [...p.cetak].flatMap(([kolom, cetak]) => {
        const contoh = cetak.formula === undefined ? contohRumus(semua, p, kolom) : undefined;
        return contoh === undefined ? [] : [temuan(k, tabel, p, kolom, cetak, contoh)];
      }),
    );
  });
}

/** A formula beside it in its row, else above or below it in its column. */
function contohRumus(semua: readonly Penjumlah[], p: Penjumlah, kolom: Kolom): Cetakan | undefined {
  const serumus = (c: Cetakan | undefined): c is Cetakan => c?.formula !== undefined;
  return [...p.cetak.values()].find(serumus) ?? semua.map((s) => s.cetak.get(kolom)).find(serumus);
}

function temuan(
  k: Konteks,
  tabel: TabelApa,
  p: Penjumlah,
  kolom: Kolom,
  cetak: Cetakan,
  contoh: Cetakan,
): Diagnostic {
  const args = {
    sel: formatA1(cetak.at),
    contoh: formatA1(contoh.at),
    rumus: saran(tabel, p, kolom, cetak),
  };
  return diagnose('jumlah/diketik', args, {
    at: cetak.at,
    label: label(p.nama, kolom),
    written: teksDesimal(cetak.tampil),
    unit: satuan(k, tabel, kolom),
    related: [contoh.at],
  });
}

function satuan(k: Konteks, tabel: TabelApa, kolom: Kolom): Unit {
  if (kolomTriwulan(kolom)?.bagian === 'capaian') return 'persen';
  return satuanKolom(tabel === k.buku.keuangan ? 'keuangan/jumlah' : 'rencana/jumlah', kolom);
}

function saran(tabel: TabelApa, p: Penjumlah, kolom: Kolom, cetak: Cetakan): string {
  const terlarang = barisTerlarang(tabel);
  if (kolomTriwulan(kolom)?.bagian !== 'capaian') {
    return rumusJumlah(
      selKolom(tabel, p.atas, kolom).map((s) => s.at),
      terlarang,
    );
  }
  const column = tabel.kolom.get(kolom) ?? cetak.at.column;
  return rumusRerata(
    p.atas.map((row) => ({ sheet: tabel.sheet.name, row, column })),
    terlarang,
  );
}
