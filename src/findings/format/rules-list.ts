import type { Entry } from '../catalog/entry.ts';
import type { Layout } from '../paint.ts';
import { nameProgram } from '../program-name.ts';
import { SEVERITY_WORD } from '../wording.ts';
import { flow, words } from './flow.ts';

type Catalogue = Readonly<Record<string, Entry>>;

/** What `lapkin rules` prints: every code with severity and meaning, by family; ends in a line feed. */
export function formatRules(catalogue: Catalogue, layout: Layout): string {
  const { paint, width, starter } = layout;
  const rules = Object.entries(catalogue);
  const families = [...new Set(rules.map(([code]) => familyOf(code)))];
  const size = Math.max(...rules.map(([code]) => code.length));
  const narrow = width !== undefined && width < size + 50;
  const lines = families.flatMap((family) => [
    paint.strong(family),
    ...rules
      .filter(([code]) => familyOf(code) === family)
      .flatMap(([code, entry]) => ruleLines(code, entry, layout, narrow ? 0 : size)),
    '',
  ]);
  const end = nameProgram(`${rules.length} kode. Penjelasan dan contoh satu kode: lapkin explain KODE`, starter);
  return `${[...lines, ...flow(words(end), width, { text: '' }, 2)].join('\n')}\n`;
}

function ruleLines(code: string, entry: Entry, { paint, width }: Layout, size: number): string[] {
  const word = SEVERITY_WORD[entry.severity].padEnd(10);
  const severity = paint[entry.severity](word);
  if (size === 0) {
    return [`  ${severity} ${code}`, ...flow(words(entry.what), width, { text: '      ' }, 6)];
  }
  const indent = 2 + word.length + 1 + size + 2;
  const lead = `  ${word} ${code.padEnd(size)}  `;
  return flow(words(entry.what), width, { text: lead, paint: (t) => t.replace(word, severity) }, indent);
}

/** The catalogue as `lapkin rules --format json` prints it (schemaVersion 1). */
export function formatRulesJson(catalogue: Catalogue): string {
  const rules = Object.entries(catalogue).map(([code, { severity, what, why }]) => ({ code, severity, what, why }));
  return `${JSON.stringify({ schemaVersion: 1, rules }, null, 2)}\n`;
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}
