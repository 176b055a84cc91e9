import type { ReportContext } from '../context/report-context.ts';
import { keuanganLabel, keuanganSentences, serapanSentence } from '../sentences/keuangan-sentences.ts';
import { kinerjaSummarySentences } from '../sentences/kinerja-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { buildSignature } from './cover.ts';
import { makeNumbering } from './numbering.ts';

export function buildBabV(k: ReportContext): ReportView['bab5'] {
  const numbering = makeNumbering('5', 'bab-5');
  const {
    kinerjaSummary: kinerja,
    keuanganSummary: keuangan,
    kinerja: rows,
    keuangan: keuanganRows,
    data,
  } = k.hasil;
  const heading = numbering.heading('Kesimpulan');
  const narasi = k.narasi('Kesimpulan');
  const saran = [k.narasi('Saran'), k.narasi('Tindak Lanjut')].filter((s) => s !== '').join('\n');
  return {
    pembuka: [
      `Berdasarkan pengukuran pada bab-bab sebelumnya, capaian kinerja dan capaian keuangan ${data.identitas.jabatan} ${k.period} Tahun ${data.year} adalah sebagai berikut.`,
    ],
    ringkasan: {
      labelKinerja: 'RATA-RATA CAPAIAN KINERJA',
      kinerja: k.percentWithSign(kinerja.rataRata),
      labelKeuangan: keuanganLabel(keuangan).toUpperCase(),
      keuangan: k.percentWithSign(keuangan.capaian),
    },
    kesimpulan: {
      ...heading,
      butir:
        narasi === ''
          ? [
              ...kinerjaSummarySentences(kinerja, rows, k),
              ...keuanganSentences(keuangan, keuanganRows, k),
              serapanSentence(keuangan, k),
            ]
          : [],
      narasi,
    },
    saran: saran === '' ? null : { ...numbering.heading('Saran dan Tindak Lanjut'), isi: saran },
    tandaTangan: buildSignature(k),
  };
}
