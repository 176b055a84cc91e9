import { type Angka, angkaOrNull, isAngka, mean, sum } from './angka.ts';
import type { PkRow } from './kinerja-data.ts';
import type { Pengaturan } from './pengaturan.ts';

/** A capaian in percent with the weight of its indikator; null = it has none. */
interface Weighed {
  readonly capaian: Angka | null;
  readonly bobot?: Angka | null | undefined;
}

/** Whether means of capaian are weighted by BOBOT: as Pengaturan says, else where PK states one; without any they cannot be. */
export function isBerbobot(
  pk: readonly Pick<PkRow, 'bobot'>[],
  { kinerjaMean }: Pick<Pengaturan, 'kinerjaMean'>,
): boolean {
  return kinerjaMean !== 'biasa' && pk.some(({ bobot }) => isAngka(bobot) && bobot.gt(0));
}

/** The weight of a row's indikator; null where means are not weighted, and where PK states none for it. */
export function rowBobot(pkRow: PkRow | undefined, berbobot: boolean): Angka | null {
  return berbobot && pkRow !== undefined ? angkaOrNull(pkRow.bobot) : null;
}

/**
 * Mean of the rows that have a capaian, each times its BOBOT, over the sum of these BOBOT; a row without one counts for
 * nothing. Where no row has a BOBOT, the plain mean. Null without a capaian that counts.
 */
export function meanCapaian(rows: readonly Weighed[]): Angka | null {
  const stated = rows.filter(({ capaian }) => capaian !== null);
  if (!rows.some(({ bobot }) => isAngka(bobot))) return mean(stated.map(({ capaian }) => capaian).filter(isAngka));
  const all = sumBobot(stated);
  if (all.isZero()) return null;
  return sum(stated.map(({ capaian, bobot }) => capaian?.times(bobot ?? 0) ?? null)).div(all);
}

/** The weights of rows together. */
export function sumBobot(rows: readonly Pick<Weighed, 'bobot'>[]): Angka {
  return sum(rows.map(({ bobot }) => bobot ?? null));
}
