import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { KALAENA } from '../../../src/workbook/kalaena.ts';
import type { WorkbookContent } from '../../../src/workbook/workbook-content.ts';
import { allRuns } from '../../support/random-runs.ts';
import { runCommand } from '../../support/run-command.ts';
import { writeBuku } from '../../support/write-buku.ts';

const cwd = mkdtempSync(join(tmpdir(), 'lapkin-tanda-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** BAB V and the whole report of the example with other signatories, as text with plain spaces. */
async function print(
  identitas: WorkbookContent['identitas'],
  pengaturan: WorkbookContent['pengaturan'] = {},
): Promise<{ readonly all: string; readonly signed: string }> {
  await writeBuku(join(cwd, 'buku.xlsx'), {
    identitas: { ...KALAENA.identitas, ...identitas },
    pengaturan: { ...KALAENA.pengaturan, ...pengaturan },
  });
  const { exit, stderr } = await runCommand(['build', 'buku.xlsx', '-o', 'laporan.html'], { cwd });
  expect([exit, stderr]).toEqual([0, expect.any(String)]);
  const all = readFileSync(join(cwd, 'laporan.html'), 'utf8').replace(/[\u00a0\u2007]/g, ' ');
  return { all, signed: all.slice(all.indexOf('id="bab-5"')) };
}

const office = KALAENA.identitas.jabatan ?? '';
const holder = KALAENA.identitas.nama ?? '';
const SUCCESSOR = {
  namaPengganti: 'Nama Pengganti, S.STP.',
  jabatanPengganti: `PLH ${office}`,
  penggantiMulai: '2024-07-05',
} as const;

describe('who signs a report that the program builds from a workbook', () => {
  it('is the holder on the day before the successor starts, the successor from that day on, as Plh.', async () => {
    const before = await print({ ...SUCCESSOR, tanggalLaporan: '2024-07-04' });
    expect(before.signed).toContain(holder);
    expect(before.signed).not.toContain('Nama Pengganti');
    const after = await print({ ...SUCCESSOR, tanggalLaporan: '2024-07-05' });
    expect(after.signed).toContain('Nama Pengganti, S.STP.');
    expect(after.signed).toContain(`Plh. ${office}`);
    expect(after.all).not.toContain(`LAPORAN EVALUASI KINERJA PLH`);
  });

  it.runIf(allRuns())('acts as Plt. in the signature, and not in the title', async () => {
    const { all, signed } = await print({ jabatan: `plt. ${office}` });
    expect(signed).toContain(`Plt. ${office}`);
    expect(all).not.toMatch(/LAPORAN[^<]*PLT/i);
  });

  it.runIf(allRuns())(
    'has a second signature under Mengetahui, and the BSrE line as text where Pengaturan asks for it',
    async () => {
      const names = { namaMengetahui: 'Nama Camat, S.Sos.', jabatanMengetahui: 'Camat Kalaena' };
      const { signed } = await print(names, { signatureNote: 'ya' });
      expect(signed.indexOf('Mengetahui')).toBeGreaterThan(-1);
      expect(signed.indexOf('Nama Camat, S.Sos.')).toBeGreaterThan(signed.indexOf('Mengetahui'));
      expect(signed.match(/Balai Besar Sertifikasi Elektronik \(BSrE\)/g)).toHaveLength(1);
      const plain = await print({});
      expect(plain.signed).not.toMatch(/Mengetahui|BSrE/);
    },
  );
});
