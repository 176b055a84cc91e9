import { linkedId } from './document-text.ts';

/** Text of the links within the document, by the id they lead to; the first link counts. */
export function internalLinks(): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const link of linksWithin()) {
    const text = link.textContent.replace(/\s+/g, ' ').trim();
    const id = linkedId(link.hash);
    if (text !== '' && !links.has(id)) links.set(id, text);
  }
  return links;
}

/** Links every id that no link leads to: only linked ids become destinations of the PDF. */
export function linkMissing(ids: readonly string[]): void {
  const linked = new Set(linksWithin().flatMap(({ hash }) => [hash.slice(1), linkedId(hash)]));
  for (const id of ids) if (!linked.has(id)) addHiddenLink(id);
}

/** Adds a link that nobody sees, so that a print tells where the element stands. */
export function addHiddenLink(id: string): void {
  const link = document.createElement('a');
  link.href = `#${encodeURIComponent(id)}`;
  link.style.display = 'none';
  document.body.append(link);
}

function linksWithin(): readonly HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
}
