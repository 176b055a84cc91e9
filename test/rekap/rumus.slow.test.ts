import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import { unzip, zip } from '../annotate/buku-zip.ts';
import { jalankan } from '../cli/proses.ts';
import { tulisBuku, unit } from '../support/buku-uji.ts';

const alat = ['soffice', 'libreoffice'].find((nama) => spawnSync(nama, ['--version']).status === 0);
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-rekap-rumus-'));
  await tulisBuku(join(folder, 'a.xlsx'), unit('Kecamatan A'));
  const baris = KALAENA.baris.map((b) => ({
    ...b,
    realisasiKeuangan: { 1: 1_000_000, 2: 2_500_000, 3: null, 4: null },
  }));
  await tulisBuku(join(folder, 'b.xlsx'), { ...unit('Kecamatan B'), baris });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The totals row as LibreOffice computes it, without lapkin's stored results. */
function dihitungUlang(nama: string): readonly string[] {
  const parts = unzip(readFileSync(join(folder, nama)));
  const kosong = Object.entries(parts).map(([n, isi]) => [
    n,
    n.startsWith('xl/worksheets/') ? isi.replace(/<\/f><v>[^<]*<\/v>/g, '</f>') : isi,
  ]);
  writeFileSync(join(folder, 'kosong.xlsx'), zip(Object.fromEntries(kosong)));
  const profil = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
  const argv = [
    profil,
    '--headless',
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):59,34,76',
    '--outdir',
    folder,
  ];
  spawnSync(alat ?? 'soffice', [...argv, join(folder, 'kosong.xlsx')], { timeout: 110_000 });
  const baris = readFileSync(join(folder, 'kosong.csv'), 'utf8').trim().split('\n');
  return (baris.find((b) => b.includes('Jumlah / rata-rata')) ?? '').split(';');
}

describe.runIf(alat !== undefined || process.env.LAPKIN_ALAT_LENGKAP === '1')(
  'formulas of the totals row',
  () => {
    it.each(['total', 'rata-rata'])(
      '--ringkasan %s: LibreOffice computes what lapkin has stored',
      async (cara) => {
        const argv = ['rekap', 'a.xlsx', 'b.xlsx', '-o', 'r.xlsx', '-o', 'r.json', '--ringkasan', cara];
        expect((await jalankan(argv, { cwd: folder })).exit).toBe(0);
        const { jumlah } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
        const sel = dihitungUlang('r.xlsx').map((s) =>
          Number(s.replace(/^"|"$/g, '').replace('%', '').replaceAll('.', '').replace(',', '.')),
        );
        const angka = (huruf: string): number => sel[huruf.charCodeAt(0) - 65] ?? Number.NaN;
        for (const [huruf, nilai] of [
          ['D', jumlah.indikator],
          ['E', jumlah.kinerja],
          ['G', jumlah.pagu],
          ['H', jumlah.target],
          ['I', jumlah.realisasi],
          ['J', jumlah.realisasiSampaiDengan],
          ['K', jumlah.keuangan],
          ['M', jumlah.serapan],
          ['O', jumlah.temuan.warning],
        ] as const) {
          expect([huruf, Math.abs(angka(huruf) - Number(nilai)) < 0.005]).toEqual([huruf, true]);
        }
      },
    );
  },
);
