import { formatA1, formatCellRef } from '../cell-ref.ts';
import { excerpt } from '../clean.ts';
import { printFigures } from '../figures.ts';
import type { Finding } from '../finding.ts';
import type { Layout } from '../paint.ts';
import { nameProgram } from '../program-name.ts';
import { SEVERITY_WORD, wording } from '../wording.ts';
import { flow, NO_LEAD, shortPath, type Token, words } from './flow.ts';

const INDENT = 6;
/** The longest label that every finding may have, so that the values of most findings stand below each other. */
const USUAL_LABEL = 'seharusnya'.length;

/** Where findings stand: alone, with sheet and file; or below a heading that names sheet and row. */
export type FindingPlace = { readonly kind: 'alone'; readonly file: string } | { readonly kind: 'row' };

type WriteRow = (label: string, value: readonly Token[]) => string[];

/** One finding as in checks.md, "Text": sentence, place, figures, cause, repair. `width` undefined = no wrapping. */
export function findingLines(finding: Finding, place: FindingPlace, layout: Layout): string[] {
  const { paint, width } = layout;
  const { title, hint, cause, figures } = wording(finding);
  const tag: Token = {
    text: `${SEVERITY_WORD[finding.severity]}[${finding.code}]`,
    paint: (t) => paint.strong(paint[finding.severity](t)),
  };
  const size = Math.max(USUAL_LABEL, ...figures.map((label) => label.length));
  const value = INDENT + size + 3;
  const row: WriteRow = (label, tokens) =>
    flow(tokens, width, { text: `${' '.repeat(INDENT)}${label.padEnd(size + 3)}`, paint: paint.faint }, value);
  return [
    ...flow([tag, ...words(title, paint.strong)], width, NO_LEAD, INDENT),
    ...placeRow(finding, place, layout, value, row),
    ...figureRows(finding, figures, row),
    ...(cause === '' ? [] : row('sebab', words(cause))),
    ...(hint === '' ? [] : row('saran', words(nameProgram(hint, layout.starter)))),
    ...consequenceRow(finding, row),
  ];
}

/** Name of the row that a finding stands in; '' where it has none. */
export function rowNameOf({ label }: Finding): string {
  return excerpt(label?.split(' · ')[0] ?? '', 80);
}

function placeRow(
  finding: Finding,
  place: FindingPlace,
  { paint, width }: Layout,
  indent: number,
  row: WriteRow,
): string[] {
  const { at } = finding;
  if (place.kind === 'row') return at === undefined ? [] : row('sel', [{ text: formatA1(at), paint: paint.place }]);
  const path = width === undefined ? place.file : shortPath(place.file, width - indent);
  if (at === undefined) return row('di', [{ text: path }]);
  const name = rowNameOf(finding);
  const sheet = words(`lembar ${excerpt(at.sheet)}, sel`);
  const cell = { text: formatA1(at), paint: paint.place };
  return row('di', [...sheet, cell, ...words(name === '' ? '' : `(baris "${name}")`), { text: `di ${path}` }]);
}

function figureRows(
  finding: Finding,
  [writtenLabel, computedLabel]: readonly [string, string],
  row: WriteRow,
): string[] {
  const shown = printFigures(finding);
  const values = [shown.written, shown.computed, shown.difference].map((v) => excerpt(v ?? ''));
  const [written = '', computed = '', difference = ''] = aligned(values);
  const formula = finding.formula === undefined ? [] : words(`= ${excerpt(finding.formula, 300)}`);
  const [equals, ...rest] = formula;
  return [
    ...(written === '' ? [] : row(writtenLabel, [{ text: written }])),
    ...(computed === ''
      ? []
      : row(computedLabel, [
          { text: computed },
          ...(equals === undefined ? [] : [{ text: `  ${equals.text}` }, ...rest]),
        ])),
    ...(difference === '' ? [] : row('selisih', [{ text: difference }])),
  ];
}

/** What follows from a mistake needs no repair of its own: its cells are named, and it goes with the mistake. */
function consequenceRow({ consequences = [], at }: Finding, row: WriteRow): string[] {
  if (consequences.length === 0) return [];
  const cells = new Set(
    consequences.flatMap((f) =>
      f.at === undefined ? [] : [f.at.sheet === at?.sheet ? formatA1(f.at) : formatCellRef(f.at)],
    ),
  );
  const named = [...cells].slice(0, MOST_CELLS).join(', ');
  const rest = cells.size > MOST_CELLS ? `, dan ${cells.size - MOST_CELLS} sel lagi` : '';
  return row('ikut', words(`${consequences.length} temuan lain akibat kesalahan ini: ${excerpt(named)}${rest}`));
}

const MOST_CELLS = 5;

/** Figures one below the other by their last digit, units behind; left as they are when one is no figure. */
function aligned(values: readonly string[]): readonly string[] {
  const digits = values.map((v) => /^-?[\d.,]+(?=%?$| poin persen$)/.exec(v)?.[0] ?? '');
  if (values.some((v, i) => v !== '' && digits[i] === '')) return values;
  const size = Math.max(...digits.map((d) => d.length));
  return values.map((v, i) => (v === '' ? '' : ' '.repeat(size - (digits[i] ?? '').length) + v));
}
