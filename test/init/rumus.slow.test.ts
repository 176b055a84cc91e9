import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { DINAS } from '../../scripts/examples/dinas.ts';
import { bukuKerja } from '../../src/app/init/init-workbook.ts';
import { ISI_KOSONG } from '../../src/workbook/empty-content.ts';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { IsiBuku } from '../../src/workbook/workbook-content.ts';
import { unzip, zip } from '../annotate/buku-zip.ts';
import { bacaBuku, selRumus } from './sel-uji.ts';

const tools = ['soffice', 'libreoffice'].filter((name) => spawnSync(name, ['--version']).status === 0);
const wanted = process.env.LAPKIN_ALAT_LENGKAP === '1';
const folder = mkdtempSync(join(tmpdir(), 'lapkin-rumus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The workbook without any stored result, so that whoever opens it has to compute. */
function tanpaHasil(bytes: Uint8Array): Buffer {
  const parts = unzip(Buffer.from(bytes));
  const kosong = Object.entries(parts).map(([nama, teks]) => [
    nama,
    nama.startsWith('xl/worksheets/')
      ? teks.replace(/<\/f><v>[^<]*<\/v>/g, '</f>').replace(/<\/f><v\/>/g, '</f>')
      : teks,
  ]);
  return zip(Object.fromEntries(kosong));
}

function lewatLibreOffice(bytes: Buffer): Buffer {
  writeFileSync(join(folder, 'masuk.xlsx'), bytes);
  const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const keluar = join(folder, 'keluar');
  const args = [profil, '--headless', '--convert-to', 'xlsx', '--outdir', keluar, join(folder, 'masuk.xlsx')];
  spawnSync(tools[0] ?? 'soffice', args, { timeout: 110_000 });
  return readFileSync(join(keluar, 'masuk.xlsx'));
}

function tampil(hasil: ReturnType<typeof selRumus>): Record<string, string> {
  const teks = [...hasil].map(([alamat, { value }]) => {
    if (value.type === 'number') return [alamat, Number(value.text).toPrecision(12)];
    return [alamat, 'text' in value ? value.text : value.type];
  });
  return Object.fromEntries(teks);
}

const satuSatuan: IsiBuku = {
  ...DINAS,
  pengaturan: { rumusTurun: 'T/R', ringkasanKeuangan: 'total', jumlahBedaSatuan: 'ya' },
  baris: DINAS.baris.map((b) => ({
    ...b,
    triwulan: { ...b.triwulan, 2: { ...b.triwulan[2], realisasi: null } },
  })),
};

describe.runIf(tools.length > 0 || wanted)('stored results against those of LibreOffice', () => {
  it.each<readonly [string, IsiBuku, number]>([
    ['the consistent example', KALAENA, 5],
    ['every JENIS, both ARAH, a cap, the mean of rows', DINAS, 8],
    ['T/R, sums over different satuan, a quarter without any realisasi', satuSatuan, 8],
    ['an empty workbook', ISI_KOSONG, 3],
  ])('agree for %s', async (_, isi, baris) => {
    const { bytes } = await bukuKerja(isi, baris);
    const dihitung = selRumus(bacaBuku(lewatLibreOffice(tanpaHasil(bytes))));
    expect(tampil(dihitung)).toEqual(tampil(selRumus(bacaBuku(bytes))));
  });
});
