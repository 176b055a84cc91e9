import { sum } from '../../domain/angka.ts';
import type { ReportContext } from '../context/report-context.ts';
import { countPk, countsText } from '../sentences/common-sentences.ts';
import { ANGGARAN_TABLE, listAnggaran } from '../tables/anggaran-table.ts';
import { buildTable } from '../tables/build-table.ts';
import { numberPkRows, PK_TABLE } from '../tables/pk-table.ts';
import { RENCANA_TABLE } from '../tables/rencana-table.ts';
import type { ReportView } from '../view/report-view.ts';
import { makeNumbering, type Numbering } from './numbering.ts';

type BabII = ReportView['bab2'];

export function buildBabII(context: ReportContext, withRencana: boolean): BabII {
  const numbering = makeNumbering('2', 'bab-2');
  const pkTable = numbering.table();
  const perjanjianKinerja = {
    ...numbering.heading('Perjanjian Kinerja'),
    paragraf: [
      `Perjanjian kinerja ${context.hasil.data.identitas.jabatan} Tahun ${context.hasil.data.year} memuat ${countsText(countPk(context.hasil), true)}. Indikator kinerja dan targetnya disajikan pada ${pkTable.nomor}.`,
    ],
    tabel: buildTable(PK_TABLE, pkTable, numberPkRows(context.hasil.data.pk), context),
  };
  const anggaranTable = numbering.table();
  const total = sum(context.hasil.data.pk.map((b) => b.pagu));
  const anggaran = {
    ...numbering.heading('Anggaran'),
    paragraf: [
      total.isZero()
        ? `Rincian anggaran tiap kegiatan disajikan pada ${anggaranTable.nomor}.`
        : `Untuk melaksanakan kegiatan tersebut disediakan anggaran sebesar ${context.rupiah(total)}, dengan rincian pada ${anggaranTable.nomor}.`,
    ],
    tabel: buildTable(ANGGARAN_TABLE, anggaranTable, listAnggaran(context.hasil.data.pk), context),
  };
  if (!withRencana) return { perjanjian: perjanjianKinerja, anggaran, rencana: null };
  return { perjanjian: perjanjianKinerja, anggaran, rencana: buildRencana(context, numbering) };
}

function buildRencana(context: ReportContext, numbering: Numbering): NonNullable<BabII['rencana']> {
  const table = numbering.table();
  return {
    ...numbering.heading('Rencana Aksi'),
    paragraf: [
      `Target dan anggaran tersebut dibagi ke dalam empat triwulan. Pembagiannya disajikan pada ${table.nomor}.`,
    ],
    tabel: buildTable(RENCANA_TABLE, table, context.hasil.kinerja, context),
  };
}
