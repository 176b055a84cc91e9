import { type Elemen, lipat, type Simpul } from './html-tree.ts';
import { gambarDalamBaris } from './picture-xml.ts';
import { altDari, type GambarSiap } from './prepare-pictures.ts';
import { type Rupa, teksLarik } from './run-xml.ts';
import type { Konteks } from './word-context.ts';

/** Most a picture may take, in points; it is scaled down to fit, never up unless `isi`. */
export interface BatasGambar {
  readonly lebar: number;
  readonly tinggi: number;
  readonly isi?: boolean;
}

const BARIS_BARU = Symbol('br');
type Potongan =
  | { readonly teks: string; readonly rupa: Rupa }
  | { readonly gambar: Elemen }
  | typeof BARIS_BARU;

/** Inline content as runs: white space folded as a browser does, line breaks, bold, italic, underline, pictures. */
export function larik(simpul: readonly Simpul[], k: Konteks, rupa: Rupa = {}, batas?: BatasGambar): string {
  // Most cells and paragraphs are one text.
  if (simpul.length === 1 && simpul[0]?.jenis === 'teks') {
    const teks = lipat(simpul[0].teks).replace(/^ | $/g, '');
    return teks === '' ? '' : teksLarik(teks, rupa);
  }
  const potongan = rapikan(simpul.flatMap((s) => potong(s, {})));
  let hasil = '';
  let ganti = 0;
  for (const p of potongan) {
    if (p === BARIS_BARU) ganti += 1;
    else if ('gambar' in p) {
      if (ganti > 0) hasil += `<w:r>${'<w:br/>'.repeat(ganti)}</w:r>`;
      ganti = 0;
      hasil += gambarLarik(p.gambar, k, batas);
    } else {
      hasil += teksLarik(p.teks, { ...rupa, ...p.rupa }, ganti);
      ganti = 0;
    }
  }
  return hasil;
}

function potong(s: Simpul, rupa: Rupa): readonly Potongan[] {
  if (s.jenis === 'teks') return [{ teks: lipat(s.teks), rupa }];
  if (s.nama === 'br') return [BARIS_BARU];
  if (s.nama === 'img' || s.nama === 'svg') return [{ gambar: s }];
  const r: Rupa =
    s.nama === 'strong' || s.nama === 'b'
      ? { ...rupa, tebal: true }
      : s.nama === 'em' || s.nama === 'i'
        ? { ...rupa, miring: true }
        : s.nama === 'u'
          ? { ...rupa, garis: true }
          : rupa;
  return s.anak.flatMap((a) => potong(a, r));
}

/** Folds spaces across pieces and drops those at the ends of lines. */
function rapikan(potongan: readonly Potongan[]): readonly Potongan[] {
  const hasil: Potongan[] = [];
  let spasi = true;
  for (const p of potongan) {
    if (p === BARIS_BARU) {
      pangkas(hasil);
      hasil.push(p);
      spasi = true;
    } else if ('gambar' in p) {
      hasil.push(p);
      spasi = false;
    } else {
      const isi: string = spasi ? p.teks.replace(/^ /, '') : p.teks;
      if (isi === '') continue;
      hasil.push({ teks: isi, rupa: p.rupa });
      spasi = isi.endsWith(' ');
    }
  }
  pangkas(hasil);
  return hasil;
}

/** Drops the space at the end of a line. */
function pangkas(potongan: Potongan[]): void {
  const akhir = potongan.pop();
  if (akhir === undefined) return;
  if (akhir === BARIS_BARU || 'gambar' in akhir) {
    potongan.push(akhir);
    return;
  }
  const teks: string = akhir.teks.replace(/ $/, '');
  if (teks === '') pangkas(potongan);
  else potongan.push({ ...akhir, teks });
}

/** A picture in the line, or its alternative text when it could not be read. */
function gambarLarik(e: Elemen, k: Konteks, batas?: BatasGambar): string {
  const g = k.gambar.get(e);
  if (g === undefined) return teksLarik(altDari(e), { miring: true });
  return gambarDalamBaris(g, muat(g, batas ?? { lebar: k.lebar / 20, tinggi: k.tinggi }), k.media);
}

function muat(g: GambarSiap, batas: BatasGambar): { readonly lebar: number; readonly tinggi: number } {
  // Within cells and lists in one another there may be no room left; Word refuses a picture without a side.
  const skala = Math.min(
    Math.max(batas.lebar, 1) / g.lebar,
    batas.tinggi / g.tinggi,
    batas.isi === true ? 9 : 1,
  );
  return { lebar: g.lebar * skala, tinggi: g.tinggi * skala };
}
