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
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  const bodies = numbers.map((number) => objects.get(number)?.body ?? '');
  const owned = bodies.flatMap((body) => OWNER.exec(body)?.[1] ?? []);
  const named = bodies.flatMap((body) => [...body.matchAll(NODE)].map((m) => m[1] as string)).sort();
  const renamed = new Map([...new Set([...owned, ...named])].map((id, i) => [id, nameOf(i + 1)]));
  const entries = bodies
    .flatMap((body) => [...(LEAF.exec(body)?.[1] ?? '').matchAll(ENTRY)])
    .map(([, id, ref]) => `(${renamed.get(id as string)}) ${ref}`)
    .sort();
  return new Map(
    numbers.map((number, i) => {
      const object = objects.get(number) as PdfObject;
      const leaf = LEAF.exec(bodies[i] as string);
      if (!leaf) return [number, { ...object, body: renameIn(object.body, renamed) }];
      const own = entries.splice(0, [...(leaf[1] as string).matchAll(ENTRY)].length);
      return [number, { ...object, body: object.body.replace(LEAF, leafOf(own)) }];
    }),
  );
}

const nameOf = (n: number): string => `node${String(n).padStart(8, '0')}`;

function renameIn(body: string, renamed: ReadonlyMap<string, string>): string {
  return body.replace(NODE, (_, id: string) => `(${renamed.get(id)})`);
}

function leafOf(entries: readonly string[]): string {
  const key = (entry = ''): string => entry.slice(0, entry.indexOf(')') + 1);
  return `/Limits [${key(entries[0])} ${key(entries.at(-1))}]\n/Names [${entries.join(' ')}]`;
}
