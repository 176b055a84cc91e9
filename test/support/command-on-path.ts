import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Puts a `lapkin` into a folder, made of the sources, for scripts that call it by name; gives the PATH to run them with. */
export function putCommandOnPath(folder: string): string {
  const loaderUrl = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const hookPath = join(import.meta.dirname, 'command-line.ts');
  mkdirSync(folder, { recursive: true });
  const content = `#!/bin/sh\nexec '${process.execPath}' --import '${loaderUrl}' '${hookPath}' "$@"\n`;
  writeFileSync(join(folder, 'lapkin'), content);
  chmodSync(join(folder, 'lapkin'), 0o755);
  return `${folder}:${process.env.PATH ?? '/usr/bin:/bin'}`;
}
