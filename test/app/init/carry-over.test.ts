import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { carryOver } from '../../../src/app/init/carry-over.ts';
import { parseBuku } from '../../../src/sheets/parse-buku.ts';
import { KALAENA } from '../../../src/workbook/kalaena.ts';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx.ts';
import { allRuns, sampled } from '../../support/random-runs.ts';
import { makeRawBuku, type TestSheet } from '../../support/raw-buku.ts';
import { runCommand } from '../../support/run-command.ts';
import { makeBuku } from '../../support/write-buku.ts';

vi.setConfig({ testTimeout: 60_000 });
const EXAMPLES = join(import.meta.dirname, '../../../examples');
let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin dari é-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => runCommand(argv, { cwd });
const readResults = (name: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'));
const readBuku = (bytes: Uint8Array) => {
  const { value } = readXlsx(bytes);
  if (value === null) throw new Error('refused');
  return parseBuku(value).value;
};
const NO_TIME = { year: null, triwulan: null };

describe('init --dari', () => {
  it.each(sampled(['kalaena-2024-tw2.xlsx', 'kalaena-2024-tw2-asli.xlsx', 'dinas-contoh-2025-tw3.xlsx']))(
    'fills the form with all of %s: the results are the same, and nothing is left out',
    async (name) => {
      const { exit, stderr } = await run('init', `baru ${name}`, '--dari', join(EXAMPLES, name));
      expect([exit, stderr]).toEqual([0, expect.stringMatching(/Tidak ada yang ditinggalkan\.\n$/)]);
      await run('build', join(EXAMPLES, name), '-o', 'lama.json', '--draft');
      await run('build', `baru ${name}`, '-o', 'baru.json', '--draft');
      expect(readResults('baru.json')).toEqual(readResults('lama.json'));
    },
  );

  it('takes the quarter of a text and of a photo along', async () => {
    const narasi = [
      ['Saran', '', 'Kini.', 'II'],
      ['Saran', '', 'Setahun.', 'Tahun'],
      ['Saran', '', 'Selalu.'],
    ] as const;
    const dokumentasi = [
      ['a.jpg', 'Rapat', 'I'],
      ['b.jpg', 'Selalu'],
    ] as const;
    const { content } = carryOver(readBuku(await makeBuku({ narasi, dokumentasi })), NO_TIME);
    expect([content.narasi, content.dokumentasi]).toEqual([narasi, dokumentasi]);
  });

  it('takes for another year the names and what lasts, and names the figures and texts that it leaves', async () => {
    const { stderr } = await run(
      'init',
      '2026.xlsx',
      '--dari',
      join(EXAMPLES, 'dinas-contoh-2025-tw3.xlsx'),
      '--tahun',
      '2026',
      '--triwulan',
      'I',
    );
    for (const word of ['target, pagu, anggaran', 'Narasi Kata Pengantar', 'Tanggal Laporan'])
      expect(stderr).toContain(word);
    const old = readBuku(readFileSync(join(EXAMPLES, 'dinas-contoh-2025-tw3.xlsx')));
    const buku = readBuku(readFileSync(join(cwd, '2026.xlsx')));
    expect([buku.year, buku.triwulan, buku.identitas?.data.tanggalLaporan]).toEqual([2026, 1, '']);
    expect(buku.identitas?.data.nama).toBe(old.identitas?.data.nama);
    expect(buku.pk?.rows.map(({ data }) => data.indikator)).toEqual(old.pk?.rows.map(({ data }) => data.indikator));
    expect(buku.rencana?.rows.map(({ data }) => [data.jenis, data.arah])).toEqual(
      old.rencana?.rows.map(({ data }) => [data.jenis, data.arah]),
    );
    expect(buku.pk?.rows.every(({ data }) => data.target === 'kosong' && data.pagu === 'kosong')).toBe(true);
    expect(new Set(buku.narasi.map(({ data }) => data.bagian))).toEqual(new Set(['Dasar Hukum', 'Tugas dan Fungsi']));
    expect(buku.pengaturan.data).toEqual(old.pengaturan.data);
    expect(buku.skala).toEqual(old.skala);
  });

  it.runIf(allRuns())(
    'is ready for the next quarter in one step: only the date of the report is to be filled in anew',
    async () => {
      const source = join(EXAMPLES, 'kalaena-2024-tw2.xlsx');
      const { stderr } = await run('init', 'tw3.xlsx', '--dari', source, '--triwulan', 'III');
      expect(stderr).toContain('Tidak diambil:\n  - Tanggal Laporan: isi tanggal penandatanganan laporan yang baru\n');
      const [old, buku] = [readBuku(readFileSync(source)), readBuku(readFileSync(join(cwd, 'tw3.xlsx')))];
      expect(buku.triwulan).toBe(3);
      const figures = (b: typeof old) => [b.pk, b.rencana, b.keuangan].map((t) => t?.rows.map(({ data }) => data));
      expect(figures(buku)).toEqual(figures(old));
    },
  );

  it('tells of sheets of the office, rows that fit nowhere, and a TARGET that its own form cannot hold', () => {
    const tables: Record<string, TestSheet> = {
      PK: [
        ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'TARGET', 'SATUAN', 'ANGGARAN'],
        ['Kegiatan Contoh', 'Sub Satu', 'Jumlah laporan', 4, 'Laporan', 1000],
      ],
      'Rencana Aksi': [
        ['SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TRIWULAN I', null, 'TRIWULAN II', null],
        [null, null, null, 'TARGET', 'ANGGARAN', 'TARGET', 'ANGGARAN'],
        ['Sub Satu', 'Jumlah laporan', 'Laporan', 1, 250, 1, 250],
        ['Sub Dua', 'Jumlah rapat', 'Rapat', 2, null, '-', null],
      ],
      'Realisasi Keuangan': [
        ['SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN I', null, 'TRIWULAN II', null],
        [null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
        ['Sub Satu', 1000, 250, 200, 300, 100],
        ['Sub Tiga', 50, 50, 50, '-', '-'],
      ],
      Catatan: [['milik kantor']],
    };
    const { content, leftOut } = carryOver(parseBuku(makeRawBuku(tables)).value, NO_TIME);
    expect(content.rows.map((row) => [row.subKegiatan, row.target, row.pagu])).toEqual([
      ['Sub Satu', 4, 1000],
      ['Sub Dua', null, null],
    ]);
    expect(content.rows.map((row) => row.triwulan[2])).toEqual([
      { target: 1, realisasi: null, anggaran: 250 },
      { target: '-', realisasi: null, anggaran: null },
    ]);
    expect(content.rows[0]?.realisasiKeuangan).toEqual({ 1: 200, 2: 100, 3: null, 4: null });
    expect(leftOut).toEqual([
      { kind: 'target', name: 'Sub Satu', triwulan: 2 },
      { kind: 'row', name: 'Sub Tiga' },
      { kind: 'sheet', name: 'Catatan' },
    ]);
  });

  it('refuses what is no workbook, and writes nothing', async () => {
    writeFileSync(join(cwd, 'rusak.xlsx'), 'bukan zip');
    const { exit, stderr } = await run('init', 'tidak-jadi.xlsx', '--dari', 'rusak.xlsx');
    expect([exit, stderr]).toEqual([3, expect.stringContaining('rusak.xlsx: ')]);
    expect(() => readFileSync(join(cwd, 'tidak-jadi.xlsx'))).toThrow();
  });
});

it('takes every cell of a row as it is typed', async () => {
  const { content } = carryOver(readBuku(await makeBuku()), NO_TIME);
  expect(content.rows).toEqual(
    KALAENA.rows.map((row) => expect.objectContaining({ ...row, jenis: row.jenis, arah: row.arah ?? 'naik' })),
  );
});
