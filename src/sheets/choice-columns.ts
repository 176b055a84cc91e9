import type { ColumnDeclaration } from '../domain/column.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { matchChoice } from './column-choice.ts';
import type { ColumnBody } from './heading-body.ts';
import type { Candidate } from './heading-candidate.ts';
import type { HeadingSearch } from './heading-search.ts';

/** The missing column of a fixed list all of whose words stand in an unread column. */
export function findChoiceColumn(
  { declaration }: HeadingSearch,
  candidate: Candidate,
  { words, numbers }: ColumnBody,
): (ColumnDeclaration & { readonly column: ColumnKey }) | undefined {
  const stated = [...words].filter((word) => word !== '-');
  if (numbers > 0 || stated.length === 0) return undefined;
  return declaration.columns.find(
    ({ choices, column }) =>
      choices !== undefined &&
      !candidate.columns.has(column) &&
      stated.every((word) => matchChoice(word, choices) !== undefined),
  );
}
