import type { Kolom } from '../sheets/declarations/column-key.ts';
import type { LembarTulis } from '../xlsx/write/sheet-model.ts';
import {
  alamatLembar,
  labelCapaianKeuangan,
  rumusCapaianKeuangan,
  rumusCapaianTotal,
  rumusJumlah,
  rumusLabelKeuangan,
  rumusSalin,
} from './formulas.ts';
import { nomorPk, sekali } from './pk-sheet.ts';
import { penyusun } from './sheet-builder.ts';
import { tulisKepala } from './table-header.ts';
import { BARIS_AWAL } from './table-layout.ts';
import {
  aturanAngka,
  type Bahan,
  bagianTriwulan,
  bingkai,
  dihitung,
  diisi,
  type Sel,
  tulisBaris,
  tulisTotal,
} from './table-sheet.ts';
import type { Isi } from './workbook-content.ts';

/** The sheet Realisasi Keuangan: one row a sub kegiatan; only realisasi is typed. */
export function lembarKeuangan(b: Bahan): LembarTulis {
  const t = b.keuangan;
  const p = penyusun();
  const tulisan = b.isi.diketik?.keuangan;
  tulisKepala(p, t, 'REALISASI KEUANGAN', b.subjudul);
  barisAsal(b).forEach((asal, i) => {
    tulisBaris(p, t, BARIS_AWAL + i, (kolom) => selKeuangan(b, kolom, i, asal), String(i), tulisan);
  });
  tulisTotal(p, t, t.barisJumlah, diisi('Jumlah'), (k) => jumlah(b, k), 'jumlah', tulisan);
  const label = dihitung(labelCapaianKeuangan(b.hasil.metode), rumusLabelKeuangan(b.alamat));
  tulisTotal(p, t, t.barisRata, label, (k) => capaian(b, k), 'rata', tulisan);
  const angka = t.kolom.map((k) => k.kolom).filter((k) => /\.realisasi$/.test(k));
  return bingkai(
    t,
    p,
    angka.map((k) => aturanAngka(t, k)),
    { beku: 'subKegiatan' },
  );
}

/** Index in PK of each row: the first indikator of each sub kegiatan, then the rows still free. */
export function barisAsal(b: Bahan): readonly number[] {
  const terisi = b.isi.baris.flatMap((isi, i) => (isi.realisasiKeuangan === null ? [] : [i]));
  const kosong = Array.from(
    { length: b.pk.banyakBaris - b.isi.baris.length },
    (_, i) => b.isi.baris.length + i,
  );
  return [...terisi, ...kosong];
}

function selKeuangan(b: Bahan, kolom: Kolom, i: number, asal: number): Sel {
  const isi = b.isi.baris[asal];
  const baris = BARIS_AWAL + i;
  const barisPk = BARIS_AWAL + asal;
  const dariPk = (nilai: Isi): Sel => dihitung(nilai ?? '', rumusSalin(alamatLembar(b.pk, kolom, barisPk)));
  const bagian = bagianTriwulan(kolom);
  if (bagian === null) {
    if (kolom === 'no') return dariPk(nomorPk(b.isi.baris, asal));
    if (kolom === 'pagu') return dariPk(isi?.pagu ?? null);
    const ambil = kolom === 'kode' ? 'kode' : 'subKegiatan';
    return dariPk(isi === undefined ? null : sekali(isi, b.isi.baris[asal - 1], (x) => x[ambil]));
  }
  const [q, apa] = bagian;
  if (apa === 'realisasi') return diisi(isi?.realisasiKeuangan?.[q] ?? null);
  if (apa === 'target') {
    const rencana = alamatLembar(b.rencana, `tw${q}.anggaran`, barisPk);
    return dihitung(isi?.triwulan[q].anggaran ?? '', rumusSalin(rencana));
  }
  const hasil = isi === undefined ? '' : b.hasil.capaianKeuangan(isi, q);
  return dihitung(hasil, rumusCapaianKeuangan(b.keuangan, baris, q, b.alamat));
}

function jumlah(b: Bahan, kolom: Kolom): Sel | null {
  const rumus = rumusJumlah(b.keuangan, kolom);
  if (kolom === 'pagu')
    return dihitung(
      b.hasil.jumlahUang((x) => x.pagu),
      rumus,
    );
  const bagian = bagianTriwulan(kolom);
  if (bagian === null || bagian[1] === 'capaian') return null;
  const [q, apa] = bagian;
  return dihitung(
    b.hasil.jumlahUang((x) =>
      apa === 'target' ? x.triwulan[q].anggaran : (x.realisasiKeuangan?.[q] ?? null),
    ),
    rumus,
  );
}

function capaian(b: Bahan, kolom: Kolom): Sel | null {
  const bagian = bagianTriwulan(kolom);
  if (bagian?.[1] !== 'capaian') return null;
  return dihitung(b.hasil.rataKeuangan(bagian[0]), rumusCapaianTotal(b.keuangan, bagian[0], b.alamat));
}
