import { execFile } from 'node:child_process';
import { EXIT, Failure } from '../../diagnostics/failure.ts';
import type { LaunchOptions } from './chromium.ts';
import { detik } from './detik.ts';
import { repairOf } from './find-browser.ts';

/**
 * Why a browser did not start, with the repair. Over a pipe its own words are lost, so it is asked once more for
 * a blank page and its stderr is read.
 */
export async function launchFailure(
  options: LaunchOptions,
  flags: readonly string[],
  error: unknown,
): Promise<Failure> {
  const { path, source } = options.browser;
  const said = `${error instanceof Error ? error.message : String(error)}\n${await stderrOf(options, flags)}`;
  const failure = (message: string, hint: string) =>
    new Failure(EXIT.browser, message, hint, { cause: error });
  const who = `Peramban ${path} (${source})`;

  const library = /error while loading shared libraries: (\S+?):/.exec(said)?.[1];
  if (library !== undefined) {
    return failure(
      `${who} tidak dapat dijalankan: pustaka sistem ${library} tidak ada.`,
      `pasang pustakanya, misalnya dengan: sudo apt install ${packageOf(library)}`,
    );
  }
  if (/No usable sandbox|Failed to move to new namespace|setuid sandbox/i.test(said)) {
    return failure(
      `${who} tidak dapat dijalankan: sistem ini melarang kotak pasir (sandbox) peramban bagi pengguna biasa.`,
      'izinkan dengan: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 kernel.unprivileged_userns_clone=1',
    );
  }
  if (/TimeoutError|Timed out after/i.test(`${error instanceof Error ? error.name : ''} ${said}`)) {
    return failure(
      `${who} belum siap setelah ${detik(options.timeoutMs)}.`,
      `ulangi, atau beri waktu lebih lama dengan --timeout ${Math.ceil((options.timeoutMs * 2) / 1000)}`,
    );
  }
  const last =
    said
      .trim()
      .split('\n')
      .find((line) => line.trim() !== '') ?? '';
  return failure(
    `${who} tidak dapat dijalankan: ${last.trim()}`,
    `pilih peramban lain dengan --browser, atau ${repairOf(process.platform, process.arch)}`,
  );
}

function stderrOf(options: LaunchOptions, flags: readonly string[]): Promise<string> {
  if (process.platform === 'win32') return Promise.resolve('');
  return new Promise((resolve) => {
    execFile(
      options.browser.path,
      ['--headless', ...flags, '--dump-dom', 'about:blank'],
      { env: { ...options.env }, timeout: 5000, killSignal: 'SIGKILL' },
      (_error, _stdout, stderr) => resolve(stderr),
    );
  });
}

const PACKAGES: readonly (readonly [RegExp, string])[] = [
  [/^lib(nss3|nssutil3|smime3|ssl3)\./, 'libnss3'],
  [/^lib(nspr4|plc4|plds4)\./, 'libnspr4'],
  [/^libexpat\./, 'libexpat1'],
];

function packageOf(library: string): string {
  return PACKAGES.find(([pattern]) => pattern.test(library))?.[1] ?? 'chromium-headless-shell';
}
