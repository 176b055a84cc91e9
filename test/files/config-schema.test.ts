import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../scripts/docs/config-schema.ts';
import { PENGATURAN_KEYS } from '../../src/domain/pengaturan.ts';
import { readConfig } from '../../src/files/config-file.ts';
import { readPengaturan } from '../../src/sheets/read-pengaturan.ts';

const PUBLISHED = new URL('../../docs/skema/lapkin.config.schema.json', import.meta.url);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-skema-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** True when lapkin takes the file as it stands. */
function isRead(content: unknown): boolean {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lapkin.config.json'), JSON.stringify(content));
  try {
    return readPengaturan(readConfig(folder)?.entries ?? []).findings.length === 0;
  } catch {
    return false;
  }
}

describe('docs/skema/lapkin.config.schema.json', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(configSchema()));

  it('is made from the settings (npm run docs:skema refreshes it) and names each of them', () => {
    const published = readFileSync(PUBLISHED, 'utf8');
    expect(published).toBe(configSchema());
    for (const { heading } of PENGATURAN_KEYS) expect(published).toContain(`"${heading}": {`);
  });

  it.each([
    [{}],
    [{ $schema: 'docs/skema/lapkin.config.schema.json', Basis: 'sampai dengan' }],
    [{ Efisiensi: true, 'Jumlah Beda Satuan': 'tidak' }],
    [{ Margin: 2.5, 'Margin Kiri': '3,5', 'Desimal Persen': 0 }],
    [{ 'Batas Capaian': '-', 'Batas Timpang': 20.5 }],
    [{ 'Gaya Rupiah': 'Rp. 10.893.500', Bagian: ['Sampul', 'BAB III'], Skala: 'baik' }],
    [{ Bagian: 'Sampul, BAB III', 'Kop Halaman': 'KECAMATAN CONTOH' }],
  ])('takes what lapkin takes: %j', (content) => {
    expect([isRead(content), validate(content)]).toEqual([true, true]);
  });

  it.each([
    [[]],
    [{ Warna: 'merah' }],
    [{ Basis: 'tahun' }],
    [{ 'Desimal Persen': 5 }],
    [{ 'Desimal Persen': 1.5 }],
    [{ Margin: 0.1 }],
    [{ Efisiensi: 'mungkin' }],
    [{ Bagian: ['BAB IX'] }],
    [{ Basis: { isi: 'triwulan' } }],
  ])('refuses what lapkin refuses: %j', (content) => {
    expect([isRead(content), validate(content)]).toEqual([false, false]);
  });
});
