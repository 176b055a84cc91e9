import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCheckFlags } from '../../src/cli/check.ts';
import { runCheck } from '../../src/commands/check/run-check.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { readXlsx } from '../../src/xlsx/read/read-xlsx.ts';
import { checkedFile, INFO, WARNING, WRONG_JUMLAH } from '../support/example-check-report.ts';
import { awaitFailure } from '../support/failure-of.ts';
import { makeBaseParts, zip } from '../support/workbook-parts.ts';

type CheckContext = Parameters<typeof runCheck>[2];
type CheckFlags = Parameters<typeof readCheckFlags>[0];

let cwd = '';
let told: string[] = [];
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-check-'));
  told = [];
  writeFileSync(join(cwd, 'q2.xlsx'), zip(makeBaseParts()));
  writeFileSync(join(cwd, 'bersih.xlsx'), zip(makeBaseParts()));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Finds three things in any workbook but bersih.xlsx. */
function context(): CheckContext {
  return {
    cwd,
    version: '0.1.0',
    layout: { paint: NO_PAINT },
    readStdin: async () => zip(makeBaseParts()),
    tell: (line) => told.push(line),
    checkOne: ({ name }) => checkedFile(name === 'bersih.xlsx' ? [] : [WRONG_JUMLAH, WARNING, INFO], { file: name }),
  };
}

const run = async (inputs: string[], flags: CheckFlags = {}) =>
  runCheck(inputs, await readCheckFlags(flags), context());

describe('lapkin check', () => {
  it.each<[string, string[], CheckFlags, number, string]>([
    ['errors', ['q2.xlsx'], {}, 1, '1 kesalahan, 1 peringatan, 1 info dalam q2.xlsx'],
    ['a clean workbook', ['bersih.xlsx'], {}, 0, 'bersih.xlsx: 3 sub kegiatan, 41 angka diperiksa, tidak ada temuan'],
    [
      'a pattern',
      ['*.xlsx'],
      {},
      1,
      'Seluruhnya: 1 kesalahan, 1 peringatan, 1 info dalam 2 berkas, 1 berkas tanpa temuan',
    ],
    ['standard input', ['-'], {}, 1, '1 kesalahan, 1 peringatan, 1 info dalam (stdin)'],
    [
      'only warnings',
      ['q2.xlsx'],
      { ignore: ['keuangan/jumlah'] },
      0,
      '0 kesalahan, 1 peringatan, 1 info dalam q2.xlsx',
    ],
    [
      'warnings under --strict',
      ['q2.xlsx'],
      { ignore: ['keuangan/jumlah'], strict: true },
      1,
      '0 kesalahan, 1 peringatan',
    ],
    ['a selection', ['q2.xlsx'], { select: ['sel/*'] }, 0, '0 kesalahan, 0 peringatan, 1 info dalam q2.xlsx'],
    ['a missing file among others', ['q2.xlsx', 'tiada.xlsx'], {}, 3, 'kesalahan[berkas/tidak-ada]'],
    ['a missing file that is not selected', ['tiada.xlsx'], { select: ['sel/*'] }, 3, 'kesalahan[berkas/tidak-ada]'],
  ])('%s', async (_, inputs, flags, exit, text) => {
    const outcome = await run(inputs, flags);
    expect(outcome.text).toContain(text);
    expect(outcome.exit).toBe(exit);
  });

  it('writes further reports in the same run and only JSON to standard output', async () => {
    const { text } = await run(['q2.xlsx'], {
      format: 'json',
      report: ['sarif=a.sarif', 'junit=b.xml', 'text=c.txt'],
    });
    expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, ok: false });
    expect(JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(join(cwd, 'b.xml'), 'utf8')).toContain('<testsuites');
    expect(readFileSync(join(cwd, 'c.txt'), 'utf8')).toContain('1 kesalahan, 1 peringatan');
  });

  it('writes an annotated copy and leaves the original as it was', async () => {
    const before = readFileSync(join(cwd, 'q2.xlsx'));
    await run(['q2.xlsx'], { annotate: 'salinan.xlsx' });
    expect(readFileSync(join(cwd, 'q2.xlsx')).equals(before)).toBe(true);
    const copy = readXlsx(readFileSync(join(cwd, 'salinan.xlsx'))).value;
    expect(copy?.sheets.map((s) => s.name)).toEqual(['PK', 'Temuan']);
    expect(told).toEqual(['salinan.xlsx ditulis (3 temuan, sebagai catatan sel dan di lembar Temuan)']);
  });

  it.each<[string, string[], CheckFlags, string]>([
    ['the original as copy', ['q2.xlsx'], { annotate: './q2.xlsx' }, 'aslinya tidak pernah diubah'],
    ['one copy for two', ['q2.xlsx', 'bersih.xlsx'], { annotate: 'x.xlsx' }, 'hanya untuk satu buku kerja'],
    ['an unknown code', ['q2.xlsx'], { select: ['keuangan/jumlh'] }, 'tidak dikenal'],
    ['an unknown format', ['q2.xlsx'], { format: 'jsn' }, 'tidak dikenal'],
    ['a report without a file', ['q2.xlsx'], { report: ['sarif'] }, 'bukan BENTUK=BERKAS'],
  ])('refuses %s before anything is written', async (_, inputs, flags, message) => {
    const failure = await awaitFailure(run(inputs, flags));
    expect(failure.exit).toBe(2);
    expect(failure.message).toContain(message);
    expect(existsSync(join(cwd, 'x.xlsx'))).toBe(false);
  });

  it('says which folder is missing for a report', async () => {
    const failure = await awaitFailure(run(['q2.xlsx'], { report: ['json=tiada/x.json'] }));
    expect(failure.exit).toBe(4);
  });
});
