import { bulatkan } from '../../domain/angka.ts';
import type { RingkasanKeuangan } from '../../domain/hasil.ts';
import type { Konteks, Pandang } from '../context/report-context.ts';
import { tataKolom } from '../page/column-width.ts';
import { bidangIsi } from '../page/paper.ts';
import {
  caraKeuangan,
  kalimatKeuangan,
  kalimatSerapan,
  labelKeuangan,
} from '../sentences/keuangan-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { kapitalPeriode } from './bab-3.ts';
import { penomor } from './numbering.ts';
import { grafikTinggi } from './tall-chart.ts';

type Bab4 = ReportView['bab4'];

/** `grafik` is the chart of money, drawn beforehand. */
export function susunBab4(k: Konteks, grafik: string | null): Bab4 {
  const nomor = penomor('4', 'bab-4');
  const { ringkasanKeuangan: r, keuangan } = k.hasil;
  const judul = nomor.judul('Realisasi Keuangan');
  const tabel = susunTabelKeuangan(k, nomor.tabel());
  const gambar =
    grafik === null
      ? null
      : {
          ...nomor.gambar(),
          judul: `Target dan Realisasi Keuangan ${kapitalPeriode(k)} Tahun ${k.hasil.data.tahun}`,
          isi: grafik,
          tinggi: grafikTinggi(grafik, k),
        };
  const acuan = gambar === null ? '' : ` dan digambarkan pada ${gambar.nomor}`;
  const serapan = nomor.judul('Penyerapan Anggaran');
  const tabelSerapan = nomor.tabel();
  return {
    realisasi: {
      ...judul,
      paragraf: [`Target dan realisasi keuangan ${k.periode} disajikan pada ${tabel.nomor}${acuan}.`],
      tabel,
      catatan: [`${labelKeuangan(r)} adalah ${caraKeuangan(r)}.`, ...ringkasanLain(r, k)],
      kalimat: kalimatKeuangan(r, keuangan, k),
      grafik: gambar,
    },
    serapan: {
      ...serapan,
      paragraf: [`${kalimatSerapan(r, k)} Rinciannya disajikan pada ${tabelSerapan.nomor}.`],
      tabel: susunTabelSerapan(k, tabelSerapan),
    },
    efisiensi: susunEfisiensi(k, r, nomor),
  };
}

/** The summary by the other method, so that nobody takes the one for the other. */
function ringkasanLain(r: RingkasanKeuangan, k: Konteks): string[] {
  const lain = r.metode === 'total' ? r.rataRataBaris : r.rasioTotal;
  if (lain === null) return [];
  return r.metode === 'total'
    ? [`Sebagai pembanding, rata-rata capaian sub kegiatan yang bertarget adalah ${k.persenTanda(lain)}.`]
    : [`Sebagai pembanding, jumlah realisasi dibagi jumlah target adalah ${k.persenTanda(lain)}.`];
}

function susunEfisiensi(
  k: Konteks,
  r: RingkasanKeuangan,
  nomor: ReturnType<typeof penomor>,
): Bab4['efisiensi'] {
  const kinerja = k.hasil.ringkasanKinerja.rataRata;
  if (!k.pengaturan.efisiensi || kinerja === null || r.serapan === null) return null;
  const selisih = bulatkan(kinerja, k.pengaturan.desimalPersen).minus(
    bulatkan(r.serapan, k.pengaturan.desimalPersen),
  );
  return {
    ...nomor.judul('Efisiensi'),
    paragraf: [
      `Rata-rata capaian kinerja ${k.padaPeriode} sebesar ${k.persenTanda(kinerja)}, sedangkan serapan anggaran sampai dengan ${k.triwulan} sebesar ${k.persenTanda(r.serapan)}. Selisih keduanya adalah ${k.persen(selisih)} poin persentase.`,
    ],
  };
}

function ringkasan(k: Konteks, p: Pandang): RingkasanKeuangan {
  return p === 'triwulan' ? k.hasil.ringkasanKeuanganTriwulan : k.hasil.ringkasanKeuanganSampaiDengan;
}

function susunTabelKeuangan(k: Konteks, t: { id: string; nomor: string }): Bab4['realisasi']['tabel'] {
  const lanskap = k.pandang.length > 1;
  const r = k.hasil.ringkasanKeuangan;
  const baris = k.hasil.keuangan.map((b, i) => ({
    nomor: String(i + 1),
    subKegiatan: b.subKegiatan,
    anggaran: k.uang(b.pagu),
    nilai: k.pandang.map((p) => ({
      target: k.uang(b[p].target),
      realisasi: k.uang(b[p].realisasi),
      capaian: k.persen(b[p].capaian),
    })),
  }));
  const jumlah = {
    anggaran: k.uang(r.pagu),
    nilai: k.pandang.map((p) => ({
      target: k.uang(ringkasan(k, p).target),
      realisasi: k.uang(ringkasan(k, p).realisasi),
      capaian: '',
    })),
  };
  // Totals are bold, so they need more room than the rows.
  const tebal = (teks: string): string => `${teks}0`;
  return {
    ...t,
    judul: `Realisasi Keuangan ${kapitalPeriode(k)} Tahun ${k.hasil.data.tahun}`,
    ...tataKolom(
      [
        { judul: ['NO'], isi: baris.map((b) => b.nomor), bobot: 0 },
        { judul: ['SUB KEGIATAN'], isi: baris.map((b) => b.subKegiatan), bobot: 1 },
        {
          judul: ['ANGGARAN', '(Rp)'],
          isi: [tebal(jumlah.anggaran), ...baris.map((b) => b.anggaran)],
          bobot: 0,
        },
        ...k.pandang.flatMap((_, i) => [
          {
            judul: ['TARGET', '(Rp)'],
            isi: [tebal(jumlah.nilai[i]?.target ?? ''), ...baris.map((b) => b.nilai[i]?.target ?? '')],
            bobot: 0,
          },
          {
            judul: ['REALISASI', '(Rp)'],
            isi: [tebal(jumlah.nilai[i]?.realisasi ?? ''), ...baris.map((b) => b.nilai[i]?.realisasi ?? '')],
            bobot: 0,
          },
          { judul: ['CAPAIAN', '(%)'], isi: baris.map((b) => b.nilai[i]?.capaian ?? ''), bobot: 0 },
        ]),
      ],
      bidangIsi(k.pengaturan, lanskap).lebar,
      k.pengaturan.huruf,
    ),
    lanskap,
    grup: k.pandang.map((p) => ({ judul: k.judulPandang(p) })),
    baris,
    jumlah,
    ringkasan: {
      label: labelKeuangan(r),
      nilai: k.pandang.map((p) => ({
        target: '',
        realisasi: '',
        capaian: k.persen(ringkasan(k, p).capaian),
      })),
    },
  };
}

function susunTabelSerapan(k: Konteks, t: { id: string; nomor: string }): Bab4['serapan']['tabel'] {
  const r = k.hasil.ringkasanKeuangan;
  const baris = k.hasil.keuangan.map((b, i) => ({
    nomor: String(i + 1),
    subKegiatan: b.subKegiatan,
    anggaran: k.uang(b.pagu),
    realisasi: k.uang(b.realisasiSampaiDengan),
    serapan: k.persen(b.serapan),
    sisa: k.uang(b.pagu === null ? null : b.pagu.minus(b.realisasiSampaiDengan)),
  }));
  const jumlah = {
    anggaran: k.uang(r.pagu),
    realisasi: k.uang(r.realisasiSampaiDengan),
    serapan: k.persen(r.serapan),
    sisa: k.uang(r.pagu.minus(r.realisasiSampaiDengan)),
  };
  const uang = (kolom: 'anggaran' | 'realisasi' | 'sisa'): string[] => [
    `${jumlah[kolom]}0`,
    ...baris.map((b) => b[kolom]),
  ];
  return {
    ...t,
    judul: `Serapan Anggaran s.d. ${k.triwulan} Tahun ${k.hasil.data.tahun}`,
    ...tataKolom(
      [
        { judul: ['NO'], isi: baris.map((b) => b.nomor), bobot: 0 },
        { judul: ['SUB KEGIATAN'], isi: baris.map((b) => b.subKegiatan), bobot: 1 },
        { judul: ['ANGGARAN', '(Rp)'], isi: uang('anggaran'), bobot: 0 },
        { judul: ['REALISASI', '(Rp)'], isi: uang('realisasi'), bobot: 0 },
        { judul: ['SERAPAN', '(%)'], isi: [jumlah.serapan, ...baris.map((b) => b.serapan)], bobot: 0 },
        { judul: ['SISA', '(Rp)'], isi: uang('sisa'), bobot: 0 },
      ],
      bidangIsi(k.pengaturan).lebar,
      k.pengaturan.huruf,
    ),
    periode: `S.D. ${k.triwulan.toUpperCase()}`,
    baris,
    jumlah,
  };
}
