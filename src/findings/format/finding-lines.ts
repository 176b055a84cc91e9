import { formatCellRef } from '../cell-ref.ts';
import { excerpt } from '../clean.ts';
import { printFigures } from '../figures.ts';
import type { Finding } from '../finding.ts';
import type { Layout } from '../paint.ts';
import { SEVERITY_WORD, wording } from '../wording.ts';
import { flow, NO_LEAD, shortPath, type Token, words } from './flow.ts';

const INDENT = 6;
/** Column of the values: after the longest label ("dihitung", "tertulis") and three spaces. */
const VALUE = INDENT + 11;

/** One finding as in checks.md, "Text": sentence, place, figures, cause, repair. `width` undefined = no wrapping. */
export function findingLines(finding: Finding, file: string, layout: Layout): string[] {
  const { paint, width } = layout;
  const { title, hint, cause } = wording(finding);
  const tag: Token = {
    text: `${SEVERITY_WORD[finding.severity]}[${finding.code}]`,
    paint: (t) => paint.strong(paint[finding.severity](t)),
  };
  const row = (label: string, value: readonly Token[]): string[] => {
    const gap = ' '.repeat(VALUE - INDENT - label.length);
    const lead = { text: `${' '.repeat(INDENT)}${label}${gap}`, paint: paint.faint };
    return flow(value, width, lead, VALUE);
  };
  return [
    ...flow([tag, ...words(title, paint.strong)], width, NO_LEAD, INDENT),
    ...placeLines(finding, file, layout),
    ...figureRows(finding, row),
    ...(cause === '' ? [] : row('sebab', words(cause))),
    ...(hint === '' ? [] : row('saran', words(hint))),
  ];
}

function placeLines(finding: Finding, file: string, { paint, width }: Layout): string[] {
  const path = width === undefined ? file : shortPath(file, width - INDENT - 2);
  const tokens: Token[] = [{ text: finding.at === undefined ? path : `${path} ›` }];
  if (finding.at !== undefined) tokens.push({ text: excerpt(formatCellRef(finding.at)), paint: paint.place });
  const label = excerpt(finding.label?.split(' · ')[0] ?? '', 80);
  if (label !== '') {
    const [first, ...rest] = words(`(baris "${label}")`);
    if (first !== undefined) tokens.push({ text: ` ${first.text}` }, ...rest);
  }
  return flow(tokens, width, { text: '  --> ', paint: paint.faint }, INDENT);
}

function figureRows(finding: Finding, row: (label: string, value: readonly Token[]) => string[]): string[] {
  const shown = printFigures(finding);
  const values = [shown.written, shown.computed, shown.difference].map((v) => excerpt(v ?? ''));
  const [written = '', computed = '', difference = ''] = aligned(values);
  const formula = finding.formula === undefined ? [] : words(`= ${excerpt(finding.formula, 300)}`);
  const [equals, ...rest] = formula;
  return [
    ...(written === '' ? [] : row('tertulis', [{ text: written }])),
    ...(computed === ''
      ? []
      : row('dihitung', [
          { text: computed },
          ...(equals === undefined ? [] : [{ text: `  ${equals.text}` }, ...rest]),
        ])),
    ...(difference === '' ? [] : row('selisih', [{ text: difference }])),
  ];
}

/** Figures one below the other by their last digit, units behind; left as they are when one is no figure. */
function aligned(values: readonly string[]): readonly string[] {
  const digits = values.map((v) => /^-?[\d.,]+(?=%?$| poin$)/.exec(v)?.[0] ?? '');
  if (values.some((v, i) => v !== '' && digits[i] === '')) return values;
  const size = Math.max(...digits.map((d) => d.length));
  return values.map((v, i) => (v === '' ? '' : ' '.repeat(size - (digits[i] ?? '').length) + v));
}
