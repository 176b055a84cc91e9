import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package that a bundled file comes from, or undefined for a file of lapkin's own. */
function packageFolder(path: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  return `${name} ${version} (${license})${text}`;
}

/** Licence notices of the packages whose files went into a bundle, each once, by name. */
export function noticesOf(bundledFiles: readonly string[]): string {
  const folders = new Set(bundledFiles.flatMap((path) => packageFolder(path) ?? []));
  const notices = [...folders]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(noticeOf)
    .sort();
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `lapkin holds code of these packages.${line}${notices.join(line)}\n`;
}
