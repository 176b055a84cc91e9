import { printPdf } from '../../print/print-pdf.ts';
import type { MadeOutput, Page } from './output-kind.ts';

/** A composed document as PDF. Throws Failure (exit 5) when the browser fails. */
export async function writePdf(page: Page): Promise<MadeOutput> {
  if (page.browser === null) throw new Error('a PDF was asked for without a browser');
  const { html, fonts, title, author, now, timeoutMs, archive, onPrinted, stage } = page;
  const job = { html, fonts, title, author, language: 'id-ID', now, timeoutMs, archive, onPrinted, stage };
  const printed = await printPdf(page.browser, job);
  page.step(`mencetak PDF (${printed.passes} kali cetak, ${printed.refused.length} permintaan keluar ditolak)`);
  return { bytes: printed.bytes, printed };
}
