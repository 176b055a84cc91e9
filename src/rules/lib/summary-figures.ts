import type { SummaryMethod } from '../../domain/hasil.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import { triwulanColumn } from '../../domain/triwulan-column.ts';
import type { Cetakan } from '../../sheets/buku-kerja.ts';
import { type Adder, fromInduk, fromTotal } from './jumlah-figures.ts';
import { capaianColumn, existingTriwulan, type PercentInputs, type PercentRow } from './percent-inputs.ts';

/** A printed percentage of a total row: the summary of the rows that it is over. */
export interface SummaryFigure {
  readonly b: PercentInputs;
  readonly adder: Adder;
  /** `jumlah` rows and parents may print the ratio of their own totals, whatever the method. */
  readonly kind: 'jumlah' | 'rata-rata' | 'induk';
  readonly t: Triwulan;
  readonly printed: Cetakan;
  readonly rows: readonly PercentRow[];
}

/** All printed percentages of total and parent rows. */
export function listSummaryFigures(inputs: PercentInputs): readonly SummaryFigure[] {
  const all: readonly (readonly [Adder, SummaryFigure['kind']])[] = [
    ...inputs.table.totals.map((x) => [fromTotal(x), x.kind] as const),
    ...inputs.table.induk.map((x) => [fromInduk(x), 'induk'] as const),
  ];
  const quarters = existingTriwulan(inputs.table);
  return all.flatMap(([adder, kind]) => {
    // "Jumlah Realisasi Fisik" below a table of money is about something else.
    if (inputs.kind === 'keuangan' && /\b(?:fisik|kinerja)\b/i.test(adder.name) && kind !== 'induk') return [];
    const ownRows = new Set(adder.rowNumbers);
    const rows = inputs.rows.filter((r) => ownRows.has(r.row.row));
    return quarters.flatMap((t): SummaryFigure[] => {
      const printed = adder.printed.get(capaianColumn(t)) ?? mergedPrinted(adder, kind, t);
      return printed === undefined ? [] : [{ b: inputs, adder, kind, t, printed, rows }];
    });
  });
}

/** A mean row's only figure in a quarter's group is its capaian, wherever the merged cell begins. */
function mergedPrinted(adder: Adder, kind: SummaryFigure['kind'], triwulan: Triwulan): Cetakan | undefined {
  if (kind !== 'rata-rata') return undefined;
  const group = (['target', 'realisasi'] as const).flatMap((b) => adder.printed.get(triwulanColumn(triwulan, b)) ?? []);
  return group.length === 1 ? group[0] : undefined;
}

/** The method of a table: Kinerja is a mean of rows; Keuangan as Pengaturan's Ringkasan Keuangan says. */
export function summaryMethod(inputs: PercentInputs): SummaryMethod {
  return inputs.kind === 'rencana' ? 'rata-rata' : inputs.context.pengaturan.keuanganSummary;
}
