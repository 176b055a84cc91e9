import { CATALOGUE } from '../findings/catalog.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { formatRules, formatRulesJson } from '../findings/format/rules-list.ts';
import { nearest } from '../findings/nearest.ts';
import type { Layout } from './terminal.ts';

/** `lapkin rules [--format text|json]`: the text to print. Throws a usage Failure on another format. */
export function rules(format: string, layout: Layout): string {
  if (format === 'json') return formatRulesJson(CATALOGUE);
  if (format === 'text') return formatRules(CATALOGUE, layout);
  const near = nearest(format, ['text', 'json']);
  const hint = near === undefined ? 'pilihannya: text, json' : `maksud Anda ${near}? Pilihannya: text, json`;
  throw new Failure(EXIT.usage, `--format "${format}" tidak dikenal`, hint);
}
