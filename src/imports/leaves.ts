import { type Angka, sum } from '../domain/angka.ts';
import { groupBy } from '../domain/group-by.ts';
import { amountText, findConflicts, isSameRupiah, type PlacedAmount } from './amounts.ts';
import type { Origin } from './origin.ts';
import type { Conflict } from './reading.ts';
import type { TreeRow } from './tree.ts';

/** The rows of a table that amounts are taken from, and what its other rows say of them. */
interface Leaves {
  readonly rows: readonly TreeRow[];
  readonly conflicts: readonly Conflict[];
  /** Differences under one rupiah, as text. */
  readonly roundings: readonly Origin[];
}

/**
 * Chooses the leaves of a table: rekening rows whose code does not begin another of the same sub kegiatan (codes jump
 * levels, so neither length nor depth says it), or the row of a sub kegiatan without any. Group rows, rows of sub
 * kegiatan and totals are held against them.
 */
export function selectLeaves(all: readonly TreeRow[]): Leaves {
  const rows = dropRepeatedAfterTotal(all);
  const bySub = groupBy(rows, ({ kind, sub }) => (kind === 'sub' || kind === 'rekening' ? sub : undefined));
  const leaves = new Set<TreeRow>();
  const checks: Check[] = [];
  for (const [sub, own] of bySub) {
    const rekening = own.filter((row) => row.kind === 'rekening');
    const parents = prefixesOf(rekening);
    const ownLeaves = rekening.filter((row) => row.rekening === '' || !parents.has(row.rekening));
    const heads = own.filter((row) => row.kind === 'sub');
    const bare = rekening.length === 0;
    for (const row of bare ? heads : ownLeaves) leaves.add(row);
    if (bare) continue;
    const groups = rekening.filter((row) => row.rekening !== '' && parents.has(row.rekening));
    for (const group of [...groups, ...heads]) {
      const parts =
        group.kind === 'sub' ? ownLeaves : ownLeaves.filter((l) => l.rekening.startsWith(`${group.rekening}.`));
      checks.push({ row: group, subs: [sub], candidates: [parts] });
    }
  }
  checks.push(...totalChecks(rows, leaves));
  const found = checks.flatMap(runCheck);
  return {
    rows: rows.filter((row) => leaves.has(row)),
    conflicts: found.flatMap((one) => ('sub' in one ? [one] : [])),
    roundings: found.flatMap((one) => ('sub' in one ? [] : [one])),
  };
}

interface Check {
  readonly row: TreeRow;
  readonly subs: readonly string[];
  /** Leaves that the row may be the sum of; one set that fits is enough. */
  readonly candidates: readonly (readonly TreeRow[])[];
}

/** The codes above some codes: of 5.1.02 these are 5 and 5.1. */
function prefixesOf(rows: readonly TreeRow[]): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const { rekening } of rows) {
    for (let at = rekening.lastIndexOf('.'); at > 0; at = rekening.lastIndexOf('.', at - 1)) {
      prefixes.add(rekening.slice(0, at));
    }
  }
  return prefixes;
}

/** A printed total is of the whole table, of the sub kegiatan above, or of what stands since the total before. */
function totalChecks(rows: readonly TreeRow[], leaves: ReadonlySet<TreeRow>): readonly Check[] {
  const checks: Check[] = [];
  const all: TreeRow[] = [];
  let since: TreeRow[] = [];
  for (const row of rows) {
    if (leaves.has(row)) {
      all.push(row);
      since.push(row);
    }
    if (row.kind !== 'total' || isAllocation(row)) continue;
    const current = all.filter((leaf) => leaf.sub === row.sub);
    const groups = codeGroups(current);
    const subs = [...new Set((since.length === 0 ? all : since).map((leaf) => leaf.sub))];
    if (row.values.size > 0 && all.length > 0)
      checks.push({ row, subs, candidates: [[...all], since, current, ...groups] });
    since = [];
  }
  return checks;
}

/** The last leaves of one beginning of code: "JUMLAH BELANJA MODAL" is over the rekening of 5.2 alone. */
function codeGroups(leaves: readonly TreeRow[]): readonly (readonly TreeRow[])[] {
  const last = leaves.at(-1)?.rekening ?? '';
  const starts = [...prefixesOf(leaves.slice(-1))];
  return last === '' ? [] : starts.map((start) => leaves.filter((leaf) => leaf.rekening.startsWith(`${start}.`)));
}

/** The lines JUMLAH ALOKASI KAS ... of a RAK hold other periods than the rows above them. */
export function isAllocation(row: TreeRow): boolean {
  return row.kind === 'total' && /per\s+(?:bulan|triwulan|semester)/i.test(row.name);
}

function runCheck({ row, subs, candidates }: Check): readonly (Conflict | Origin)[] {
  return [...row.values].flatMap(([field, amount]): readonly (Conflict | Origin)[] => {
    const sums = candidates.map((leaves) => sumOf(leaves, field));
    if (sums.every((one) => one === null)) return [];
    const nearest = sums
      .filter((one) => one !== null)
      .reduce((a, b) => (b.minus(amount.value).abs().lt(a.minus(amount.value).abs()) ? b : a));
    if (amount.value.eq(nearest)) return [];
    if (isSameRupiah(amount.value, nearest)) return [amount.from];
    const name = row.name === '' ? 'jumlahnya' : `"${row.name}"`;
    const what = `${name} tertulis ${amountText(amount.value)}, rinciannya ${amountText(nearest)}`;
    return findConflicts(subs, amount, nearest, what);
  });
}

/** Sum of a field over rows; null when none of them states it. */
function sumOf(rows: readonly TreeRow[], field: string): Angka | null {
  const stated = rows.flatMap((row) => row.values.get(field)?.value ?? []);
  return stated.length === 0 ? null : sum(stated);
}

/** Rows that come again below a total: a summary by source of funds, no data. */
function dropRepeatedAfterTotal(rows: readonly TreeRow[]): readonly TreeRow[] {
  const seen = new Set<string>();
  let afterTotal = false;
  return rows.filter((row) => {
    if (row.kind === 'total') afterTotal = true;
    if (row.kind === 'sub') afterTotal = false;
    if (row.kind !== 'rekening') return true;
    const key = `${row.sub}|${row.rekening}`;
    const repeated = afterTotal && seen.has(key);
    seen.add(key);
    return !repeated;
  });
}

/** Sum of amounts; zero of none. */
export function sumAmounts(amounts: readonly (PlacedAmount | undefined)[]): Angka {
  return sum(amounts.map((one) => one?.value ?? null));
}
