import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jalankan } from '../cli/proses.ts';
import { openPdf, pdfText } from '../support/pdf.ts';
import { testBrowser } from '../support/peramban.ts';

const CONTOH = join(import.meta.dirname, '../../examples');
let folder = '';
let env: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-laporan-'));
  for (const nama of ['kalaena-2024-tw2.xlsx', 'kalaena-2024-tw2-asli.xlsx', 'dinas-contoh-2025-tw3.xlsx']) {
    copyFileSync(join(CONTOH, nama), join(folder, nama));
  }
  const { path, env: milik } = await testBrowser();
  env = {
    ...(process.env as Record<string, string>),
    ...milik,
    LAPKIN_BROWSER: path,
    SOURCE_DATE_EPOCH: '1720137600',
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Decimal text of the JSON as the report prints it: 85880500 -> 85.880.500, 41.9581... -> 41,96. */
function tercetak(teks: string): string {
  const [bulat = '', pecahan = ''] = teks.split('.');
  const persen = Number(`0.${pecahan || '0'}`).toFixed(2);
  const naik = persen.startsWith('1') ? String(BigInt(bulat) + 1n) : bulat;
  const sisa = persen.slice(2).replace(/0+$/, '');
  const ribuan = naik.replace(/\B(?=(\d{3})+$)/g, '.');
  return sisa === '' ? ribuan : `${ribuan},${sisa}`;
}

function angkaJson(isi: unknown): readonly string[] {
  if (typeof isi === 'string') return /^-?\d+(?:\.\d+)?$/.test(isi) ? [isi] : [];
  return typeof isi === 'object' && isi !== null ? Object.values(isi).flatMap(angkaJson) : [];
}

describe('the report of the consistent example', () => {
  it.each(['kalaena-2024-tw2.xlsx', 'dinas-contoh-2025-tw3.xlsx'])(
    '%s: the text of the PDF holds every figure of the JSON',
    async (buku) => {
      const hasil = await jalankan(['build', buku, '-o', 'l.pdf', '-o', 'h.json', '-o', 'l.html'], {
        cwd: folder,
        env,
      });
      expect([hasil.exit, hasil.stderr]).toEqual([0, expect.stringMatching(/l\.pdf ditulis \(\d+ halaman/)]);
      const { kinerja, keuangan, identitas } = JSON.parse(readFileSync(join(folder, 'h.json'), 'utf8'));
      const pdf = readFileSync(join(folder, 'l.pdf'));
      const teks = (await pdfText(pdf)).replace(/\s+/g, ' ');
      const kurang = [...new Set([...angkaJson(kinerja), ...angkaJson(keuangan)])]
        .map(tercetak)
        .filter((a) => !new RegExp(`(?<![\\d.,])${a.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(teks));
      expect(kurang).toEqual([]);
      expect(teks).toContain(identitas.nama);
      expect(readFileSync(join(folder, 'l.html'), 'utf8')).not.toMatch(/<script|src="http|href="http/);
      expect(pdf.length).toBeLessThan(1024 * 1024);
    },
  );

  it('has the five BAB as bookmarks, in order', async () => {
    await jalankan(['build', 'kalaena-2024-tw2.xlsx', '-o', 'l.pdf'], { cwd: folder, env });
    const pdf = await openPdf(readFileSync(join(folder, 'l.pdf')));
    const judul = ((await pdf.getOutline()) ?? []).map((o) => o.title.replace(/\s+/g, ' ').trim());
    expect(judul.filter((j) => j.startsWith('BAB'))).toEqual([
      'BAB I PENDAHULUAN',
      'BAB II PERJANJIAN KINERJA',
      'BAB III REALISASI KINERJA',
      'BAB IV REALISASI KEUANGAN',
      'BAB V PENUTUP',
    ]);
    await pdf.destroy();
  });

  it('is the same bytes twice under SOURCE_DATE_EPOCH', async () => {
    await jalankan(['build', 'kalaena-2024-tw2.xlsx', '-o', 'satu.pdf'], { cwd: folder, env });
    await jalankan(['build', 'kalaena-2024-tw2.xlsx', '-o', 'dua.pdf'], { cwd: folder, env });
    expect(readFileSync(join(folder, 'satu.pdf')).equals(readFileSync(join(folder, 'dua.pdf')))).toBe(true);
  });
});

describe('the report of the workbook with the printed figures', () => {
  it('is not built; as a draft it shows the computed total, DRAF and the findings', async () => {
    const buku = 'kalaena-2024-tw2-asli.xlsx';
    const ditolak = await jalankan(['build', buku, '-o', 'a.pdf'], { cwd: folder, env });
    expect(ditolak.exit).toBe(1);
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
    const draf = await jalankan(['build', buku, '-o', 'a.pdf', '--draft'], { cwd: folder, env });
    expect(draf.exit).toBe(0);
    const teks = await pdfText(readFileSync(join(folder, 'a.pdf')));
    expect(teks).toContain('DRAF');
    expect(teks).toContain('19.180.750');
    expect(teks.replace(/\s+/g, ' ')).toContain(
      'Jumlah target Triwulan II tidak sama dengan rinciannya: tertulis 41.664.750, dihitung 19.180.750, selisih 22.484.000.',
    );
  });

  it('an older file stays whole when the browser fails', async () => {
    writeFileSync(join(folder, 'lama.pdf'), 'lama');
    const hasil = await jalankan(
      ['build', 'kalaena-2024-tw2.xlsx', '-o', 'lama.pdf', '--browser', '/bin/false'],
      {
        cwd: folder,
        env,
      },
    );
    expect(hasil.exit).toBe(5);
    expect(readFileSync(join(folder, 'lama.pdf'), 'utf8')).toBe('lama');
    expect(readdirSync(folder).filter((f) => f.endsWith('.tmp'))).toEqual([]);
  });
});
