import { type CellValue, isAngka, ZERO } from '../domain/angka.ts';
import {
  ALL_TRIWULAN,
  type PerTriwulan,
  perTriwulan,
  type Triwulan,
  toRoman,
  triwulanBefore,
} from '../domain/triwulan.ts';
import { type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { negativeFinding } from './angka-cell.ts';
import type { Cetakan, Row } from './buku-kerja.ts';

type Printed = Row<unknown>['printed'];
type Quarters<V> = PerTriwulan<Readonly<Record<string, V>>>;

/** The row's own figure of each quarter, where its cells hold sums up to the quarter: each less the one before. */
export function toOwnQuarters<T>(row: Row<T>, parts: ReadonlySet<TriwulanPart>): Checked<Row<T>> {
  const { triwulan } = row.data as { readonly triwulan: Quarters<CellValue> };
  const at = (row.at as { readonly triwulan: Quarters<CellRef> }).triwulan;
  const findings: Finding[] = [];
  const own = perTriwulan((t) => {
    const changed = [...parts].map((part): [string, CellValue] => {
      const sums = ALL_TRIWULAN.filter((q) => q <= t).map((q) => triwulan[q][part] ?? 'kosong');
      const value = takeBefore(sums);
      const place = at[t][part];
      if (value === undefined) {
        const blank = ALL_TRIWULAN[sums.indexOf('kosong')] ?? 1;
        const args = { kolom: `${part.toUpperCase()} s.d. Triwulan ${toRoman(blank)}`, baris: String(row.row) };
        findings.push(
          makeFinding('sel/kosong', args, { at: at[blank][part] ?? { sheet: '', row: row.row, column: 1 } }),
        );
      } else if (isAngka(value) && value.lt(0) && place !== undefined) {
        findings.push(negativeFinding(value, 'rupiah', { at: place, label: labelOf(row, t, part) }));
      }
      return [part, value === undefined || (isAngka(value) && value.lt(0)) ? 'rusak' : value];
    });
    return { ...triwulan[t], ...Object.fromEntries(changed) };
  });
  const data = { ...row.data, triwulan: own } as T;
  return { value: { ...row, data, printed: printedOfQuarters(row.printed, parts) }, findings };
}

/** True where no row's figure of a quarter is below that of the quarter before: sums up to the quarter never fall. */
export function isRising(rows: readonly Row<unknown>[], part: TriwulanPart): boolean {
  return rows.every(({ data }) => {
    const { triwulan } = data as { readonly triwulan: Quarters<CellValue> };
    const stated = ALL_TRIWULAN.map((t) => triwulan[t][part]).filter(
      (value) => value !== undefined && value !== 'kosong',
    );
    const amounts = stated.map((value) => (value !== undefined && isAngka(value) ? value : ZERO));
    return amounts.every((amount, i) => i === 0 || amount.gte(amounts[i - 1] ?? ZERO));
  });
}

/** The last of sums up to the quarter less the one before; undefined where one before a stated one is blank. */
function takeBefore(sums: readonly CellValue[]): CellValue | undefined {
  const last = sums.at(-1) ?? 'kosong';
  const before = sums.at(-2) ?? 'nihil';
  if (last === 'kosong' || last === 'rusak') return last;
  if (before === 'rusak') return 'rusak';
  if (sums.includes('kosong')) return undefined;
  if (last === 'nihil' && before === 'nihil') return 'nihil';
  return (isAngka(last) ? last : ZERO).minus(isAngka(before) ? before : ZERO);
}

function labelOf({ data }: Row<unknown>, t: Triwulan, part: string): string {
  const { subKegiatan } = data as { readonly subKegiatan: string };
  return `${subKegiatan} · Triwulan ${toRoman(t)} · ${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}

/** Printed sums up to the quarter as those of the quarter; without the one before they say nothing of it. */
export function printedOfQuarters(printed: Printed, parts: ReadonlySet<TriwulanPart>): Printed {
  const own = new Map(printed);
  for (const part of parts) {
    for (const t of ALL_TRIWULAN) {
      const key = triwulanColumn(t, part);
      const cell = printed.get(key);
      const quarter = triwulanBefore(t);
      if (cell === undefined || quarter === null) continue;
      const before = printed.get(triwulanColumn(quarter, part));
      if (before === undefined) own.delete(key);
      else own.set(key, less(cell, before));
    }
  }
  return own;
}

function less(cell: Cetakan, before: Cetakan): Cetakan {
  return { ...cell, value: cell.value.minus(before.value), shown: cell.shown.minus(before.shown) };
}
