import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPdf } from '../support/open-pdf.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAPERS = ['A4', 'F4', 'Folio', 'Legal'];

let folder: string;
let output: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-lihat-'));
  output = execFileSync(
    join(ROOT, 'node_modules/.bin/tsx'),
    ['scripts/look.ts', '--contoh', 'kalaena-2024-tw2', '--keluaran', folder],
    { cwd: ROOT, encoding: 'utf8' },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(PAPERS)('npm run look writes every page of an example on %s as a picture', async (paper) => {
  const name = `kalaena-2024-tw2-${paper}`;
  const { numPages } = await openPdf(readFileSync(join(folder, name, 'laporan.pdf')));
  const pages = readdirSync(join(folder, name)).filter((n) => n.endsWith('.png'));
  expect(pages).toEqual(Array.from({ length: numPages }, (_, i) => `${String(i + 1).padStart(3, '0')}.png`));
  expect(readdirSync(folder)).toContain(`${name}.png`);
  expect(output).toContain(`kalaena-2024-tw2 ${paper}: ${numPages} halaman`);
});

it('writes into a folder that git ignores', () => {
  expect(readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n')).toContain('/look/');
});

it('--banding puts the pages of an earlier run beside those of this one', async () => {
  const again = mkdtempSync(join(tmpdir(), 'lapkin-banding-'));
  try {
    execFileSync(
      join(ROOT, 'node_modules/.bin/tsx'),
      ['scripts/look.ts', '--contoh', 'kalaena-2024-tw2', '--keluaran', again, '--banding', folder],
      { cwd: ROOT },
    );
    expect(readdirSync(join(again, 'banding')).sort()).toEqual(PAPERS.map((paper) => `kalaena-2024-tw2-${paper}.png`));
    const { width, height } = await loadImage(readFileSync(join(again, 'banding', 'kalaena-2024-tw2-A4.png')));
    // Eight pages a row, of either run in turn.
    const count = readdirSync(join(folder, 'kalaena-2024-tw2-A4')).filter((name) => name.endsWith('.png')).length;
    expect(height / width).toBeCloseTo(Math.ceil((2 * count) / 8) / 8, 2);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});
