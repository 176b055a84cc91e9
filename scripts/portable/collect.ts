import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PortableSystem } from './systems.ts';

/** A file of the folder; the path is relative, with slashes. */
export interface PortableFile {
  readonly path: string;
  readonly content: Buffer;
  readonly executable: boolean;
}

const ROOT = join(import.meta.dirname, '../..');
const BUNDLE = 'dist/bundle';
const EXAMPLE = 'kalaena-2024-tw2.xlsx';

/** Every file of the portable folder, by path; `work` is a folder for what is installed on the way. */
export function collectPortable(system: PortableSystem, withBrowser: boolean, work: string): readonly PortableFile[] {
  const modules = installParts(system, work);
  const { package: nodePackage, program, placed } = system.node;
  const bundled = bundledFiles();
  const files = [
    file(placed, join(modules, nodePackage, program), true),
    ...packedFiles(ROOT)
      .filter((path) => dirname(path) !== BUNDLE || bundled.has(basename(path)))
      .map((path) => file(`app/${path}`, join(ROOT, path))),
    ...filesBelow(modules)
      .filter((path) => !path.startsWith('node-') && !path.startsWith('.'))
      .map((path) => file(`app/node_modules/${path}`, join(modules, path))),
    ...(withBrowser ? browserFiles() : []),
    ...starterFiles(system.starters),
    ...['preview.png', 'laporan.png'].map((name) => file(`gambar/${name}`, join(ROOT, 'docs/gambar', name))),
    file(`Contoh/${EXAMPLE}`, join(ROOT, 'examples', EXAMPLE)),
  ];
  const sorted = files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...sorted, listOfContents(sorted)];
}

function file(path: string, source: string, executable = false): PortableFile {
  return { path, content: readFileSync(source), executable };
}

/** Installs Node and sharp for the system, exactly as locked. */
function installParts(system: PortableSystem, work: string): string {
  const folder = join(work, system.name);
  mkdirSync(folder);
  for (const name of ['package.json', 'package-lock.json'])
    cpSync(join(import.meta.dirname, 'parts', name), join(folder, name));
  const flags = [...system.npmFlags, '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['ci', ...flags], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'node_modules');
}

/** What the npm package of a folder holds. */
function packedFiles(folder: string): readonly string[] {
  const answer = execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(answer)[0].files.map((entry: { readonly path: string }) => entry.path);
}

/** The files of the bundle that its entries lead to: those of the builds before still lie beside them for a day. */
function bundledFiles(): ReadonlySet<string> {
  const found = new Set(['main.js', 'index.js']);
  for (const name of found) {
    const text = readFileSync(join(ROOT, BUNDLE, name), 'utf8');
    for (const [, next = ''] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) found.add(next);
  }
  return found;
}

function browserFiles(): readonly PortableFile[] {
  const folder = join(ROOT, 'packages/chromium-linux-x64');
  execFileSync(process.execPath, [join(folder, 'take-files.mjs')]);
  return packedFiles(folder).map((path) =>
    file(`app/node_modules/@lapkin/chromium-linux-x64/${path}`, join(folder, path)),
  );
}

function starterFiles(system: string): readonly PortableFile[] {
  const folders = [join(import.meta.dirname, 'shared'), join(import.meta.dirname, system)];
  return folders.flatMap((folder) =>
    filesBelow(folder).map((path) => file(path, join(folder, path), !path.includes('.'))),
  );
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

/** The list by which a copy can be held against what was made: checksum, bytes, path. */
function listOfContents(files: readonly PortableFile[]): PortableFile {
  const lines = files.map(({ path, content }) => {
    const sum = createHash('sha256').update(content).digest('hex');
    return `${sum}  ${String(content.length).padStart(9)}  ${path}\r\n`;
  });
  return { path: 'ISI.txt', content: Buffer.from(lines.join('')), executable: false };
}
