import { type Angka, type CellValue, HUNDRED, isAngka, sum, ZERO } from '../domain/angka.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import type { Finding } from '../findings/finding.ts';
import { findCell } from '../rules/lib/stated-cell.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { type FoundValue, findValue, withValue } from './changed-buku.ts';

/** A difference of rupiah or of plain numbers between a sentence and the tables. */
export interface SentenceDifference {
  readonly amount: Angka;
  /** What the sentence says. */
  readonly written?: Angka;
  readonly unit: Finding['unit'];
}

/**
 * The values that a realisasi may rather have: its target, none at all, ten times less, without its sign, as a sentence
 * has it; a blank one also what its printed capaian was made of, or all that is due s.d. the quarter.
 */
export function otherRealisasi(
  buku: BukuKerja,
  own: FoundValue,
  differences: readonly SentenceDifference[],
): readonly BukuKerja[] {
  const quarter = targetBeside(buku, own);
  const value = isAngka(own.value) ? own.value : ZERO;
  const unit = own.table === 'keuangan' ? 'rupiah' : 'angka';
  const told = differences
    .filter((d) => d.unit === unit)
    .map((d) => value.plus(d.amount))
    .filter((n) => n.gt(0));
  const others = [...(value.isZero() ? [] : [value.div(10), value.div(11), value.abs()]), ...told];
  if (own.value === 'kosong' && own.table === 'rencana') {
    others.push(...differences.flatMap((d) => (d.unit === 'rupiah' ? [] : (d.written ?? []))));
    others.push(...behindPrinted(own, quarter?.value), ...dueUpTo(own, quarter?.value));
  }
  return [
    ...(quarter === undefined ? [] : [withValue(buku, own, quarter.value)]),
    ...(quarter === undefined ? [] : [withValue(withValue(buku, own, 'kosong'), quarter, 'kosong')]),
    ...others.map((n) => withValue(buku, own, n)),
  ];
}

/** The realisasi of which a capaian that stands printed beside a blank one was made, under either ARAH. */
function behindPrinted({ row, triwulan }: FoundValue, target: CellValue | undefined): readonly Angka[] {
  const printed = triwulan === null ? undefined : row.printed.get(triwulanColumn(triwulan, 'capaian'));
  if (printed === undefined || printed.value.isZero() || target === undefined || !isAngka(target)) return [];
  const rising = target.times(printed.value).div(HUNDRED);
  return [rising, target.times(2).minus(rising)];
}

/** What would make good all that is due s.d. the quarter of a blank realisasi, where that is not the target alone. */
function dueUpTo({ row, triwulan }: FoundValue, target: CellValue | undefined): readonly Angka[] {
  if (triwulan === null) return [];
  const upTo = ALL_TRIWULAN.filter((t) => t <= triwulan);
  const sumOf = (part: 'target' | 'realisasi'): Angka =>
    sum(upTo.map((t) => findCell(row, triwulanColumn(t, part))?.value ?? null));
  const due = sumOf('target').minus(sumOf('realisasi'));
  return due.gt(0) && !(target !== undefined && isAngka(target) && due.eq(target)) ? [due] : [];
}

/** What was done as what was planned. */
export function withTargetAsDone(buku: BukuKerja, own: FoundValue): readonly BukuKerja[] {
  const target = targetBeside(buku, own);
  return target === undefined ? [] : [withValue(buku, target, own.value)];
}

/** The realisasi with that of the row that it stands exchanged with. */
export function exchangedRealisasi(
  { args, related = [] }: Finding,
  buku: BukuKerja,
  own: FoundValue,
): readonly BukuKerja[] {
  const at = 'selLain' in args && args.selLain !== '' ? related.at(-1) : undefined;
  const partner = at === undefined ? undefined : findValue(buku, at);
  return partner === undefined ? [] : [withValue(withValue(buku, own, partner.value), partner, own.value)];
}

function targetBeside(buku: BukuKerja, own: FoundValue): FoundValue | undefined {
  const t = own.triwulan;
  const row = t === null ? undefined : buku[own.table]?.rows.find((r) => r.row === own.row.row);
  if (t === null || row === undefined) return undefined;
  const value = findCell(row, triwulanColumn(t, 'target'))?.value;
  return value === undefined ? undefined : { ...own, field: 'target', value };
}

/** Every realisasi of the copied quarter as it was planned. */
export function withPlanAsRealisasi(buku: BukuKerja, finding: Finding): readonly BukuKerja[] {
  const cells = copiedCells(buku, finding);
  return [
    cells.reduce((changed, own) => {
      const target = targetBeside(changed, own);
      return target === undefined ? changed : withValue(changed, own, target.value);
    }, buku),
  ];
}

/** Each realisasi of the copied quarter as a sentence has it. */
export function spentOtherwise(
  buku: BukuKerja,
  finding: Finding,
  differences: readonly SentenceDifference[],
): readonly BukuKerja[] {
  return copiedCells(buku, finding).flatMap((own) =>
    differences.flatMap((d) => {
      const value = isAngka(own.value) ? own.value.plus(d.amount) : undefined;
      return value?.gt(0) === true && d.unit === 'rupiah' ? [withValue(buku, own, value)] : [];
    }),
  );
}

function copiedCells(buku: BukuKerja, { at, related = [] }: Finding): readonly FoundValue[] {
  return [at, ...related].flatMap((ref) => (ref === undefined ? [] : (findValue(buku, ref) ?? []))).slice(0, 12);
}
