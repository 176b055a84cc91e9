import { BAGIAN_NARASI, type BagianNarasi } from '../domain/kinerja-data.ts';
import { NAMA_DOKUMENTASI, NAMA_NARASI, NAMA_SKALA } from '../sheets/declarations/fields.ts';
import type { NamaGaya } from '../xlsx/write/cell-styles.ts';
import type { AturanIsian, LembarTulis } from '../xlsx/write/sheet-model.ts';
import { tinggiBaris } from './row-heights.ts';
import { type Penyusun, penyusun } from './sheet-builder.ts';
import type { Bahan } from './table-sheet.ts';
import type { Isi } from './workbook-content.ts';

const BARIS_KEPALA = 3;
const BARIS_AWAL = 4;
const BARIS_KOSONG = 12;

/** Where each part of Narasi is printed. */
const BAB: Readonly<Record<BagianNarasi, string>> = {
  'Kata Pengantar': 'Depan',
  Ikhtisar: 'Depan',
  'Latar Belakang': 'I',
  'Dasar Hukum': 'I',
  'Tugas dan Fungsi': 'I',
  Analisis: 'III',
  'Faktor Pendukung': 'III',
  'Faktor Penghambat': 'III',
  'Tindak Lanjut': 'III',
  Kesimpulan: 'V',
  Saran: 'V',
};

/** The sheet Narasi; an empty one names each part once, ready to be filled in. */
export function lembarNarasi(b: Bahan): LembarTulis {
  const terisi = b.isi.narasi.map(([bagian, untuk, isi]) => [BAB[bagian], bagian, untuk || null, isi]);
  const awal = BAGIAN_NARASI.map((bagian) => [BAB[bagian], bagian, null, null]);
  const baris: Isi[][] = terisi.length > 0 ? terisi : awal;
  const akhir = BARIS_AWAL + baris.length + BARIS_KOSONG - 1;
  const gaya: NamaGaya[] = ['isianTengah', 'isianTeks', 'isianTeks', 'isianTeks'];
  const aturan: AturanIsian[] = [
    {
      rentang: `B${BARIS_AWAL}:B${akhir}`,
      jenis: 'daftar',
      isi: BAGIAN_NARASI,
      tolak: 'Pilih bagian dari daftar.',
    },
    {
      rentang: `C${BARIS_AWAL}:C${akhir}`,
      jenis: 'daftar',
      isi: `=${b.pk.nama}!${b.pk.data('subKegiatan', true)}`,
      petunjuk: {
        judul: 'UNTUK',
        teks: 'Nama sub kegiatan atau kegiatan, persis seperti di lembar PK; kosong = seluruh laporan.',
      },
    },
  ];
  return daftar(
    NAMA_NARASI.nama,
    'NARASI',
    ['BAB', 'BAGIAN', 'UNTUK', 'ISI'],
    [8, 20, 40, 100],
    baris,
    gaya,
    aturan,
  );
}

/** The sheet Dokumentasi. */
export function lembarDokumentasi(b: Bahan): LembarTulis {
  const baris = b.isi.dokumentasi.map(([berkas, keterangan]): Isi[] => [berkas, keterangan]);
  return daftar(
    NAMA_DOKUMENTASI.nama,
    'DOKUMENTASI',
    ['BERKAS', 'KETERANGAN'],
    [40, 80],
    baris,
    ['isianTeks', 'isianTeks'],
    [],
  );
}

/** The sheet Skala Predikat, only when the content has a scale of its own. */
export function lembarSkala(b: Bahan): LembarTulis | null {
  if (b.isi.skala === null) return null;
  const baris = b.isi.skala.map(([batas, nama]): Isi[] => [batas, nama]);
  return daftar(
    NAMA_SKALA.nama,
    'SKALA PREDIKAT',
    ['BATAS BAWAH', 'PREDIKAT'],
    [16, 36],
    baris,
    ['isianAngka', 'isianTeks'],
    [],
  );
}

function daftar(
  nama: string,
  judul: string,
  kepala: readonly string[],
  lebar: readonly number[],
  baris: readonly (readonly Isi[])[],
  gaya: readonly NamaGaya[],
  aturan: readonly AturanIsian[],
): LembarTulis {
  const p: Penyusun = penyusun();
  p.tulis(1, 1, 'judul', judul);
  kepala.forEach((k, i) => {
    p.tulis(BARIS_KEPALA, i + 1, 'kepala', k);
  });
  for (let i = 0; i < baris.length + BARIS_KOSONG; i++) {
    gaya.forEach((g, k) => {
      p.tulis(BARIS_AWAL + i, k + 1, g, baris[i]?.[k] ?? null);
    });
  }
  return {
    nama,
    lebar,
    sel: p.sel,
    tinggi: new Map([[BARIS_KEPALA, 20], ...tinggiBaris(p.sel, lebar, BARIS_AWAL)]),
    aturan,
    beku: { baris: BARIS_KEPALA, kolom: 0 },
    cetak: { mendatar: true, skala: { lebarHalaman: 1 }, barisUlang: [BARIS_KEPALA, BARIS_KEPALA] },
    terkunci: true,
    warnaTab: '548235',
  };
}
