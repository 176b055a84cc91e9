/** The words of a formula. */
export type Kata =
  | { readonly jenis: 'rujukan'; readonly sheet: string | undefined; readonly teks: string }
  | { readonly jenis: 'nama'; readonly teks: string }
  | { readonly jenis: 'angka'; readonly teks: string }
  | { readonly jenis: 'tanda'; readonly teks: string };

const SUDUT = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}(?=:)|(?<=:)\$?[A-Za-z]{1,3}(?![A-Za-z0-9_.(])|\$?\d{1,7}(?=:)|(?<=:)\$?\d{1,7}`;
const POLA = new RegExp(
  [
    String.raw`(?<spasi>\s+)`,
    String.raw`(?:(?:'(?<kutip>(?:[^']|'')+)'|(?<lembar>[\p{L}_][\p{L}\p{N}_.]*))!)?(?<ref>(?:${SUDUT})(?:\s*:\s*(?:${SUDUT}))*)(?![\p{L}\p{N}_.(])`,
    String.raw`(?<nama>[\p{L}_\\][\p{L}\p{N}_.]*)`,
    String.raw`(?<angka>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    '(?<tanda>[-+*/^&%=<>(),;])',
  ].join('|'),
  'uy',
);

/** Splits a formula (without "="); null when it holds anything that the reader does not know (texts, arrays, external books). */
export function pecahRumus(rumus: string): readonly Kata[] | null {
  const hasil: Kata[] = [];
  POLA.lastIndex = 0;
  while (POLA.lastIndex < rumus.length) {
    const g = POLA.exec(rumus)?.groups;
    if (g === undefined) return null;
    if (g.ref !== undefined) {
      const sheet = g.kutip === undefined ? g.lembar : g.kutip.replaceAll("''", "'");
      if (sheet?.includes('[') === true) return null;
      hasil.push({ jenis: 'rujukan', sheet, teks: g.ref.replace(/\s+/g, '') });
    } else if (g.nama !== undefined) hasil.push({ jenis: 'nama', teks: g.nama.toUpperCase() });
    else if (g.angka !== undefined) hasil.push({ jenis: 'angka', teks: g.angka });
    else if (g.tanda !== undefined) hasil.push({ jenis: 'tanda', teks: g.tanda });
  }
  return hasil;
}
