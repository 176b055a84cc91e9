/** Plain text; templates print it with {{nama}}, escaped. */
export interface Teks {
  readonly jenis: 'teks';
  readonly arti: string;
}
/** Ready HTML made by lapkin itself (Narasi's small Markdown, charts); printed with {{{nama}}}. */
export interface Html {
  readonly jenis: 'html';
  readonly arti: string;
}
/** Yes or no, for {{#if nama}}. */
export interface Ya {
  readonly jenis: 'ya';
  readonly arti: string;
}
export interface Daftar<S extends Skema = Skema> {
  readonly jenis: 'daftar';
  readonly arti: string;
  readonly isi: S;
}
export interface Objek<A extends Anggota = Anggota> {
  readonly jenis: 'objek';
  readonly arti: string;
  readonly anggota: A;
}
/** There, or null when the report has none: {{#if nama}} or {{#with nama}} first. */
export interface Mungkin<S extends Skema = Skema> {
  readonly jenis: 'mungkin';
  readonly arti: string;
  readonly isi: S;
}
// Interfaces, because a recursive type alias over them does not resolve.
export interface Anggota {
  readonly [nama: string]: Skema;
}
export type Skema = Teks | Html | Ya | Daftar | Objek | Mungkin;

/** The TypeScript value that a schema describes. */
export type Isi<S> = S extends Teks | Html
  ? string
  : S extends Ya
    ? boolean
    : S extends Daftar<infer I>
      ? readonly Isi<I>[]
      : S extends Objek<infer A>
        ? { readonly [K in keyof A]: Isi<A[K]> }
        : S extends Mungkin<infer I>
          ? Isi<I> | null
          : never;

export function teks(arti: string): Teks {
  return { jenis: 'teks', arti };
}
export function html(arti: string): Html {
  return { jenis: 'html', arti };
}
export function ya(arti: string): Ya {
  return { jenis: 'ya', arti };
}
export function daftar<S extends Skema>(arti: string, isi: S): Daftar<S> {
  return { jenis: 'daftar', arti, isi };
}
export function objek<A extends Anggota>(arti: string, anggota: A): Objek<A> {
  return { jenis: 'objek', arti, anggota };
}
export function mungkin<S extends Skema>(isi: S): Mungkin<S> {
  return { jenis: 'mungkin', arti: isi.arti, isi };
}
