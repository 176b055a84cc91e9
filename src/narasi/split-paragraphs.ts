/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:rp|idr|s\.?d|no|tw|t\.?a|dll|dsb|dkk|kab|kec|drs?|ir|h|hj|tgl|hal|a\.n|u\.p|d\.a|yth|[A-Za-z])\.$/i;

const ASCII = /^[\t -~]*$/;

/** Longest sentence that is read as one, in characters. Reading looks back and ahead from each word, so it may not grow with the text. */
const LONGEST_SENTENCE = 2000;
/** Characters before a full stop that tell what it ends: the longest abbreviation and what stands before it. */
const BEFORE_STOP = 10;

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
  for (const m of line.matchAll(/(?<![.!?;])[.!?;]+["')\]]*(?=\s+["'(]?[A-Z\d]|\s*$)/g)) {
    const end = m.index + m[0].length;
    if (m[0].startsWith('.') && ABBREVIATION.test(line.slice(Math.max(start, m.index - BEFORE_STOP), m.index + 1)))
      continue;
    // A number after the stop goes on ("No. 5"); a sentence seldom starts with a digit.
    const next = line.slice(end, end + BEFORE_STOP);
    if (m[0] === '.' && /^\s+\d/.test(next) && !/[a-z)%]{2}\.$/.test(line.slice(Math.max(start, end - 3), end)))
      continue;
    parts.push(line.slice(start, end).trim());
    start = end;
  }
  parts.push(line.slice(start).trim());
  return parts.flatMap(cutOverlong).filter((k) => k !== '');
}

/** A sentence of a length that nobody writes, in pieces that end between words where they can. */
function cutOverlong(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST_SENTENCE) return [sentence];
  const pieces: string[] = [];
  for (let rest = sentence; rest !== ''; ) {
    const space = rest.length > LONGEST_SENTENCE ? rest.lastIndexOf(' ', LONGEST_SENTENCE) : rest.length;
    const cut = space > 0 ? space : LONGEST_SENTENCE;
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trimStart();
  }
  return pieces;
}

/** The sentences of a cell of Narasi, by paragraph (each list item is one), as plain text. */
export function splitParagraphs(content: string): readonly (readonly string[])[] {
  return content
    .split(/\r?\n/)
    .map((line) => splitLine(toPlainText(line)))
    .filter((sentences) => sentences.length > 0);
}
