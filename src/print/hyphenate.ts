import { changeTexts } from '../html/change-texts.ts';
import { CLASS } from '../html/vocabulary.ts';
import { breakPoints } from './syllables.ts';

const SOFT_HYPHEN = '\u00AD';
/** Where words stand that are searched as names, or in lines of their own: only running text is parted. */
const LEFT = new Set(['head', 'style', 'title', 'svg', 'nav', 'table', 'h1', 'h2', 'h3', 'h4', 'figcaption']);
const LEFT_CLASS = new RegExp(
  `class="[^"]*(?<![\\w-])(?:${[CLASS.sampul, CLASS['judul-tabel'], CLASS['tanda-tangan'], CLASS['cap-draf'], CLASS.pusat].join('|')})(?![\\w-])`,
);

/** The HTML of a report in Indonesian with soft hyphens between the syllables of running text; any other as it is. */
export function hyphenate(html: string): string {
  if (!/<html[^>]*\slang="id\b/.test(html)) return html;
  return changeTexts(html, (name, attributes) => LEFT.has(name) || LEFT_CLASS.test(attributes), hyphenateText);
}

/** A text with soft hyphens. Addresses and abbreviations (capitals, digits within) stay whole. */
export function hyphenateText(text: string): string {
  return text.replace(/(?<![\p{L}\d./@:&#])\p{Lu}?\p{Ll}{6,}(?![\p{L}\d/@:]|\.\p{L})/gu, (word) => {
    const points = breakPoints(word.toLowerCase());
    return points.reduceRight((parted, at) => parted.slice(0, at) + SOFT_HYPHEN + parted.slice(at), word);
  });
}
