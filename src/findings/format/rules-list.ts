import type { Entry } from '../catalog/entry.ts';
import type { Severity } from '../catalog/severity.ts';
import type { Paint } from '../paint.ts';
import { SEVERITY_WORD } from '../wording.ts';
import { flow, words } from './flow.ts';

type Catalogue = Readonly<Record<string, Entry>>;

/** What `lapkin rules` prints: every code with severity and meaning, by family; ends in a line feed. */
export function formatRules(
  catalogue: Catalogue,
  { paint, width }: { readonly paint: Paint; readonly width?: number },
): string {
  const codes = Object.keys(catalogue);
  const families = [...new Set(codes.map(familyOf))];
  const size = Math.max(...codes.map((code) => code.length));
  const narrow = width !== undefined && width < size + 50;
  const lines = families.flatMap((family) => [
    paint.strong(family),
    ...codes
      .filter((code) => familyOf(code) === family)
      .flatMap((code) => ruleLines(code, catalogue, paint, width, narrow ? 0 : size)),
    '',
  ]);
  const end = `${codes.length} kode. Penjelasan dan contoh satu kode: lapkin explain KODE`;
  return `${[...lines, ...flow(words(end), width, { text: '' }, 2)].join('\n')}\n`;
}

function ruleLines(
  code: string,
  catalogue: Catalogue,
  paint: Paint,
  width: number | undefined,
  size: number,
): string[] {
  const entry = catalogue[code];
  if (entry === undefined) return [];
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
  const rules = Object.entries(catalogue).map(([code, entry]) => ({
    code,
    severity: entry.severity satisfies Severity,
    what: entry.what,
    why: entry.why,
  }));
  return `${JSON.stringify({ schemaVersion: 1, rules }, null, 2)}\n`;
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}
