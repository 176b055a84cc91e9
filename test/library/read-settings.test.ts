import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkWorkbook } from '../../src/library/check-workbook.ts';
import { readSettings } from '../../src/library/read-settings.ts';
import { makeBuku } from '../support/write-buku.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'lapkin-setelan-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

test('settings beside a workbook hold for the library as they do for check', async () => {
  writeFileSync(join(FOLDER, 'lapkin.config.json'), '{ "Kertas": "F4" }');
  const bytes = await makeBuku({});
  const beside = await checkWorkbook(bytes, { settings: readSettings(join(FOLDER, 'q2.xlsx')) });
  const without = await checkWorkbook(bytes);
  expect([beside.hasil?.data.pengaturan.paper, without.hasil?.data.pengaturan.paper]).toEqual(['F4', 'A4']);
});

test('settings that cannot be used are refused with their file', () => {
  writeFileSync(join(FOLDER, 'lapkin.config.json'), '{ "Kertass": "F4" }');
  expect(() => readSettings(join(FOLDER, 'q2.xlsx'))).toThrow(/lapkin\.config\.json: .*Kertass/);
});
