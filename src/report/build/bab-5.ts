import { officeOf } from '../../domain/signatory.ts';
import { joinTexts } from '../context/narasi-texts.ts';
import type { ReportContext } from '../context/report-context.ts';
import { keuanganConclusion, keuanganLabel, serapanConclusion } from '../sentences/keuangan-sentences.ts';
import { kinerjaConclusion } from '../sentences/kinerja-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { buildSignature } from './cover.ts';
import { makeNumbering } from './numbering.ts';
import { buildFollowUpPlan } from './tindak-lanjut.ts';

export function buildBabV(context: ReportContext): ReportView['bab5'] {
  const numbering = makeNumbering('5', 'bab-5');
  const { kinerjaSummary: kinerja, keuanganSummary: keuangan, kinerja: rows, data } = context.hasil;
  const heading = numbering.heading('Kesimpulan');
  const { narasi } = context;
  const saran = joinTexts(narasi.ofWhole('Saran'), narasi.ofWhole('Tindak Lanjut'), narasi.underNames('Saran'));
  return {
    pembuka: [
      `Berdasarkan pengukuran pada bab-bab sebelumnya, capaian kinerja dan capaian keuangan ${officeOf(data.identitas)} ${context.period} Tahun ${data.year} adalah sebagai berikut.`,
    ],
    ringkasan: {
      labelKinerja: 'RATA-RATA CAPAIAN KINERJA',
      kinerja: context.percentWithSign(kinerja.rataRata),
      predikatKinerja: kinerja.predikat ?? '',
      predikatKeuangan: keuangan.predikat ?? '',
      labelKeuangan: keuanganLabel(keuangan).toUpperCase(),
      keuangan: context.percentWithSign(keuangan.capaian),
    },
    kesimpulan: {
      ...heading,
      butir:
        narasi.ofWhole('Kesimpulan') === ''
          ? [
              kinerjaConclusion(kinerja, rows, context),
              keuanganConclusion(keuangan, context),
              serapanConclusion(keuangan, context),
            ].filter((text) => text !== '')
          : [],
      narasi: narasi.together('Kesimpulan'),
    },
    saran: saran === '' ? null : { ...numbering.heading('Saran dan Tindak Lanjut'), isi: saran },
    tindakLanjut: buildFollowUpPlan(context, numbering),
    tandaTangan: buildSignature(context),
  };
}
