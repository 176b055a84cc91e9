import { withMurni } from '../../../domain/murni.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { paguSentences, perubahanSentences } from '../../sentences/perubahan-sentences.ts';
import { ANGGARAN_TABLE, listAnggaran } from '../../tables/anggaran-table.ts';
import { buildTable } from '../../tables/build-table.ts';
import { numberPkRows, PK_TABLE } from '../../tables/pk-table.ts';
import { IKU_REPORT_TABLE } from '../../tables/yearly/iku-table.ts';
import { renstraTable, renstraYears } from '../../tables/yearly/renstra-tables.ts';
import type { LkjipView } from '../../view/lkjip-view.ts';
import { anggaranSentence, pkSentence } from '../bab-2.ts';
import { makeNumbering } from '../numbering.ts';
import { makePageFlow, makeSubbab, whenPrinted } from './subbab.ts';

/** BAB II of the yearly report. */
export function buildYearlyBabII(context: ReportContext): LkjipView['bab2'] {
  const numbering = makeNumbering('2', 'bab-2');
  const flow = makePageFlow();
  const { data } = context.hasil;
  const { renstra = [] } = data;
  return {
    renstra: whenPrinted('Renstra', context, () => {
      const heading = numbering.heading('Ringkasan Renstra');
      const number = numbering.table();
      return makeSubbab(heading, flow, {
        paragraf: [`Sasaran dan target jangka menengah menurut Renstra disajikan pada ${number.nomor}.`],
        tabel: buildTable(renstraTable(renstraYears(renstra)), number, renstra, context),
      });
    }),
    iku: whenPrinted('Indikator Kinerja Utama', context, () => {
      const heading = numbering.heading('Indikator Kinerja Utama');
      const number = numbering.table();
      return makeSubbab(heading, flow, {
        paragraf: [`Sasaran dan indikator kinerja utama Tahun ${data.year} disajikan pada ${number.nomor}.`],
        tabel: buildTable(IKU_REPORT_TABLE, number, data.iku ?? [], context),
      });
    }),
    perjanjian: whenPrinted('Perjanjian Kinerja', context, () => {
      const heading = numbering.heading('Perjanjian Kinerja');
      const number = numbering.table();
      return makeSubbab(heading, flow, {
        paragraf: [pkSentence(context, number.nomor), ...perubahanSentences(context.hasil)],
        tabel: buildTable(PK_TABLE, number, numberPkRows(withMurni(context.hasil)), context),
      });
    }),
    anggaran: whenPrinted('Program dan Anggaran', context, () => {
      const heading = numbering.heading('Program, Kegiatan, Sub Kegiatan, dan Anggaran');
      const number = numbering.table();
      return makeSubbab(heading, flow, {
        paragraf: [anggaranSentence(context, number.nomor), ...paguSentences(context)],
        tabel: buildTable(ANGGARAN_TABLE, number, listAnggaran(context.hasil), context),
      });
    }),
  };
}
