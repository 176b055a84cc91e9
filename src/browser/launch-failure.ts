import { EXIT, Failure } from '../findings/failure.ts';
import type { LaunchOptions } from './browser-flags.ts';
import { repairOf, WITHOUT_BROWSER } from './find-browser.ts';
import { formatSeconds } from './format-seconds.ts';

/** The browser did not answer in time, the system refused to start it, or it ended before it answered. */
export class NotStarted extends Error {
  readonly how: 'late' | 'refused' | 'ended';

  constructor(how: NotStarted['how'], message = '') {
    super(message);
    this.how = how;
  }
}

/** Why a browser did not start, from the error and from what it said on stderr, with the repair. */
export function launchFailure(options: LaunchOptions, error: NotStarted, said: string): Failure {
  const { path, source } = options.browser;
  const failure = (message: string, hint: string) => new Failure(EXIT.browser, message, hint, { cause: error });
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
      `${who} tidak dapat dijalankan: sistem ini melarang isolasi (sandbox) peramban bagi pengguna biasa.`,
      `pasang peramban yang membawa isolasinya sendiri: sudo apt install chromium-headless-shell chromium-sandbox; ${WITHOUT_BROWSER}`,
    );
  }
  if (error.how === 'late') {
    return failure(
      `${who} belum siap setelah ${formatSeconds(options.timeoutMs)}.`,
      `ulangi, atau beri waktu lebih lama dengan --timeout ${Math.ceil((options.timeoutMs * 2) / 1000)}`,
    );
  }
  // Its last words, if it had any, tell more than its exit code.
  const words = said.trim().split('\n').at(-1)?.trim() || error.message;
  return failure(
    `${who} tidak dapat dijalankan: ${words}`,
    `pilih peramban lain dengan --browser, atau ${repairOf(process.platform, process.arch, options.env)}`,
  );
}

const PACKAGES: readonly (readonly [RegExp, string])[] = [
  [/^lib(nss3|nssutil3|smime3|ssl3)\./, 'libnss3'],
  [/^lib(nspr4|plc4|plds4)\./, 'libnspr4'],
  [/^libexpat\./, 'libexpat1'],
];

function packageOf(library: string): string {
  return PACKAGES.find(([pattern]) => pattern.test(library))?.[1] ?? 'chromium-headless-shell';
}
