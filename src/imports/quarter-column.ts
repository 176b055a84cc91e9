import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { headingKey } from '../sheets/clean-text.ts';
import type { HeadingBlock, HeadingColumn } from './heading-block.ts';
import { parseMonth } from './month.ts';
import { splitTriwulan } from './split-triwulan.ts';

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

const CUMULATIVE = /akumulatif|kumulatif|\bs\s*[./]\s*d\b|sampai dengan/i;
/** A bare I..IV is a quarter only below such a heading. */
const GROUP = /triwulan|^tw$|target|realisasi|capaian/;

/** The quarter columns of a heading, in the order in which they stand. */
export function findQuarterColumns(block: HeadingBlock): readonly QuarterColumn[] {
  return block.columns.flatMap((column): QuarterColumn[] => {
    const triwulan = quarterOf(column);
    if (triwulan === undefined) return [];
    const words = column.texts.map((text) => headingKey(splitTriwulan(text)?.rest ?? text)).join('/');
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
        isCumulative: column.texts.some((text) => CUMULATIVE.test(text)) || /alokasitarget/.test(words),
      },
    ];
  });
}

function quarterOf({ texts, keys }: HeadingColumn): Triwulan | undefined {
  for (const [i, text] of texts.entries()) {
    const split = splitTriwulan(text);
    if (split !== undefined) return split.triwulan;
    const above = keys.slice(0, i);
    if (/^(?:iv|iii|ii|i|[1-4])$/i.test(text.trim()) && above.some((key) => GROUP.test(key)))
      return parseTriwulan(text);
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
