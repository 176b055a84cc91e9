import { limitsWith } from '../../zip/limits.ts';
import { readPart } from '../../zip/part.ts';
import { writeZip } from '../../zip/write-zip.ts';
import { openPackage } from '../read/open-package.ts';
import type { WrittenSheet } from './sheet-model.ts';

/**
 * What exceljs cannot say about its sheets: page breaks between columns, and row heights that still grow when more
 * is typed. Every entry gets the same date, so that the same content gives the same bytes.
 */
export function finishPackage(bytes: Buffer, sheets: readonly WrittenSheet[]): Uint8Array {
  const pack = openPackage(
    bytes,
    limitsWith({ totalBytes: Number.MAX_SAFE_INTEGER, partBytes: Number.MAX_SAFE_INTEGER }),
  );
  return writeZip(
    [...pack.directory.values()].map((entry) => {
      const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(entry.name)?.[1];
      const l = number === undefined ? undefined : sheets[Number(number) - 1];
      const content = l === undefined ? undefined : readPart(pack, entry.name);
      if (l === undefined || content === undefined) return { old: entry, source: bytes };
      return { name: entry.name, content: Buffer.from(finishSheet(content.toString('utf8'), l)) };
    }),
  );
}

function finishSheet(xml: string, sheet: WrittenSheet): string {
  const columns = sheet.print.columnBreaks ?? [];
  const breaks = columns.map((k) => `<brk id="${k}" max="1048575" man="1"/>`).join('');
  const growing = xml.replaceAll(' customHeight="1"', '');
  if (breaks === '') return growing;
  const count = columns.length;
  return growing.replace(
    '</headerFooter>',
    `</headerFooter><colBreaks count="${count}" manualBreakCount="${count}">${breaks}</colBreaks>`,
  );
}
