/** Abbreviations whose full stop does not end a sentence. */
const SINGKATAN =
  /(?:^|[\s(])(?:rp|idr|s\.?d|no|tw|t\.?a|dll|dsb|dkk|kab|kec|drs?|ir|h|hj|tgl|hal|a\.n|u\.p|d\.a|yth|[A-Za-z])\.$/i;

const ASCII = /^[\t -~]*$/;

/** Plain text of a line of the small Markdown: no list marker, no stars, ordinary spaces. */
function polos(baris: string): string {
  const bersih = ASCII.test(baris)
    ? baris
    : baris.normalize('NFKC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
  return bersih
    .replace(/^\s*(?:[-•✓–—]|\d{1,2}[.)]|[a-z][.)])\s+/, '')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function pecahBaris(baris: string): string[] {
  const hasil: string[] = [];
  let awal = 0;
  for (const m of baris.matchAll(/[.!?;]+["')\]]*(?=\s+["'(]?[A-Z\d]|\s*$)/g)) {
    const akhir = m.index + m[0].length;
    const potong = baris.slice(awal, akhir);
    if (m[0].startsWith('.') && SINGKATAN.test(baris.slice(awal, m.index + 1))) continue;
    // A number after the stop goes on ("No. 5"); a sentence seldom starts with a digit.
    if (m[0] === '.' && /^\s+\d/.test(baris.slice(akhir)) && !/[a-z)%]{2,}\.$/.test(potong)) continue;
    hasil.push(potong.trim());
    awal = akhir;
  }
  hasil.push(baris.slice(awal).trim());
  return hasil.filter((k) => k !== '');
}

/** The sentences of a cell of Narasi, by paragraph (each list item is one), as plain text. */
export function paragraf(isi: string): readonly (readonly string[])[] {
  return isi
    .split(/\r?\n/)
    .map((baris) => pecahBaris(polos(baris)))
    .filter((kalimat) => kalimat.length > 0);
}
