import { type IParagraphOptions, LineRuleType, Paragraph, type ParagraphChild, type Table } from 'docx';
import { twip } from './tata.ts';

/** A paragraph before it is made, so that what stands beside it can still change it. */
export interface ButirParagraf {
  readonly jenis: 'paragraf';
  readonly opsi: Omit<IParagraphOptions, 'children' | 'spacing' | 'keepNext'>;
  readonly anak: readonly ParagraphChild[];
  /** Space above and below in points; the style's own when absent. */
  readonly sebelum?: number;
  readonly sesudah?: number;
  /** Exact height of its lines in points. */
  readonly tinggi?: number;
  readonly ikutBerikut?: boolean;
}

export interface ButirTabel {
  readonly jenis: 'tabel';
  /** Space to a text above it that is no caption, in points. */
  readonly sebelum: number;
  readonly tabel: Table;
}

export type Butir = ButirParagraf | ButirTabel;

export function paragraf(
  style: string,
  anak: readonly ParagraphChild[],
  lain: Partial<Omit<ButirParagraf, 'jenis' | 'anak'>> = {},
): ButirParagraf {
  return { jenis: 'paragraf', anak, ...lain, opsi: { style, ...lain.opsi } };
}

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

/** The finished content of a section or cell: two tables never touch, and a table keeps its distance to the text. */
export function jadikan(butir: readonly Butir[]): (Paragraph | Table)[] {
  return butir.flatMap((b, i): (Paragraph | Table)[] => {
    const lalu = butir[i - 1];
    const nanti = butir[i + 1];
    if (b.jenis === 'tabel') return lalu?.jenis === 'tabel' ? [sela(), b.tabel] : [b.tabel];
    return [jadiParagraf({ ...b, ...jarakAtas(b, lalu), ...jarakBawah(b, nanti) })];
  });
}

/** As in print, of two spaces that meet the larger one counts; Word would add them. */
function jarakAtas(b: ButirParagraf, lalu: Butir | undefined): { readonly sebelum?: number } {
  if (lalu === undefined) return {};
  const atas = b.sebelum ?? ATAS[gaya(b)] ?? 0;
  if (lalu.jenis === 'tabel') {
    const paling = gaya(b) === 'Catatan' ? SESUDAH_TABEL_CATATAN : SESUDAH_TABEL;
    return { sebelum: Math.max(atas, paling) };
  }
  const bawah = lalu.sesudah ?? BAWAH[gaya(lalu)] ?? 0;
  const usaiCatatan = gaya(lalu) === 'Catatan' && gaya(b) !== 'Catatan';
  const ingin = Math.max(atas, usaiCatatan ? SESUDAH_CATATAN : 0);
  return ingin > 0 && (bawah > 0 || usaiCatatan) ? { sebelum: Math.max(ingin - bawah, 0) } : {};
}

function jarakBawah(b: ButirParagraf, nanti: Butir | undefined): { readonly sesudah?: number } {
  if (nanti?.jenis !== 'tabel' || gaya(b) === 'Caption') return {};
  return { sesudah: Math.max(b.sesudah ?? BAWAH[gaya(b)] ?? 0, nanti.sebelum) };
}

function gaya(b: ButirParagraf): string {
  return b.opsi.heading ?? b.opsi.style ?? '';
}

function jadiParagraf(b: ButirParagraf): Paragraph {
  const spacing = {
    ...(b.sebelum === undefined ? {} : { before: twip(b.sebelum) }),
    ...(b.sesudah === undefined ? {} : { after: twip(b.sesudah) }),
    ...(b.tinggi === undefined ? {} : { line: twip(b.tinggi), lineRule: LineRuleType.EXACT }),
  };
  return new Paragraph({
    ...b.opsi,
    ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
    ...(b.ikutBerikut === true ? { keepNext: true } : {}),
    children: b.anak,
  });
}

function sela(): Paragraph {
  return jadiParagraf(paragraf('Normal', [], { sebelum: 0, sesudah: 0, tinggi: SESUDAH_TABEL }));
}
