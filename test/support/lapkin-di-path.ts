import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Puts a `lapkin` into a folder, made of the sources, for scripts that call it by name; gives the PATH to run them with. */
export function lapkinDiPath(folder: string): string {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const kait = join(import.meta.dirname, 'lapkin.ts');
  mkdirSync(folder, { recursive: true });
  const isi = `#!/bin/sh\nexec '${process.execPath}' --import '${tsx}' '${kait}' "$@"\n`;
  writeFileSync(join(folder, 'lapkin'), isi);
  chmodSync(join(folder, 'lapkin'), 0o755);
  return `${folder}:${process.env.PATH ?? '/usr/bin:/bin'}`;
}
