import { afterAll, describe, expect, test } from 'vitest';
import { RURAL_RAK, SUBS } from '../../support/exports/base-exports.ts';
import { BASE_FILE } from '../../support/exports/plan-files.ts';
import { makeImportFolder } from '../../support/exports/run-import.ts';

const sub = `${SUBS.rural.kode} ${SUBS.rural.name}`;
const folder = makeImportFolder({
  'buku.xlsx': BASE_FILE,
  'pagu.xlsx': {
    Pagu: [
      ['SUB KEGIATAN', 'REKENING', 'PAGU', 'TAHAPAN'],
      [sub, '5.1.02.01.01.0024 Belanja', 9000000, 'Murni'],
      [sub, '5.1.02.01.01.0024 Belanja', 10470500, 'Perubahan'],
    ],
  },
  'surat.xlsx': { Surat: [['Kepada', 'Yth.', 'Camat']] },
  'rak.xlsx': { RAK: RURAL_RAK },
});
afterAll(() => folder.remove());
const reconcile = (...argv: readonly string[]) =>
  folder.run('check', 'buku.xlsx', '--select', 'banding/*,impor/*', ...argv);

describe('check --banding', () => {
  test('with a choice still open ends with 3, as an import does, and judges nothing', async () => {
    const { exit, stdout } = await reconcile('--banding', 'pagu.xlsx');
    expect(exit).toBe(3);
    expect(stdout).toContain('--tahapan Murni atau --tahapan Perubahan');
    expect(stdout).not.toContain('[banding/');
  });

  test('with the choice made holds the workbook against it', async () => {
    // 10.470.500 stands in the workbook; 9.000.000 is what it was at first.
    const changed = await reconcile('--banding', 'pagu.xlsx', '--tahapan', 'perubahan');
    expect(changed.stdout).not.toContain('[banding/pagu]');
    const first = await reconcile('--banding', 'pagu.xlsx', '--tahapan', 'murni');
    expect([first.exit, first.stdout]).toEqual([1, expect.stringContaining('[banding/pagu]')]);
  });

  test('with a file that is no export ends with 3', async () => {
    const { exit, stdout } = await reconcile('--banding', 'surat.xlsx');
    expect([exit, stdout]).toEqual([3, expect.stringContaining('[impor/tidak-dikenal]')]);
  });

  test('of one export that fits tells what it lacks alone', async () => {
    const { exit, stdout } = await reconcile('--banding', 'rak.xlsx');
    expect([exit, [...stdout.matchAll(/\[(banding\/[\w-]+)\]/g)].map(([, code]) => code)]).toEqual([
      0,
      ['banding/tidak-ada-di-ekspor', 'banding/tidak-ada-di-ekspor'],
    ]);
  });
});
