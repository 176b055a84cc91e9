import { isAngka } from '../domain/angka.ts';
import type { PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { satuanKey } from '../domain/name-key.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { compareCells, mentionCell } from './lib/compare-figures.ts';
import { type Differing, pairArgs, pairCrosswise, pairDetails, tellPairsOnce } from './lib/crosswise.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findIndikatorRow, type RuleContext } from './lib/rule-context.ts';

/** Target and satuan of Rencana Aksi against PK (`rencana/target-beda-pk`, `rencana/satuan-beda-pk`). */
export function checkRencanaAgainstPk(collector: FindingCollector, context: RuleContext): void {
  const differing: Differing[] = [];
  for (const row of context.buku.rencana?.rows ?? []) {
    const pk = findIndikatorRow(context.pk, row.data);
    if (pk === undefined) continue;
    if (!isTargetOfOtherPk(context, row)) differing.push(...compareTarget(collector, row, pk));
    checkSatuan(collector, context, row, pk);
  }
  for (const { one, partner } of tellPairsOnce(
    differing,
    pairCrosswise(differing, () => ''),
  )) {
    const args = { sel: formatA1(one.own.at), selPk: mentionCell(one.other.at, one.own.at), ...pairArgs(one, partner) };
    collector.report('rencana/target-beda-pk', args, pairDetails(one, partner));
  }
}

/** Blank is not stated and therefore not compared; "-" states that there is none. */
function compareTarget(collector: FindingCollector, row: Row<RencanaRow>, pk: Row<PkRow>): readonly Differing[] {
  const own = { value: row.data.annualTarget, at: row.at.annualTarget };
  const other = { value: pk.data.target, at: pk.at.target };
  if (own.value === 'kosong' || other.value === 'kosong') return [];
  const details = compareCells(collector, own, other, { label: label(rowName(row), 'annualTarget'), unit: 'angka' });
  return details === undefined ? [] : [{ own, other, details }];
}

/** The one column of the year's target may repeat either Perjanjian Kinerja of a changed year: the one in force counts. */
function isTargetOfOtherPk({ otherPk }: RuleContext, { data }: Row<RencanaRow>): boolean {
  const other = otherPk === null ? undefined : findIndikatorRow(otherPk, data)?.data.target;
  return isAngka(other) && isAngka(data.annualTarget) && other.eq(data.annualTarget);
}

/** PK lends Rencana Aksi a satuan that it leaves blank; one that PK lacks is told where most of its other rows state theirs. */
function checkSatuan(collector: FindingCollector, context: RuleContext, row: Row<RencanaRow>, pk: Row<PkRow>): void {
  const [a, b] = [row.data.satuan, pk.data.satuan];
  if (satuanKey(a) === '' || satuanKey(a) === satuanKey(b)) return;
  const isBlank = satuanKey(b) === '';
  // Where the target is not there either, that is what is told.
  if (isBlank && (!isAngka(pk.data.target) || !statesSatuan(context.buku.pk?.rows ?? []))) return;
  const [at, other] = isBlank ? [pk.at.satuan, row.at.satuan] : [row.at.satuan, pk.at.satuan];
  const args = { satuan: a, satuanPk: b, sel: formatA1(at), selPk: mentionCell(other, at) };
  collector.report('rencana/satuan-beda-pk', args, {
    at,
    label: `${rowName(row)} · Satuan`,
    ...(isBlank ? { severity: 'warning' } : { written: a, computed: b }),
    formula: args.selPk,
    related: [other],
  });
}

/** More than half of the rows state one. */
function statesSatuan(rows: readonly Row<PkRow>[]): boolean {
  return rows.filter((r) => satuanKey(r.data.satuan) !== '').length * 2 > rows.length;
}
