import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPdf } from '../support/pdf.ts';

const AKAR = resolve(import.meta.dirname, '../..');
const KERTAS = ['A4', 'F4', 'Folio', 'Legal'];

let folder: string;
let keluaran: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-lihat-'));
  keluaran = execFileSync(
    join(AKAR, 'node_modules/.bin/tsx'),
    ['scripts/look.ts', '--contoh', 'kalaena-2024-tw2', '--keluaran', folder],
    { cwd: AKAR, encoding: 'utf8' },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(KERTAS)('npm run look writes every page of an example on %s as a picture', async (kertas) => {
  const nama = `kalaena-2024-tw2-${kertas}`;
  const { numPages } = await openPdf(readFileSync(join(folder, nama, 'laporan.pdf')));
  const halaman = readdirSync(join(folder, nama)).filter((n) => n.endsWith('.png'));
  expect(halaman).toEqual(
    Array.from({ length: numPages }, (_, i) => `${String(i + 1).padStart(3, '0')}.png`),
  );
  expect(readdirSync(folder)).toContain(`${nama}.png`);
  expect(keluaran).toContain(`kalaena-2024-tw2 ${kertas}: ${numPages} halaman`);
});

it('writes into a folder that git ignores', () => {
  expect(readFileSync(join(AKAR, '.gitignore'), 'utf8').split('\n')).toContain('look/');
});
