import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData, RencanaRow } from '../../../src/domain/kinerja-data.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../src/report/context/report-context.ts';
import { keuangan, pk, REFERENCE_DATA, rencana } from '../../support/reference-data.ts';

export type CellContent = string | number;
/** An indikator of the quarter: target and realisasi, as cells. */
export interface Indikator {
  readonly t: CellContent;
  readonly r: CellContent;
  readonly satuan?: string;
  readonly changes?: Partial<RencanaRow>;
}

/** A report whose rows have these targets and realisasi in Triwulan II (and nothing in the others). */
export function makeReport(
  items: readonly Indikator[],
  changes: Partial<KinerjaData> = {},
  kegiatan = 'Pembinaan Desa',
) {
  const names = items.map((x, i) => ({
    kegiatan,
    subKegiatan: `Sub ${i + 1}`,
    indikator: `Jumlah laporan ${i + 1}`,
    satuan: x.satuan ?? 'Laporan',
  }));
  const data: KinerjaData = {
    ...REFERENCE_DATA,
    pk: names.map((n) => pk(n, 12, 1000000)),
    rencana: items.map((x, i) =>
      rencana(
        names[i] as (typeof names)[number],
        12,
        ['', x.t, '', ''],
        ['', x.r, '', ''],
        ['', '', '', ''],
        x.changes,
      ),
    ),
    keuangan: names.map((n) => keuangan(n.subKegiatan, 1000000, ['', 500000, '', ''], ['', 500000, '', ''])),
    ...changes,
  };
  const hasil = computeHasil(data);
  return { hasil, k: makeReportContext(hasil, DEFAULT_OPTIONS) };
}
