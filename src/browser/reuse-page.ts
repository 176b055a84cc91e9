import type { Page } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import { VEIL } from '../page-code/veil.ts';
import { POLICY_TAG } from './refuse-requests.ts';

// In front of everything, so that no template can come before it: the parser opens html and head for it, and the
// document's own doctype is then ignored while the attributes of its html and body tags are still taken over.
const DOCTYPE = '<!doctype html>';
// Nothing is painted on a screen that nobody sees. Not where something is embedded: unseen, it would not be asked for,
// and so neither refused nor told of.
const VEILED = `<style id="${VEIL}">@media screen { html { display: none !important } }</style>`;
const EMBEDS = /<(?:object|embed)\b/i;
// What may outlast its document where the next one is written into the same page: policies, a refresh under way, frames.
const LINGERS = /<(?:object|embed|iframe|frame|link|base|script|video|audio)\b|http-equiv|referrer/i;
const FONT_FACE = /@font-face/i;

/** A page that takes one document after another. */
interface ReusedPage {
  /** Makes the page ready for a document (see PrintPage.load) and gives what to write into it. */
  prepare(html: string, fonts: string): Promise<string>;
  /** The document has been printed: the next one may be written over it, if it leaves nothing behind. */
  printed(): void;
}

/**
 * Each document is written over the one before (loading the page anew takes a quarter longer), and the fonts that many
 * share are kept. The page begins anew where a document may leave something behind, was not printed, or has other fonts.
 */
export function reusePage(page: Page, holdFonts: (rules: string) => Promise<void>): ReusedPage {
  // The faces that the page holds; none can be taken from it but with all it has.
  let fonts = '';
  // Nothing but the browser's empty document has stood in the page.
  let blank = true;
  // The document in the page has been printed and leaves nothing behind.
  let plain = true;
  let lingers = false;
  const beginAnew = async (wanted: string): Promise<void> => {
    if (plain && fonts === wanted) return;
    if (!plain || fonts !== '') {
      await page.goto('about:blank', { timeout: 0 });
      blank = true;
    }
    fonts = wanted;
    if (wanted !== '') await holdFonts(wanted);
  };
  return {
    prepare: async (html, faces) => {
      const bare = faces === '' ? html : html.replace(faces, () => '');
      // Faces of the document's own would stand behind those that the page holds.
      const held = bare !== html && !FONT_FACE.test(bare);
      await beginAnew(held ? faces : '');
      const policy = blank ? POLICY_TAG : '';
      [blank, plain, lingers] = [false, false, LINGERS.test(bare)];
      return DOCTYPE + policy + (EMBEDS.test(bare) ? '' : VEILED) + (held ? bare : html);
    },
    printed: () => {
      plain = !lingers;
    },
  };
}
