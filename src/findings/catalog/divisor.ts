const REFERENCE = /^\s*(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?![\w.(:!^])/iu;
const OPENING = /^\s*[A-Z.]*\(/i;

/**
 * What a formula divides by, as it stands in it: a cell, a bracketed part or a function; '' when it divides more than
 * once, by a number, or under an IF of its own. `rumus` is without "=".
 */
export function findDivisor(formula: string): string {
  // Texts and quoted names give way to as many letters, so that places stay.
  const plain = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (m) => 'x'.repeat(m.length));
  const afterSlash = plain.indexOf('/') + 1;
  if (afterSlash === 0 || plain.includes('/', afterSlash) || /\bIF(?:ERROR|S)?\s*\(/i.test(plain)) return '';
  const cell = REFERENCE.exec(formula.slice(afterSlash))?.[0];
  return (cell ?? findGroup(formula.slice(afterSlash), plain.slice(afterSlash))).trim();
}

/** A bracketed part or a function call at the start, up to its own closing bracket; '' when there is none. */
function findGroup(formula: string, plain: string): string {
  const opening = OPENING.exec(plain)?.[0];
  if (opening === undefined) return '';
  let depth = 1;
  for (let i = opening.length; i < plain.length; i++) {
    if (plain[i] === '(') depth += 1;
    else if (plain[i] === ')') depth -= 1;
    if (depth === 0) return /^\s*\^/.test(plain.slice(i + 1)) ? '' : formula.slice(0, i + 1);
  }
  return '';
}
