import { type CellValue, sumStated } from '../domain/angka.ts';
import type { KeuanganRow, RencanaRow } from '../domain/kinerja-data.ts';
import { indexRows } from '../domain/name-key.ts';
import { perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Row, Table } from './buku-kerja.ts';

/**
 * Where Realisasi Keuangan has no TARGET column for a quarter, the ANGGARAN of Rencana Aksi serves
 * (workbook.md, "Realisasi Keuangan"); its address goes along.
 */
export function completeKeuanganTargets(
  keuangan: Table<KeuanganRow>,
  rencana: Table<RencanaRow> | null,
): Table<KeuanganRow> {
  if (rencana === null) return keuangan;
  const rencanaIndex = indexRows(rencana.rows, (r) => r.data);
  const rows = keuangan.rows.map((row): Row<KeuanganRow> => {
    const matches = rencanaIndex.find(row.data.kode, row.data.subKegiatan);
    const target = perTriwulan((q) =>
      keuangan.columns.has(triwulanColumn(q, 'target'))
        ? { value: row.data.triwulan[q].target, at: row.at.triwulan[q].target }
        : sumRencanaAnggaran(matches, q, row.at.triwulan[q].target),
    );
    return {
      ...row,
      data: {
        ...row.data,
        triwulan: perTriwulan((q) => ({ ...row.data.triwulan[q], target: target[q].value })),
      },
      at: {
        ...row.at,
        triwulan: perTriwulan((q) => ({ ...row.at.triwulan[q], target: target[q].at })),
      },
    };
  });
  return { ...keuangan, rows };
}

/** A sub kegiatan's anggaran of a quarter over its indikator rows; an unreadable one makes the sum unreadable. */
function sumRencanaAnggaran(
  matches: readonly Row<RencanaRow>[],
  triwulan: Triwulan,
  ownAt: CellRef,
): { value: CellValue; at: CellRef } {
  return {
    value: sumStated(matches.map((p) => p.data.triwulan[triwulan].anggaran)),
    at: matches[0]?.at.triwulan[triwulan].anggaran ?? ownAt,
  };
}
