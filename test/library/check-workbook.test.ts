import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatReport } from '../../src/findings/format/formats.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { wording } from '../../src/findings/wording.ts';
import { checkWorkbook } from '../../src/library/check-workbook.ts';
import { RURAL_RAK } from '../support/exports/base-exports.ts';
import { runCommand } from '../support/run-command.ts';
import { makeSheetBytes } from '../support/sheet-bytes.ts';
import { makeBuku } from '../support/write-buku.ts';

const readExample = (name: string) => readFileSync(join(import.meta.dirname, '../../examples', name));

describe('checkWorkbook', () => {
  it('gives the results of the worked example, and no finding', async () => {
    const { ok, findings, hasil } = await checkWorkbook(readExample('kalaena-2024-tw2.xlsx'), { name: 'q2.xlsx' });
    expect([ok, findings.map(({ code }) => code)]).toEqual([true, []]);
    expect(hasil?.keuanganSummary.capaian?.toFixed(2)).toBe('127.88');
  });

  it('is not ok where a figure is wrong, and names the cell and the repair', async () => {
    const { ok, findings, checked } = await checkWorkbook(readExample('kalaena-2024-tw2-asli.xlsx'));
    expect([ok, checked.file]).toEqual([false, 'buku-kerja.xlsx']);
    const wrong = findings.find(({ code }) => code === 'keuangan/jumlah');
    expect(wrong?.at).toEqual({ sheet: 'Realisasi Keuangan', row: 10, column: 8 });
    expect(wrong === undefined ? '' : wording(wrong).hint).toContain('SUM(H7:H9)');
  });

  it('takes year and quarter in place of the workbook', async () => {
    const { hasil } = await checkWorkbook(readExample('kalaena-2024-tw2.xlsx'), { triwulan: 1 });
    expect(hasil?.data.triwulan).toBe(1);
  });

  it('finds what lapkin check finds, photos and exports of other systems too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lapkin-sama-'));
    const photo = await makeBuku({ dokumentasi: [['hilang.jpg', 'Rapat', 'II']] });
    const rak = makeSheetBytes({ RAK: RURAL_RAK });
    for (const [name, bytes, code] of [
      ['foto.xlsx', photo, 'dokumentasi/foto-tidak-ada'],
      ['rak.xlsx', rak, 'berkas/ekspor'],
    ] as const) {
      writeFileSync(join(folder, name), bytes);
      const command = await runCommand(['check', name, '--format', 'json'], { cwd: folder });
      const { checked } = await checkWorkbook(bytes, { name, folder, reading: true });
      expect(
        JSON.parse(formatReport('json', { files: [checked], strict: false }, { version: '', paint: NO_PAINT })),
      ).toEqual(JSON.parse(command.stdout));
      expect(checked.findings.map((finding) => finding.code)).toContain(code);
    }
    rmSync(folder, { recursive: true });
  });

  it('tells of bytes that are no workbook instead of throwing', async () => {
    const { ok, findings, hasil } = await checkWorkbook(Buffer.from('bukan'));
    expect([ok, findings.length, hasil]).toEqual([false, 1, null]);
  });

  it.each([
    [{ triwulan: 5 }, 'Pilihan triwulan tidak dikenal atau isinya tidak sesuai'],
    [{ tahun: 2024 }, 'Pilihan tahun tidak dikenal atau isinya tidak sesuai'],
    [{ limits: { rows: -1 } }, 'Pilihan limits.rows tidak dikenal atau isinya tidak sesuai'],
    ['q2.xlsx', 'Pilihan harus berupa satu objek'],
  ])('refuses the options %j by name', async (options, message) => {
    await expect(checkWorkbook(new Uint8Array(), options as object)).rejects.toThrow(message);
  });

  it('refuses what is no bytes', async () => {
    await expect(checkWorkbook('q2.xlsx' as never)).rejects.toThrow('Buku kerja harus diberikan sebagai Uint8Array');
  });
});
