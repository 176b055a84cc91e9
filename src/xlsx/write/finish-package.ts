import { limitsWith } from '../../zip/limits.ts';
import { readPart } from '../../zip/part.ts';
import { writeZip } from '../../zip/write-zip.ts';
import { openPackage } from '../read/open-package.ts';
import type { LembarTulis } from './sheet-model.ts';

/**
 * What exceljs cannot say about its sheets: page breaks between columns, and row heights that still grow when more
 * is typed. Every entry gets the same date, so that the same content gives the same bytes.
 */
export function finishPackage(bytes: Buffer, lembar: readonly LembarTulis[]): Uint8Array {
  const pack = openPackage(
    bytes,
    limitsWith({ total: Number.MAX_SAFE_INTEGER, bagian: Number.MAX_SAFE_INTEGER }),
  );
  return writeZip(
    [...pack.directory.values()].map((entry) => {
      const nomor = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(entry.name)?.[1];
      const l = nomor === undefined ? undefined : lembar[Number(nomor) - 1];
      const isi = l === undefined ? undefined : readPart(pack, entry.name);
      if (l === undefined || isi === undefined) return { old: entry, source: bytes };
      return { name: entry.name, content: Buffer.from(finishSheet(isi.toString('utf8'), l)) };
    }),
  );
}

function finishSheet(xml: string, l: LembarTulis): string {
  const kolom = l.cetak.patahKolom ?? [];
  const patah = kolom.map((k) => `<brk id="${k}" max="1048575" man="1"/>`).join('');
  const tumbuh = xml.replaceAll(' customHeight="1"', '');
  if (patah === '') return tumbuh;
  const banyak = kolom.length;
  return tumbuh.replace(
    '</headerFooter>',
    `</headerFooter><colBreaks count="${banyak}" manualBreakCount="${banyak}">${patah}</colBreaks>`,
  );
}
