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

/** The finished content of a section or cell: two tables never touch, and a table keeps its distance to the next text. */
export function jadikan(butir: readonly Butir[]): (Paragraph | Table)[] {
  return butir.flatMap((b, i): (Paragraph | Table)[] => {
    const lalu = butir[i - 1];
    if (b.jenis === 'tabel') return lalu?.jenis === 'tabel' ? [sela(), b.tabel] : [b.tabel];
    return [jadiParagraf({ ...b, ...jarakAtas(b, lalu) })];
  });
}

function jarakAtas(b: ButirParagraf, lalu: Butir | undefined): { readonly sebelum?: number } {
  if (lalu === undefined) return {};
  if (lalu.jenis === 'tabel') {
    const paling = b.opsi.style === 'Catatan' ? SESUDAH_TABEL_CATATAN : SESUDAH_TABEL;
    return { sebelum: Math.max(b.sebelum ?? 0, paling) };
  }
  const usaiCatatan =
    lalu.opsi.style === 'Catatan' && b.opsi.style !== 'Catatan' && b.opsi.heading === undefined;
  return usaiCatatan ? { sebelum: Math.max(b.sebelum ?? 0, SESUDAH_CATATAN) } : {};
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
