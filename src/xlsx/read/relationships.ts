import type { Package } from '../../zip/part.ts';
import { readPart } from '../../zip/part.ts';
import { parseXml } from './parse-xml.ts';

/** A relationship of a part to another part of the same package. */
export interface Relationship {
  /** Last piece of the type's address: worksheet, sharedStrings, styles, drawing, image. */
  readonly type: string;
  /** Path inside the package, without a leading slash. */
  readonly target: string;
}

/** Relationships of a part by id; `owner` '' is the package itself. Links to the outside are left out. */
export function readRelationships(pack: Package, owner: string): ReadonlyMap<string, Relationship> {
  const slash = owner.lastIndexOf('/');
  const folder = owner.slice(0, slash + 1);
  const path = `${folder}_rels/${owner.slice(slash + 1)}.rels`;
  const found = new Map<string, Relationship>();
  const bytes = readPart(pack, path);
  if (bytes === undefined) return found;
  parseXml(bytes, path, {
    open: (name, a) => {
      if (name !== 'Relationship' || a.get('TargetMode') === 'External') return;
      const [id, type, target] = [a.get('Id'), a.get('Type'), a.get('Target')];
      if (id === undefined || type === undefined || target === undefined) return;
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolveTarget(folder, target) });
    },
  });
  return found;
}

/** Path of a target as seen from a folder: `/xl/a.xml` is absolute, `../media/x.png` climbs. */
export function resolveTarget(folder: string, target: string): string {
  const path = decode(target.replaceAll('\\', '/'));
  const pieces: string[] = [];
  for (const piece of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (piece === '..') pieces.pop();
    else if (piece !== '' && piece !== '.') pieces.push(piece);
  }
  return pieces.join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
