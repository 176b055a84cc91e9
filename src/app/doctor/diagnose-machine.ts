import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../browser/cache-folder.ts';
import type { FoundBrowser } from '../../browser/find-browser.ts';
import { locateBrowser, type Machine } from '../../browser/locate-browser.ts';
import { codeOf } from '../../files/files.ts';
import { fontFaces } from '../../files/font-files.ts';
import { EXIT, type ExitCode, Failure } from '../../findings/failure.ts';
import { messageOf } from '../../findings/message-of.ts';
import { printPdf } from '../../print/print-pdf.ts';
import { formatDuration } from '../shared/duration.ts';
import { openFound } from '../shared/start-browser.ts';

interface DoctorOptions {
  /** lapkin's own. */
  readonly version: string;
  readonly machine: Machine;
  /** "20.20.2". */
  readonly nodeVersion: string;
  /** Value of --browser. */
  readonly browserFlag?: string | undefined;
  /** Where reports would be written: the current folder. */
  readonly folder: string;
  readonly timeoutMs: number;
  /** Milliseconds, for the time the test page took. */
  readonly clock: () => number;
}

/** One line of `lapkin doctor`. */
export interface DoctorCheck {
  readonly name: string;
  readonly good: boolean;
  /** What was found, or what is wrong. */
  readonly explanation: string;
  /** The command or step that repairs it; '' when nothing is wrong. */
  readonly repair: string;
  /** Exit code when it is wrong. */
  readonly exit: ExitCode;
}

const OLDEST_NODE = [20, 19] as const;
const FAMILIES = ['arimo', 'tinos', 'bonum', 'carlito'];

/** Looks at everything that printing a report needs, and prints a test page. Never throws for what it finds wrong. */
export async function diagnoseMachine(options: DoctorOptions): Promise<DoctorCheck[]> {
  const { platform, arch } = options.machine;
  return [
    fine('lapkin', `${options.version} (${platform} ${arch})`),
    checkNode(options.nodeVersion),
    ...(await checkBrowser(options)),
    await checkFonts(),
    await describeCache(options.machine),
    await checkWriting('Folder kerja', options.folder, 'jalankan lapkin dari folder milik Anda, atau beri -o ke sana'),
    await checkWriting(
      'Folder sementara',
      options.machine.tempFolder,
      'tunjuk folder yang dapat ditulisi dengan TMPDIR (di Windows: TEMP)',
    ),
  ];
}

function checkNode(version: string): DoctorCheck {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const good = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return good
    ? fine('Node.js', version)
    : wrong(
        'Node.js',
        `versi ${version} terlalu lama`,
        `pasang Node.js ${OLDEST_NODE.join('.')} atau yang lebih baru dari https://nodejs.org`,
        EXIT.usage,
      );
}

async function checkBrowser(options: DoctorOptions): Promise<DoctorCheck[]> {
  let browser: FoundBrowser;
  try {
    browser = await locateBrowser(options.machine, options.browserFlag);
  } catch (error) {
    return [failed('Peramban', error)];
  }
  const place = `${browser.path} (${browser.source})`;
  try {
    const { version, ms, sandbox } = await printTestPage(browser, options);
    return [
      fine(
        'Peramban',
        `${place}, ${version}${sandbox ? '' : ', tanpa isolasi (sandbox) karena dijalankan sebagai root'}`,
      ),
      fine('Halaman uji', `tercetak dalam ${formatDuration(ms)}`),
    ];
  } catch (error) {
    return [fine('Peramban', place), failed('Halaman uji', error)];
  }
}

async function printTestPage(browser: FoundBrowser, options: DoctorOptions) {
  const { machine, timeoutMs, clock } = options;
  const start = clock();
  const handle = await openFound({ browser, pages: 1, timeoutMs }, { machine, verbose: () => undefined });
  try {
    const style = `<style>${await fontFaces('arimo')} body { font-family: 'Lapkin Huruf' }</style>`;
    await printPdf(handle, {
      html: `<!doctype html><html lang="id-ID"><head>${style}</head><body><p>Halaman uji lapkin</p></body></html>`,
      title: 'Halaman uji lapkin',
      author: 'lapkin',
      language: 'id-ID',
      now: null,
      timeoutMs,
    });
    return { version: await handle.version(), ms: clock() - start, sandbox: machine.uid !== 0 };
  } finally {
    await handle.close();
  }
}

/** Where the bundled browser is unpacked to, and how much that takes. */
async function describeCache({ env, tempFolder, uid }: Machine): Promise<DoctorCheck> {
  const folder = await cacheFolder(env, tempFolder, uid);
  if (folder === undefined) return fine('Folder singgahan', 'tidak dipakai');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
  const bytes = sizes.reduce((sum, found) => sum + (found?.isFile() === true ? found.size : 0), 0);
  return fine('Folder singgahan', `${folder}, ${Math.round(bytes / 1_000_000)} MB; boleh dihapus kapan saja`);
}

async function checkFonts(): Promise<DoctorCheck> {
  try {
    await Promise.all(FAMILIES.map(fontFaces));
    return fine('Fon laporan', 'Arial, Times New Roman, Bookman Old Style, Calibri (padanannya ikut lapkin)');
  } catch (error) {
    const missing = error instanceof Error && 'path' in error ? String(error.path) : messageOf(error);
    return wrong(
      'Fon laporan',
      `berkas tidak terbaca: ${missing}`,
      'pasang ulang lapkin, atau ekstrak ulang folder portabelnya',
      EXIT.fault,
    );
  }
}

async function checkWriting(name: string, folder: string, repair: string): Promise<DoctorCheck> {
  try {
    await rm(await mkdtemp(join(folder, '.lapkin-uji-')), { recursive: true });
    return fine(name, `${folder} dapat ditulisi`);
  } catch (error) {
    const code = codeOf(error) || messageOf(error);
    return wrong(name, `${folder} tidak dapat ditulisi (${code})`, repair, EXIT.output);
  }
}

function fine(name: string, explanation: string): DoctorCheck {
  return { name, good: true, explanation, repair: '', exit: EXIT.ok };
}

function wrong(name: string, explanation: string, repair: string, exit: ExitCode): DoctorCheck {
  return { name, good: false, explanation, repair, exit };
}

function failed(name: string, error: unknown): DoctorCheck {
  if (!(error instanceof Failure)) throw error;
  return wrong(name, error.message, error.hint, error.exit);
}
