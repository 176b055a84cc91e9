import type { HasilBarisKinerja, HasilKegiatan } from '../../domain/hasil.ts';
import type { Konteks, Pandang } from '../context/report-context.ts';
import { STRIP } from '../format.ts';
import { tataKolom } from '../page/column-width.ts';
import { bidangIsi } from '../page/paper.ts';
import {
  denganSatuan,
  kalimatIndikator,
  kalimatKegiatan,
  kalimatRingkasanKinerja,
} from '../sentences/kinerja-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { catatanKinerja } from './kinerja-notes.ts';
import { type Penomor, penomor } from './numbering.ts';
import { runtun } from './row-group.ts';
import { grafikTinggi } from './tall-chart.ts';

type Bab3 = ReportView['bab3'];
type Gambar = Bab3['capaian']['grafik'];

/** `grafik` is the chart of capaian, drawn beforehand. */
export function susunBab3(k: Konteks, grafik: string | null): Bab3 {
  const nomor = penomor('3', 'bab-3');
  const judul = nomor.judul('Capaian Kinerja');
  const tabel = susunTabelKinerja(k, nomor.tabel());
  const gambar: Gambar =
    grafik === null
      ? null
      : {
          ...nomor.gambar(),
          judul: `Capaian Kinerja ${kapitalPeriode(k)} Tahun ${k.hasil.data.tahun}`,
          isi: grafik,
          tinggi: grafikTinggi(grafik, k),
        };
  const acuan = gambar === null ? '' : ` dan digambarkan pada ${gambar.nomor}`;
  return {
    capaian: {
      ...judul,
      paragraf: [
        `Capaian kinerja dihitung dengan membandingkan realisasi dengan target tiap indikator. Hasil pengukuran ${k.periode} disajikan pada ${tabel.nomor}${acuan}.`,
      ],
      tabel,
      catatan: catatanKinerja(k),
      grafik: gambar,
      kalimat: kalimatRingkasanKinerja(k.hasil.ringkasanKinerja, k.hasil.kinerja, k),
    },
    analisis: {
      ...nomor.judul('Analisis Capaian Kinerja'),
      kegiatan: k.hasil.kegiatan.map((g, i) => susunKegiatan(k, g, i, nomor)),
    },
  };
}

/** "Triwulan II" or "s.d. Triwulan II", for titles. */
export function kapitalPeriode(k: Konteks): string {
  return k.basis === 'triwulan' ? k.triwulan : `s.d. ${k.triwulan}`;
}

function ringkasan(k: Konteks, p: Pandang) {
  return p === 'triwulan' ? k.hasil.ringkasanKinerjaTriwulan : k.hasil.ringkasanKinerjaSampaiDengan;
}

function susunTabelKinerja(k: Konteks, t: { id: string; nomor: string }): Bab3['capaian']['tabel'] {
  const rows = k.hasil.kinerja;
  const adaIndikator = runtun(rows, (b) => b.subKegiatan).some((s) => s.baris.length > 1);
  const lanskap = adaIndikator || k.pandang.length > 1;
  const baris = rows.map((b, i) => ({
    nomor: String(i + 1),
    subKegiatan: b.subKegiatan,
    indikator: b.indikator,
    satuan: b.satuan,
    targetTahunan: k.angka(b.targetTahunan),
    nilai: k.pandang.map((p) => ({
      target: k.angka(b[p].target),
      realisasi: k.angka(b[p].realisasi),
      capaian: k.persen(b[p].capaian),
    })),
  }));
  const kosong = (teks: string): string => (teks === STRIP ? '' : teks);
  return {
    ...t,
    judul: `Capaian Kinerja ${kapitalPeriode(k)} Tahun ${k.hasil.data.tahun}`,
    ...tataKolom(
      [
        { judul: ['NO'], isi: baris.map((b) => b.nomor), bobot: 0 },
        { judul: ['SUB KEGIATAN'], isi: baris.map((b) => b.subKegiatan), bobot: 5 },
        ...(adaIndikator ? [{ judul: ['INDIKATOR'], isi: baris.map((b) => b.indikator), bobot: 5 }] : []),
        { judul: ['SATUAN'], isi: baris.map((b) => b.satuan), bobot: 0.3 },
        { judul: ['TARGET', 'TAHUNAN'], isi: baris.map((b) => b.targetTahunan), bobot: 0 },
        ...k.pandang.flatMap((_, i) => [
          { judul: ['TARGET'], isi: baris.map((b) => b.nilai[i]?.target ?? ''), bobot: 0 },
          { judul: ['REALISASI'], isi: baris.map((b) => b.nilai[i]?.realisasi ?? ''), bobot: 0 },
          { judul: ['CAPAIAN', '(%)'], isi: baris.map((b) => b.nilai[i]?.capaian ?? ''), bobot: 0 },
        ]),
      ],
      bidangIsi(k.pengaturan, lanskap).lebar,
      k.pengaturan.huruf,
    ),
    lanskap,
    adaIndikator,
    lebarLabel: adaIndikator ? '4' : '3',
    grup: k.pandang.map((p) => ({ judul: k.judulPandang(p) })),
    baris,
    jumlah: {
      targetTahunan: kosong(k.angka(k.hasil.ringkasanKinerja.jumlah.targetTahunan)),
      nilai: k.pandang.map((p) => ({
        target: kosong(k.angka(ringkasan(k, p).jumlah.target)),
        realisasi: kosong(k.angka(ringkasan(k, p).jumlah.realisasi)),
        capaian: '',
      })),
    },
    rataRata: k.pandang.map((p) => ({
      target: '',
      realisasi: '',
      capaian: k.persen(ringkasan(k, p).rataRata),
    })),
  };
}

function susunKegiatan(
  k: Konteks,
  g: HasilKegiatan,
  i: number,
  nomor: Penomor,
): Bab3['analisis']['kegiatan'][number] {
  const bertarget = g.kinerja.filter((b) => b.utama.capaian !== null);
  return {
    id: `bab-3-kegiatan-${i + 1}`,
    judul: `${i + 1}. ${/^kegiatan\b/i.test(g.kegiatan) ? '' : 'Kegiatan '}${g.kegiatan}`,
    kalimat: kalimatKegiatan(g, k),
    narasi: g.kegiatan === '' ? '' : k.narasi('Analisis', g.kegiatan),
    subKegiatan: runtun(g.kinerja, (b) => b.subKegiatan).map((s) => susunSub(k, s.nama, s.baris)),
    tabel: bertarget.length === 0 ? null : susunTabelPredikat(k, g, bertarget, nomor.tabel()),
  };
}

function susunSub(k: Konteks, nama: string, rows: readonly HasilBarisKinerja[]) {
  const faktor = (['Faktor Pendukung', 'Faktor Penghambat', 'Tindak Lanjut'] as const)
    .map((judul) => ({ judul, isi: k.narasi(judul, nama) }))
    .filter((f) => f.isi !== '');
  return {
    nama,
    kalimat: rows.flatMap((b, i) =>
      kalimatIndikator(
        b,
        k,
        rows.length === 1 ? 'Indikator kinerja sub kegiatan ini adalah' : `Indikator ke-${i + 1} adalah`,
      ),
    ),
    narasi: k.narasi('Analisis', nama),
    faktor,
  };
}

function susunTabelPredikat(
  k: Konteks,
  g: HasilKegiatan,
  rows: readonly HasilBarisKinerja[],
  t: { id: string; nomor: string },
): NonNullable<Bab3['analisis']['kegiatan'][number]['tabel']> {
  const ganda = runtun(g.kinerja, (b) => b.subKegiatan).some((s) => s.baris.length > 1);
  const baris = rows.map((b, i) => ({
    nomor: String(i + 1),
    nama: ganda ? `${b.subKegiatan}: ${b.indikator}` : b.subKegiatan,
    target: denganSatuan(k.angka(b.utama.target), b.satuan),
    realisasi: b.utama.realisasi === null ? STRIP : denganSatuan(k.angka(b.utama.realisasi), b.satuan),
    capaian: k.persen(b.utama.capaian),
    predikat: b.utama.predikat ?? STRIP,
  }));
  // As wide as one another, so that the same satuan does not wrap in one of them alone.
  const angka = {
    judul: ['TARGET', 'REALISASI'],
    isi: baris.flatMap((b) => [b.target, b.realisasi]),
    bobot: 0.5,
  };
  return {
    ...t,
    judul: `Predikat Kinerja ${kapitalPeriode(k)} Kegiatan ${g.kegiatan}`.replace(
      'Kegiatan Kegiatan',
      'Kegiatan',
    ),
    ...tataKolom(
      [
        { judul: ['NO'], isi: baris.map((b) => b.nomor), bobot: 0 },
        { judul: ['SUB KEGIATAN'], isi: baris.map((b) => b.nama), bobot: 6 },
        angka,
        angka,
        { judul: ['CAPAIAN', '(%)'], isi: baris.map((b) => b.capaian), bobot: 0 },
        { judul: ['PREDIKAT', 'KINERJA'], isi: baris.map((b) => b.predikat), bobot: 0.5 },
      ],
      bidangIsi(k.pengaturan).lebar,
      k.pengaturan.huruf,
    ),
    grup: k.judulPandang(k.basis),
    baris,
  };
}
