import type { PdfObject } from './read-pdf.ts';

const NODE = /\(node(\d{8})\)/g;
const OWNER = /\/ID \(node(\d{8})\)/;
/** A leaf of the tree of ids: Limits and Names, as Chromium writes them. */
const LEAF = /\/Limits \[[^\]]*\]\s*\/Names \[((?:\s*\(node\d{8}\) \d+ 0 R)+)\s*\]/;
const ENTRY = /\(node(\d{8})\) (\d+ 0 R)/g;

/**
 * Numbers the ids of the structure elements from 1, in the order of the elements. Chromium takes them from its document
 * nodes, whose count differs from run to run, and which get their numbers when first painted: neither the numbers nor
 * their order are the same twice. The tree of ids is sorted anew.
 */
export function steadyIds(objects: ReadonlyMap<number, PdfObject>): Map<number, PdfObject> {
  const sorted = [...objects].sort(([a], [b]) => a - b);
  const named = sorted.filter(([, { body }]) => body.includes('(node'));
  const bodies = named.map(([, { body }]) => body);
  const owned = bodies.flatMap((body) => OWNER.exec(body)?.[1] ?? []);
  const used = bodies.flatMap((body) => body.match(NODE) ?? []).map((node) => node.slice(5, -1));
  const renamed = new Map([...new Set([...owned, ...used.sort()])].map((id, i) => [id, nameOf(i + 1)]));
  const leaves = new Map(
    named.flatMap(([number, { body }]) => {
      const leaf = LEAF.exec(body)?.[1];
      return leaf === undefined ? [] : [[number, [...leaf.matchAll(ENTRY)]] as const];
    }),
  );
  const entries = [...leaves.values()]
    .flat()
    .map(([, id, ref]) => `(${renamed.get(id as string)}) ${ref}`)
    .sort();
  const steady = new Map(sorted);
  for (const [number, object] of named) {
    const leaf = leaves.get(number);
    const body =
      leaf === undefined
        ? object.body.replace(NODE, (_, id: string) => `(${renamed.get(id)})`)
        : object.body.replace(LEAF, leafOf(entries.splice(0, leaf.length)));
    steady.set(number, { ...object, body });
  }
  return steady;
}

const nameOf = (n: number): string => `node${String(n).padStart(8, '0')}`;

function leafOf(entries: readonly string[]): string {
  const key = (entry = ''): string => entry.slice(0, entry.indexOf(')') + 1);
  return `/Limits [${key(entries[0])} ${key(entries.at(-1))}]\n/Names [${entries.join(' ')}]`;
}
