import type { PdfObject } from './read-pdf.ts';

const NODE = /\(node(\d{8})\)/g;

/**
 * Numbers the ids of the structure elements from 1. Chromium takes them from its document nodes, whose count at the
 * start differs by one or two from run to run; their order does not, and the tree of ids is sorted by it.
 */
export function steadyIds(objects: ReadonlyMap<number, PdfObject>): Map<number, PdfObject> {
  const seen = new Set<string>();
  for (const { body } of objects.values()) {
    for (const [, id] of body.matchAll(NODE)) seen.add(id as string);
  }
  const renamed = new Map([...seen].sort().map((id, i) => [id, String(i + 1).padStart(8, '0')]));
  return new Map(
    [...objects].map(([number, object]) => [
      number,
      { ...object, body: object.body.replace(NODE, (_, id: string) => `(node${renamed.get(id)})`) },
    ]),
  );
}
