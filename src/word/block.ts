import { twip } from './document-layout.ts';
import { el, nilai } from './xml-element.ts';

/** Properties of a paragraph that its style does not bring; lengths in twips. */
export interface OpsiParagraf {
  readonly rata?: 'left' | 'center' | 'right';
  readonly kiri?: number;
  readonly kanan?: number;
  /** Item of the list `nomor` (w:num) at a level from 0. */
  readonly daftar?: { readonly nomor: number; readonly tingkat: number };
  /** Its frame as XML (w:pBdr). */
  readonly bingkai?: string;
  /** Its lines stay on one page. */
  readonly utuh?: boolean;
}

/** A paragraph before it is written, so that what stands beside it can still change it. */
export interface ButirParagraf {
  readonly jenis: 'paragraf';
  /** Id of its style. */
  readonly gaya: string;
  readonly opsi: OpsiParagraf;
  /** Its runs as XML. */
  readonly isi: string;
  /** Space above and below in points; the style's own when absent. */
  readonly sebelum?: number;
  readonly sesudah?: number;
  /** Exact height of its lines in points. */
  readonly tinggi?: number;
  readonly ikutBerikut?: boolean;
}

/** A table before it is written. */
export interface ButirTabel {
  readonly jenis: 'tabel';
  /** Space to a text above it that is no caption, in points. */
  readonly sebelum: number;
  /** The table as XML (w:tbl). */
  readonly isi: string;
}

/** What stands below one another in a section. */
export type Butir = ButirParagraf | ButirTabel;

/** A paragraph of the style `gaya` around runs given as XML. */
export function paragraf(
  gaya: string,
  isi: string,
  lain: Partial<Omit<ButirParagraf, 'jenis' | 'gaya' | 'isi'>> = {},
): ButirParagraf {
  return { jenis: 'paragraf', gaya, isi, ...lain, opsi: lain.opsi ?? {} };
}

/** Styles of contents lists. */
const DAFTAR: readonly string[] = ['TOC1', 'TOC2', 'TOC3', 'TableofFigures'];

/** Space that a table keeps to what follows, in points. */
const SESUDAH_TABEL = 10;
const SESUDAH_TABEL_CATATAN = 2;
const SESUDAH_CATATAN = 9;

/** Space above and below that styles bring, in points. */
const ATAS: Readonly<Record<string, number>> = { Heading2: 12, Heading3: 9, SubKegiatan: 6, Faktor: 3 };
const BAWAH: Readonly<Record<string, number>> = {
  Heading1: 18,
  Heading2: 3,
  Heading3: 3,
  Rapat: 6,
  Catatan: 3,
};

/**
 * The finished content of a section or cell: two tables never touch, and a table keeps its distance to the text.
 * `sectPr` ends a section (XML, '' for the document's last): it goes into the last paragraph, or into a thin one behind
 * a table or a contents list (LibreOffice loses the foot of a section that ends within a field).
 */
export function jadikan(butir: readonly Butir[], sectPr?: string): string {
  const akhir = butir.at(-1);
  const muat = akhir?.jenis === 'paragraf' && !DAFTAR.includes(akhir.gaya);
  const isi = butir.map((b, i): string => {
    const lalu = butir[i - 1];
    if (b.jenis === 'tabel') return lalu?.jenis === 'tabel' ? sela(SESUDAH_TABEL) + b.isi : b.isi;
    const penutup = muat && i === butir.length - 1 ? (sectPr ?? '') : '';
    return tulis({ ...b, ...jarakAtas(b, lalu), ...jarakBawah(b, butir[i + 1]) }, penutup);
  });
  // One point high: an empty line of its own would push a full page onto a blank one.
  const tipis = sectPr === undefined || muat ? '' : sela(1, sectPr);
  return isi.join('') + tipis;
}

/** As in print, of two spaces that meet the larger one counts; Word would add them. */
function jarakAtas(b: ButirParagraf, lalu: Butir | undefined): { readonly sebelum?: number } {
  if (lalu === undefined) return {};
  const atas = b.sebelum ?? ATAS[b.gaya] ?? 0;
  if (lalu.jenis === 'tabel') {
    const paling = b.gaya === 'Catatan' ? SESUDAH_TABEL_CATATAN : SESUDAH_TABEL;
    return { sebelum: Math.max(atas, paling) };
  }
  const bawah = lalu.sesudah ?? BAWAH[lalu.gaya] ?? 0;
  const usaiCatatan = lalu.gaya === 'Catatan' && b.gaya !== 'Catatan';
  const ingin = Math.max(atas, usaiCatatan ? SESUDAH_CATATAN : 0);
  return ingin > 0 && (bawah > 0 || usaiCatatan) ? { sebelum: Math.max(ingin - bawah, 0) } : {};
}

function jarakBawah(b: ButirParagraf, nanti: Butir | undefined): { readonly sesudah?: number } {
  if (nanti?.jenis !== 'tabel' || b.gaya === 'Caption') return {};
  return { sesudah: Math.max(b.sesudah ?? BAWAH[b.gaya] ?? 0, nanti.sebelum) };
}

/** The paragraph as XML, its properties in the order that Word insists on. */
function tulis(b: ButirParagraf, sectPr: string): string {
  const { daftar, bingkai = '', rata, kiri, kanan } = b.opsi;
  const jarak =
    b.sebelum === undefined && b.sesudah === undefined && b.tinggi === undefined
      ? ''
      : el('w:spacing', {
          'w:before': b.sebelum === undefined ? undefined : twip(b.sebelum),
          'w:after': b.sesudah === undefined ? undefined : twip(b.sesudah),
          'w:line': b.tinggi === undefined ? undefined : twip(b.tinggi),
          'w:lineRule': b.tinggi === undefined ? undefined : 'exact',
        });
  const sifat = [
    nilai('w:pStyle', b.gaya),
    b.ikutBerikut === true ? '<w:keepNext/>' : '',
    b.opsi.utuh === true ? '<w:keepLines/>' : '',
    daftar === undefined
      ? ''
      : el('w:numPr', {}, nilai('w:ilvl', daftar.tingkat), nilai('w:numId', daftar.nomor)),
    bingkai,
    jarak,
    kiri === undefined && kanan === undefined ? '' : el('w:ind', { 'w:left': kiri, 'w:right': kanan }),
    rata === undefined ? '' : nilai('w:jc', rata),
    sectPr,
  ];
  return `<w:p><w:pPr>${sifat.join('')}</w:pPr>${b.isi}</w:p>`;
}

/** An empty paragraph of an exact height in points. */
function sela(tinggi: number, sectPr = ''): string {
  return tulis(paragraf('Normal', '', { sebelum: 0, sesudah: 0, tinggi }), sectPr);
}
