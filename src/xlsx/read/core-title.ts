import { limitsWith } from '../../zip/limits.ts';
import { readPart } from '../../zip/part.ts';
import { readBounded } from './load-file.ts';
import { openPackage } from './open-package.ts';
import { decodeEntities } from './xml-entities.ts';

/** The title in a workbook's properties; '' when it has none or cannot be read. Never throws. */
export function coreTitle(path: string): string {
  const limits = limitsWith();
  const bytes = readBounded(path, limits);
  if (!(bytes instanceof Uint8Array)) return '';
  try {
    const xml = readPart(openPackage(Buffer.from(bytes), limits), 'docProps/core.xml')?.toString('utf8') ?? '';
    return decodeEntities(/<dc:title>([^<]*)<\/dc:title>/.exec(xml)?.[1] ?? '') ?? '';
  } catch {
    return '';
  }
}
