import { readTemplates } from '../../files/template-files.ts';
import { PAPER_SIZES } from '../../report/page/paper.ts';
import { writeDocx } from '../../word/write-docx.ts';
import type { MadeOutput, ReportPage } from './output-kind.ts';

/** What a Word file is made of: the page, and the results that set its paper and letters. */
type WordPage = Pick<ReportPage, 'html' | 'title' | 'author' | 'now' | 'templates' | 'hasil' | 'step' | 'stage'> & {
  /** Where the PDF of the same report has its headings; null when none was printed. */
  readonly printed: { readonly pageById: ReadonlyMap<string, { readonly label: string }> } | null;
};

/** A report as a Word file; no browser is started. Findings: `docx/*`, none of them an error. */
export async function writeWordReport(page: WordPage): Promise<MadeOutput> {
  const { html, title, author, now, printed, hasil } = page;
  page.stage?.('menulis dokumen Word');
  const { pengaturan } = hasil.data;
  const { value, findings } = await writeDocx({
    html,
    title,
    author,
    language: 'id-ID',
    layout: {
      paper: PAPER_SIZES[pengaturan.paper],
      margin: pengaturan.margin,
      font: pengaturan.font,
      kop: pengaturan.kop,
    },
    now,
    pageById: printed?.pageById ?? null,
    templates: () => readTemplates(page.templates),
  });
  page.step('menulis DOCX');
  return { bytes: value, findings };
}
