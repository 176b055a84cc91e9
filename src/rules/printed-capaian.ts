import { type Angka, angkaOrNull } from '../domain/angka.ts';
import { computeCapaian } from '../domain/capaian.ts';
import type { RowCapaian } from '../domain/row-capaian.ts';
import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import type { Cause } from '../findings/cause.ts';
import { type CellRef, formatA1 } from '../findings/cell-ref.ts';
import type { Cetakan } from '../sheets/buku-kerja.ts';
import type { OtherTotal } from './cause/cause-reading.ts';
import { formulaAdmits } from './cause/formula-evidence.ts';
import { findPercentCause } from './cause/percent-cause.ts';
import { percentExpression, showExpression } from './lib/capaian-expression.ts';
import { figureDetails } from './lib/figure-details.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findPrintedValue, noteRounding } from './lib/match-percent.ts';
import { isPercentCell } from './lib/percent-cell.ts';
import {
  capaianColumn,
  existingTriwulan,
  type PercentInputs,
  type PercentRow,
  validViews,
} from './lib/percent-inputs.ts';
import { summaryWithoutText } from './lib/text-cells.ts';

/** The printed capaian of every data row and quarter (`rencana/capaian`, `keuangan/capaian`). */
export function checkCapaian(collector: FindingCollector, inputs: PercentInputs): void {
  const quarters = existingTriwulan(inputs.table);
  for (const row of inputs.rows)
    for (const t of quarters) {
      const printed = row.row.printed.get(capaianColumn(t));
      if (printed !== undefined) checkOne(collector, inputs, row, t, printed);
    }
}

/** True when the printed capaian of a row is wrong in every view in which it may be right. */
export function isWrongCapaian(inputs: PercentInputs, row: PercentRow, triwulan: Triwulan, printed: Cetakan): boolean {
  return assess(inputs, row, triwulan, printed).state === 'salah';
}

interface Assessment {
  readonly state: 'benar' | 'salah' | 'terhalang' | 'tidak berlaku';
  /** The right value that the cell shows, when it shows one. */
  readonly matched?: Angka;
  /** The view to explain a wrong figure by. */
  readonly main: RowCapaian<CellRef>;
  readonly broken: readonly CellRef[];
}

function assess(inputs: PercentInputs, row: PercentRow, triwulan: Triwulan, printed: Cetakan): Assessment {
  const all = validViews(inputs).map((p) => row.capaian(triwulan, p));
  const main = all.find((x) => x.value !== null) ?? row.capaian(triwulan, 'sel');
  const broken = all.flatMap((x) => x.broken);
  const validValues = all.flatMap((x) => [x.value, x.unlimited]);
  const matched = findPrintedValue(printed, validValues);
  if (matched !== undefined) return { state: 'benar', matched, main, broken };
  if (broken.length > 0) return { state: 'terhalang', main, broken };
  // IF(target=0;0;...) prints 0 where there is no capaian: it claims nothing.
  const claimsNothing = validValues.every((n) => n === null) && printed.shown.isZero();
  return { state: claimsNothing ? 'tidak berlaku' : 'salah', main, broken };
}

function checkOne(
  collector: FindingCollector,
  inputs: PercentInputs,
  row: PercentRow,
  triwulan: Triwulan,
  printed: Cetakan,
): void {
  const figureLabel = label(rowName(row.row), capaianColumn(triwulan));
  const { state, matched, main, broken } = assess(inputs, row, triwulan, printed);
  if (state === 'terhalang') collector.addBlocked(printed.at, figureLabel, broken);
  if (state === 'benar' || state === 'salah') collector.addChecked(printed.at);
  const { pengaturan } = inputs.context;
  const isPercent = isPercentCell(inputs.table.sheet, printed.at);
  if (matched !== undefined) {
    const own = validViews(inputs)
      .map((p) => row.capaian(triwulan, p))
      .find((x) => x.value === matched);
    const formula = (): string =>
      own === undefined ? '' : `=${percentExpression(row.series, own, pengaturan, isPercent)}`;
    noteRounding(collector, printed, matched, formula);
  }
  if (state !== 'salah') return;
  const args = {
    triwulan: toRoman(triwulan),
    sel: formatA1(printed.at),
    rumus: main.value === null ? '' : `=${percentExpression(row.series, main, pengaturan, isPercent)}`,
  };
  const details = figureDetails({
    printed,
    label: figureLabel,
    unit: 'persen',
    correct: main.value,
    formula: showExpression(percentExpression(row.series, main, pengaturan)),
    related: main.cells,
    cause: main.value === null ? undefined : findCause(inputs, row, triwulan, printed, main.value),
  });
  collector.report(inputs.kind === 'rencana' ? 'rencana/capaian' : 'keuangan/capaian', args, details);
}

function findCause(
  inputs: PercentInputs,
  row: PercentRow,
  triwulan: Triwulan,
  printed: Cetakan,
  correct: Angka,
): Cause | undefined {
  const sd = triwulan === 1 ? null : row.capaian(triwulan, 'sampai dengan').value;
  const others = existingTriwulan(inputs.table)
    .filter((q) => q !== triwulan)
    .flatMap((q): OtherTotal[] => {
      const x = row.capaian(q, 'sel');
      // An unreported quarter prints nothing that could be mistaken for this one.
      return x.value === null || x.realisasi.value === null ? [] : [{ triwulan: q, value: x.value }];
    });
  const realisasi = row.capaian(triwulan, 'sel').realisasi.value;
  return findPercentCause({
    written: printed.shown,
    decimals: printed.decimals,
    value: printed.value,
    correct,
    sampaiDengan: sd === null ? undefined : { triwulan, value: sd },
    others,
    rows: [],
    total: [],
    consequences: [],
    textCells: summaryWithoutText(inputs, [row], triwulan, printed, 'rata-rata'),
    admits: formulaAdmits(printed, inputs.table),
    pagu: realisasi === null ? null : computeCapaian(angkaOrNull(row.pagu?.value ?? 'kosong'), realisasi),
  });
}
