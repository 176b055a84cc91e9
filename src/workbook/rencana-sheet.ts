import { columnLetters } from '../findings/cell-ref.ts';
import type { Kolom } from '../sheets/declarations/column-key.ts';
import type { AturanIsian, LembarTulis } from '../xlsx/write/sheet-model.ts';
import {
  alamatLembar,
  rumusCapaianKinerja,
  rumusJumlah,
  rumusJumlahKinerja,
  rumusRataRata,
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
import type { BarisIsi, Isi } from './workbook-content.ts';

const JENIS = ['akumulatif', 'kumulatif', 'tetap', 'posisi akhir', 'rata-rata'];
const ARAH = ['naik', 'turun'];

/** The sheet Rencana Aksi: names and targets of the year come from PK, the quarters are typed. */
export function lembarRencana(b: Bahan): LembarTulis {
  const t = b.rencana;
  const p = penyusun();
  const tulisan = b.isi.diketik?.rencana;
  tulisKepala(p, t, 'RENCANA AKSI DAN REALISASI KINERJA', b.subjudul);
  for (let i = 0; i < t.banyakBaris; i++) {
    tulisBaris(p, t, BARIS_AWAL + i, (kolom) => selRencana(b, kolom, i), String(i), tulisan);
  }
  tulisTotal(p, t, t.barisJumlah, diisi('Jumlah'), (k) => jumlah(b, k), 'jumlah', tulisan);
  const label = diisi('Rata-rata Capaian Kinerja');
  tulisTotal(p, t, t.barisRata, label, (k) => rataRata(b, k), 'rata', tulisan);
  return bingkai(t, p, aturan(b), {
    beku: 'subKegiatan',
    persen: 57,
    kolomUlang: ['A', columnLetters(t.nomor('subKegiatan'))],
    patahKolom: [t.nomor('tw2.anggaran')],
  });
}

function selRencana(b: Bahan, kolom: Kolom, i: number): Sel {
  const isi = b.isi.baris[i];
  const baris = BARIS_AWAL + i;
  const dariPk = (asal: Kolom, nilai: Isi): Sel =>
    dihitung(nilai ?? '', rumusSalin(alamatLembar(b.pk, asal, baris)));
  const bagian = bagianTriwulan(kolom);
  if (bagian !== null) {
    const [q, apa] = bagian;
    if (apa !== 'capaian') return diisi(isi?.triwulan[q][apa] ?? null);
    const hasil = isi === undefined ? '' : b.hasil.capaianKinerja(isi, q);
    return dihitung(hasil, rumusCapaianKinerja(b.rencana, baris, q, b.alamat));
  }
  switch (kolom) {
    case 'jenis':
    case 'arah':
      return diisi(isi?.[kolom] ?? null);
    case 'no':
      return dariPk('no', nomorPk(b.isi.baris, i));
    case 'targetTahunan':
      return dariPk('target', isi?.target ?? null);
    case 'indikator':
    case 'satuan':
      return dariPk(kolom, isi?.[kolom] ?? null);
    default:
      return dariPk(kolom, isi === undefined ? null : nama(kolom, isi, b.isi.baris[i - 1]));
  }
}

function nama(kolom: Kolom, isi: BarisIsi, atas: BarisIsi | undefined): string | null {
  if (kolom === 'kode') return sekali(isi, atas, (x) => x.kode);
  return sekali(isi, atas, (x) => (kolom === 'kegiatan' ? x.kegiatan : x.subKegiatan));
}

function jumlah(b: Bahan, kolom: Kolom): Sel | null {
  const t = b.rencana;
  if (kolom === 'targetTahunan') {
    return dihitung(
      b.hasil.jumlahKinerja((x) => x.target),
      rumusJumlahKinerja(t, kolom, b.alamat),
    );
  }
  const bagian = bagianTriwulan(kolom);
  if (bagian === null || bagian[1] === 'capaian') return null;
  const [q, apa] = bagian;
  if (apa === 'anggaran') {
    return dihitung(
      b.hasil.jumlahUang((x) => x.triwulan[q].anggaran),
      rumusJumlah(t, kolom),
    );
  }
  return dihitung(
    b.hasil.jumlahKinerja((x) => x.triwulan[q][apa]),
    rumusJumlahKinerja(t, kolom, b.alamat),
  );
}

function rataRata(b: Bahan, kolom: Kolom): Sel | null {
  const bagian = bagianTriwulan(kolom);
  return bagian?.[1] === 'capaian'
    ? dihitung(b.hasil.rataKinerja(bagian[0]), rumusRataRata(b.rencana, kolom))
    : null;
}

function aturan(b: Bahan): AturanIsian[] {
  const t = b.rencana;
  const angka = t.kolom.map((k) => k.kolom).filter((k) => /\.(target|realisasi|anggaran)$/.test(k));
  return [
    {
      rentang: t.data('jenis'),
      jenis: 'daftar',
      isi: JENIS,
      petunjuk: {
        judul: 'JENIS',
        teks: 'akumulatif: triwulan dijumlahkan menjadi setahun. kumulatif: isinya sudah s.d. triwulan itu. tetap: target sama tiap triwulan. posisi akhir: keadaan Triwulan IV. rata-rata: rerata triwulan.',
      },
      tolak: 'Pilih salah satu dari daftar, atau kosongkan.',
    },
    {
      rentang: t.data('arah'),
      jenis: 'daftar',
      isi: ARAH,
      petunjuk: {
        judul: 'ARAH',
        teks: 'naik: makin tinggi makin baik (bila kosong). turun: makin rendah makin baik.',
      },
      tolak: 'Pilih naik atau turun, atau kosongkan.',
    },
    ...angka.map((k) => aturanAngka(t, k)),
  ];
}
