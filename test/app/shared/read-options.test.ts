import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOptions } from '../../../src/app/shared/read-options.ts';
import type { ReadingRun } from '../../../src/app/shared/run-options.ts';
import { EXIT, Failure } from '../../../src/findings/failure.ts';
import { parseBuku } from '../../../src/sheets/parse-buku.ts';
import { makeRawBuku, type TestCell } from '../../support/raw-buku.ts';

const NO_FLAGS: Pick<ReadingRun, 'year' | 'triwulan'> = { year: null, triwulan: null };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-pilihan-'));
  mkdirSync(join(folder, 'kecamatan', 'q2'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeConfig(content: string, ...path: readonly string[]): void {
  writeFileSync(join(folder, ...path, 'lapkin.config.json'), content);
}

function readSettings(sheet: readonly (readonly TestCell[])[] = []) {
  const options = readOptions(NO_FLAGS, 'kecamatan/q2/buku.xlsx', folder);
  return parseBuku(makeRawBuku({ Pengaturan: [['KUNCI', 'ISI'], ...sheet] }), options).value;
}

function catchFailure(): Failure {
  try {
    readOptions(NO_FLAGS, 'kecamatan/q2/buku.xlsx', folder);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('no Failure');
}

describe('workbook > lapkin.config.json > built in', () => {
  test('built in where nothing is said', () => {
    expect(readSettings().pengaturan.data).toMatchObject({
      paper: 'A4',
      basis: 'triwulan',
      percentDecimals: 2,
    });
  });

  test('the config beside the workbook, key by key under the workbook', () => {
    writeConfig('{ "Kertas": "F4", "Desimal Persen": 1, "Margin": 2 }', 'kecamatan', 'q2');
    const { data, at } = readSettings([
      ['Desimal Persen', 3],
      ['Margin Kiri', 4],
    ]).pengaturan;
    expect(data).toMatchObject({
      paper: 'F4',
      percentDecimals: 3,
      margin: { top: 2, right: 2, bottom: 2, left: 4 },
    });
    expect([at.percentDecimals, at.paper]).toEqual([{ sheet: 'Pengaturan', row: 2, column: 2 }, undefined]);
  });

  test('the nearest config above the workbook counts, and it alone', () => {
    writeConfig('{ "Kertas": "Legal", "Huruf": "Calibri" }');
    expect(readSettings().pengaturan.data).toMatchObject({ paper: 'Legal', font: 'Calibri' });
    writeConfig('{ "Kertas": "Folio" }', 'kecamatan');
    expect(readSettings().pengaturan.data).toMatchObject({ paper: 'Folio', font: 'Arial' });
  });

  test('true, numbers and lists of JSON', () => {
    writeConfig(
      '\ufeff{ "Efisiensi": true, "Batas Capaian": 112.5, "Margin": 2.125, "Bagian": ["Sampul", "BAB III"] }',
    );
    const { data } = readSettings().pengaturan;
    expect([data.efficiency, data.batasCapaian?.toFixed(), data.margin.top, data.bagian]).toEqual([
      'ya',
      '112.5',
      2.125,
      ['Sampul', 'BAB III'],
    ]);
  });

  test('a scale named in the config serves', () => {
    writeConfig('{ "Skala Predikat": "permendagri-86-2017" }');
    expect(readSettings().skala[0]?.predikat).toBe('Sangat Tinggi');
  });
});

describe('a config that does not hold', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, string, string]>([
    ['unknown key', '{ "Kertass": "F4" }', 'Kertass'],
    ['bad value', '{ "Kertas": "A5" }', 'A5'],
    ['no JSON', '{ Kertas: F4', 'bukan JSON yang sah'],
    ['no object', '["F4"]', 'harus berisi satu objek'],
    ['null', '{ "Kertas": null }', 'isi "Kertas" harus teks, angka, atau ya/tidak'],
    ['nested', '{ "Margin": { "kiri": 4 } }', 'isi "Margin" harus teks, angka, atau ya/tidak'],
  ])('%s: exit 2, with the file named', (_, content, contained) => {
    writeConfig(content, 'kecamatan');
    const failure = catchFailure();
    expect(failure.exit).toBe(EXIT.usage);
    expect(failure.message).toContain(join('kecamatan', 'lapkin.config.json'));
    expect(failure.message).toContain(contained);
  });
});

describe('the year and the quarter of the flags', () => {
  test('win over Identitas', () => {
    const raw = makeRawBuku({
      Identitas: [
        ['KUNCI', 'ISI'],
        ['Tahun Anggaran', 2024],
        ['Triwulan', 'II'],
      ],
    });
    const readBuku = (flags: Partial<typeof NO_FLAGS>) => {
      const options = readOptions({ ...NO_FLAGS, ...flags }, 'x.xlsx', folder);
      const { year, triwulan } = parseBuku(raw, options).value;
      return [year, triwulan];
    };
    expect([readBuku({}), readBuku({ year: 2025 }), readBuku({ triwulan: 4 })]).toEqual([
      [2024, 2],
      [2025, 2],
      [2024, 4],
    ]);
  });
});
