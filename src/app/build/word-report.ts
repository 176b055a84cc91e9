import type { HasilKinerja } from '../../domain/hasil.ts';
import { readTemplates } from '../../files/template-files.ts';
import type { Checked } from '../../findings/finding.ts';
import { PAPER_SIZES } from '../../report/page/paper.ts';

/** What a Word file is made of, beyond the results that set its paper and letters. */
export interface WordRequest {
  readonly html: string;
  readonly title: string;
  /** SOURCE_DATE_EPOCH; null = the clock's. */
  readonly now: Date | null;
  /** Where the PDF of the same report has its headings; null when none was printed. */
  readonly pages: ReadonlyMap<string, { readonly label: string }> | null;
  /** Folder of --templates, for the lines of findings. */
  readonly templates?: string;
}

/** The report's HTML as a Word file; no browser is started. Findings: `docx/*`, none of them an error. */
export async function buildWordReport(
  hasil: HasilKinerja,
  request: WordRequest,
): Promise<Checked<Uint8Array>> {
  const { writeDocx } = await import('../../word/write-docx.ts');
  const { pengaturan, identitas } = hasil.data;
  return writeDocx({
    html: request.html,
    title: request.title,
    author: [identitas.nama, identitas.unitKerja].filter((t) => t !== '').join(', '),
    language: 'id-ID',
    layout: {
      paper: PAPER_SIZES[pengaturan.paper],
      margin: pengaturan.margin,
      font: pengaturan.font,
      kop: pengaturan.kop,
    },
    now: request.now,
    pageById: request.pages,
    templates: () => readTemplates(request.templates),
  });
}
