import { readFileSync, writeFileSync } from 'node:fs';
import { readDirectory } from '../../src/zip/directory.ts';
import { limitsWith } from '../../src/zip/limits.ts';
import { readPart } from '../../src/zip/part.ts';
import { writeZip } from '../../src/zip/write-zip.ts';

/** Changes the parts of an Office file where it lies, as one does who works on it and saves; the new bytes. */
export function saveAnew(path: string, change: (name: string, xml: string) => string): Buffer {
  const bytes = readFileSync(path);
  const limits = limitsWith();
  const pack = { bytes, directory: readDirectory(bytes, limits), limits, unpacked: 0 };
  const saved = writeZip(
    [...pack.directory.values()].map((entry) => {
      const content = readPart(pack, entry.name) ?? Buffer.alloc(0);
      if (!/\.(?:xml|rels)$/.test(entry.name)) return { name: entry.name, content };
      return { name: entry.name, content: Buffer.from(change(entry.name, content.toString('utf8'))) };
    }),
  );
  if (saved.equals(bytes)) throw new Error(`nothing was changed in ${path}`);
  writeFileSync(path, saved);
  return saved;
}
