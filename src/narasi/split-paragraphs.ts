/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:rp|idr|s\.?d|no|tw|t\.?a|dll|dsb|dkk|kab|kec|drs?|ir|h|hj|tgl|hal|a\.n|u\.p|d\.a|yth|[A-Za-z])\.$/i;

const ASCII = /^[\t -~]*$/;

/** Plain text of a line of the small Markdown: no list marker, no stars, ordinary spaces. */
function toPlainText(line: string): string {
  const cleaned = ASCII.test(line) ? line : line.normalize('NFKC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
  return cleaned
    .replace(/^\s*(?:[-•✓–—]|\d{1,2}[.)]|[a-z][.)])\s+/, '')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function splitLine(line: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const m of line.matchAll(/[.!?;]+["')\]]*(?=\s+["'(]?[A-Z\d]|\s*$)/g)) {
    const end = m.index + m[0].length;
    const piece = line.slice(start, end);
    if (m[0].startsWith('.') && ABBREVIATION.test(line.slice(start, m.index + 1))) continue;
    // A number after the stop goes on ("No. 5"); a sentence seldom starts with a digit.
    if (m[0] === '.' && /^\s+\d/.test(line.slice(end)) && !/[a-z)%]{2,}\.$/.test(piece)) continue;
    parts.push(piece.trim());
    start = end;
  }
  parts.push(line.slice(start).trim());
  return parts.filter((k) => k !== '');
}

/** The sentences of a cell of Narasi, by paragraph (each list item is one), as plain text. */
export function splitParagraphs(content: string): readonly (readonly string[])[] {
  return content
    .split(/\r?\n/)
    .map((line) => splitLine(toPlainText(line)))
    .filter((sentences) => sentences.length > 0);
}
