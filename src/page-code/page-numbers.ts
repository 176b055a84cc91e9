import { CLASS } from '../html/vocabulary.ts';
import type { Labels } from './page-calls.ts';

/** The id whose page number a place in a contents list wants. */
export function wantedId(place: HTMLElement): string {
  return place.dataset.untuk ?? '';
}

/** The places for page numbers in the contents lists, in document order. */
export function numberPlaces(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`.${CLASS.hal}[data-untuk]`)];
}

/** Writes the page numbers into the contents lists. */
export function fillLabels(labels: Labels): void {
  const labelOf = new Map(labels);
  for (const place of numberPlaces()) place.textContent = labelOf.get(wantedId(place)) ?? '';
}

/**
 * Puts a placeholder (print/pdf/fill-numbers.ts) in the place of each page number. Gives the id that each place is for,
 * or null where a number might move other text, because it is not positioned by itself.
 */
export function putPlaceholders(numberLetters: string): readonly string[] | null {
  const places = numberPlaces();
  if (!places.every((place) => getComputedStyle(place).position === 'absolute')) return null;
  for (const [number, place] of places.entries()) {
    // A kerned pair ("11") would make the placeholder narrower than its glyphs say.
    place.style.fontKerning = 'none';
    place.textContent = `${numberLetters}${number}`;
  }
  return places.map(wantedId);
}
