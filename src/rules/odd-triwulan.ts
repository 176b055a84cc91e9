import { type CellValue, isAngka } from '../domain/angka.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman, triwulanBefore } from '../domain/triwulan.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** Rows of both tables that must agree before the quarter of Identitas is doubted. */
const ENOUGH = 3;

/**
 * `identitas/triwulan-janggal`: no realisasi of the report's quarter is filled in while that of the quarter before is, or
 * that of the quarter after is filled in throughout.
 */
export function checkOddTriwulan(collector: FindingCollector, context: RuleContext): void {
  const { triwulan: q, buku } = context;
  const at = buku.identitas?.at.triwulan;
  if (q === null || at === undefined) return;
  const before = triwulanBefore(q);
  const after = ALL_TRIWULAN[q] ?? null;
  const own = plannedRows(context, q);
  const report = (expected: Triwulan, state: 'kosong' | 'terisi'): void =>
    collector.report(
      'identitas/triwulan-janggal',
      { triwulan: toRoman(q), seharusnya: toRoman(expected), keadaan: state },
      { at, label: 'Triwulan' },
    );
  if (before !== null && own.length >= ENOUGH && own.every((r) => r === 'kosong') && isFilled(context, before))
    report(before, 'kosong');
  else if (after !== null && isFilled(context, after)) report(after, 'terisi');
}

function isFilled(context: RuleContext, triwulan: Triwulan): boolean {
  const planned = plannedRows(context, triwulan);
  return planned.length >= ENOUGH && planned.every((r) => isAngka(r) && !r.isZero());
}

/** The realisasi of every row, of performance and of money, that has a target in a quarter. */
function plannedRows({ buku }: RuleContext, triwulan: Triwulan): readonly CellValue[] {
  return [...(buku.rencana?.rows ?? []), ...(buku.keuangan?.rows ?? [])].flatMap(({ data }) => {
    const { target, realisasi } = data.triwulan[triwulan];
    return isAngka(target) && !target.isZero() ? [realisasi] : [];
  });
}
