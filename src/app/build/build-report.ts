import { dirname, resolve } from 'node:path';
import type { BrowserHandle } from '../../browser/page-pool.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { writeAtomically } from '../../files/files.ts';
import { isFailing } from '../../findings/check-report.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import type { Diagnostic } from '../../findings/finding.ts';
import type { Halaman, PrintedPdf, PrintJob } from '../../print/print-pdf.ts';
import { hasilJson } from '../../report/hasil-json.ts';
import type { PilihanBaca } from '../../sheets/parse-buku.ts';
import { kunciKurang } from '../../sheets/read-identitas.ts';
import type { Limits } from '../../zip/limits.ts';
import { type BukuDiperiksa, checkBuku } from '../shared/check-buku.ts';
import type { TemplatTerbuka } from '../shared/open-templates.ts';
import type { BentukKeluaran, Keluaran } from '../shared/outputs.ts';
import type { Source } from '../shared/source.ts';
import { susunLaporan } from './html-report.ts';
import { gambarLaporan } from './report-pictures.ts';

/** What a report is built with. */
export interface PermintaanLaporan {
  readonly bentuk: readonly BentukKeluaran[];
  readonly draf: boolean;
  /** Warnings stop the report too. */
  readonly strict: boolean;
  /** Folder of --templates. */
  readonly templates?: string;
  /** The templates already open, where many reports share them. */
  readonly templat?: TemplatTerbuka;
  /** Folder of the workbook, for pictures beside it. */
  readonly folder: string;
  readonly pilihan: PilihanBaca;
  readonly limits: Partial<Limits>;
  /** SOURCE_DATE_EPOCH; null = the clock's. */
  readonly now: Date | null;
  /** Milliseconds a page may take (--timeout). */
  readonly timeoutMs: number;
  /** A browser already starting; needed for PDF only. */
  readonly browser: BrowserHandle | null;
  /** Called when the browser has printed and is not needed for this report any more. */
  readonly onPrinted?: () => void;
  /** Page numbers of a report like this one. */
  readonly guess?: ReadonlyMap<string, Halaman>;
  /** Hears the time of each step (--verbose). */
  readonly step: (name: string) => void;
}

/** A report in memory, nothing written yet. */
export interface LaporanJadi {
  readonly periksa: BukuDiperiksa;
  /** Findings of the workbook, its pictures and the templates. */
  readonly findings: readonly Diagnostic[];
  /** By kind; empty when findings stopped it. */
  readonly isi: ReadonlyMap<BentukKeluaran, Uint8Array>;
  /** Pages of the PDF; null when none was printed. */
  readonly halaman: number | null;
  /** Where the linked elements stand in print; a good guess for the next report. */
  readonly letak: ReadonlyMap<string, Halaman> | null;
}

/**
 * Checks a workbook and builds its report in every kind asked for. Errors stop it (`isi` stays empty) unless it is a
 * draft. Throws Failure when results or identity are missing (exit 1) or the browser fails (exit 5).
 */
export async function buildLaporan(source: Source, minta: PermintaanLaporan): Promise<LaporanJadi> {
  const periksa = checkBuku(source, minta.pilihan, minta.limits);
  minta.step('membaca dan memeriksa');
  return buildDariPeriksa(periksa, source, minta);
}

/** As buildLaporan, of a workbook already checked. */
export async function buildDariPeriksa(
  periksa: BukuDiperiksa,
  source: Source,
  minta: PermintaanLaporan,
): Promise<LaporanJadi> {
  const temuan = periksa.checked.findings;
  const berhenti = (findings: readonly Diagnostic[]): LaporanJadi => ({
    periksa,
    findings,
    isi: new Map(),
    halaman: null,
    letak: null,
  });
  const terhalang = (findings: readonly Diagnostic[]): boolean =>
    findings.some((f) => isFailing(f.severity, minta.strict));
  const ditolak = periksa.buku === null || periksa.hasil === null;
  if (ditolak || (!minta.draf && terhalang(temuan))) return berhenti(temuan);
  const { buku, hasil } = periksa;
  if (buku === null || hasil === null) return berhenti(temuan);
  const isi = new Map<BentukKeluaran, Uint8Array>();
  if (minta.bentuk.includes('json')) isi.set('json', json(hasil));
  if (minta.bentuk.every((b) => b === 'json')) {
    return { periksa, findings: temuan, isi, halaman: null, letak: null };
  }
  if (!minta.draf) tolakIdentitasKurang(buku.identitas?.data ?? null);
  const gambar = await gambarLaporan(buku, source.bytes, minta.folder, minta.limits);
  minta.step('menyiapkan gambar');
  const laporan = await susunLaporan(
    hasil,
    { ...gambar.value, draf: minta.draf, temuan: minta.draf ? temuan : [] },
    minta.templat ?? minta.templates,
  );
  minta.step('menyusun laporan');
  const semua = [...temuan, ...gambar.findings, ...laporan.findings];
  if (laporan.findings.some((f) => f.severity === 'error') || (!minta.draf && terhalang(semua))) {
    return berhenti(semua);
  }
  const { html, view, huruf } = laporan.value;
  if (minta.bentuk.includes('html')) isi.set('html', Buffer.from(html, 'utf8'));
  const cetak = minta.bentuk.includes('pdf')
    ? await cetakPdf({ html, fonts: huruf, title: view.judulDokumen }, hasil, minta)
    : null;
  if (cetak !== null) isi.set('pdf', cetak.bytes);
  if (minta.bentuk.includes('docx')) {
    const { docxLaporan } = await import('./word-report.ts');
    const halaman = cetak?.halaman ?? null;
    const docx = await docxLaporan(hasil, { ...minta, html, title: view.judulDokumen, halaman });
    minta.step('menulis DOCX');
    isi.set('docx', docx.value);
    semua.push(...docx.findings);
  }
  return { periksa, findings: semua, isi, halaman: cetak?.pages ?? null, letak: cetak?.halaman ?? null };
}

async function cetakPdf(
  dokumen: Pick<PrintJob, 'html' | 'fonts' | 'title'>,
  hasil: HasilKinerja,
  minta: PermintaanLaporan,
): Promise<PrintedPdf> {
  if (minta.browser === null) throw new Error('a PDF was asked for without a browser');
  const { printPdf } = await import('../../print/print-pdf.ts');
  const { nama, unitKerja } = hasil.data.identitas;
  const pdf = await printPdf(minta.browser, {
    ...dokumen,
    author: [nama, unitKerja].filter((t) => t !== '').join(', '),
    language: 'id-ID',
    now: minta.now,
    timeoutMs: minta.timeoutMs,
    onPrinted: minta.onPrinted,
    ...(minta.guess === undefined ? {} : { guess: minta.guess }),
  });
  minta.step(`mencetak PDF (${pdf.passes} kali cetak)`);
  return pdf;
}

function tolakIdentitasKurang(identitas: Parameters<typeof kunciKurang>[0]): void {
  const kurang = kunciKurang(identitas);
  if (kurang.length === 0) return;
  throw new Failure(
    EXIT.findings,
    `Laporan memerlukan isi lembar Identitas yang belum ada: ${kurang.join(', ')}`,
    'tambahkan lembar Identitas (KUNCI | ISI) dan isi kunci itu; contohnya dibuat oleh: lapkin init',
  );
}

function json(hasil: HasilKinerja): Uint8Array {
  return Buffer.from(`${JSON.stringify(hasilJson(hasil), null, 2)}\n`, 'utf8');
}

/** Writes finished outputs, each by way of a temporary file; `stdout` takes the one for "-", `onTulis` hears of each file. */
export async function tulisLaporan(
  isi: LaporanJadi['isi'],
  keluaran: readonly Keluaran[],
  stdout: (bytes: Uint8Array) => Promise<void>,
  onTulis: (nama: string) => void,
): Promise<void> {
  for (const { bentuk, path, nama } of keluaran) {
    const bytes = isi.get(bentuk);
    if (bytes === undefined) continue;
    if (path === null) {
      await stdout(bytes);
      continue;
    }
    await writeAtomically(path, bytes);
    onTulis(nama);
  }
}

/** The folder of a workbook; for standard input the current one. */
export function folderBuku(file: string, cwd: string): string {
  return file === '-' ? cwd : dirname(resolve(cwd, file));
}
