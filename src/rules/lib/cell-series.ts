import { DEFAULT_ARAH } from '../../domain/arah.ts';
import { KEUANGAN_JENIS } from '../../domain/jenis.ts';
import type { KeuanganRow, RencanaRow } from '../../domain/kinerja-data.ts';
import { rowJenis } from '../../domain/period.ts';
import { toQuotient } from '../../domain/quotient.ts';
import type { Series } from '../../domain/row-capaian.ts';
import type { StatedQuotient } from '../../domain/stated.ts';
import { ALL_TRIWULAN, perTriwulan, type Triwulan } from '../../domain/triwulan.ts';
import type { CellRef } from '../../findings/cell-ref.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import { changedPk, findIndikatorRow, type RuleContext, satuanOf } from './rule-context.ts';
import { type StatedCell, triwulanCell } from './stated-cell.ts';

/** A row's quarters as the rules read them. */
export interface CellSeries extends Series<StatedCell> {
  /** The sheet of the row. */
  readonly sheet: string;
}

/** The quarters of a row of Rencana Aksi, under the JENIS that applies. */
export function readRencanaSeries(context: RuleContext, row: Row<RencanaRow>): CellSeries {
  const jenis = rowJenis(row.data, findIndikatorRow(context.pk, row.data)?.data, changedPk(context, row.data));
  const cells = readCells(row);
  const satuan = satuanOf(context, row.data);
  return {
    jenis,
    arah: row.data.arah,
    ...cells,
    realisasi: perTriwulan((t) => ({ ...cells.realisasi[t], quotient: statedQuotient(row, t, satuan) })),
  };
}

/** The quarters of a row of Realisasi Keuangan; without a TARGET column its reading has lent it ANGGARAN of Rencana Aksi. */
export function readKeuanganSeries(row: Row<KeuanganRow>): CellSeries {
  return { jenis: KEUANGAN_JENIS, arah: DEFAULT_ARAH, ...readCells(row) };
}

/** PEMBILANG and PENYEBUT of a quarter with their cells; null where they make no quotient. */
export function statedQuotient(
  { data, at }: Row<RencanaRow>,
  triwulan: Triwulan,
  satuan: string,
): StatedQuotient<CellRef> | null {
  const quotient = toQuotient(data.triwulan[triwulan], satuan);
  const { pembilang, penyebut } = at.triwulan[triwulan];
  return quotient === null ? null : { ...quotient, at: { pembilang, penyebut } };
}

function readCells(row: Row<RencanaRow> | Row<KeuanganRow>) {
  return {
    sheet: row.at.subKegiatan.sheet,
    target: perTriwulan((t) => triwulanCell(row, t, 'target')),
    realisasi: perTriwulan((t) => triwulanCell(row, t, 'realisasi')),
  };
}

/** ANGGARAN of a quarter over all indikator rows of a sub kegiatan; undefined when Rencana Aksi does not hold it. */
export function rencanaAnggaran(
  context: RuleContext,
  row: KeuanganRow | RencanaRow,
  triwulan: Triwulan,
): StatedCell | undefined {
  return context.anggaran(row)[triwulan];
}

/** True when Rencana Aksi states an ANGGARAN for the sub kegiatan in some quarter; with none at all it says nothing of targets. */
export function hasRencanaAnggaran(context: RuleContext, row: KeuanganRow): boolean {
  return ALL_TRIWULAN.some((t) => (rencanaAnggaran(context, row, t)?.value ?? 'kosong') !== 'kosong');
}
