import { sum } from '../../domain/angka.ts';
import { withMurni } from '../../domain/murni.ts';
import { officeOf } from '../../domain/signatory.ts';
import type { ReportContext } from '../context/report-context.ts';
import { findFirstFit } from '../page/first-fit.ts';
import { countPages, lastPageFill } from '../page/page-fill.ts';
import { contentArea } from '../page/paper.ts';
import { countPk, countsText } from '../sentences/common-sentences.ts';
import { paguSentences, perubahanSentences } from '../sentences/perubahan-sentences.ts';
import { ANGGARAN_TABLE, listAnggaran } from '../tables/anggaran-table.ts';
import { buildTable, layOutTable } from '../tables/build-table.ts';
import { numberPkRows, PK_TABLE } from '../tables/pk-table.ts';
import { RENCANA_TABLE } from '../tables/rencana-table.ts';
import type { ReportView } from '../view/report-view.ts';
import { makeNumbering, type Numbering } from './numbering.ts';
import { tableBlocks } from './table-blocks.ts';

type BabII = ReportView['bab2'];

/** Pages that the first tables may lie on, the first that leaves no page half empty before Rencana Aksi. */
const PAGE_CHOICES = [
  ['never', 'never'],
  ['never', 'always'],
  ['always', 'always'],
] as const;
/** What a page before Rencana Aksi, which begins a landscape page, is filled at least and at most. */
const LEAST_FILL = 0.76;
const MOST_FILL = 0.96;

/** PK, anggaran and, unless it is a Lampiran, Rencana Aksi: on landscape pages, and what stands before it with it where need be. */
export function buildBabII(context: ReportContext, withRencana: boolean): BabII {
  const numbering = makeNumbering('2', 'bab-2');
  const pkTable = numbering.table();
  const perjanjianKinerja = {
    ...numbering.heading('Perjanjian Kinerja'),
    paragraf: [pkSentence(context, pkTable.nomor), ...perubahanSentences(context)],
  };
  const anggaranTable = numbering.table();
  const anggaran = {
    ...numbering.heading('Anggaran'),
    paragraf: [anggaranSentence(context, anggaranTable.nomor), ...paguSentences(context)],
  };
  const layOut = ([pkPage, anggaranPage]: (typeof PAGE_CHOICES)[number]) => ({
    pkLaid: layOutTable(PK_TABLE, pkTable, numberPkRows(withMurni(context.hasil)), context, pkPage),
    anggaranLaid: layOutTable(ANGGARAN_TABLE, anggaranTable, listAnggaran(context.hasil), context, anggaranPage),
  });
  const area = contentArea(context.pengaturan);
  const { pkLaid, anggaranLaid } = findFirstFit(PAGE_CHOICES, layOut, (laid) => {
    if (!withRencana || laid.pkLaid.view.lanskap) return true;
    const own = [{ kind: 'title' } as const, ...tableBlocks(perjanjianKinerja, laid.pkLaid)];
    const upright = laid.anggaranLaid.view.lanskap ? own : [...own, ...tableBlocks(anggaran, laid.anggaranLaid)];
    const fill = lastPageFill(countPages(upright, area, context.pengaturan.font));
    return fill >= LEAST_FILL && fill <= MOST_FILL;
  });
  return {
    perjanjian: { ...perjanjianKinerja, tabel: pkLaid.view },
    anggaran: { ...anggaran, tabel: anggaranLaid.view },
    rencana: withRencana ? buildRencana(context, numbering) : null,
  };
}

export function pkSentence(context: ReportContext, number: string): string {
  const { identitas, year } = context.hasil.data;
  return `Perjanjian kinerja ${officeOf(identitas)} Tahun ${year} memuat ${countsText(countPk(context.hasil), true)}. Indikator kinerja dan targetnya disajikan pada ${number}.`;
}

export function anggaranSentence(context: ReportContext, number: string): string {
  const total = sum(context.hasil.pk.map((b) => b.pagu));
  return total.isZero()
    ? `Rincian anggaran tiap kegiatan disajikan pada ${number}.`
    : `Untuk melaksanakan kegiatan tersebut disediakan anggaran sebesar ${context.rupiah(total)}, dengan rincian pada ${number}.`;
}

function buildRencana(context: ReportContext, numbering: Numbering): NonNullable<BabII['rencana']> {
  const table = numbering.table();
  return {
    ...numbering.heading('Rencana Aksi'),
    paragraf: [`Rincian target dan anggaran setiap triwulan disajikan pada ${table.nomor}.`],
    tabel: buildTable(RENCANA_TABLE, table, context.hasil.rencanaAksi, context),
  };
}
