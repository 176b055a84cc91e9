import { type CellValue, isAngka, sum } from '../../domain/angka.ts';
import type { KeuanganRow, RencanaRow } from '../../domain/kinerja-data.ts';
import { resolveJenis } from '../../domain/period.ts';
import { ALL_TRIWULAN, perTriwulan, type Triwulan } from '../../domain/triwulan.ts';
import { triwulanColumn } from '../../domain/triwulan-column.ts';
import type { Row } from '../../sheets/buku-kerja.ts';
import type { CellSeries } from './row-capaian.ts';
import { findIndikatorRow, findSubKegiatanRows, type RuleContext } from './rule-context.ts';
import type { StatedCell } from './stated-cell.ts';

/** The quarters of a row of Rencana Aksi, under the JENIS that applies. */
export function readRencanaSeries(context: RuleContext, row: Row<RencanaRow>): CellSeries {
  const { triwulan, targetTahunan: annualTarget } = row.data;
  const annual = isAngka(annualTarget)
    ? annualTarget
    : (findIndikatorRow(context.pk, row.data)?.data.target ?? annualTarget);
  const partCells = (part: 'target' | 'realisasi') =>
    perTriwulan((t): StatedCell => ({ value: triwulan[t][part], at: row.at.triwulan[t][part] }));
  return {
    jenis: resolveJenis(
      row.data.jenis,
      perTriwulan((t) => triwulan[t].target),
      annual,
    ),
    arah: row.data.arah,
    sheet: row.at.subKegiatan.sheet,
    target: partCells('target'),
    realisasi: partCells('realisasi'),
  };
}

/** The quarters of a row of Realisasi Keuangan; money is always akumulatif. */
export function readKeuanganSeries(context: RuleContext, row: Row<KeuanganRow>): CellSeries {
  return {
    jenis: 'akumulatif',
    arah: 'naik',
    sheet: row.at.subKegiatan.sheet,
    target: perTriwulan((t) => keuanganTarget(context, row, t)),
    realisasi: perTriwulan((t) => ({
      value: row.data.triwulan[t].realisasi,
      at: row.at.triwulan[t].realisasi,
    })),
  };
}

/** The target of a quarter: its own cell, or the ANGGARAN of Rencana Aksi where the sheet has no TARGET column. */
export function keuanganTarget(context: RuleContext, row: Row<KeuanganRow>, t: Triwulan): StatedCell {
  const own: StatedCell = { value: row.data.triwulan[t].target, at: row.at.triwulan[t].target };
  const hasColumn = context.buku.keuangan?.columns.has(triwulanColumn(t, 'target')) ?? false;
  if (hasColumn || own.value !== 'kosong') return own;
  return rencanaAnggaran(context, row.data, t) ?? own;
}

/** ANGGARAN of a quarter over all indikator rows of a sub kegiatan; undefined when Rencana Aksi does not hold it. */
export function rencanaAnggaran(
  context: RuleContext,
  row: KeuanganRow | RencanaRow,
  t: Triwulan,
): StatedCell | undefined {
  const cells = findSubKegiatanRows(context.rencana, row).map(
    (r): StatedCell => ({
      value: r.data.triwulan[t].anggaran,
      at: r.at.triwulan[t].anggaran,
    }),
  );
  return sumCells(cells);
}

/** True when Rencana Aksi states an ANGGARAN for the sub kegiatan in some quarter; with none at all it says nothing of targets. */
export function hasRencanaAnggaran(context: RuleContext, row: KeuanganRow): boolean {
  return ALL_TRIWULAN.some((t) => (rencanaAnggaran(context, row, t)?.value ?? 'kosong') !== 'kosong');
}

/** Several cells as one value at the first that states anything; undefined for none. */
export function sumCells(cells: readonly StatedCell[]): StatedCell | undefined {
  const first = cells.find((s) => s.value === 'rusak') ?? cells.find((s) => isAngka(s.value)) ?? cells[0];
  if (first === undefined || first.value === 'rusak') return first;
  const angka = cells.map((s) => s.value).filter(isAngka);
  const value: CellValue = angka.length > 0 ? sum(angka) : nihilOrKosong(cells);
  return { value, at: first.at };
}

function nihilOrKosong(cells: readonly StatedCell[]): CellValue {
  return cells.some((s) => s.value === 'nihil') ? 'nihil' : 'kosong';
}
