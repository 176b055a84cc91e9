import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FoundBrowser } from '../../src/browser/find-browser.ts';
import { locateBrowser } from '../../src/browser/locate-browser.ts';
import type { Run } from './measure-process.ts';

const uid = process.getuid?.() ?? -1;

/** The browser that lapkin itself prints with on this machine. */
export function findBenchBrowser(): Promise<FoundBrowser> {
  const { env, platform, arch } = process;
  return locateBrowser({ env, platform, arch, uid, tempFolder: tmpdir() });
}

/** The browser's own --print-to-pdf of an HTML file, tagged and with bookmarks, from spawn to exit. */
export async function printPlain(browser: FoundBrowser, html: string, pdf: string): Promise<Run> {
  const profile = mkdtempSync(join(tmpdir(), 'lapkin-polos-'));
  const start = process.hrtime.bigint();
  await runProgram(browser.path, [
    '--headless',
    ...(uid === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    '--disable-gpu',
    '--no-first-run',
    '--font-render-hinting=none',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--generate-pdf-document-outline',
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(html).href,
  ]);
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  rmSync(profile, { recursive: true, force: true });
  return { ms, peakMb: Number.NaN };
}

/** A program from spawn to exit, output thrown away; throws on any exit code but 0. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (exitCode) =>
      exitCode === 0 ? resolve() : reject(new Error(`${program} ended with ${exitCode ?? 'a signal'}`)),
    );
  });
}
