import { parseDocument } from 'htmlparser2';

/** A node of the parser. */
type Node = ReturnType<typeof parseDocument>['children'][number];
type Tag = Extract<Node, { readonly attribs: object }>;

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

export type Simpul = Teks | Elemen;

/** The body of a report as a tree; comments, styles and scripts are left out. */
export function bacaHtml(html: string): Elemen {
  const dokumen = parseDocument(html, { decodeEntities: true, withStartIndices: true, withEndIndices: true });
  const semua = dokumen.children.flatMap((n) => simpul(n, html));
  const akar: Elemen = { jenis: 'elemen', nama: 'body', atribut: {}, kelas: [], anak: semua, sumber: '' };
  return cari(akar, (e) => e.nama === 'body' && e !== akar)[0] ?? akar;
}

const TANPA_ISI: readonly string[] = ['style', 'script', 'head', 'template'];

function simpul(node: Node, html: string): readonly Simpul[] {
  if (node.type === 'text') return [{ jenis: 'teks', teks: (node as unknown as { data: string }).data }];
  if (node.type !== 'tag') return [];
  const e = node as Tag;
  if (TANPA_ISI.includes(e.name)) return [];
  const svg = e.name === 'svg';
  return [
    {
      jenis: 'elemen',
      nama: e.name,
      atribut: e.attribs,
      kelas: (e.attribs.class ?? '').split(/\s+/).filter((k) => k !== ''),
      anak: svg ? [] : e.children.flatMap((n) => simpul(n, html)),
      sumber: svg ? html.slice(e.startIndex ?? 0, (e.endIndex ?? 0) + 1) : '',
    },
  ];
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
