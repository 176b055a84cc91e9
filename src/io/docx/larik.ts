import { ImageRun, type ParagraphChild, TextRun } from 'docx';
import { altDari, type GambarSiap } from './gambar.ts';
import type { Konteks } from './konteks.ts';
import { type Elemen, lipat, type Simpul } from './pohon.ts';

interface Rupa {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: Record<string, never>;
}

/** Size and extra look of the runs of a paragraph. */
export interface RupaLarik extends Rupa {
  /** Half-points. */
  readonly size?: number;
}

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
export function larik(
  simpul: readonly Simpul[],
  k: Konteks,
  rupa: RupaLarik = {},
  batas?: BatasGambar,
): ParagraphChild[] {
  const potongan = rapikan(simpul.flatMap((s) => potong(s, {})));
  const hasil: ParagraphChild[] = [];
  let ganti = 0;
  for (const p of potongan) {
    if (p === BARIS_BARU) ganti += 1;
    else if ('gambar' in p) hasil.push(gambarLarik(p.gambar, k, batas));
    else {
      hasil.push(new TextRun({ ...rupa, ...p.rupa, text: p.teks, ...(ganti > 0 ? { break: ganti } : {}) }));
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
      ? { ...rupa, bold: true }
      : s.nama === 'em' || s.nama === 'i'
        ? { ...rupa, italics: true }
        : s.nama === 'u'
          ? { ...rupa, underline: {} }
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
export function gambarLarik(e: Elemen, k: Konteks, batas?: BatasGambar): ParagraphChild {
  const g = k.gambar.get(e);
  if (g === undefined) return new TextRun({ text: altDari(e), italics: true });
  k.hitung.gambar += 1;
  const nomor = k.hitung.gambar;
  const { lebar, tinggi } = muat(g, batas ?? { lebar: k.lebar / 20, tinggi: 600 });
  const bersama = {
    transformation: { width: Math.round(lebar / 0.75), height: Math.round(tinggi / 0.75) },
    altText: { id: String(nomor), name: `Gambar ${nomor}`, description: g.alt },
  };
  return g.svg === null
    ? new ImageRun({ ...bersama, type: g.jenis, data: g.bytes })
    : new ImageRun({
        ...bersama,
        type: 'svg',
        data: g.svg,
        fallback: { type: g.jenis, data: g.bytes },
      });
}

function muat(g: GambarSiap, batas: BatasGambar): { readonly lebar: number; readonly tinggi: number } {
  const skala = Math.min(batas.lebar / g.lebar, batas.tinggi / g.tinggi, batas.isi === true ? 9 : 1);
  return { lebar: g.lebar * skala, tinggi: g.tinggi * skala };
}
