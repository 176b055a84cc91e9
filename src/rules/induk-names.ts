import { nameKey } from '../domain/name-key.ts';
import { type CellRef, formatA1, formatCellRef } from '../findings/cell-ref.ts';
import { nearest } from '../findings/nearest.ts';
import { kodeStart } from './kode-rules.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { listTables, type RuleContext } from './lib/rule-context.ts';
import type { AnyTable, DataRow } from './lib/stated-cell.ts';

const LEVELS = ['program', 'kegiatan'] as const;
type Level = (typeof LEVELS)[number];

/** A name that stands in a cell, folded for comparing too. */
interface WrittenName {
  readonly text: string;
  readonly key: string;
  readonly at: CellRef;
}

/** Shorter words are abbreviations as often as slips of the hand. */
const SHORTEST_WORD = 5;

/** `kode/nama-beda`: a program or kegiatan misspelt against what most other cells call it under the same KODE. */
export function checkIndukNames(collector: FindingCollector, context: RuleContext): void {
  const known = kodeByName(context);
  for (const level of LEVELS) {
    const perKode = new Map<string, WrittenName[]>();
    for (const table of listTables(context)) collect(perKode, table, level, known);
    for (const [kode, names] of perKode) {
      const usual = mostFrequent(names);
      if (usual === undefined) continue;
      for (const name of names) {
        if (!isMisspelt(name.key, usual.key)) continue;
        const other = name.at.sheet === usual.at.sheet ? formatA1(usual.at) : formatCellRef(usual.at);
        const args = { jenis: level, nama: name.text, lain: usual.text, kode, sel: formatA1(name.at), selLain: other };
        collector.report('kode/nama-beda', args, { at: name.at, label: name.text, related: [usual.at] });
      }
    }
  }
}

/** The KODE of a sub kegiatan on whatever sheet states it, for those that do not. */
function kodeByName(context: RuleContext): ReadonlyMap<string, string> {
  const rows = listTables(context).flatMap((table): readonly { readonly data: DataRow }[] => table.rows);
  return new Map(rows.flatMap(({ data }) => (data.kode === '' ? [] : [[nameKey(data.subKegiatan), data.kode]])));
}

/** The names as they are typed; one that goes on from the row above is none of its own. */
function collect(
  perKode: Map<string, WrittenName[]>,
  table: AnyTable,
  level: Level,
  known: ReadonlyMap<string, string>,
): void {
  const column = table.columns.get(level);
  if (column === undefined) return;
  for (const { row, data } of table.rows) {
    const value = table.sheet.rows.get(row)?.get(column)?.value;
    const kode = kodeStart(data.kode || (known.get(nameKey(data.subKegiatan)) ?? ''), level);
    const text = level in data ? (data as Partial<Record<Level, string>>)[level] : undefined;
    if (value?.kind !== 'text' || kode === '' || text === undefined || nameKey(value.text) === '') continue;
    const name = { text, key: nameKey(text), at: { sheet: table.sheet.name, row, column } };
    perKode.set(kode, [...(perKode.get(kode) ?? []), name]);
  }
}

/** The name that most cells have, of equals the first; undefined where there is one alone. */
function mostFrequent(names: readonly WrittenName[]): WrittenName | undefined {
  const counts = new Map<string, number>();
  for (const { key } of names) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined) return undefined;
  return names.find(({ key }) => key === first[0]);
}

/** Word for word the same but for a single long one, which is near. */
function isMisspelt(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')];
  const differing = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ''] as const]));
  const [one, ...more] = differing;
  if (words.length !== others.length || one === undefined || more.length > 0) return false;
  const [word, other] = one;
  return (
    Math.min(word.length, other.length) >= SHORTEST_WORD &&
    !/\d/.test(word + other) &&
    nearest(word, [other]) !== undefined
  );
}
