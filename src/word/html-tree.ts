import { Parser } from 'htmlparser2';

/** A run of text as the parser gives it: entities resolved, white space as it stands. */
export interface Teks {
  readonly jenis: 'teks';
  readonly teks: string;
}

/** An element of the report; names and attributes in lower case. */
export interface Elemen {
  readonly jenis: 'elemen';
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly kelas: readonly string[];
  readonly anak: readonly Simpul[];
  /** The element as it stands in the source; only for svg, '' otherwise. */
  readonly sumber: string;
}

/** A child of an element. */
export type Simpul = Teks | Elemen;

const TANPA_ISI: readonly string[] = ['style', 'script', 'head', 'template'];

/** An element while it is being read. */
type Terbuka = Omit<Elemen, 'anak' | 'sumber'> & { readonly anak: (Terbuka | TeksTerbuka)[]; sumber: string };
type TeksTerbuka = { readonly jenis: 'teks'; teks: string };

function terbuka(nama: string, atribut: Readonly<Record<string, string>>): Terbuka {
  const kelas = (atribut.class ?? '').split(/\s+/).filter((k) => k !== '');
  return { jenis: 'elemen', nama, atribut, kelas, anak: [], sumber: '' };
}

/** The body of a report as a tree; comments, styles and scripts are left out. */
export function bacaHtml(html: string): Elemen {
  const akar = terbuka('body', {});
  const tumpuk = [akar];
  // How deep the parser is in an element that is not looked into, and the drawing that this one is.
  let lewat = 0;
  let svg: { readonly e: Terbuka; readonly dari: number } | null = null;
  const parser = new Parser({
    onopentag(nama, atribut) {
      if (lewat > 0 || TANPA_ISI.includes(nama)) {
        lewat += 1;
        return;
      }
      const e = terbuka(nama, atribut);
      tumpuk.at(-1)?.anak.push(e);
      if (nama === 'svg') {
        svg = { e, dari: parser.startIndex };
        lewat = 1;
      } else tumpuk.push(e);
    },
    ontext(teks) {
      if (lewat > 0) return;
      const anak = tumpuk.at(-1)?.anak ?? [];
      const akhir = anak.at(-1);
      if (akhir?.jenis === 'teks') akhir.teks += teks;
      else anak.push({ jenis: 'teks', teks });
    },
    onclosetag() {
      if (lewat === 0) tumpuk.pop();
      else lewat -= 1;
      if (svg !== null && lewat === 0) {
        svg.e.sumber = html.slice(svg.dari, parser.endIndex + 1);
        svg = null;
      }
    },
  });
  parser.end(html);
  return cari(akar, (e) => e.nama === 'body' && e !== akar)[0] ?? akar;
}

/** The elements below `e` (and itself) that pass, in document order. */
export function cari(e: Elemen, uji: (e: Elemen) => boolean): readonly Elemen[] {
  const hasil: Elemen[] = [];
  const jalan = (x: Elemen): void => {
    if (uji(x)) hasil.push(x);
    for (const a of x.anak) if (a.jenis === 'elemen') jalan(a);
  };
  jalan(e);
  return hasil;
}

/** The element children. */
export function anakElemen(e: Elemen): readonly Elemen[] {
  return e.anak.filter((a) => a.jenis === 'elemen');
}

/** All text below, white space folded; a `br` is a space. */
export function teksDari(e: Elemen): string {
  const kumpul = (s: Simpul): string =>
    s.jenis === 'teks' ? s.teks : s.nama === 'br' ? ' ' : s.anak.map(kumpul).join('');
  return lipat(kumpul(e)).trim();
}

/** White space as HTML folds it; a no-break space stays. */
export function lipat(teks: string): string {
  return teks.replace(/[ \t\r\n\f]+/g, ' ');
}
