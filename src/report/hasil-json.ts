import { type Angka, teksDesimal } from '../domain/angka.ts';
import type { HasilBarisKeuangan, HasilBarisKinerja, HasilKinerja } from '../domain/hasil.ts';
import { formatPersen, STRIP } from './format.ts';

type Teks = string | null;

/** The results as the JSON of cli.md, "JSON results": decimal strings, null where nothing is stated, printed texts beside. */
export function hasilJson(hasil: HasilKinerja): object {
  const { data } = hasil;
  const tercetak = (n: Angka | null): string =>
    n === null ? STRIP : formatPersen(n, data.pengaturan.desimalPersen);
  const kinerja = hasil.ringkasanKinerja;
  const uang = hasil.ringkasanKeuangan;
  return {
    schemaVersion: 1,
    tahun: data.tahun,
    triwulan: data.triwulan,
    basis: data.pengaturan.basis,
    identitas: Object.fromEntries(Object.entries(data.identitas).map(([kunci, isi]) => [kunci, ada(isi)])),
    kinerja: {
      baris: hasil.kinerja.map((b) => barisKinerja(b, tercetak)),
      jumlah: {
        targetTahunan: teks(kinerja.jumlah.targetTahunan),
        target: teks(kinerja.jumlah.target),
        realisasi: teks(kinerja.jumlah.realisasi),
      },
      rataRata: teks(kinerja.rataRata),
      rataRataTercetak: tercetak(kinerja.rataRata),
      predikat: kinerja.predikat,
    },
    keuangan: {
      baris: hasil.keuangan.map((b) => barisKeuangan(b, tercetak)),
      jumlah: {
        pagu: teks(uang.pagu),
        target: teks(uang.target),
        realisasi: teks(uang.realisasi),
        realisasiSampaiDengan: teks(uang.realisasiSampaiDengan),
      },
      capaian: teks(uang.capaian),
      capaianTercetak: tercetak(uang.capaian),
      metode: uang.metode,
      rataRataBaris: teks(uang.rataRataBaris),
      serapan: teks(uang.serapan),
      predikat: uang.predikat,
    },
  };
}

function barisKinerja(b: HasilBarisKinerja, tercetak: (n: Angka | null) => string): object {
  return {
    kegiatan: ada(b.kegiatan),
    subKegiatan: b.subKegiatan,
    indikator: b.indikator,
    satuan: ada(b.satuan),
    jenis: b.jenis,
    arah: b.arah,
    targetTahunan: teks(b.targetTahunan),
    target: teks(b.utama.target),
    realisasi: teks(b.utama.realisasi),
    capaian: teks(b.utama.capaian),
    capaianTercetak: tercetak(b.utama.capaian),
    predikat: b.utama.predikat,
  };
}

function barisKeuangan(b: HasilBarisKeuangan, tercetak: (n: Angka | null) => string): object {
  return {
    subKegiatan: b.subKegiatan,
    pagu: teks(b.pagu),
    target: teks(b.utama.target),
    realisasi: teks(b.utama.realisasi),
    capaian: teks(b.utama.capaian),
    capaianTercetak: tercetak(b.utama.capaian),
    realisasiSampaiDengan: teks(b.realisasiSampaiDengan),
    serapan: teks(b.serapan),
  };
}

/** What the workbook leaves blank is null, never ''. */
function ada<T>(isi: T): T | null {
  return isi === '' ? null : isi;
}

function teks(n: Angka | null): Teks {
  return n === null ? null : teksDesimal(n);
}
