import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../support/run-command.ts';
import { unit, writeBuku } from '../../support/write-buku.ts';

// Whole workbooks are written and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
let cwd = '';
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin salinan é-'));
  await writeBuku(join(cwd, 'buku', 'a.xlsx'), unit('A'));
  await runHere('check', 'buku/a.xlsx', '--annotate', 'buku/a salinan.xlsx');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const runHere = (...argv: readonly string[]) => runCommand(argv, { cwd });
const json = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'));
const listFileNames = (content: { files: { file: string }[] }) => content.files.map((f) => f.file);
const batch = (...argv: readonly string[]) => runHere('batch', ...argv, '-o', 'out', '--to', 'json');
const SKIPPED = '1 salinan bercatatan buatan check --annotate dilewati: buku/a salinan.xlsx\n';

describe('copies that check --annotate wrote', () => {
  it('are passed over in a folder by batch and rekap, which say so once', async () => {
    const report = await batch('buku');
    expect([report.exit, report.stderr.split(SKIPPED).length - 1]).toEqual([0, 1]);
    expect(listFileNames(json('out/ringkasan.json'))).toEqual(['buku/a.xlsx']);
    const rekap = await runHere('rekap', 'buku', '-o', 'r.json');
    expect([rekap.exit, rekap.stderr.split(SKIPPED).length - 1]).toEqual([0, 1]);
    expect(json('r.json').unit).toHaveLength(1);
  });

  it('are passed over in a pattern by check, also for the next copy', async () => {
    const all = await runHere('check', 'buku/*.xlsx', '--format', 'json');
    expect(all.stderr).toBe(SKIPPED);
    expect(listFileNames(JSON.parse(all.stdout))).toEqual(['buku/a.xlsx']);
    const again = await runHere('check', 'buku/*.xlsx', '--annotate', 'buku/a salinan.xlsx');
    expect(again.stderr).toContain('a salinan.xlsx ditulis');
  });

  it('with -q are passed over without a word', async () => {
    expect(await batch('buku', '-q')).toMatchObject({ exit: 0, stderr: '' });
    expect((await runHere('rekap', 'buku', '-o', 'r.json', '-q')).stderr).not.toContain('salinan');
    expect((await runHere('check', 'buku/*.xlsx', '-q')).stderr).toBe('');
  });

  it('are taken when they are named, on the command line or in a list', async () => {
    await batch('buku', './buku/a salinan.xlsx');
    expect(listFileNames(json('out/ringkasan.json'))).toEqual(['buku/a salinan.xlsx', 'buku/a.xlsx']);
    writeFileSync(join(cwd, 'unit.txt'), 'buku/a salinan.xlsx\n');
    expect((await runHere('rekap', '--daftar', 'unit.txt', '-o', 'r.json')).exit).toBe(0);
    expect((await runHere('check', 'buku/a salinan.xlsx')).exit).toBe(0);
  });

  it('and other names with line ends in them are told in one line', async () => {
    await runHere('check', 'buku/a.xlsx', '--annotate', 'buku/a\n2.xlsx');
    writeFileSync(join(cwd, 'buku', 'b\n.xlsx'), '');
    const { stderr } = await runHere('rekap', 'buku', '-o', 'r.json');
    expect(stderr).toContain('2 salinan bercatatan buatan check --annotate dilewati: buku/a 2.xlsx, buku/a sal');
    expect(stderr).toContain('tidak terhitung: buku/b .xlsx: ');
  });

  it('and nothing else: said, with exit 3', async () => {
    rmSync(join(cwd, 'buku', 'a.xlsx'));
    for (const argv of [
      ['batch', 'buku', '-o', 'out', '--to', 'json'],
      ['rekap', 'buku', '-o', 'r.json'],
      ['check', 'buku/*.xlsx'],
    ]) {
      const result = await runHere(...argv);
      expect([result.exit, result.stderr]).toEqual([
        3,
        expect.stringMatching(/Tidak ada buku kerja selain salinan .*: buku\/a salinan\.xlsx\n.*sebut nama/),
      ]);
    }
  });

  it('are workbooks once somebody saved them, and so is a workbook with a Temuan of its own', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(cwd, 'buku', 'a salinan.xlsx'));
    await workbook.xlsx.writeFile(join(cwd, 'buku', 'a salinan.xlsx'));
    const own = new ExcelJS.Workbook();
    await own.xlsx.readFile(join(cwd, 'buku', 'a.xlsx'));
    own.addWorksheet('Temuan').addRow(['TINGKAT', 'KODE', 'SEL', 'LETAK', 'TEMUAN']);
    await own.xlsx.writeFile(join(cwd, 'buku', 'b.xlsx'));
    const { stderr } = await batch('buku');
    expect(stderr).not.toContain('dilewati');
    expect(listFileNames(json('out/ringkasan.json'))).toEqual(['buku/a salinan.xlsx', 'buku/a.xlsx', 'buku/b.xlsx']);
  });

  it("a table of lapkin's own, too, is taken when it is named, however its path is spelt", async () => {
    await runHere('rekap', 'buku', '-o', 'buku/rekap.xlsx');
    const result = await batch('buku', './buku/rekap.xlsx');
    expect([result.exit, listFileNames(json('out/ringkasan.json'))]).toEqual([6, ['buku/a.xlsx', 'buku/rekap.xlsx']]);
  });
});
