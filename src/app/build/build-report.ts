import { dirname, resolve } from 'node:path';
import type { BrowserHandle } from '../../browser/page-pool.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { writeAtomically } from '../../files/files.ts';
import { isFailing } from '../../findings/check-report.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import { sortFindings } from '../../findings/sort-findings.ts';
import type { PrintedPdf, PrintJob } from '../../print/print-pdf.ts';
import { hasilJson } from '../../report/hasil-json.ts';
import type { ReadOptions } from '../../sheets/parse-buku.ts';
import { listMissingKeys } from '../../sheets/read-identitas.ts';
import type { Limits } from '../../zip/limits.ts';
import { type CheckedBuku, checkBuku } from '../shared/check-buku.ts';
import type { OpenTemplates } from '../shared/open-templates.ts';
import type { Output, OutputFormat } from '../shared/outputs.ts';
import type { Source } from '../shared/source.ts';
import { buildHtmlReport } from './html-report.ts';
import { loadReportPictures } from './report-pictures.ts';

/** What a report is built with. */
export interface ReportRequest {
  readonly formats: readonly OutputFormat[];
  readonly draft: boolean;
  /** Warnings stop the report too. */
  readonly strict: boolean;
  /** Folder of --templates. */
  readonly templates?: string;
  /** The templates already open, where many reports share them. */
  readonly openTemplates?: OpenTemplates;
  /** Folder of the workbook, for pictures beside it. */
  readonly folder: string;
  readonly options: ReadOptions;
  readonly limits: Partial<Limits>;
  /** SOURCE_DATE_EPOCH; null = the clock's. */
  readonly now: Date | null;
  /** Milliseconds a page may take (--timeout). */
  readonly timeoutMs: number;
  /** A browser already starting; needed for PDF only. */
  readonly browser: BrowserHandle | null;
  /** Called when the browser has printed and is not needed for this report any more. */
  readonly onPrinted?: () => void;
  /** Hears the time of each step (--verbose). */
  readonly step: (name: string) => void;
}

/** A report in memory, nothing written yet. */
export interface BuiltReport {
  readonly checkedBuku: CheckedBuku;
  /** Findings of the workbook, its pictures and the templates, in reading order. */
  readonly findings: readonly Finding[];
  /** By kind; empty when findings stopped it. */
  readonly contents: ReadonlyMap<OutputFormat, Uint8Array>;
  /** Pages of the PDF; null when none was printed. */
  readonly pages: number | null;
}

/**
 * Checks a workbook and builds its report in every kind asked for. Errors stop it (`isi` stays empty) unless it is a
 * draft. Throws Failure when results or identity are missing (exit 1) or the browser fails (exit 5).
 */
export async function buildReport(source: Source, request: ReportRequest): Promise<BuiltReport> {
  const checkedBuku = checkBuku(source, request.options, request.limits);
  request.step('membaca dan memeriksa');
  return buildCheckedReport(checkedBuku, source, request);
}

/** As buildReport, of a workbook already checked. */
export async function buildCheckedReport(
  checkedBuku: CheckedBuku,
  source: Source,
  request: ReportRequest,
): Promise<BuiltReport> {
  const { findings: bukuFindings, sheets } = checkedBuku.checked;
  const ordered = (findings: readonly Finding[]) => sortFindings(findings, sheets);
  const stopWith = (findings: readonly Finding[]): BuiltReport => ({
    checkedBuku,
    findings: ordered(findings),
    contents: new Map(),
    pages: null,
  });
  const isBlocked = (findings: readonly Finding[]): boolean =>
    findings.some((f) => isFailing(f.severity, request.strict));
  const refused = checkedBuku.buku === null || checkedBuku.hasil === null;
  if (refused || (!request.draft && isBlocked(bukuFindings))) return stopWith(bukuFindings);
  const { buku, hasil } = checkedBuku;
  if (buku === null || hasil === null) return stopWith(bukuFindings);
  const contents = new Map<OutputFormat, Uint8Array>();
  if (request.formats.includes('json')) contents.set('json', toJsonBytes(hasil));
  if (request.formats.every((b) => b === 'json')) {
    return { checkedBuku, findings: bukuFindings, contents, pages: null };
  }
  if (!request.draft) refuseIncompleteIdentitas(buku.identitas?.data ?? null);
  const pictures = await loadReportPictures(buku, source.bytes, request.folder, request.limits);
  request.step('menyiapkan gambar');
  const report = await buildHtmlReport(
    hasil,
    { ...pictures.value, draft: request.draft, findings: request.draft ? bukuFindings : [] },
    request.openTemplates ?? request.templates,
  );
  request.step('menyusun laporan');
  const all = [...bukuFindings, ...pictures.findings, ...report.findings];
  if (report.findings.some((f) => f.severity === 'error') || (!request.draft && isBlocked(all))) {
    return stopWith(all);
  }
  const { html, view, fonts } = report.value;
  if (request.formats.includes('html')) contents.set('html', Buffer.from(html, 'utf8'));
  const printed = request.formats.includes('pdf')
    ? await printReportPdf({ html, fonts: fonts, title: view.judulDokumen }, hasil, request)
    : null;
  if (printed !== null) contents.set('pdf', printed.bytes);
  if (request.formats.includes('docx')) {
    const { buildWordReport } = await import('./word-report.ts');
    const pages = printed?.pageById ?? null;
    const docx = await buildWordReport(hasil, { ...request, html, title: view.judulDokumen, pages });
    request.step('menulis DOCX');
    contents.set('docx', docx.value);
    all.push(...docx.findings);
  }
  return { checkedBuku, findings: ordered(all), contents, pages: printed?.pages ?? null };
}

async function printReportPdf(
  document: Pick<PrintJob, 'html' | 'fonts' | 'title'>,
  hasil: HasilKinerja,
  request: ReportRequest,
): Promise<PrintedPdf> {
  if (request.browser === null) throw new Error('a PDF was asked for without a browser');
  const { printPdf } = await import('../../print/print-pdf.ts');
  const { nama: name, unitKerja: workUnit } = hasil.data.identitas;
  const pdf = await printPdf(request.browser, {
    ...document,
    author: [name, workUnit].filter((t) => t !== '').join(', '),
    language: 'id-ID',
    now: request.now,
    timeoutMs: request.timeoutMs,
    onPrinted: request.onPrinted,
  });
  request.step(`mencetak PDF (${pdf.passes} kali cetak)`);
  return pdf;
}

function refuseIncompleteIdentitas(identitas: Parameters<typeof listMissingKeys>[0]): void {
  const missing = listMissingKeys(identitas);
  if (missing.length === 0) return;
  throw new Failure(
    EXIT.findings,
    `Laporan memerlukan isi lembar Identitas yang belum ada: ${missing.join(', ')}`,
    'tambahkan lembar Identitas (KUNCI | ISI) dan isi kunci itu; contohnya dibuat oleh: lapkin init',
  );
}

function toJsonBytes(hasil: HasilKinerja): Uint8Array {
  return Buffer.from(`${JSON.stringify(hasilJson(hasil), null, 2)}\n`, 'utf8');
}

/** Writes finished outputs, each by way of a temporary file; `stdout` takes the one for "-", `onWritten` hears of each file. */
export async function writeReport(
  contents: BuiltReport['contents'],
  outputs: readonly Output[],
  stdout: (bytes: Uint8Array) => Promise<void>,
  onWritten: (name: string) => void,
): Promise<void> {
  for (const { format, path, name } of outputs) {
    const bytes = contents.get(format);
    if (bytes === undefined) continue;
    if (path === null) {
      await stdout(bytes);
      continue;
    }
    await writeAtomically(path, bytes);
    onWritten(name);
  }
}

/** The folder of a workbook; for standard input the current one. */
export function bukuFolder(file: string, cwd: string): string {
  return file === '-' ? cwd : dirname(resolve(cwd, file));
}
