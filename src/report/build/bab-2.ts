import { sum } from '../../domain/angka.ts';
import { withMurni } from '../../domain/murni.ts';
import { officeOf } from '../../domain/signatory.ts';
import type { ReportContext } from '../context/report-context.ts';
import { whiteOf } from '../page/page-fill.ts';
import { countPk, countsText } from '../sentences/common-sentences.ts';
import { paguSentences, perubahanSentences } from '../sentences/perubahan-sentences.ts';
import { ANGGARAN_TABLE, listAnggaran } from '../tables/anggaran-table.ts';
import { layOutTable } from '../tables/build-table.ts';
import { numberPkRows, PK_TABLE } from '../tables/pk-table.ts';
import { RENCANA_TABLE } from '../tables/rencana-table.ts';
import type { ReportView } from '../view/report-view.ts';
import { chooseLeastWhite, STEP } from './least-white.ts';
import { makeNumbering, type Numbering } from './numbering.ts';
import { pageRun, tableBlocks } from './table-blocks.ts';

type BabII = ReportView['bab2'];

/** Pages that the first tables may lie on, before Rencana Aksi, which always lies. */
const PAGE_CHOICES = [
  ['never', 'never'],
  ['never', 'always'],
  ['always', 'always'],
] as const;

/** PK, anggaran and, unless it is a Lampiran, Rencana Aksi: on landscape pages, and what stands before it with it where need be. */
export function buildBabII(context: ReportContext, withRencana: boolean): BabII {
  const numbering = makeNumbering('2', 'bab-2');
  const pkTable = numbering.table();
  const perjanjianKinerja = {
    ...numbering.heading('Perjanjian Kinerja'),
    paragraf: [pkSentence(context, pkTable.nomor), ...perubahanSentences(context.hasil)],
  };
  const anggaranTable = numbering.table();
  const anggaran = {
    ...numbering.heading('Anggaran'),
    paragraf: [anggaranSentence(context, anggaranTable.nomor), ...paguSentences(context)],
  };
  const rencana = withRencana ? layOutRencana(context, numbering) : null;
  const layOut = ([pkPage, anggaranPage]: (typeof PAGE_CHOICES)[number], i: number) => ({
    cost: i * STEP,
    pkLaid: layOutTable(PK_TABLE, pkTable, numberPkRows(withMurni(context.hasil)), context, pkPage),
    anggaranLaid: layOutTable(ANGGARAN_TABLE, anggaranTable, listAnggaran(context.hasil), context, anggaranPage),
  });
  const [first, ...others] = PAGE_CHOICES;
  const choices = [layOut(first, 0), ...others.map((one, i) => layOut(one, i + 1))] as const;
  const { pkLaid, anggaranLaid } = chooseLeastWhite(choices, (laid) => {
    const parts = [
      { laid: laid.pkLaid, blocks: [{ kind: 'title' } as const, ...tableBlocks(perjanjianKinerja, laid.pkLaid)] },
      { laid: laid.anggaranLaid, blocks: tableBlocks(anggaran, laid.anggaranLaid) },
      ...(rencana === null ? [] : [{ laid: rencana.laid, blocks: tableBlocks(rencana.content, rencana.laid) }]),
    ];
    const [lying, upright] = [true, false].map((landscape) =>
      parts.filter(({ laid }) => laid.view.lanskap === landscape).flatMap(({ blocks }) => blocks),
    );
    return whiteOf([
      pageRun(upright ?? [], false, (lying ?? []).length === 0, context),
      pageRun(lying ?? [], true, true, context),
    ]);
  });
  return {
    perjanjian: { ...perjanjianKinerja, tabel: pkLaid.view },
    anggaran: { ...anggaran, tabel: anggaranLaid.view },
    rencana: rencana && { ...rencana.content, tabel: rencana.laid.view },
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

function layOutRencana(context: ReportContext, numbering: Numbering) {
  const table = numbering.table();
  const content = {
    ...numbering.heading('Rencana Aksi'),
    paragraf: [`Rincian target dan anggaran setiap triwulan disajikan pada ${table.nomor}.`],
  };
  return { content, laid: layOutTable(RENCANA_TABLE, table, context.hasil.rencanaAksi, context) };
}
