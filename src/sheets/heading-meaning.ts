import type { ColumnDeclaration } from '../domain/column.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { triwulanOf } from '../domain/month-names.ts';
import { GROUP_WORDS } from '../domain/other-headings.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { type TriwulanPart, triwulanColumn } from '../domain/triwulan-column.ts';
import type { HeadingCell } from './heading-block.ts';
import { type HeadingText, isAllocation, isOfLastYear } from './heading-text.ts';
import {
  findMoneyPiece,
  type HeadingMatch,
  headingTokens,
  isPassedHeading,
  isSumHeading,
  namesFisik,
  type Qualifier,
  type Rank,
  readQualifier,
  readVariant,
  type Variant,
} from './match-heading.ts';
import { type ParsedPath, parsePath } from './parsed-path.ts';
import type { TableIndex } from './table-index.ts';

/** What the headings above a column say that it holds. */
export type ColumnMeaning =
  | {
      readonly kind: 'column';
      readonly key: ColumnKey;
      readonly rank: Rank;
      readonly variant: Variant | undefined;
      readonly cumulative: boolean;
      /** The months of Triwulan I stand above it, which are those up to its end too. */
      readonly startsYear: boolean;
      /** The target of the year spread over the quarters: the realisasi beside it is a sum up to the quarter too. */
      readonly allocated: boolean;
      readonly scale: number;
      readonly inPercent: boolean;
      /** The month of the quarter whose figure stands there (1..12); undefined for the quarter's own. */
      readonly month: number | undefined;
      /** Which kinds of money it is one of, of which the whole is the sum: LS, GU. Undefined for the whole. */
      readonly piece: number | undefined;
      /** The heading that decides, name or quarter, whichever stands lower. */
      readonly cell: HeadingCell;
    }
  | {
      readonly kind: 'other';
      /**
       * `quarterless`: a part of a quarter, and no quarter above it; `unknown quarter`: below a heading that stands for one;
       * `passed`: of no use to the report.
       */
      readonly reason: 'passed' | 'unknown' | 'quarterless' | 'unknown quarter' | 'year';
      readonly part: TriwulanPart | undefined;
      readonly triwulan: Triwulan | undefined;
      readonly cell: HeadingCell;
    };

/** What the meaning of a heading depends on beside itself. */
export interface MeaningContext {
  readonly declaration: TableIndex;
  readonly parse: (text: string) => HeadingText;
  /** The workbook's year; columns of another one are not meant. */
  readonly year: number | null;
  /** The quarter that sheet name or title gives to headings without one. */
  readonly triwulan: Triwulan | undefined;
}

type Part = ColumnDeclaration & { readonly part: TriwulanPart };
type Found =
  | {
      readonly key: ColumnKey;
      readonly rank: Rank;
      readonly variant: Variant | undefined;
      readonly month?: number | undefined;
      readonly piece?: number | undefined;
    }
  | 'passed'
  | undefined;

/** What a column holds by the headings above it, the lowest deciding; undefined when none says anything. */
export function readMeaning(path: readonly HeadingCell[], context: MeaningContext): ColumnMeaning | undefined {
  const parsed = parsePath(path, context.parse);
  const lowest = parsed.named.at(-1) ?? -1;
  const decisive = path[Math.max(lowest, parsed.triwulanIndex)] ?? path.at(-1);
  if (decisive === undefined) return undefined;
  const other = (reason: 'passed' | 'unknown' | 'quarterless' | 'year', part?: TriwulanPart): ColumnMeaning => ({
    kind: 'other',
    reason,
    part,
    triwulan: parsed.triwulan,
    cell: decisive,
  });
  if (lowest === -1) return other('unknown');
  const year = parsed.texts.findLast((text) => text.year !== undefined)?.year;
  if (year !== undefined && context.year !== null && year !== context.year) return other('year');
  if (parsed.texts.some(isOfLastYear)) return other('year');
  const found = ofMonth(findColumn(parsed, context), parsed, context);
  if (found === 'passed') return other('passed');
  if (found === undefined) {
    const part = parsed.triwulan === undefined ? findPart(parsed, context)?.column.part : undefined;
    if (part !== undefined) return other('quarterless', part);
    return other(isPassedHeading(parsed.texts[lowest]?.words ?? '') ? 'passed' : 'unknown');
  }
  return {
    kind: 'column',
    ...found,
    month: found.month,
    piece: found.piece,
    cumulative: parsed.texts.some((text) => text.cumulative),
    startsYear: parsed.texts.some((text) => text.startsYear),
    allocated: parsed.texts.some(isAllocation),
    scale: parsed.texts.findLast((text) => text.scale !== 1)?.scale ?? 1,
    inPercent: parsed.texts.at(-1)?.inPercent ?? false,
    cell: decisive,
  };
}

function findColumn(parsed: ParsedPath, context: MeaningContext): Found {
  const { named, texts } = parsed;
  const lowest = named.at(-1) ?? 0;
  const words = (from: number, to: number): string =>
    named
      .slice(from, to)
      .map((i) => texts[i]?.words ?? '')
      .join(' ');
  // Typed over two rows, or said in two levels: SUB / KEGIATAN, REALISASI / KEUANGAN.
  for (let from = 0; from < named.length - 1; from++) {
    const joined = lookUp(words(from, named.length), parsed, context);
    if (joined !== undefined) return joined;
  }
  const own = texts[lowest]?.words ?? '';
  // LS | GU | JUMLAH, APRIL | MEI | JUNI | JUMLAH below REALISASI of a quarter: the sum is the realisasi.
  const isBelowQuarter = parsed.triwulan === undefined ? named.length > 1 : parsed.triwulanIndex < lowest;
  if (isBelowQuarter && isSumHeading(own)) {
    const above = lookUp(words(0, named.length - 1), parsed, context);
    if (above !== undefined && above !== 'passed') return { ...above, rank: 2 };
  }
  const piece = named.length > 1 ? findMoneyPiece(own) : undefined;
  if (piece !== undefined) {
    const above = lookUp(words(0, named.length - 1), parsed, context);
    if (above !== undefined && above !== 'passed' && context.declaration.placed.get(above.key)?.content === 'rupiah')
      return { ...above, rank: 2, piece };
  }
  const month = texts[lowest]?.month;
  if (month !== undefined && triwulanOf(month) === parsed.triwulan) {
    const above = lookUp(words(0, named.length - 1), parsed, context);
    const content =
      above === undefined || above === 'passed' ? 'teks' : context.declaration.placed.get(above.key)?.content;
    if (above !== undefined && above !== 'passed' && (content === 'satuan' || content === 'rupiah'))
      return { ...above, rank: 2, month };
  }
  const qualifier = texts[lowest]?.qualifier;
  if (qualifier !== undefined) {
    for (let from = 0; from < named.length - 1; from++) {
      const above = lookUp(words(from, named.length - 1), parsed, context);
      if (above !== undefined && above !== 'passed') return qualify(above, qualifier, own, parsed, context);
    }
  }
  const alone = lookUp(own, parsed, context);
  if (alone !== undefined && alone !== 'passed' && named.length > 1) return inGroup(alone, parsed, context);
  if (alone !== undefined || qualifier === undefined || named.length > 1 || namesFisik(own)) return alone;
  return qualifyQuarter(qualifier, parsed, context);
}

/** TARGET | REALISASI below APRIL of its quarter: the month's, unless the lower heading names the quarter again. */
function ofMonth(found: Found, { texts, triwulan, triwulanIndex }: ParsedPath, { declaration }: MeaningContext): Found {
  if (found === undefined || found === 'passed' || found.month !== undefined) return found;
  const { month } = texts.slice(triwulanIndex + 1, -1).find((text) => text.month !== undefined) ?? {};
  const content = declaration.placed.get(found.key)?.content;
  const isFigure = content === 'satuan' || content === 'rupiah';
  const isOwn = month !== undefined && triwulan !== undefined && triwulanOf(month) === triwulan;
  return isOwn && isFigure ? { ...found, rank: 2, month } : found;
}

/** TARGET below KINERJA or KEUANGAN, over quarters or below them, is what the group says. */
function inGroup(alone: Exclude<Found, 'passed' | undefined>, parsed: ParsedPath, context: MeaningContext): Found {
  for (const i of parsed.named.slice(0, -1).toReversed()) {
    const words = headingTokens(parsed.texts[i]?.words ?? '').filter((word) => !GROUP_WORDS.includes(word));
    const group = readQualifier(words.join(' '));
    if (group === 'kinerja' || group === 'money') return qualify(alone, group, '', parsed, context);
  }
  return alone;
}

function lookUp(words: string, parsed: ParsedPath, { declaration, triwulan }: MeaningContext): Found {
  if (parsed.triwulan !== undefined) return toPart(declaration.matchPart(words), parsed.triwulan);
  const column = declaration.matchColumn(words);
  // TARGET 2024 below a title of Triwulan II is the year's.
  const isYearly = column !== undefined && parsed.texts.some(({ year }) => year !== undefined);
  if (triwulan !== undefined && !isYearly && (column === undefined || column.rank === 2)) {
    const part = declaration.matchPart(words);
    if (part !== undefined && (column === undefined || part.rank < column.rank)) return toPart(part, triwulan);
  }
  return column === undefined ? undefined : { key: column.column.column, rank: column.rank, variant: column.variant };
}

function toPart(match: HeadingMatch<Part> | undefined, triwulan: Triwulan): Found {
  return match === undefined
    ? undefined
    : { key: triwulanColumn(triwulan, match.column.part), rank: match.rank, variant: match.variant };
}

function findPart(parsed: ParsedPath, { declaration }: MeaningContext): HeadingMatch<Part> | undefined {
  const words = parsed.named.map((i) => parsed.texts[i]?.words ?? '');
  return declaration.matchPart(words.join(' ')) ?? declaration.matchPart(words.at(-1) ?? '');
}

/** The column meant by a sub-heading: K below TARGET is the target, Rp below it its money where the sheet keeps that. */
function qualify(
  above: Exclude<Found, 'passed' | undefined>,
  qualifier: Qualifier,
  words: string,
  parsed: ParsedPath,
  { declaration, triwulan }: MeaningContext,
): Found {
  const column = declaration.placed.get(above.key);
  if (column === undefined) return undefined;
  const found: Found = { ...above, rank: 2 };
  switch (qualifier) {
    case 'before':
    case 'after':
      return column.content === 'teks' ? undefined : { ...found, variant: readVariant(headingTokens(words)) };
    case 'percent':
      return column.content === 'persen' ? found : 'passed';
    case 'kinerja':
      // K below KODE is a part of it (U | B | P | K | SK).
      if (above.key === 'kode') return undefined;
      return column.content === 'rupiah' ? 'passed' : found;
    case 'money': {
      if (column.content === 'rupiah') return found;
      const quarter = parsed.triwulan ?? triwulan;
      if (column.field !== 'target') return 'passed';
      const partner = column.triwulan !== null && quarter !== undefined ? triwulanColumn(quarter, 'anggaran') : 'pagu';
      return declaration.placed.has(partner) ? { ...found, key: partner } : 'passed';
    }
  }
}

/** K | Rp right below a quarter: the target and its money, where the sheet has both. */
function qualifyQuarter(qualifier: Qualifier, parsed: ParsedPath, { declaration }: MeaningContext): Found {
  if (parsed.triwulan === undefined) return undefined;
  if (qualifier === 'percent') return 'passed';
  const [target, money] = (['target', 'anggaran'] as const).map((part) => triwulanColumn(parsed.triwulan ?? 1, part));
  if (target === undefined || money === undefined || !declaration.placed.has(money)) return undefined;
  if (qualifier === 'kinerja') return { key: target, rank: 2, variant: undefined };
  return qualifier === 'money' ? { key: money, rank: 2, variant: undefined } : undefined;
}
