/** HTML of our own as one line of text: what a tag becomes (a space, or nothing), entities resolved, spaces folded. */
export function plainText(html: string, tag: '' | ' '): string {
  return html
    .replace(/<[^>]*>/g, tag)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#x3D;', '=')
    .replaceAll('&#x60;', '`')
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
