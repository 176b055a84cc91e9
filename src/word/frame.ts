import { Document, Packer } from 'docx';
import type { TataDokumen } from './document-layout.ts';
import { gayaDokumen } from './document-styles.ts';
import { bagianHalaman, type JenisSeksi } from './section-options.ts';

/** What the frame of a document says about it. */
export interface PermintaanRangka {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly tata: TataDokumen;
  /** Letter sizes of its tables in points. */
  readonly ukuranTabel: readonly number[];
  readonly seksi: readonly JenisSeksi[];
  /** The mark of a draft; null for none. */
  readonly draf: string | null;
  /** Whether Word is to compute the contents lists when it opens the document. */
  readonly perbaruiMedan: boolean;
}

/** A Word file with styles, sections, heads and feet, but without text, as the docx package writes it. */
export async function rangka(r: PermintaanRangka): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      title: r.title,
      creator: r.author,
      lastModifiedBy: r.author,
      styles: gayaDokumen(r.tata, r.language, r.ukuranTabel),
      features: { updateFields: r.perbaruiMedan },
      sections: bagianHalaman(r.seksi, r.tata, r.draf),
    }),
  );
}
