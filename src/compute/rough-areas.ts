import { readReference } from '../rules/formula/formula-reference.ts';
import type { Area } from './parse-formula.ts';

const TEXT = /"(?:[^"]|"")*"/g;
const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const REFERENCE = new RegExp(
  String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(${CORNER}(?::${CORNER})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])`,
  'gu',
);

/**
 * The areas that a formula mentions, as far as they can be seen without understanding it; null where it speaks of names
 * or tables, behind which any cell may stand.
 */
export function roughAreas(formula: string): readonly Area[] | null {
  const bare = formula.replace(TEXT, ' ');
  const areas = [...bare.matchAll(REFERENCE)].flatMap(([, quoted, plain, text = '']) => {
    const area = readReference(text, quoted?.replaceAll("''", "'") ?? plain);
    return area === undefined ? [] : [area];
  });
  const rest = bare.replace(REFERENCE, ' ').replace(/[\p{L}_][\p{L}\p{N}_.]*\s*\(/gu, ' ');
  const known = rest.replace(/\b(?:TRUE|FALSE)\b/gi, ' ').replace(/\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi, ' ');
  return /[\p{L}_[\]#]/u.test(known) ? null : areas;
}
