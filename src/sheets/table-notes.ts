import { nameKey } from '../domain/name-key.ts';
import { NOTE_WORDS } from '../domain/other-headings.ts';
import type { ClassifiedRow } from './classified-row.ts';
import type { TableReading } from './raw-row.ts';
import { hasFigures } from './row-figures.ts';
import { splitName } from './split-name.ts';

const BEGINNING = new RegExp(String.raw`^(?:${NOTE_WORDS.join('|')})\b.{0,40}[:;,.]?$`, 'i');

/**
 * Index of the row with which the notes below a table begin: a word for notes or signatures and no figure, below which no name
 * of PK stands. The number of rows where there is none, and in PK itself, where any name may be one.
 */
export function findNotes(reading: TableReading, rows: readonly ClassifiedRow[]): number {
  const { pkNames } = reading;
  if (pkNames === undefined) return rows.length;
  const isKnown = ({ rawRow }: ClassifiedRow): boolean =>
    (['subKegiatan', 'indikator'] as const).some((key) => pkNames.has(nameKey(splitName(rawRow.text(key)).name)));
  const last = rows.findLastIndex(isKnown);
  if (last === -1) return rows.length;
  const begins = ({ rawRow }: ClassifiedRow): boolean => {
    const text = (['no', 'program', 'kegiatan', 'subKegiatan'] as const)
      .map((key) => rawRow.text(key))
      .find((t) => t !== '');
    return (
      text !== undefined &&
      BEGINNING.test(text.trim()) &&
      rawRow.text('indikator') === '' &&
      !hasFigures(reading, rawRow)
    );
  };
  // What states the figures of an indikator in its satuan is a row, of whatever name.
  const isRow = ({ rawRow }: ClassifiedRow): boolean =>
    rawRow.text('indikator') !== '' && rawRow.text('satuan') !== '' && hasFigures(reading, rawRow);
  const lastRow = Math.max(last, rows.findLastIndex(isRow));
  const index = rows.findIndex((b, i) => i > lastRow && b.kind !== 'total' && begins(b));
  return index === -1 ? rows.length : index;
}
