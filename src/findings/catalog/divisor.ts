const RUJUKAN = /^\s*(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?![\w.(:!^])/iu;
const BUKA = /^\s*[A-Z.]*\(/i;

/**
 * What a formula divides by, as it stands in it: a cell, a bracketed part or a function; '' when it divides more than
 * once, by a number, or under an IF of its own. `rumus` is without "=".
 */
export function pembagi(rumus: string): string {
  // Texts and quoted names give way to as many letters, so that places stay.
  const polos = rumus.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (m) => 'x'.repeat(m.length));
  const bagi = polos.indexOf('/') + 1;
  if (bagi === 0 || polos.includes('/', bagi) || /\bIF(?:ERROR|S)?\s*\(/i.test(polos)) return '';
  const sel = RUJUKAN.exec(rumus.slice(bagi))?.[0];
  return (sel ?? kelompok(rumus.slice(bagi), polos.slice(bagi))).trim();
}

/** A bracketed part or a function call at the start, up to its own closing bracket; '' when there is none. */
function kelompok(rumus: string, polos: string): string {
  const buka = BUKA.exec(polos)?.[0];
  if (buka === undefined) return '';
  let dalam = 1;
  for (let i = buka.length; i < polos.length; i++) {
    if (polos[i] === '(') dalam += 1;
    else if (polos[i] === ')') dalam -= 1;
    if (dalam === 0) return /^\s*\^/.test(polos.slice(i + 1)) ? '' : rumus.slice(0, i + 1);
  }
  return '';
}
