import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MadeOutput, ReportKind } from '../../../src/app/outputs/output-kind.ts';
import { OUTPUTS, REKAP_KINDS, REPORT_KINDS } from '../../../src/app/outputs/outputs.ts';
import { makeFinding } from '../../../src/findings/finding.ts';
import { runCommand } from '../../support/run-command.ts';

const NOTHING = undefined as unknown as MadeOutput;
/** Kinds that lapkin does not have: one that works, and two whose writers hand back nothing. */
const MADE_UP: readonly ReportKind[] = [
  {
    ending: 'txt',
    family: 'docx/',
    needs: 'html',
    write: async () => (page) => ({
      bytes: Buffer.from(`${page.title} oleh ${page.author}`),
      findings: [makeFinding('docx/daftar-belum-terisi', {})],
    }),
  },
  { ending: 'odt', needs: 'html', write: async () => () => NOTHING },
  { ending: 'ods', needs: 'results', write: async () => () => NOTHING },
];

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-keluaran-'));
  copyFileSync('examples/kalaena-2024-tw2.xlsx', join(cwd, 'q2.xlsx'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runCommand(argv, { cwd, kinds: [...REPORT_KINDS, ...MADE_UP] });

describe('the table of outputs', () => {
  it('gives build, batch and rekap their kinds, and help and messages their words', async () => {
    expect(REKAP_KINDS.map(({ ending }) => ending)).toEqual(['xlsx', 'pdf', 'html', 'json']);
    const help = async (command: string) => (await run(command, '--help')).stdout.replace(/\s+/g, ' ');
    expect(await help('build')).toContain(
      '.xlsx, .pdf, .docx, .html, .json, .txt, .odt, atau .ods; boleh disebut beberapa kali',
    );
    expect(await help('build')).toContain('bentuk untuk -o -: xlsx, pdf, docx, html, json, txt, odt, ods');
    expect(await help('batch')).toContain('pdf, docx, html, json, txt, odt, ods; beberapa dipisah koma');
    expect(await help('rekap')).toContain('rekap.xlsx, .pdf, .html, .json; boleh disebut beberapa kali');
    expect((await run('batch', '.', '-o', 'out', '--to', 'tx')).stderr).toContain(
      'maksud Anda txt? Pilihannya: pdf, docx, html, json, txt, odt, ods',
    );
  });

  it('holds each ending once, and a way to make each', () => {
    const endings = OUTPUTS.map(({ ending }) => ending);
    expect([...new Set(endings)]).toEqual(endings);
    expect(OUTPUTS.filter(({ report, rekap }) => report === undefined && rekap === undefined)).toEqual([]);
  });
});

describe('a kind that is a row in the table', () => {
  const TEXT = /^Laporan .* oleh .+/i;

  it('is made by build, as a file and on standard output, and told by its writer', async () => {
    const { exit, stderr } = await run('build', 'q2.xlsx', '-o', 'laporan.txt', '-o', 'hasil.json');
    expect([exit, readFileSync(join(cwd, 'laporan.txt'), 'utf8')]).toEqual([0, expect.stringMatching(TEXT)]);
    expect(stderr).toMatch(/\nlaporan\.txt ditulis \(.*\)\nhasil\.json ditulis \(.*\)\n$/);
    // What a kind says of itself is told even where it only informs.
    expect(stderr).toContain('info[docx/daftar-belum-terisi]');
    expect((await run('build', 'q2.xlsx', '-o', '-', '--to', 'txt')).stdout).toMatch(TEXT);
  });

  it('is made by batch, and the same again is left alone', async () => {
    const batch = () => run('batch', 'q2.xlsx', '-o', 'out', '--to', 'txt,json', '--verbose');
    expect((await batch()).exit).toBe(0);
    const text = readdirSync(join(cwd, 'out')).filter((name) => name.endsWith('.txt'));
    expect(text.map((name) => readFileSync(join(cwd, 'out', name), 'utf8'))).toEqual([expect.stringMatching(TEXT)]);
    const { files } = JSON.parse(readFileSync(join(cwd, 'out', 'ringkasan.json'), 'utf8'));
    expect(files[0].outputs.map(({ file }: { file: string }) => file.replace(/.*\./, ''))).toEqual(['txt', 'json']);
    await batch();
    const again = JSON.parse(readFileSync(join(cwd, 'out', 'ringkasan.json'), 'utf8'));
    expect(again.files[0].status).toBe('tetap');
  });
});

describe('an output asked for and not made', () => {
  it.each(['odt', 'ods'])('is a fault of lapkin in build: a.%s is not told as written', async (ending) => {
    const { exit, stderr } = await run('build', 'q2.xlsx', '-o', 'a.html', '-o', `a.${ending}`);
    expect(exit).toBe(70);
    expect(stderr).toContain(`a.${ending} diminta tetapi tidak dibuat`);
    expect(stderr).not.toContain('ditulis');
    expect([existsSync(join(cwd, 'a.html')), existsSync(join(cwd, `a.${ending}`))]).toEqual([false, false]);
  });

  it('fails the file in batch', async () => {
    expect((await run('batch', 'q2.xlsx', '-o', 'out', '--to', 'html,odt')).exit).toBe(6);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['ringkasan.json', 'ringkasan.xlsx']);
    const { files } = JSON.parse(readFileSync(join(cwd, 'out', 'ringkasan.json'), 'utf8'));
    expect(files[0]).toMatchObject({ status: 'gagal', outputs: [] });
    expect(files[0].message).toMatch(/\.odt diminta tetapi tidak dibuat$/);
  });

  it('is refused where the kind has no row at all', async () => {
    const { exit, stderr } = await run('build', 'q2.xlsx', '-o', 'a.html', '-o', 'a.rtf');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('a.rtf: bentuk "rtf" tidak dikenal')]);
    expect(REPORT_KINDS.map(({ ending }) => ending)).not.toContain('rtf');
  });
});
