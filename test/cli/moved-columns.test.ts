import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepBooks } from '../../src/app/preview/preview-books.ts';
import { EXIT, Failure } from '../../src/findings/failure.ts';
import { RURAL_RAK } from '../support/exports/base-exports.ts';
import { runCommand } from '../support/run-command.ts';
import { makeSheetBytes } from '../support/sheet-bytes.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/kalaena-2024-tw2.xlsx');
/** What each of them says. */
const TITLE = 'padahal di lapkin.peta.json "TRIWULAN I';
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-pindah-'));
  copyFileSync(EXAMPLE, join(folder, 'q2.xlsx'));
  writeFileSync(join(folder, 'rak.xlsx'), makeSheetBytes({ RAK: RURAL_RAK }));
  await runHere('check', 'q2.xlsx', '--petakan');
  // What the layout says of F now stands in I, and of I in F.
  const path = join(folder, 'lapkin.peta.json');
  const file = JSON.parse(readFileSync(path, 'utf8'));
  for (const column of file.lembar[2].kolom) {
    if (column.kolom === 'F') column.kolom = 'I';
    else if (column.kolom === 'I') column.kolom = 'F';
  }
  writeFileSync(path, JSON.stringify(file));
});
afterAll(() => rmSync(folder, { recursive: true }));
const runHere = (...argv: readonly string[]) => runCommand(argv, { cwd: folder });

describe('a column that is not where lapkin.peta.json says', () => {
  it.each([
    ['check', EXIT.findings, ['q2.xlsx']],
    ['build', EXIT.findings, ['q2.xlsx', '--draft', '-o', 'hasil.json']],
    ['batch', EXIT.partial, ['q2.xlsx', '-o', 'out', '--to', 'json']],
    ['rekap', EXIT.input, ['q2.xlsx', '-o', 'rekap.json']],
    ['init', EXIT.input, ['baru.xlsx', '--dari', 'q2.xlsx']],
    ['import', EXIT.input, ['rak.xlsx', '--buku', 'q2.xlsx', '-o', 'terisi.xlsx']],
  ])('is an error of %s, which writes nothing', async (command, code, argv) => {
    const { exit, stdout, stderr } = await runHere(command, ...argv);
    const written = ['hasil.json', 'rekap.json', 'baru.xlsx', 'terisi.xlsx'].filter((name) =>
      existsSync(join(folder, name)),
    );
    expect([exit, written]).toEqual([code, []]);
    expect(stdout + stderr).toContain(TITLE);
  });

  it('is told by cells --sebagai-tabel as why the sheet is not read', async () => {
    const { stdout } = await runHere('cells', 'q2.xlsx', '--sebagai-tabel');
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain('Lembar "Realisasi Keuangan" (Realisasi Keuangan) tidak terbaca: - Judul kolom');
    expect(text).toContain(TITLE);
    const { sheets } = JSON.parse((await runHere('cells', 'q2.xlsx', '--sebagai-tabel', '--format', 'json')).stdout);
    const money = sheets.find(({ sheet }: { sheet: string }) => sheet === 'Realisasi Keuangan');
    expect(money).toMatchObject({ understood: false, rows: [] });
  });

  it('is shown by preview, which has no report', async () => {
    const books = keepBooks({
      cwd: folder,
      readStdin: async () => new Uint8Array(),
      machine: { env: {}, platform: 'linux', arch: 'x64', uid: 1, tempFolder: folder },
      request: { year: null, triwulan: null, limits: {}, timeoutMs: 1000, now: null, strict: false },
      pace: { lookMs: 60_000, patienceMs: 0 },
      browser: () => Promise.reject(new Failure(EXIT.browser, 'Peramban tidak ditemukan.')),
      onState: () => undefined,
    });
    await books.open('q2.xlsx');
    const [book] = books.state().books;
    books.close();
    expect(book?.counts.error).toBe(2);
    expect(JSON.stringify(book?.findings)).toContain(JSON.stringify(TITLE).slice(1, -1));
    expect(book?.report.kind).toBe('none');
  });
});
