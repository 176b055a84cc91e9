import type { ColumnKey } from '../domain/column-key.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { parseTriwulanColumn } from '../domain/triwulan-column.ts';
import { type HeadingCell, readHeadingBlock } from './heading-block.ts';
import { type ColumnMeaning, type MeaningContext, readMeaning } from './heading-meaning.ts';
import type { HeadingRows } from './heading-places.ts';
import type { HeadingSearch } from './heading-search.ts';
import type { TableIndex } from './table-index.ts';
import { followsQuarters, namesQuarters, repeatsParts, titleTriwulan } from './title-triwulan.ts';
import { findUnknownQuarters, type UnknownQuarter } from './unknown-quarters.ts';

interface Place {
  readonly column: number;
  readonly path: readonly HeadingCell[];
  readonly meaning: ColumnMeaning;
}

/** What rows say as a heading. */
export interface Reading {
  readonly top: number;
  readonly height: number;
  readonly places: readonly Place[];
  readonly unknownQuarters: readonly UnknownQuarter[];
  readonly block: {
    readonly paths: ReadonlyMap<number, readonly HeadingCell[]>;
    readonly titles: readonly HeadingCell[];
  };
  readonly bottom: number;
}

/** Words about the figures of a row: TARGET may stand over VOLUME | SATUAN. */
const ASIDE: readonly ColumnKey[] = ['satuan', 'remark', 'jenis', 'arah'];

/** Reads rows as a heading, column by column. */
export function readBlock(search: HeadingSearch, { row: top, height, titles }: HeadingRows): Reading {
  const { grid, declaration, parse } = search;
  const isName = (text: string): boolean => {
    const match = declaration.matchColumn(parse(text).words);
    return match !== undefined && match.column.content === 'teks' && parse(text).triwulan === undefined;
  };
  const isRowName = (text: string): boolean =>
    isName(text) && !ASIDE.includes(declaration.matchColumn(parse(text).words)?.column.column ?? 'no');
  const block = readHeadingBlock(grid, top, top + height - 1, { parse, isName, isRowName });
  let bottom = top + height - 1;
  for (const path of block.paths.values()) for (const cell of path) bottom = Math.max(bottom, cell.bottom);
  const context = (triwulan: Triwulan | undefined): MeaningContext => ({
    declaration,
    parse,
    year: search.year,
    triwulan,
  });
  const places = readPlaces(block.paths, context(undefined));
  const unknownQuarters = findUnknownQuarters(places, context(undefined));
  if (unknownQuarters.length > 0) {
    return { top, height, places: places.map((p) => toUnknown(p, unknownQuarters)), unknownQuarters, block, bottom };
  }
  const asked = askTitle(declaration, places);
  const isNamed = asked === 'none' || followsQuarters(grid, parse, top) || namesQuarters(block.paths, parse);
  const inTitle = isNamed
    ? undefined
    : (search.sheetTriwulan ?? titleTriwulan([...block.titles.map(({ text }) => text), ...titles], parse));
  const given = asked === 'any' || asked === inTitle ? inTitle : undefined;
  const read = given === undefined ? places : readPlaces(block.paths, context(given));
  const taken = given !== undefined && repeatsParts(read) ? places : read;
  return { top, height, places: taken, unknownQuarters, block, bottom };
}

/**
 * Which quarter a title may give: any where no heading names one; that of the only sums up to it, beside a REALISASI without a
 * quarter; else none.
 */
function askTitle({ triwulan }: TableIndex, places: readonly Place[]): Triwulan | 'any' | 'none' {
  if (triwulan.length === 0) return 'none';
  const ofQuarters = places.flatMap(({ meaning }) => {
    const quarter = meaning.kind === 'column' ? parseTriwulanColumn(meaning.key)?.triwulan : undefined;
    return quarter === undefined || meaning.kind !== 'column' ? [] : [{ quarter, isSum: meaning.cumulative }];
  });
  const [first] = ofQuarters;
  if (first === undefined) return 'any';
  const hasBareRealisasi = places.some(
    ({ meaning }) => meaning.kind === 'other' && meaning.reason === 'quarterless' && meaning.part === 'realisasi',
  );
  const areSums = ofQuarters.every(({ quarter, isSum }) => isSum && quarter === first.quarter);
  return hasBareRealisasi && areSums ? first.quarter : 'none';
}

/** A column below a heading that stands for a quarter is of that quarter alone, whatever else its headings could say. */
function toUnknown(place: Place, unknownQuarters: readonly UnknownQuarter[]): Place {
  const quarter = unknownQuarters.find(({ parts }) => parts.has(place.column));
  if (quarter === undefined) return place;
  const part = quarter.parts.get(place.column);
  return {
    ...place,
    meaning: { kind: 'other', reason: 'unknown quarter', part, triwulan: undefined, cell: quarter.cell },
  };
}

function readPlaces(paths: ReadonlyMap<number, readonly HeadingCell[]>, context: MeaningContext): readonly Place[] {
  const places: Place[] = [];
  for (const [column, path] of paths) {
    const meaning = readMeaning(path, context);
    if (meaning !== undefined) places.push({ column, path, meaning });
  }
  return places;
}
