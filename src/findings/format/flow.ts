import stringWidth from 'string-width';

/** A piece of a line that is never broken, and how it is painted. */
export interface Token {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Terminal columns that a text takes. */
export function columns(text: string): number {
  return stringWidth(text);
}

/** Splits a sentence into tokens at its spaces. */
export function words(text: string, paint?: (text: string) => string): Token[] {
  return text
    .split(' ')
    .filter((w) => w !== '')
    .map((w) => (paint === undefined ? { text: w } : { text: w, paint }));
}

function painted(token: Token): string {
  return token.paint === undefined ? token.text : token.paint(token.text);
}

/** No lead. */
export const NO_LEAD: Token = { text: '' };

/**
 * Lays tokens out in lines of at most `width` columns (no limit when undefined). The first line starts with `lead`,
 * the next ones with `indent` spaces; a token longer than a line stands alone and whole.
 */
export function flow(tokens: readonly Token[], width: number | undefined, lead: Token, indent: number): string[] {
  if (width === undefined) return [painted(lead) + tokens.map(painted).join(' ')];
  const lines: string[] = [];
  let line = painted(lead);
  let used = columns(lead.text);
  let empty = true;
  for (const whole of tokens) {
    // Spaces that set a token off from the one before have no place at the start of a line.
    const breaks = !empty && used + 1 + columns(whole.text) > width;
    const token = breaks ? { ...whole, text: whole.text.trimStart() } : whole;
    const size = columns(token.text);
    if (breaks) {
      lines.push(line);
      line = ' '.repeat(indent);
      used = indent;
      empty = true;
    }
    line += (empty ? '' : ' ') + painted(token);
    used += (empty ? 0 : 1) + size;
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** A path that fits into `room` columns: its end, which names the file, after "…"; whole when it fits. */
export function shortPath(path: string, room: number): string {
  if (columns(path) <= room) return path;
  const chars = [...path];
  while (chars.length > 1 && columns(chars.join('')) > room - 1) chars.shift();
  const end = chars.join('');
  const cut = end.search(/[/\\]/);
  return `…${cut > 0 ? end.slice(cut) : end}`;
}
