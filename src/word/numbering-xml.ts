import { listIndent } from './document-styles.ts';
import { HEADING_LIST } from './heading-numbers.ts';
import { el, value, xmlPart } from './xml-element.ts';

/** A list of the document: its marks, its level from 0, and its first number. */
export interface WrittenList {
  readonly form: 'bulat' | 'centang' | 'nomor';
  readonly level: number;
  readonly start: number;
}

const FORMS = ['bulat', 'centang', 'nomor'] as const;
const MARKS = { bulat: '\u2022', centang: '\u2713' } as const;

/** Levels that Word may count; deeper lists take the last one. */
export const LIST_LEVELS = [0, 1, 2, 3] as const;

/** Numbers of headings by level; `%1` is the number of the first level. */
const HEADING_LEVELS = [
  { form: 'upperRoman', text: 'BAB %1' },
  { form: 'upperLetter', text: '%2.' },
  { form: 'decimal', text: '%3.' },
] as const;

/**
 * The part numbering.xml: the numbers of headings, bound to their styles, from `firstBab` on; the three kinds of list; and
 * each list of the document, which counts for itself.
 */
export function numberingXml(lists: readonly WrittenList[], firstBab: number): string {
  const kinds = FORMS.map((b, i) =>
    el(
      'w:abstractNum',
      { 'w:abstractNumId': i },
      value('w:multiLevelType', 'hybridMultilevel'),
      ...LIST_LEVELS.map((n) => levelXml(b, n)),
    ),
  );
  const numbers = lists.map(({ form, level: n, start }, i) =>
    el(
      'w:num',
      { 'w:numId': i + 1 + HEADING_LIST },
      value('w:abstractNumId', FORMS.indexOf(form)),
      el('w:lvlOverride', { 'w:ilvl': n }, value('w:startOverride', start)),
    ),
  );
  const headings = el('w:num', { 'w:numId': HEADING_LIST }, value('w:abstractNumId', FORMS.length));
  return xmlPart('w:numbering', ...kinds, headingKind(firstBab), headings, ...numbers);
}

function headingKind(firstBab: number): string {
  return el(
    'w:abstractNum',
    { 'w:abstractNumId': FORMS.length },
    value('w:multiLevelType', 'multilevel'),
    ...HEADING_LEVELS.map(({ form, text }, n) =>
      el(
        'w:lvl',
        { 'w:ilvl': n },
        value('w:start', n === 0 ? firstBab : 1),
        value('w:numFmt', form),
        value('w:pStyle', `Heading${n + 1}`),
        value('w:suff', 'space'),
        value('w:lvlText', text),
        value('w:lvlJc', 'left'),
        el('w:pPr', {}, el('w:ind', { 'w:left': 0, 'w:firstLine': 0 })),
      ),
    ),
  );
}

function levelXml(form: WrittenList['form'], n: number): string {
  const font = el('w:rFonts', {
    'w:ascii': 'Segoe UI Symbol',
    'w:hAnsi': 'Segoe UI Symbol',
    'w:eastAsia': 'Segoe UI Symbol',
    'w:cs': 'Segoe UI Symbol',
  });
  return el(
    'w:lvl',
    { 'w:ilvl': n },
    value('w:start', 1),
    value('w:numFmt', form === 'nomor' ? 'decimal' : 'bullet'),
    value('w:lvlText', form === 'nomor' ? `%${n + 1}.` : MARKS[form]),
    value('w:lvlJc', 'left'),
    el('w:pPr', {}, el('w:ind', { 'w:left': listIndent(n), 'w:hanging': 400 })),
    form === 'centang' ? el('w:rPr', {}, font) : '',
  );
}
