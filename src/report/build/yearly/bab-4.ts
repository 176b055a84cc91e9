import { officeOf } from '../../../domain/signatory.ts';
import { joinTexts } from '../../context/narasi-texts.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { kinerjaConclusion } from '../../sentences/kinerja-sentences.ts';
import { budgetSentence } from '../../sentences/yearly-sentences.ts';
import type { LkjipView } from '../../view/lkjip-view.ts';
import { buildSignature } from '../cover.ts';
import { makeNumbering } from '../numbering.ts';
import { makeSubbab, whenPrinted } from './subbab.ts';

/** BAB IV of the yearly report. */
export function buildYearlyBabIV(context: ReportContext): LkjipView['bab4'] {
  const { hasil, narasi } = context;
  const numbering = makeNumbering('4', 'bab-4');
  const { identitas, year } = hasil.data;
  return {
    kesimpulan: whenPrinted('Kesimpulan', context, () => {
      return {
        ...makeSubbab(numbering.heading('Kesimpulan'), {
          paragraf: [
            `Berdasarkan pengukuran pada BAB III, kinerja dan anggaran ${officeOf(identitas)} Tahun ${year} adalah sebagai berikut.`,
          ],
          isi: narasi.together('Kesimpulan'),
        }),
        butir:
          narasi.ofWhole('Kesimpulan') === ''
            ? [kinerjaConclusion(hasil.kinerjaSummary, hasil.kinerja, context), budgetSentence(context)]
            : [],
      };
    }),
    langkah: whenPrinted('Langkah Perbaikan', context, () =>
      makeSubbab(numbering.heading('Langkah Perbaikan'), {
        isi: joinTexts(narasi.together('Langkah Perbaikan'), narasi.together('Saran'), narasi.ofWhole('Tindak Lanjut')),
      }),
    ),
    tandaTangan: buildSignature(context),
  };
}
