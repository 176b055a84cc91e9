import { withMurni } from '../../../domain/murni.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { paguSentences, perubahanSentences } from '../../sentences/perubahan-sentences.ts';
import { ANGGARAN_TABLE, listAnggaran } from '../../tables/anggaran-table.ts';
import { numberPkRows, PK_TABLE } from '../../tables/pk-table.ts';
import type { ReportTable } from '../../tables/report-table.ts';
import { IKU_REPORT_TABLE } from '../../tables/yearly/iku-table.ts';
import { renstraTable, renstraYears } from '../../tables/yearly/renstra-tables.ts';
import type { LkjipView } from '../../view/lkjip-view.ts';
import { anggaranSentence, pkSentence } from '../bab-2.ts';
import { makeNumbering } from '../numbering.ts';
import { placeSubbab } from './place-subbab.ts';
import { type SubbabDraft, tablesOf, whenPrinted } from './subbab.ts';

/** BAB II of the yearly report. */
export function buildYearlyBabII(context: ReportContext): LkjipView['bab2'] {
  const numbering = makeNumbering('2', 'bab-2');
  const { data } = context.hasil;
  const { renstra = [] } = data;
  /** A sub-heading with its table, both under the next numbers. */
  const draft = <Row>(
    title: string,
    paragraphsOf: (number: string) => readonly string[],
    table: ReportTable<Row>,
    rows: readonly Row[],
  ): SubbabDraft => {
    const heading = numbering.heading(title);
    const number = numbering.table();
    return {
      heading,
      before: [{ kind: 'heading' }],
      content: { paragraf: paragraphsOf(number.nomor) },
      ...tablesOf(table, number, rows, context),
    };
  };
  const drafts = {
    renstra: whenPrinted('Renstra', context, () =>
      draft(
        'Ringkasan Renstra',
        (number) => [`Sasaran dan target jangka menengah menurut Renstra disajikan pada ${number}.`],
        renstraTable(renstraYears(renstra)),
        renstra,
      ),
    ),
    iku: whenPrinted('Indikator Kinerja Utama', context, () =>
      draft(
        'Indikator Kinerja Utama',
        (number) => [`Sasaran dan indikator kinerja utama Tahun ${data.year} disajikan pada ${number}.`],
        IKU_REPORT_TABLE,
        data.iku ?? [],
      ),
    ),
    perjanjian: whenPrinted('Perjanjian Kinerja', context, () =>
      draft(
        'Perjanjian Kinerja',
        (number) => [pkSentence(context, number), ...perubahanSentences(context.hasil)],
        PK_TABLE,
        numberPkRows(withMurni(context.hasil)),
      ),
    ),
    anggaran: whenPrinted('Program dan Anggaran', context, () =>
      draft(
        'Program, Kegiatan, Sub Kegiatan, dan Anggaran',
        (number) => [anggaranSentence(context, number), ...paguSentences(context)],
        ANGGARAN_TABLE,
        listAnggaran(context.hasil),
      ),
    ),
  };
  const placed = placeSubbab(Object.values(drafts), context);
  return {
    halaman: placed.firstPage,
    renstra: drafts.renstra && placed.viewOf(drafts.renstra),
    iku: drafts.iku && placed.viewOf(drafts.iku),
    perjanjian: drafts.perjanjian && placed.viewOf(drafts.perjanjian),
    anggaran: drafts.anggaran && placed.viewOf(drafts.anggaran),
  };
}
