import { CLASS } from '../html/vocabulary.ts';
import type { DocumentLayout } from './document-layout.ts';
import type { HeadingNumbers } from './heading-numbers.ts';
import { findElements, type HtmlElement, textOf } from './html-tree.ts';
import type { WrittenList } from './numbering-xml.ts';
import type { LetterOutlines } from './outline-texts.ts';
import type { PictureStore } from './picture-xml.ts';
import type { ReadyPicture } from './prepare-pictures.ts';
import type { References } from './references.ts';

/** A heading or caption that contents lists point at. */
export interface ContentsTarget {
  /** The first element of its id: the only one that gets the bookmark. */
  readonly e: HtmlElement;
  readonly number: number;
  /** Name of its bookmark. */
  readonly name: string;
  readonly kind: 'judul' | 'tabel' | 'gambar';
  readonly text: string;
}

/** What the writers of one document share. */
export interface WordContext {
  readonly layout: DocumentLayout;
  /** Width at hand in twips: the page's, or the cell's. */
  readonly width: number;
  /** Height of a page's text area in points. */
  readonly page: number;
  /** Most that a picture may be high, in points. */
  readonly height: number;
  /** Widths of the letters. */
  readonly letters: LetterOutlines;
  readonly pictures: ReadonlyMap<HtmlElement, ReadyPicture>;
  readonly targets: ReadonlyMap<string, ContentsTarget>;
  /** What the text may refer to. */
  readonly references: References;
  readonly headingNumbers: HeadingNumbers;
  /** Page labels by id; null when no print is known. */
  readonly pageById: ReadonlyMap<string, { readonly label: string }> | null;
  readonly counters: Counters;
  /** Picture files that the text uses. */
  readonly media: PictureStore;
}

/** Running numbers of a document. */
interface Counters {
  /** The lists written so far: each counts for itself. */
  readonly lists: WrittenList[];
  /** Last number of each sequence of captions ("Tabel", "Gambar"). */
  readonly lastNumbers: Map<string, number>;
}

/** Bookmarks of all headings and captions with an id, in document order. */
export function collectTargets(root: HtmlElement): ReadonlyMap<string, ContentsTarget> {
  const targets = new Map<string, ContentsTarget>();
  for (const e of findElements(root, (x) => targetKind(x) !== null)) {
    const id = e.attributes.id ?? '';
    const kind = targetKind(e);
    if (id === '' || kind === null || targets.has(id)) continue;
    const number = targets.size + 1;
    targets.set(id, { e, number, name: `_Toc${String(number).padStart(8, '0')}`, kind, text: textOf(e) });
  }
  return targets;
}

function targetKind(element: HtmlElement): ContentsTarget['kind'] | null {
  if (/^h[1-3]$/.test(element.name)) return 'judul';
  if (element.name === 'figcaption') return 'gambar';
  return element.name === 'p' && element.classes.includes(CLASS['judul-tabel']) ? 'tabel' : null;
}
