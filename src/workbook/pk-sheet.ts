import type { Kolom } from '../sheets/declarations/column-key.ts';
import type { LembarTulis } from '../xlsx/write/sheet-model.ts';
import { rumusJumlah, rumusNomor } from './formulas.ts';
import { penyusun } from './sheet-builder.ts';
import { tulisKepala } from './table-header.ts';
import { BARIS_AWAL } from './table-layout.ts';
import {
  aturanAngka,
  type Bahan,
  bingkai,
  dihitung,
  diisi,
  type Sel,
  tulisBaris,
  tulisTotal,
} from './table-sheet.ts';
import type { BarisIsi } from './workbook-content.ts';

/** The sheet PK: names are typed here once, the other tables take them over. */
export function lembarPk(b: Bahan): LembarTulis {
  const t = b.pk;
  const p = penyusun();
  const tulisan = b.isi.diketik?.pk;
  tulisKepala(p, t, 'PERJANJIAN KINERJA', b.subjudul);
  for (let i = 0; i < t.banyakBaris; i++) {
    const baris = BARIS_AWAL + i;
    const isi = b.isi.baris[i];
    const buat = (kolom: Kolom): Sel =>
      kolom === 'no'
        ? dihitung(nomorPk(b.isi.baris, i), rumusNomor(t, baris))
        : diisi(isi === undefined ? null : isiPk(kolom, isi, b.isi.baris[i - 1]));
    tulisBaris(p, t, baris, buat, String(i), tulisan);
  }
  tulisTotal(
    p,
    t,
    t.barisJumlah,
    diisi('Jumlah'),
    (kolom) =>
      kolom === 'pagu'
        ? dihitung(
            b.hasil.jumlahUang((x) => x.pagu),
            rumusJumlah(t, kolom),
          )
        : null,
    'jumlah',
    tulisan,
  );
  return bingkai(t, p, [aturanAngka(t, 'target'), aturanAngka(t, 'pagu')], { beku: 'subKegiatan' });
}

/** Number of a row among those that name a sub kegiatan; '' for the second indikator of one. */
export function nomorPk(baris: readonly BarisIsi[], i: number): number | '' {
  if (namaSub(baris, i) === null) return '';
  return baris.slice(0, i + 1).filter((_, j) => namaSub(baris, j) !== null).length;
}

/** The name as it stands in PK: null where it is the one above (filled down). */
export function namaSub(baris: readonly BarisIsi[], i: number): string | null {
  const isi = baris[i];
  return isi === undefined ? null : sekali(isi, baris[i - 1], (x) => x.subKegiatan);
}

function isiPk(kolom: Kolom, isi: BarisIsi, atas: BarisIsi | undefined): Sel['nilai'] {
  switch (kolom) {
    case 'program':
      return sekali(isi, atas, (x) => x.program);
    case 'kegiatan':
      return sekali(isi, atas, (x) => x.kegiatan);
    case 'subKegiatan':
      return sekali(isi, atas, (x) => x.subKegiatan);
    case 'kode':
      return sekali(isi, atas, (x) => x.kode);
    case 'indikator':
      return isi.indikator;
    case 'satuan':
      return isi.satuan || null;
    case 'target':
      return isi.target;
    case 'pagu':
      return isi.pagu;
    default:
      return isi.keterangan || null;
  }
}

/** A name is written once; rows below it that have the same leave it out. */
export function sekali(
  isi: BarisIsi,
  atas: BarisIsi | undefined,
  ambil: (x: BarisIsi) => string,
): string | null {
  const nama = ambil(isi);
  return nama === '' || (atas !== undefined && ambil(atas) === nama) ? null : nama;
}
