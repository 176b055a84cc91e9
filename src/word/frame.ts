import { Document, Packer } from 'docx';
import type { DocumentLayout } from './document-layout.ts';
import { documentStyles } from './document-styles.ts';
import { type SectionKind, toSectionOptions } from './section-options.ts';

/** What the frame of a document says about it. */
export interface FrameRequest {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly layout: DocumentLayout;
  /** Letter sizes of its tables in points. */
  readonly tableSizes: readonly number[];
  readonly sections: readonly SectionKind[];
  /** The mark of a draft; null for none. */
  readonly draftMark: string | null;
  /** Whether Word is to compute the contents lists when it opens the document. */
  readonly updateFields: boolean;
}

/** A Word file with styles, sections, heads and feet, but without text, as the docx package writes it. */
export async function buildFrame(r: FrameRequest): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      title: r.title,
      creator: r.author,
      lastModifiedBy: r.author,
      styles: documentStyles(r.layout, r.language, r.tableSizes),
      features: { updateFields: r.updateFields },
      sections: toSectionOptions(r.sections, r.layout, r.draftMark),
    }),
  );
}
