import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-abaikan-'));
  execFileSync('git', ['init', '-q', folder]);
  copyFileSync(join(ROOT, '.gitignore'), join(folder, '.gitignore'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const isIgnored = (path: string): boolean =>
  spawnSync('git', ['check-ignore', '-q', path], { cwd: folder }).status === 0;

it('what somebody makes who tries lapkin in its folder is ignored, and so not linted by npm test', () => {
  const made = [
    'laporan.pdf',
    'hasil.json',
    'x.html',
    'q2.docx',
    'buku.xlsx',
    'lapkin.peta.json',
    'templat/laporan.css',
  ];
  expect([...made, 'laporan/ringkasan.json', 'templat-saya/sampul.hbs'].filter((path) => !isIgnored(path))).toEqual([]);
});

it('nothing of the project itself is', () => {
  const outputs =
    /\.(?:pdf|docx|html|xlsx|tgz)$|^(?:node_modules|dist|coverage|look|hasil|laporan|templat(?!es).*|.*\.tmp)$/;
  const own = readdirSync(ROOT).filter(
    (name) =>
      !outputs.test(name) &&
      (!name.endsWith('.json') || /^(?:biome|package|package-lock|tsconfig.*)\.json$/.test(name)),
  );
  expect(own.filter(isIgnored)).toEqual([]);
  expect(isIgnored('examples/kalaena-2024-tw2.xlsx') || isIgnored('templates/laporan.css')).toBe(false);
});
