import { type Angka, sum } from '../../../domain/angka.ts';
import type { HasilKeuanganRow, HasilKinerja } from '../../../domain/hasil.ts';
import { percentOf } from '../../../domain/summarize.ts';
import { figureColumn, nameColumn, wordColumn } from '../columns.ts';
import type { ReportTable } from '../report-table.ts';
import { groupByName } from '../row-group.ts';

/** A program or kegiatan with the sums of its sub kegiatan, or a sub kegiatan. */
interface BudgetRow {
  readonly isInduk: boolean;
  readonly number: string;
  readonly name: string;
  readonly pagu: Angka | null;
  readonly spent: Angka;
}

/** Programs, kegiatan and sub kegiatan below one another; a kegiatan without program stands at the top. */
export function listBudget({ keuangan }: HasilKinerja): readonly BudgetRow[] {
  let top = 0;
  return groupByName(keuangan, (row) => row.program).flatMap((program) => {
    const kegiatan = groupByName(program.rows, (row) => row.kegiatan);
    const number = program.name === '' ? '' : String(++top);
    const below = kegiatan.flatMap(({ name, rows }, i) => {
      const own = number === '' ? String(++top) : `${number}.${i + 1}`;
      const subs = rows.map((row, j) => budgetRow(`${own}.${j + 1}`, row.subKegiatan, [row], false));
      return name === '' ? subs : [budgetRow(own, name, rows, true), ...subs];
    });
    return program.name === '' ? below : [budgetRow(number, program.name, program.rows, true), ...below];
  });
}

function budgetRow(number: string, name: string, rows: readonly HasilKeuanganRow[], isInduk: boolean): BudgetRow {
  const [only] = rows;
  const pagu = !isInduk && only !== undefined ? only.pagu : sum(rows.map((row) => row.pagu));
  return { isInduk, number, name, pagu, spent: sum(rows.map((row) => row.realisasiSampaiDengan)) };
}

/** What of the budget was spent in the year, with subtotals; each sub kegiatan counts once. */
export const BUDGET_TABLE: ReportTable<BudgetRow> = {
  meaning: 'Tabel realisasi anggaran setahun.',
  title: ({ hasil }) => `Realisasi Anggaran Tahun ${hasil.data.year}`,
  columns: [
    wordColumn('nomor', 'NO', (row) => row.number, { wraps: false }),
    nameColumn('nama', 'PROGRAM / KEGIATAN / SUB KEGIATAN', (row) => row.name),
    figureColumn('pagu', 'ANGGARAN\n(Rp)', (row, k) => k.money(row.pagu), {
      jumlah: (k) => k.money(k.hasil.keuanganSummary.pagu),
    }),
    figureColumn('realisasi', 'REALISASI\n(Rp)', (row, k) => k.money(row.spent), {
      jumlah: (k) => k.money(k.hasil.keuanganSummary.realisasiSampaiDengan),
    }),
    figureColumn('serapan', 'SERAPAN\n(%)', (row, k) => k.percent(percentOf(row.spent, row.pagu)), {
      jumlah: (k) => k.percent(k.hasil.keuanganSummary.serapan),
    }),
    figureColumn('sisa', 'SISA\n(Rp)', (row, k) => k.money(row.pagu?.minus(row.spent) ?? null), {
      jumlah: ({ hasil, money }) =>
        money(hasil.keuanganSummary.pagu.minus(hasil.keuanganSummary.realisasiSampaiDengan)),
    }),
  ],
  isInduk: (row) => row.isInduk,
  jumlah: () => 'Jumlah',
};
