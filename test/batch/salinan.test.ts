import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jalankan } from '../cli/proses.ts';
import { tulisBuku, unit } from '../support/buku-uji.ts';

// Whole workbooks are written and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
let cwd = '';
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin salinan é-'));
  await tulisBuku(join(cwd, 'buku', 'a.xlsx'), unit('A'));
  await lapkin('check', 'buku/a.xlsx', '--annotate', 'buku/a salinan.xlsx');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const lapkin = (...argv: readonly string[]) => jalankan(argv, { cwd });
const json = (nama: string) => JSON.parse(readFileSync(join(cwd, nama), 'utf8'));
const namaBerkas = (isi: { files: { file: string }[] }) => isi.files.map((f) => f.file);
const batch = (...argv: readonly string[]) => lapkin('batch', ...argv, '-o', 'out', '--to', 'json');
const DILEWATI = '1 salinan bercatatan buatan check --annotate dilewati: buku/a salinan.xlsx\n';

describe('copies that check --annotate wrote', () => {
  it('are passed over in a folder by batch and rekap, which say so once', async () => {
    const laporan = await batch('buku');
    expect([laporan.exit, laporan.stderr.split(DILEWATI).length - 1]).toEqual([0, 1]);
    expect(namaBerkas(json('out/ringkasan.json'))).toEqual(['buku/a.xlsx']);
    const rekap = await lapkin('rekap', 'buku', '-o', 'r.json');
    expect([rekap.exit, rekap.stderr.split(DILEWATI).length - 1]).toEqual([0, 1]);
    expect(json('r.json').unit).toHaveLength(1);
  });

  it('are passed over in a pattern by check, also for the next copy', async () => {
    const semua = await lapkin('check', 'buku/*.xlsx', '--format', 'json');
    expect(semua.stderr).toBe(DILEWATI);
    expect(namaBerkas(JSON.parse(semua.stdout))).toEqual(['buku/a.xlsx']);
    const lagi = await lapkin('check', 'buku/*.xlsx', '--annotate', 'buku/a salinan.xlsx');
    expect(lagi.stderr).toContain('a salinan.xlsx ditulis');
  });

  it('with -q are passed over without a word', async () => {
    expect(await batch('buku', '-q')).toMatchObject({ exit: 0, stderr: '' });
    expect((await lapkin('rekap', 'buku', '-o', 'r.json', '-q')).stderr).not.toContain('salinan');
    expect((await lapkin('check', 'buku/*.xlsx', '-q')).stderr).toBe('');
  });

  it('are taken when they are named, on the command line or in a list', async () => {
    await batch('buku', './buku/a salinan.xlsx');
    expect(namaBerkas(json('out/ringkasan.json'))).toEqual(['buku/a salinan.xlsx', 'buku/a.xlsx']);
    writeFileSync(join(cwd, 'unit.txt'), 'buku/a salinan.xlsx\n');
    expect((await lapkin('rekap', '--daftar', 'unit.txt', '-o', 'r.json')).exit).toBe(0);
    expect((await lapkin('check', 'buku/a salinan.xlsx')).exit).toBe(0);
  });

  it('and other names with line ends in them are told in one line', async () => {
    await lapkin('check', 'buku/a.xlsx', '--annotate', 'buku/a\n2.xlsx');
    writeFileSync(join(cwd, 'buku', 'b\n.xlsx'), '');
    const { stderr } = await lapkin('rekap', 'buku', '-o', 'r.json');
    expect(stderr).toContain(
      '2 salinan bercatatan buatan check --annotate dilewati: buku/a 2.xlsx, buku/a sal',
    );
    expect(stderr).toContain('tidak terhitung: buku/b .xlsx: ');
  });

  it('and nothing else: said, with exit 3', async () => {
    rmSync(join(cwd, 'buku', 'a.xlsx'));
    for (const argv of [
      ['batch', 'buku', '-o', 'out', '--to', 'json'],
      ['rekap', 'buku', '-o', 'r.json'],
      ['check', 'buku/*.xlsx'],
    ]) {
      const hasil = await lapkin(...argv);
      expect([hasil.exit, hasil.stderr]).toEqual([
        3,
        expect.stringMatching(/Tidak ada buku kerja selain salinan .*: buku\/a salinan\.xlsx\n.*sebut nama/),
      ]);
    }
  });

  it('are workbooks once somebody saved them, and so is a workbook with a Temuan of its own', async () => {
    const buku = new ExcelJS.Workbook();
    await buku.xlsx.readFile(join(cwd, 'buku', 'a salinan.xlsx'));
    await buku.xlsx.writeFile(join(cwd, 'buku', 'a salinan.xlsx'));
    const sendiri = new ExcelJS.Workbook();
    await sendiri.xlsx.readFile(join(cwd, 'buku', 'a.xlsx'));
    sendiri.addWorksheet('Temuan').addRow(['TINGKAT', 'KODE', 'SEL', 'LETAK', 'TEMUAN']);
    await sendiri.xlsx.writeFile(join(cwd, 'buku', 'b.xlsx'));
    const { stderr } = await batch('buku');
    expect(stderr).not.toContain('dilewati');
    expect(namaBerkas(json('out/ringkasan.json'))).toEqual([
      'buku/a salinan.xlsx',
      'buku/a.xlsx',
      'buku/b.xlsx',
    ]);
  });

  it("a table of lapkin's own, too, is taken when it is named, however its path is spelt", async () => {
    await lapkin('rekap', 'buku', '-o', 'buku/rekap.xlsx');
    const hasil = await batch('buku', './buku/rekap.xlsx');
    expect([hasil.exit, namaBerkas(json('out/ringkasan.json'))]).toEqual([
      6,
      ['buku/a.xlsx', 'buku/rekap.xlsx'],
    ]);
  });
});
