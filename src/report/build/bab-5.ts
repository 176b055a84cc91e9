import type { Konteks } from '../context/report-context.ts';
import { kalimatKeuangan, kalimatSerapan, labelKeuangan } from '../sentences/keuangan-sentences.ts';
import { kalimatRingkasanKinerja } from '../sentences/kinerja-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { susunTandaTangan } from './cover.ts';
import { penomor } from './numbering.ts';

export function susunBab5(k: Konteks): ReportView['bab5'] {
  const nomor = penomor('5', 'bab-5');
  const {
    ringkasanKinerja: kinerja,
    ringkasanKeuangan: keuangan,
    kinerja: rows,
    keuangan: uang,
    data,
  } = k.hasil;
  const judul = nomor.judul('Kesimpulan');
  const narasi = k.narasi('Kesimpulan');
  const saran = [k.narasi('Saran'), k.narasi('Tindak Lanjut')].filter((s) => s !== '').join('\n');
  return {
    pembuka: [
      `Berdasarkan pengukuran pada bab-bab sebelumnya, capaian kinerja dan capaian keuangan ${data.identitas.jabatan} ${k.periode} Tahun ${data.tahun} adalah sebagai berikut.`,
    ],
    ringkasan: {
      labelKinerja: 'RATA-RATA CAPAIAN KINERJA',
      kinerja: k.persenTanda(kinerja.rataRata),
      labelKeuangan: labelKeuangan(keuangan).toUpperCase(),
      keuangan: k.persenTanda(keuangan.capaian),
    },
    kesimpulan: {
      ...judul,
      butir:
        narasi === ''
          ? [
              ...kalimatRingkasanKinerja(kinerja, rows, k),
              ...kalimatKeuangan(keuangan, uang, k),
              kalimatSerapan(keuangan, k),
            ]
          : [],
      narasi,
    },
    saran: saran === '' ? null : { ...nomor.judul('Saran dan Tindak Lanjut'), isi: saran },
    tandaTangan: susunTandaTangan(k),
  };
}
