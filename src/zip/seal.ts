import { createHash } from 'node:crypto';
import { readDirectory } from './directory.ts';
import { limitsWith } from './limits.ts';
import { type Package, readPart } from './part.ts';
import { writeZip } from './write-zip.ts';

const CORE = 'docProps/core.xml';
const SEAL = /<dc:identifier>urn:lapkin:sha256:([0-9a-f]{64})<\/dc:identifier>/;

/**
 * The package with a digest of all its content among its own properties (dc:identifier), by which isSealed knows it
 * again as it was written. Throws where it has no properties.
 */
export function sealPackage(content: Uint8Array): Buffer {
  const pack = open(content);
  const core = readPart(pack, CORE)?.toString('utf8');
  if (core === undefined) throw new Error('a package without properties cannot be sealed');
  const seal = `<dc:identifier>urn:lapkin:sha256:${digestOf(pack, core)}</dc:identifier>`;
  const sealed = core.replace('</cp:coreProperties>', `${seal}</cp:coreProperties>`);
  return writeZip(
    [...pack.directory.values()].map((entry) =>
      entry.name === CORE ? { name: CORE, content: Buffer.from(sealed) } : { old: entry, source: pack.bytes },
    ),
  );
}

/**
 * True for a package as sealPackage left it. Word, Excel, LibreOffice write every part in words of their own, so that
 * one which was saved there is told apart, whatever it kept of the properties. Never throws.
 */
export function isSealed(content: Uint8Array): boolean {
  try {
    const pack = open(content);
    const core = readPart(pack, CORE)?.toString('utf8') ?? '';
    const [seal, digest] = SEAL.exec(core) ?? [];
    return seal !== undefined && digest === digestOf(pack, core.replace(seal, ''));
  } catch {
    return false;
  }
}

function open(content: Uint8Array): Package {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const limits = limitsWith({ partBytes: Number.MAX_SAFE_INTEGER, totalBytes: Number.MAX_SAFE_INTEGER });
  return { bytes, directory: readDirectory(bytes, limits), limits, unpacked: 0 };
}

/** Over the properties and what the directory says of every other part: name, checksum, size. */
function digestOf({ directory }: Package, core: string): string {
  const parts = [...directory.values()].filter(({ name }) => name !== CORE);
  const lines = parts.map(({ name, crc, size }) => `${name} ${crc} ${size}\n`).sort();
  return createHash('sha256').update(core).update(lines.join('')).digest('hex');
}
