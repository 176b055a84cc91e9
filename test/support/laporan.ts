import { susunLaporan } from '../../src/app/build/html-report.ts';
import type { BrowserHandle } from '../../src/browser/page-pool.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { PILIHAN_BAWAAN, type PilihanLaporan } from '../../src/report/context/report-context.ts';

/** A report as HTML from rows as code, with the built-in templates; a template finding is a failure. */
export async function htmlLaporan(data: DataKinerja, pilihan: Partial<PilihanLaporan> = {}): Promise<string> {
  const { value, findings } = await susunLaporan(computeHasil(data), { ...PILIHAN_BAWAAN, ...pilihan });
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return value.html;
}

/** The same, printed. */
export async function pdfLaporan(
  browser: BrowserHandle,
  data: DataKinerja,
  pilihan: Partial<PilihanLaporan> = {},
): Promise<Uint8Array> {
  const html = await htmlLaporan(data, pilihan);
  const { bytes } = await printPdf(browser, {
    html,
    title: 'Laporan',
    author: 'Nama Pejabat',
    language: 'id-ID',
    now: new Date('2024-06-28T00:00:00Z'),
    timeoutMs: 120_000,
  });
  return bytes;
}
