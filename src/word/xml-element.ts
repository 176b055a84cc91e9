/** Attributes of an element by name; undefined ones are left out. */
type Atribut = Readonly<Record<string, string | number | undefined>>;

/** An element as XML text; `isi` is XML already. The docx package makes an object of each, at ten times the cost. */
export function el(nama: string, atribut: Atribut = {}, ...isi: readonly string[]): string {
  let kepala = `<${nama}`;
  for (const n in atribut) {
    const nilai = atribut[n];
    if (nilai !== undefined) kepala += ` ${n}="${typeof nilai === 'number' ? nilai : aman(nilai)}"`;
  }
  const dalam = isi.join('');
  return dalam === '' ? `${kepala}/>` : `${kepala}>${dalam}</${nama}>`;
}

/** An element with the one attribute that most of them have, `w:val`. */
export function nilai(nama: string, val: string | number): string {
  return el(nama, { 'w:val': val });
}

const GANTI: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Whether a text may hold anything that does not stand in XML as it is; half a surrogate pair makes it so too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const PERLU = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text as it stands in XML; characters that XML 1.0 has no place for are left out. */
export function aman(teks: string): string {
  if (!PERLU.test(teks)) return teks;
  return teks
    .replace(/[&<>"]/g, (c) => GANTI[c] ?? c)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
