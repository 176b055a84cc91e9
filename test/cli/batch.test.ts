import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { useBatchFolder } from '../support/batch-folder.ts';
import { allRuns, sampled } from '../support/random-runs.ts';
import { unit } from '../support/write-buku.ts';

// Whole workbooks are written and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
const { path, runHere, addBuku, listFolder, readSummary, status } = useBatchFolder();

describe('what batch makes', () => {
  it('--to json,html,docx gives each workbook its three files, named after the identity', async () => {
    await addBuku('a.xlsx', unit('Kecamatan Contoh'));
    const { exit } = await runHere('batch', 'buku', '-o', 'out', '--to', 'json, HTML,docx');
    expect(exit).toBe(0);
    const name = 'kecamatan-contoh-camat-2024-tw-ii';
    expect(listFolder()).toEqual([`${name}.docx`, `${name}.html`, `${name}.json`, 'ringkasan.json', 'ringkasan.xlsx']);
    expect(readSummary().files[0].outputs.map((o: { file: string }) => o.file)).toEqual([
      `${name}.json`,
      `${name}.html`,
      `${name}.docx`,
    ]);
  });

  it.runIf(allRuns())('two workbooks of one identity get two names, and keep them', async () => {
    for (const n of ['1.xlsx', '2.xlsx', '3.xlsx']) await addBuku(n, unit('Dinas'));
    await runHere('batch', 'buku', '-o', 'out', '--to', 'json');
    const readNames = () => readSummary().files.map((f: { output: string }) => f.output);
    const first = ['dinas-camat-2024-tw-ii.json', 'dinas-camat-2024-tw-ii-2.json', 'dinas-camat-2024-tw-ii-3.json'];
    expect(readNames()).toEqual(first);
    await runHere('batch', 'buku', '-o', 'out', '--to', 'json', '--force');
    expect(readNames()).toEqual(first);
  });

  it('findings stop a workbook: told with the cell and the repair; --draft makes it all the same', async () => {
    mkdirSync(path('buku'));
    copyFileSync('examples/kalaena-2024-tw2-asli.xlsx', path('buku', 'asli.xlsx'));
    const without = await runHere('batch', 'buku', '-o', 'out', '--to', 'json');
    expect([without.exit, listFolder()]).toEqual([6, ['ringkasan.json', 'ringkasan.xlsx']]);
    const [{ status: finalStatus, message, findings }] = readSummary().files;
    expect(finalStatus).toBe('temuan');
    expect(message).toMatch(/^'?[A-Z][\w ]+'?![A-Z]+\d+: .+; .+ temuan lagi, lihat lapkin check$/);
    expect(findings.error).toBeGreaterThan(1);
    expect(without.stderr).toContain(`[1/1] ada kesalahan  buku/asli.xlsx: ${message}`);
    const draft = await runHere('batch', 'buku', '-o', 'out', '--to', 'html', '--draft');
    expect(draft.exit).toBe(0);
    expect(readFileSync(path('out', readSummary().files[0].output), 'utf8')).toContain('DRAF');
  });

  it('--strict: warnings stop a workbook too, also one that an earlier run made', async () => {
    // Spending without a target that no text of Narasi explains.
    await addBuku('a.xlsx', { narasi: [] });
    expect((await runHere('batch', 'buku', '-o', 'out', '--to', 'json')).exit).toBe(0);
    expect(readSummary().files[0].findings).toMatchObject({ error: 0, warning: 1 });
    expect((await runHere('batch', 'buku', '-o', 'out', '--to', 'json', '--strict')).exit).toBe(6);
    expect(status()).toEqual({ 'buku/a.xlsx': 'temuan' });
  });

  it.runIf(allRuns())('--fail-fast stops after the first failure, --retry-failed goes on from there', async () => {
    mkdirSync(path('buku'));
    writeFileSync(path('buku', '1.xlsx'), '');
    await addBuku('2.xlsx');
    const fast = await runHere('batch', 'buku', '-o', 'out', '--to', 'json', '--fail-fast', '--jobs', '1');
    expect([fast.exit, status()]).toEqual([6, { 'buku/1.xlsx': 'gagal', 'buku/2.xlsx': 'terputus' }]);
    await addBuku('1.xlsx');
    const rerun = await runHere('batch', 'buku', '-o', 'out', '--to', 'json', '--retry-failed');
    expect([rerun.exit, status()]).toEqual([0, { 'buku/1.xlsx': 'selesai', 'buku/2.xlsx': 'selesai' }]);
  });
});

describe('what is refused, with its place and its repair', () => {
  const REFUSED: readonly (readonly [argv: string[], exit: number, stderr: RegExp])[] = [
    [['batch', 'buku'], 2, /Folder keluaran belum disebut\n {2}saran {2}tambahkan -o laporan/],
    [['batch', 'buku', '-o', 'o', '--to', 'pdf,doc'], 2, /--to: bentuk "doc" tidak dikenal\n.*pdf, docx, html, json/],
    [['batch', 'buku', '-o', 'o', '--jobs', '0'], 2, /--jobs: "0"/],
    [['batch', 'buku', '-o', 'o', '--jobs', '1,5'], 2, /--jobs: "1,5" bukan bilangan bulat 1 sampai 64/],
    [['batch', 'buku', '-o', 'o', '--shard', '4/3'], 2, /--shard: "4\/3" bukan bagian i\/n\n.*1\/4/],
    [['batch', 'buku', '-o', 'o', '--timeout', 'lama'], 2, /--timeout: "lama"/],
    [['batch', '-', '-o', 'o'], 2, /masukan standar/],
    [
      ['batch', 'buku', '-o', 'o', '--to', 'json', '--templates', 'tiada'],
      2,
      /--templates: folder .*tiada tidak dapat/,
    ],
    [['batch', 'kosong', '-o', 'o'], 3, /Tidak ada buku kerja \(\.xlsx\) di kosong\n.*saran/],
    [['batch', 'buku/*.xlsm', 'tiada', '-o', 'o'], 3, /Berkas tidak ditemukan: buku\/\*\.xlsm, tiada\n.*saran/],
    [['batch', 'buku', '-o', 'o', '--retry-failed'], 3, /ringkasan\.json tidak ada di .*\/o\n.*tanpa --retry-failed/],
    [['batch', 'buku', '-o', 'buku/a.xlsx'], 4, /a\.xlsx adalah berkas, bukan folder/],
    [['batch', 'buku', '-o', 'buku/a.xlsx/out'], 4, /a\.xlsx adalah berkas, bukan folder/],
    [['batch', 'buku', '-o', '/proc/laporan', '--to', 'json'], 4, /\/proc/],
    [['batch', 'buku', '-o', 'o', '--browser', '/tidak/ada'], 5, /\/tidak\/ada/],
  ];
  it.each(sampled(REFUSED, 4))('%j ends with %i', async (argv, exit, stderr) => {
    await addBuku('a.xlsx');
    mkdirSync(path('kosong'));
    const result = await runHere(...argv);
    expect([result.exit, result.stdout, result.stderr]).toEqual([exit, '', expect.stringMatching(stderr)]);
  });

  it('a folder in which another run is at work', async () => {
    await addBuku('a.xlsx');
    mkdirSync(path('out'));
    const { hostname: hostName } = await import('node:os');
    const other = { host: hostName(), pid: process.ppid, since: '2025-07-01T02:00:00.000Z' };
    writeFileSync(path('out', '.ringkasan.kunci'), JSON.stringify(other));
    const result = await runHere('batch', 'buku', '-o', 'out', '--to', 'json');
    expect(result.exit).toBe(4);
    expect(result.stderr).toMatch(/out sedang dipakai lapkin batch yang lain \(proses \d+ di .*\n.*saran {2}tunggu/);
    expect(listFolder()).toEqual(['.ringkasan.kunci']);
  });

  it("somebody's own workbook named ringkasan.xlsx is not written over", async () => {
    await addBuku('ringkasan.xlsx');
    const before = readFileSync(path('buku', 'ringkasan.xlsx'));
    const result = await runHere('batch', 'buku', '-o', 'buku', '--to', 'json');
    expect([result.exit, result.stderr]).toEqual([4, expect.stringMatching(/ringkasan\.xlsx .* tidak akan ditimpa/)]);
    expect(readFileSync(path('buku', 'ringkasan.xlsx')).equals(before)).toBe(true);
  });
});

describe('a list of workbooks', () => {
  it('names them one a line, from its own folder; what it names and is not there is told', async () => {
    await addBuku('a.xlsx', unit('A'));
    await addBuku('lain/b.xlsx', unit('B'));
    writeFileSync(path('buku', 'unit.txt'), '\uFEFF# kecamatan\r\na.xlsx\r\n\r\n  lain  \r\nhilang.xlsx\r\n');
    const batch = await runHere('batch', '--daftar', 'buku/unit.txt', '-o', 'out', '--to', 'json');
    expect([batch.exit, status()]).toEqual([
      6,
      { 'buku/a.xlsx': 'selesai', 'buku/lain/b.xlsx': 'selesai', 'buku/hilang.xlsx': 'gagal' },
    ]);
    const rekap = await runHere('rekap', '--daftar', 'buku/unit.txt', '-o', 'r.json');
    expect([rekap.exit, rekap.stderr]).toEqual([6, expect.stringContaining('tidak terhitung: buku/hilang.xlsx: ')]);
  });

  const LISTS: readonly [string, Uint8Array][] = [
    ['UTF-16, as Excel and Notepad save "Unicode"', Buffer.from('\uFEFFé a.xlsx\r\nb.xlsx\r\n', 'utf16le')],
    ['paths in quotation marks', Buffer.from('"é a.xlsx"\r\n"b.xlsx"\r\n')],
    ['lines that end as on an old Mac', Buffer.from('é a.xlsx\rb.xlsx\r')],
  ];
  it.each(sampled(LISTS))('is read as %s', async (_, list) => {
    await addBuku('é a.xlsx', unit('A'));
    await addBuku('b.xlsx', unit('B'));
    writeFileSync(path('buku', 'unit.txt'), list);
    const result = await runHere('batch', '--daftar', 'buku/unit.txt', '-o', 'out', '--to', 'json');
    expect([result.exit, status()]).toEqual([0, { 'buku/é a.xlsx': 'selesai', 'buku/b.xlsx': 'selesai' }]);
  });

  it.each([
    [['batch', '-o', 'out'], 2, /Masukan belum diberikan\n.*--daftar/],
    [['rekap', '-o', 'r.json'], 2, /Masukan belum diberikan/],
    [['batch', '--daftar', 'tiada.txt', '-o', 'out'], 3, /--daftar: tiada\.txt tidak dapat dibaca/],
    [['batch', '--daftar', 'kosong.txt', '-o', 'out'], 3, /--daftar: kosong\.txt tidak menyebut buku kerja/],
  ])('%j ends with %i', async (argv, exit, stderr) => {
    writeFileSync(path('kosong.txt'), '# belum ada\n');
    const result = await runHere(...argv);
    expect([result.exit, result.stderr]).toEqual([exit, expect.stringMatching(stderr)]);
  });
});

describe('folders as they are', () => {
  it('a workbook of a kind that lapkin cannot read is told of, not passed over', async () => {
    await addBuku('a.xlsx');
    writeFileSync(path('buku', 'lama.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const result = await runHere('batch', 'buku', '-o', 'out', '--to', 'json');
    expect(result.exit).toBe(6);
    expect(result.stderr).toMatch(/gagal {2}buku\/lama\.xls: .*\.xls/);
  });

  it('leaves no temporary file and no lock behind', async () => {
    await addBuku('a.xlsx');
    await runHere('batch', 'buku', '-o', 'out', '--to', 'json');
    expect(listFolder().filter((n) => n.startsWith('.') || n.endsWith('.tmp'))).toEqual([]);
    expect(existsSync(path('out', 'ringkasan.xlsx'))).toBe(true);
  });
});
