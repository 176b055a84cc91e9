import { readPart } from '../../zip/part.ts';
import { readFromFile } from './load-file.ts';
import { decodeEntities } from './xml-entities.ts';

/** The title in a workbook's properties; '' when it has none or cannot be read. Never throws. */
export function coreTitle(path: string): string {
  const xml = readFromFile(path, (pack) => readPart(pack, 'docProps/core.xml')?.toString('utf8')) ?? '';
  return decodeEntities(/<dc:title>([^<]*)<\/dc:title>/.exec(xml)?.[1] ?? '') ?? '';
}
