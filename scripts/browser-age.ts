import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './house/source.ts';

/** How old the bundled browser may be at a release of lapkin (SECURITY.md). */
const MOST_DAYS = 183;
const DAY_MS = 86_400_000;

/** The one command that raises it. */
export const RAISE = 'npm install --save-dev --save-exact @sparticuz/chromium@latest';

/** What is to be said of a browser released on an ISO date, and whether it is too old. */
export function judgeAge(
  version: string,
  date: string,
  now: Date,
): { readonly tooOld: boolean; readonly told: string } {
  const days = Math.floor((now.getTime() - Date.parse(date)) / DAY_MS);
  const tooOld = days > MOST_DAYS;
  const told = `The bundled browser ${version} is of ${date}, ${days} days old; ${MOST_DAYS} are the most.`;
  return { tooOld, told: tooOld ? `${told}\nRaise it: ${RAISE}\n(then the steps in SECURITY.md)` : told };
}

/** The bundled browser, as its package states it. */
export function bundledBrowser(): { readonly version: string; readonly releaseDate: string } {
  return JSON.parse(readFileSync(join(ROOT, 'packages/chromium-linux-x64/package.json'), 'utf8'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version, releaseDate } = bundledBrowser();
  const { tooOld, told } = judgeAge(version, releaseDate, new Date());
  process.stdout.write(`${told}\n`);
  process.exitCode = tooOld ? 1 : 0;
}
