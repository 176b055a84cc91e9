import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CheckContext } from '../../src/app/check/run-check.ts';
import { type CheckFlags, check } from '../../src/cli/check.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { dasar, zip } from '../annotate/buku-zip.ts';
import { checkedFile, INFO, JUMLAH_SALAH, PERINGATAN } from '../diagnostics/contoh-laporan.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-alir-'));
  for (const nama of ['a.xlsx', 'b.xlsx', 'bersih.xlsx']) writeFileSync(join(cwd, nama), zip(dasar()));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Runs `check` with and without a stream; gives what came, in order: names of files checked and texts. */
async function jalankan(inputs: string[], flags: CheckFlags, mengalir: boolean) {
  const peristiwa: string[] = [];
  const konteks: CheckContext = {
    cwd,
    version: '0.1.0',
    layout: { paint: NO_PAINT },
    limits: {},
    readStdin: async () => zip(dasar()),
    tell: () => undefined,
    checkOne: ({ name }) => {
      peristiwa.push(name);
      return checkedFile(name === 'bersih.xlsx' ? [] : [JUMLAH_SALAH, PERINGATAN, INFO], { file: name });
    },
    ...(mengalir ? { stream: async (teks: string) => void peristiwa.push(teks) } : {}),
  };
  const hasil = await check(inputs, flags, konteks);
  return { ...hasil, peristiwa };
}

it.each<[string, string[], CheckFlags]>([
  ['several files', ['a.xlsx', 'bersih.xlsx', 'b.xlsx'], {}],
  ['only clean ones by selection', ['a.xlsx', 'b.xlsx'], { select: ['identitas/*'] }],
  ['a file that is not there', ['a.xlsx', 'tidak-ada.xlsx'], {}],
  ['warnings that count', ['a.xlsx', 'b.xlsx'], { strict: true, ignore: ['keuangan/*'] }],
])('%s: text that comes file by file is the text that comes at the end', async (_nama, inputs, flags) => {
  const sekaligus = await jalankan(inputs, flags, false);
  const alir = await jalankan(inputs, flags, true);
  const teks = alir.peristiwa.filter((p) => p.endsWith('\n')).join('');
  expect(teks + alir.text).toBe(sekaligus.text);
  expect(alir.exit).toBe(sekaligus.exit);
});

it('the text of a file comes before the next file is read', async () => {
  const { peristiwa } = await jalankan(['a.xlsx', 'b.xlsx'], {}, true);
  expect(peristiwa.map((p) => (p.endsWith('\n') ? 'teks' : p))).toEqual(['a.xlsx', 'teks', 'b.xlsx', 'teks']);
});

it.each<[string, string[], CheckFlags]>([
  ['one file', ['a.xlsx'], {}],
  ['JSON, which is one object', ['a.xlsx', 'b.xlsx'], { format: 'json' }],
  ['a further report', ['a.xlsx', 'b.xlsx'], { report: ['json=hasil.json'] }],
])('%s: everything comes at the end', async (_nama, inputs, flags) => {
  const { peristiwa, text } = await jalankan(inputs, flags, true);
  expect(peristiwa.every((p) => !p.endsWith('\n'))).toBe(true);
  expect(text).not.toBe('');
});
