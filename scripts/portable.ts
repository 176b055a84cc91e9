// Makes lapkin as a folder that needs nothing installed: Node, the bundle, sharp, templates, documents, a starter. Made on
// Linux, from npm packages alone. `--browser` adds the headless Chromium to the one for Linux; `--fast` packs it less.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeZip } from '../src/zip/write-zip.ts';
import { collectPortable, type PortableFile } from './portable/collect.ts';
import { type PortableSystem, SYSTEMS } from './portable/systems.ts';
import { writeTar } from './portable/tar.ts';

const FOLDER = process.env.LAPKIN_PORTABLE_FOLDER ?? 'dist/portable';
const withBrowser = process.argv.includes('--browser');
const wanted = SYSTEMS.filter(({ name }) =>
  process.argv.slice(2).every((a) => a.startsWith('-') || name.startsWith(a)),
);

mkdirSync(FOLDER, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'lapkin-portable-'));
try {
  for (const system of wanted) {
    const bundled = withBrowser && system.browserPackage;
    const name = `lapkin-${system.name}${bundled ? '-peramban' : ''}`;
    const files = collectPortable(system, bundled, work);
    const path = join(FOLDER, `${name}.${system.ending}`);
    const bytes = pack(system, name, files);
    writeFileSync(path, bytes);
    const sum = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(`${path}.sha256`, `${sum}  ${name}.${system.ending}\n`);
    console.log(`${path}  ${(bytes.length / 1_000_000).toFixed(1)} MB, ${files.length} files`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function pack(system: PortableSystem, name: string, files: readonly PortableFile[]): Buffer {
  if (system.ending === 'tar.xz') return writeTar(name, files, work, process.argv.includes('--fast') ? 0 : 6);
  return writeZip(files.map(({ path, content }) => ({ name: `${name}/${path}`, content })));
}
