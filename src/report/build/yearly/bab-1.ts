import { sum } from '../../../domain/angka.ts';
import type { NarasiBagian } from '../../../domain/kinerja-data.ts';
import type { Subbab } from '../../../domain/subbab-names.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { outlineSentences, yearlyBackground } from '../../sentences/yearly-sentences.ts';
import type { LkjipView } from '../../view/lkjip-view.ts';
import { listKegiatan, overviewSentence, paragraphsHtml } from '../bab-1.ts';
import { makeNumbering } from '../numbering.ts';
import { makeSubbab, whenPrinted } from './subbab.ts';

/** BAB I of the yearly report. */
export function buildYearlyBabI(context: ReportContext): LkjipView['bab1'] {
  const { narasi } = context;
  const numbering = makeNumbering('1', 'bab-1');
  const written = (name: Subbab & NarasiBagian, heading: string = name, paragraphs: readonly string[] = []) =>
    whenPrinted(name, context, () =>
      makeSubbab(numbering.heading(heading), { isi: narasi.together(name), paragraf: paragraphs }),
    );
  return {
    latarBelakang: whenPrinted('Latar Belakang', context, () =>
      makeSubbab(numbering.heading('Latar Belakang'), {
        isi: narasi.together('Latar Belakang', paragraphsHtml(yearlyBackground(context))),
      }),
    ),
    dasarHukum: written('Dasar Hukum'),
    gambaran: whenPrinted('Gambaran Umum', context, () => ({
      ...makeSubbab(numbering.heading('Gambaran Umum'), { paragraf: [overviewSentence(context)] }),
      kegiatan: listKegiatan(context),
    })),
    tugasDanFungsi: written('Tugas dan Fungsi'),
    sumberDaya: written('Sumber Daya', 'Sumber Daya', [budgetOfYear(context)]),
    isuStrategis: written('Isu Strategis', 'Isu Strategis dan Permasalahan'),
    sistematika: whenPrinted('Sistematika Penulisan', context, () => ({
      ...makeSubbab(numbering.heading('Sistematika Penulisan'), {
        paragraf: ['Laporan ini disusun dengan sistematika sebagai berikut.'],
      }),
      butir: outlineSentences(context),
    })),
  };
}

function budgetOfYear(context: ReportContext): string {
  const { data, pk } = context.hasil;
  const { year } = data;
  return `Anggaran yang tersedia untuk melaksanakan Perjanjian Kinerja Tahun ${year} sebesar ${context.rupiah(sum(pk.map((row) => row.pagu)))}.`;
}
