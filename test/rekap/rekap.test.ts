import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PermintaanRekap, runRekap } from '../../src/app/rekap/run-rekap.ts';
import { angka } from '../../src/domain/angka.ts';
import { SKALA_BAWAAN } from '../../src/domain/predikat.ts';
import { type BarisRekap, jumlahRekap, urutkan } from '../../src/report/rekap/model.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-rekap-'));
  copyFileSync('examples/kalaena-2024-tw2.xlsx', join(cwd, 'a.xlsx'));
  copyFileSync('examples/kalaena-2024-tw2.xlsx', join(cwd, 'b.xlsx'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function jalan(inputs: readonly string[], ubah: Partial<PermintaanRekap>) {
  const minta = {
    output: [],
    urutan: 'berkas',
    timeoutMs: 1000,
    limits: {},
    now: new Date(0),
    ...ubah,
  } as const;
  const mesin = { env: {}, platform: 'linux', arch: 'x64', uid: 1, tempFolder: tmpdir() } as const;
  return runRekap(inputs, minta, { cwd, mesin, verbose: () => undefined, date: () => new Date(0) });
}

function baris(file: string, kinerja: number | null, target: number, realisasi: number): BarisRekap {
  const persen = kinerja === null ? null : angka(kinerja);
  return {
    file,
    unit: file,
    jabatan: '',
    indikator: 2,
    kinerja: persen,
    predikatKinerja: null,
    pagu: angka(1000),
    target: angka(target),
    realisasi: angka(realisasi),
    realisasiSampaiDengan: angka(realisasi),
    keuangan: angka(100),
    predikatKeuangan: null,
    serapan: angka(10),
    temuan: { error: 0, warning: 1, info: 0 },
  };
}

describe('totals of a rekap', () => {
  it('take the ratio of the sums of money and the mean of the units that have a capaian', () => {
    const j = jumlahRekap(
      [baris('a', 90, 100, 50), baris('b', 60, 300, 300), baris('c', null, 0, 0)],
      SKALA_BAWAAN.baik,
      2,
    );
    expect(j.kinerja?.toFixed()).toBe('75');
    expect(j.predikatKinerja).toBe('Cukup');
    expect(j.keuangan?.toFixed()).toBe('87.5');
    expect(j.predikatKeuangan).toBe('Baik');
    expect(j.serapan?.toFixed(4)).toBe('11.6667');
    expect(j.temuan.warning).toBe(3);
  });
});

it('ranks the best first and rows without a value last', () => {
  const urut = urutkan([baris('a', null, 1, 1), baris('b', 60, 1, 1), baris('c', 90, 1, 1)], 'kinerja');
  expect(urut.map((b) => b.file)).toEqual(['c', 'b', 'a']);
});

describe('rekap of workbooks', () => {
  it('writes a table with filters, colours and totals, and names what is not in it', async () => {
    writeFileSync(join(cwd, 'rusak.xlsx'), 'bukan buku kerja');
    const { exit } = await jalan(['a.xlsx', 'b.xlsx', 'rusak.xlsx', 'tidak-ada.xlsx'], {
      output: ['r.xlsx', 'r.json', 'r.html'],
    });
    expect(exit).toBe(6);
    const json = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'));
    expect(json.kurang.map((k: { file: string }) => k.file)).toEqual(['rusak.xlsx', 'tidak-ada.xlsx']);
    // Twice the example's totals (design, "JSON results").
    expect(json.jumlah).toMatchObject({ pagu: '214489000', target: '38361500', realisasi: '49057660' });
    expect(json.jumlah).toMatchObject({ keuangan: '127.8825384826', kinerja: '100' });
    const buku = new ExcelJS.Workbook();
    await buku.xlsx.readFile(join(cwd, 'r.xlsx'));
    const lembar = buku.getWorksheet('Rekap');
    expect(lembar?.autoFilter).toBe('A3:P5');
    expect(lembar?.getCell('G6').value).toBe(214489000);
    expect(lembar?.getCell('G6').numFmt).toContain('#,##0');
    expect(lembar?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(buku.getWorksheet('Tidak Terhitung')?.getCell('A2').value).toBe('rusak.xlsx');
    expect(readFileSync(join(cwd, 'r.html'), 'utf8')).toContain('Tidak terhitung (2)');
  });

  it('refuses workbooks of different quarters and names the odd one', async () => {
    copyFileSync('examples/dinas-contoh-2025-tw3.xlsx', join(cwd, 'lain.xlsx'));
    const hasil = jalan(['a.xlsx', 'b.xlsx', 'lain.xlsx'], { output: ['r.json'] });
    await expect(hasil).rejects.toMatchObject({ exit: 2 });
    await expect(hasil).rejects.toThrow('triwulan III 2025 (lain.xlsx)');
  });

  it('refuses an unknown ending before reading anything', async () => {
    await expect(jalan(['a.xlsx'], { output: ['r.doc'] })).rejects.toMatchObject({ exit: 2 });
  });
});
