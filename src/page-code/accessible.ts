/**
 * Whether the document has what no tag can make up for (ISO 14289-1): a language, headings that begin at level 1 and
 * skip none, a text in the place of every picture.
 */
export function isAccessible(): boolean {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
  const pictures = [...document.querySelectorAll('img, svg, figure, [role="img"]')];
  return (
    document.documentElement.lang !== '' &&
    levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1) &&
    pictures.every((picture) => isHidden(picture) || textInPlace(picture) !== '')
  );
}

function isHidden(picture: Element): boolean {
  const role = picture.getAttribute('role');
  return role === 'none' || role === 'presentation' || picture.closest('[aria-hidden="true"]') !== null;
}

function textInPlace(picture: Element): string {
  const text = picture.getAttribute('alt') ?? picture.getAttribute('aria-label');
  return (text ?? picture.querySelector('title, figcaption')?.textContent ?? '').trim();
}
