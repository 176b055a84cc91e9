import { buildHtmlReport, buildYearlyHtml } from '../../src/app/build/html-report.ts';
import { writeWordReport } from '../../src/app/outputs/word-report.ts';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { DEFAULT_OPTIONS, type ReportOptions } from '../../src/report/context/report-context.ts';
import { BUILT_IN } from './built-in-templates.ts';
import { type El, openPackage, parseHtml, parseXml } from './word-markup.ts';

export const NOW = new Date('2024-06-28T00:00:00Z');

/** A report as HTML and as an opened Word file. */
export interface OpenedReport {
  readonly html: string;
  readonly page: El;
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, string>;
  readonly document: El;
  readonly findings: readonly Finding[];
}

export async function openReport(
  data: KinerjaData,
  options: Partial<ReportOptions> = {},
  label: ((id: string) => string) | null = null,
  change: (html: string) => string = (h) => h,
  templates?: string,
): Promise<OpenedReport> {
  const hasil = computeHasil(data);
  const build = data.isYearly === true ? buildYearlyHtml : buildHtmlReport;
  const { value } = await build(hasil, { ...DEFAULT_OPTIONS, ...options }, templates ?? BUILT_IN);
  const html = change(value.html);
  const id = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? '');
  const { nama: name, unitKerja: workUnit } = data.identitas;
  const { bytes, findings = [] } = await writeWordReport({
    html,
    hasil,
    title: value.title,
    author: `${name}, ${workUnit}`,
    now: NOW,
    printed: label === null ? null : { pageById: new Map(id.map((i) => [i, { label: label(i) }])) },
    templates,
    step: () => undefined,
  });
  const parts = openPackage(bytes);
  const document = parseXml(parts.get('word/document.xml') ?? '');
  return { html, page: parseHtml(html), bytes, parts, document, findings };
}
