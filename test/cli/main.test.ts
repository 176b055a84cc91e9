import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin uji & é-'));
  copyFileSync(join(EXAMPLES, 'kalaena-2024-tw2.xlsx'), join(folder, 'q2.xlsx'));
  copyFileSync(join(EXAMPLES, 'kalaena-2024-tw2-asli.xlsx'), join(folder, 'asli.xlsx'));
  writeFileSync(join(folder, 'kosong.xlsx'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const runHere = (...argv: readonly string[]) => runCommand(argv, { cwd: folder });

describe('exit codes and streams (cli.md, "Exit codes")', () => {
  const COMMANDS: readonly (readonly [readonly string[], number, RegExp | null, RegExp | null])[] = [
    [[], 0, /^Contoh:\n {2}lapkin check q2\.xlsx\n {2}lapkin build q2\.xlsx -o laporan\.pdf\n/, null],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/, null],
    [['check', '--help'], 0, /^Contoh:\n {2}lapkin check q2\.xlsx/, null],
    [['check', 'q2.xlsx'], 0, /^q2\.xlsx: 3 sub kegiatan, \d+ angka diperiksa, tidak ada temuan\n$/, null],
    [['check', 'q2.xlsx', '--triwulan', 'III', '--strict'], 1, /0 kesalahan, [1-9]\d* peringatan/, null],
    [['check', 'asli.xlsx'], 1, /kesalahan\[keuangan\/jumlah\]/, null],
    [['check', 'tidak-ada.xlsx'], 3, /tidak ditemukan/, null],
    [['check', 'kosong.xlsx'], 3, /kosong/, null],
    [['check', 'q2.xlsx', '--triwulan', 'V'], 2, null, /--triwulan: "V" bukan triwulan/],
    [['check', 'q2.xlsx', '--tahun', 'dua'], 2, null, /--tahun: "dua" bukan tahun/],
    [['check', 'q2.xlsx', '--batas-ukuran', 'x'], 2, null, /"x" bukan angka.*\n.*contoh: --batas-ukuran 20\n/],
    [['check', 'q2.xlsx', '--batas-baris', '0'], 2, null, /"0" bukan angka.*\n.*contoh: --batas-baris 20000\n/],
    [['batch', '.', '-o', 'out', '--jobs', '0'], 2, null, /"0" bukan angka.*\n.*contoh: --jobs 2\n/],
    [['batch', '.', '-o', 'out', '--timeout', '0'], 2, null, /"0" bukan angka.*\n.*contoh: --timeout 60\n/],
    [['check'], 2, null, /Masukan <buku\.xlsx> belum diberikan/],
    [['templates'], 2, null, /Perintah belum disebut\n.*lapkin templates eject/],
    [['help', 'chek'], 2, null, /Perintah "chek" tidak dikenal\n.*maksud Anda check\?/],
    [['check', '--formt', 'json', 'q2.xlsx'], 2, null, /--formt tidak dikenal\n.*maksud Anda --format\?/],
    [['chekc', 'q2.xlsx'], 2, null, /Perintah "chekc" tidak dikenal\n.*maksud Anda check\?/],
    [['build', 'q2.xlsx', '-o', 'laporan.pdff'], 2, null, /bentuk "pdff" tidak dikenal\n.*maksud Anda pdf\?/],
    [['build', 'q2.xlsx', '-o', '-'], 2, null, /-o - memerlukan --to/],
    [['build', 'q2.xlsx', '-o', 'a.json', '-o', './a.json'], 2, null, /diminta dua kali/],
    [['build', 'tidak-ada.xlsx', '-o', 'a.json'], 3, null, /tidak ditemukan/],
    [['build', 'q2.xlsx', '-o', 'tidak/ada/a.json'], 4, null, /Folder .* tidak ada/],
    [['build', 'asli.xlsx', '-o', 'asli.json'], 1, null, /laporan tidak dibuat: ada kesalahan dalam asli\.xlsx/],
    [
      ['build', 'q2.xlsx', '--triwulan', 'III', '-o', 'strict.json', '--strict'],
      1,
      null,
      /ada peringatan \(--strict\)/,
    ],
    [['build', 'q2.xlsx', '-o', 'a.pdf', '--browser', '/tidak/ada/chrome'], 5, null, /\/tidak\/ada\/chrome/],
    [['explain', 'keuangan/jumlah'], 0, /keuangan\/jumlah/, null],
    [['explain', 'keuangan/jumlh'], 2, null, /keuangan\/jumlah/],
    [['rules', '--format', 'json'], 0, /^\{|^\[/, null],
    [['cells', 'q2.xlsx', '--format', 'json'], 0, /"schemaVersion": 1/, null],
    [['cells', 'q2.xlsx', '--sebagai-tabel'], 0, /O {3}TRIWULAN II › REALISASI += REALISASI Triwulan II\n/, null],
    [['cells', 'tidak-ada.xlsx', '--sebagai-tabel'], 3, null, /tidak ditemukan/],
    [['check', 'q2.xlsx', 'asli.xlsx', '--petakan'], 2, null, /--petakan hanya untuk satu buku kerja, bukan 2/],
    [['cells', 'q2.xlsx', '--format', 'yaml'], 2, null, /--format: "yaml" tidak dikenal\n.*pilihannya: text, json/],
  ];
  it.each(COMMANDS)('%j ends with %i', async (argv, exit, stdout, stderr) => {
    const result = await runHere(...argv);
    expect([result.exit, result.stdout, result.stderr]).toEqual([
      exit,
      stdout === null ? '' : expect.stringMatching(stdout),
      stderr === null ? '' : expect.stringMatching(stderr),
    ]);
  });

  it('writes nothing when findings stop it, and leaves no temporary file', async () => {
    await runHere('build', 'asli.xlsx', '-o', 'asli.json');
    expect(existsSync(join(folder, 'asli.json'))).toBe(false);
    expect(readdirSync(folder).filter((f) => f.endsWith('.tmp'))).toEqual([]);
  });
});

describe('build -o hasil.json', () => {
  it('gives the figures of arithmetic.md, "Worked example"', async () => {
    const { exit, stderr } = await runHere('build', 'q2.xlsx', '-o', 'hasil.json');
    expect(exit).toBe(0);
    expect(stderr).toMatch(/hasil\.json ditulis \(0 peringatan, \d+,\d detik\)\n$/);
    const result = JSON.parse(readFileSync(join(folder, 'hasil.json'), 'utf8'));
    expect(result).toMatchObject({
      schemaVersion: 1,
      tahun: 2024,
      triwulan: 2,
      basis: 'triwulan',
      identitas: { unitKerja: 'Kecamatan Kalaena' },
      kinerja: {
        jumlah: { targetTahunan: null, target: null, realisasi: null },
        rataRata: '100',
        rataRataTercetak: '100',
        predikat: 'Sangat Baik',
      },
      keuangan: {
        jumlah: {
          pagu: '107244500',
          target: '19180750',
          realisasi: '24528830',
          realisasiSampaiDengan: '44997830',
        },
        capaian: '127.8825384826',
        capaianTercetak: '127,88',
        metode: 'total',
        rataRataBaris: '116.7624588643',
        predikat: 'Sangat Baik',
      },
    });
    // 44.997.830 / 107.244.500 x 100
    expect(result.keuangan.serapan).toMatch(/^41\.958\d+$/);
    const [first, second, third] = result.keuangan.baris;
    expect(first).toMatchObject({
      target: null,
      realisasi: '2015000',
      capaian: null,
      capaianTercetak: '-',
    });
    expect(second).toMatchObject({
      pagu: '85880500',
      target: '16682500',
      realisasi: '19617580',
      capaian: '117.5937659224',
      capaianTercetak: '117,59',
      realisasiSampaiDengan: '28434330',
    });
    expect(third.capaianTercetak).toBe('115,93');
    expect(result.kinerja.baris.map((b: { jenis: string }) => b.jenis)).toEqual(['akumulatif', 'akumulatif', 'tetap']);
  });

  it('goes to standard output with -o - --to json, and nothing else with it', async () => {
    const { exit, stdout } = await runHere('build', 'q2.xlsx', '-o', '-', '--to', 'json', '-q');
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).keuangan.capaianTercetak).toBe('127,88');
  });

  it('reads a workbook from standard input', async () => {
    const stdin = readFileSync(join(folder, 'q2.xlsx'));
    const { exit, stdout } = await runCommand(['check', '-', '--format', 'json'], { cwd: folder, stdin });
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).files[0]).toMatchObject({ file: '(stdin)', triwulan: 2, tahun: 2024 });
  });
});

describe('check --format json', () => {
  it('names the total of the printed report with written, computed, difference and cause', async () => {
    const { exit, stdout, stderr } = await runHere('check', 'asli.xlsx', '--format', 'json');
    expect([exit, stderr]).toEqual([1, '']);
    const { ok, files } = JSON.parse(stdout);
    expect(ok).toBe(false);
    const jumlah = files[0].findings.find((f: { code: string }) => f.code === 'keuangan/jumlah');
    expect(jumlah).toMatchObject({
      severity: 'error',
      sheet: 'Realisasi Keuangan',
      label: 'Jumlah · Triwulan II · Target',
      written: '41664750',
      computed: '19180750',
      difference: '22484000',
      cause: 'kumulatif',
    });
  });

  it('settings come from lapkin.config.json beside the workbook; an unknown key is told', async () => {
    const other = mkdtempSync(join(tmpdir(), 'lapkin-config-'));
    copyFileSync(join(folder, 'q2.xlsx'), join(other, 'q2.xlsx'));
    writeFileSync(join(other, 'lapkin.config.json'), '{ "Ringkasan Keuangan": "rata-rata", "Desimal Persen": 1 }');
    const result = await runCommand(['build', 'q2.xlsx', '-o', '-', '--to', 'json', '--draft', '-q'], {
      cwd: other,
    });
    // Mean of the rows, 116,76..., at one decimal place; the workbook's own Pengaturan is silent on both.
    expect(JSON.parse(result.stdout).keuangan).toMatchObject({
      metode: 'rata-rata',
      capaianTercetak: '116,8',
    });
    writeFileSync(join(other, 'lapkin.config.json'), '{ "Basiss": "triwulan" }');
    const wrong = await runCommand(['check', 'q2.xlsx'], { cwd: other });
    expect(wrong.exit).toBe(2);
    expect(wrong.stderr).toMatch(/lapkin\.config\.json: Pengaturan "Basiss" tidak dikenal\n.*"Basis"/);
    rmSync(other, { recursive: true });
  });
});
