import { type Angka, sum } from '../../../domain/angka.ts';
import type { HasilKeuanganRow, HasilKinerja } from '../../../domain/hasil.ts';
import { hasChangedPagu } from '../../../domain/murni.ts';
import { percentOf } from '../../../domain/summarize.ts';
import type { ReportContext } from '../../context/report-context.ts';
import { figureColumn, nameColumn, wordColumn } from '../columns.ts';
import { MONEY_TOTALS } from '../money-totals.ts';
import type { ReportTable } from '../report-table.ts';
import { groupByName } from '../row-group.ts';

/** A program or kegiatan with the sums of its sub kegiatan, or a sub kegiatan. */
interface BudgetRow {
  readonly isInduk: boolean;
  readonly number: string;
  readonly name: string;
  readonly pagu: Angka | null;
  /** Before the PK Perubahan; null without one, and for what came with it. */
  readonly murniPagu: Angka | null;
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
  const totalOf = (stated: readonly (Angka | null)[]): Angka | null =>
    stated.every((one) => one === null) && !isInduk ? null : sum(stated);
  return {
    isInduk,
    number,
    name,
    pagu: totalOf(rows.map((row) => row.pagu)),
    murniPagu: totalOf(rows.map((row) => row.murniPagu)),
    spent: sum(rows.map((row) => row.realisasiSampaiDengan)),
  };
}

const isChanged = ({ hasil }: ReportContext): boolean => hasChangedPagu(hasil);
const ownPagu = (row: BudgetRow, k: ReportContext): string => k.money(row.pagu);

/** What of the budget was spent in the year, with subtotals; each sub kegiatan counts once, and both pagu stand where they differ. */
export const BUDGET_TABLE: ReportTable<BudgetRow> = {
  meaning: 'Tabel realisasi anggaran setahun.',
  title: ({ hasil }) => `Realisasi Anggaran Tahun ${hasil.data.year}`,
  columns: [
    wordColumn('nomor', 'NO', (row) => row.number, { wraps: false }),
    nameColumn('nama', 'PROGRAM / KEGIATAN / SUB KEGIATAN', (row) => row.name),
    figureColumn('paguMurni', 'PAGU PK\n(Rp)', (row, k) => k.money(row.murniPagu), {
      shown: isChanged,
      jumlah: ({ hasil, money }) => money(sum(hasil.keuangan.map((row) => row.murniPagu))),
    }),
    figureColumn('paguPerubahan', 'PAGU PK\nPERUBAHAN (Rp)', ownPagu, { shown: isChanged, jumlah: MONEY_TOTALS.pagu }),
    figureColumn('pagu', 'ANGGARAN\n(Rp)', ownPagu, { shown: (k) => !isChanged(k), jumlah: MONEY_TOTALS.pagu }),
    figureColumn('realisasi', 'REALISASI\n(Rp)', (row, k) => k.money(row.spent), { jumlah: MONEY_TOTALS.spent }),
    figureColumn('serapan', 'SERAPAN\n(%)', (row, k) => k.percent(percentOf(row.spent, row.pagu)), {
      jumlah: MONEY_TOTALS.serapan,
    }),
    figureColumn('sisa', 'SISA\n(Rp)', (row, k) => k.money(row.pagu?.minus(row.spent) ?? null), {
      jumlah: MONEY_TOTALS.left,
    }),
  ],
  isInduk: (row) => row.isInduk,
  jumlah: () => 'Jumlah',
};
