import type { Angka } from '../domain/angka.ts';
import { indonesian } from '../findings/figures.ts';
import type { Origin } from './origin.ts';
import type { Conflict } from './reading.ts';

/** An amount with the cell that states it. */
export interface PlacedAmount {
  readonly value: Angka;
  readonly from: Origin;
}

/** An amount as people read it. */
export function amountText(value: Angka): string {
  return indonesian(value.toFixed());
}

/** The same as money. */
export function rupiah(value: Angka): string {
  return `Rp${amountText(value)}`;
}

/** Whether two amounts differ by less than a rupiah, which is rounding. */
export function isSameRupiah(a: Angka, b: Angka): boolean {
  return a.minus(b).abs().lt(1);
}

/** Two amounts that differ, as a finding shows them. */
export function differingAmounts(written: Angka, computed: Angka) {
  return {
    written: written.toFixed(),
    computed: computed.toFixed(),
    difference: written.minus(computed).toFixed(),
    unit: 'rupiah',
  } as const;
}

/** An amount that is not what it should be, of each sub kegiatan that it is of; `what` says so. */
export function findConflicts(
  subs: Iterable<string>,
  { value, from }: PlacedAmount,
  computed: Angka,
  what: string,
  kind: Conflict['kind'] = 'jumlah',
): readonly Conflict[] {
  if (isSameRupiah(value, computed)) return [];
  return Array.from(subs, (sub) => ({ sub, kind, what, written: value, computed, cells: [from] }));
}
