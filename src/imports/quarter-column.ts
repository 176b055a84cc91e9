import type { Triwulan } from '../domain/triwulan.ts';
import { headingKey } from '../sheets/clean-text.ts';
import { readHeadingText } from '../sheets/heading-text.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { parseMonth } from './month.ts';

/** A column of a quarter in a form of kinerja: what it holds, in which unit. */
export interface QuarterColumn {
  readonly column: HeadingColumn;
  readonly triwulan: Triwulan;
  /** Where months stand under the quarter. */
  readonly month: number | null;
  readonly measure: 'target' | 'realisasi' | 'capaian';
  readonly unit: 'figure' | 'rupiah' | 'satuan' | 'share';
  /** The cells are s.d. values. */
  readonly isCumulative: boolean;
}

/** A bare I..IV is a quarter only below such a heading. */
const GROUP = /triwulan|^tw$|target|realisasi|capaian/;

/** The quarter columns of a heading, in the order in which they stand. */
export function findQuarterColumns(block: HeadingBlock): readonly QuarterColumn[] {
  return block.columns.flatMap((column): QuarterColumn[] => {
    const triwulan = quarterOf(column);
    if (triwulan === undefined) return [];
    const read = column.texts.map(readHeadingText);
    const words = column.texts
      .map((text, i) => headingKey(read[i]?.triwulan === undefined ? text : (read[i]?.words ?? '')))
      .join('/');
    const measure = /realisasi/.test(words) ? 'realisasi' : /capaian|tingkat/.test(words) ? 'capaian' : 'target';
    const months = column.texts.map(parseMonth).filter((month) => month !== undefined);
    return [
      {
        column,
        triwulan,
        month: months[0] ?? null,
        measure,
        unit: unitOf(column, words),
        // Flat forms that spread a target ("Alokasi Target TW I") write it s.d. (docs/impor.md).
        isCumulative: read.some(({ cumulative }) => cumulative) || /alokasitarget/.test(words),
      },
    ];
  });
}

function quarterOf({ texts, keys }: HeadingColumn): Triwulan | undefined {
  for (const [i, text] of texts.entries()) {
    const { triwulan, numeral } = readHeadingText(text);
    if (triwulan !== undefined) return triwulan;
    if (numeral !== undefined && keys.slice(0, i).some((key) => GROUP.test(key))) return numeral;
  }
  return undefined;
}

function unitOf({ texts, last }: HeadingColumn, words: string): QuarterColumn['unit'] {
  if (/%|persen/i.test(texts.at(-1) ?? '')) return 'share';
  if (last === 'satuan') return 'satuan';
  return /^(?:rp|anggaran|keuangan|rupiah|pagu)$/.test(last) || /\/(?:anggaran|keuangan)$/.test(words)
    ? 'rupiah'
    : 'figure';
}
