import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildLaporan } from '../../src/app/build/build-report.ts';
import { TANPA_PILIHAN } from '../../src/sheets/parse-buku.ts';
import { KINI } from './bahan.ts';
import { bacaXml, bukaPaket, semua } from './buka.ts';

it('builds a Word file alone without a browser, the same bytes twice', async () => {
  const folder = join(import.meta.dirname, '../../examples');
  const name = 'kalaena-2024-tw2.xlsx';
  const bangun = () =>
    buildLaporan(
      { name, bytes: readFileSync(join(folder, name)) },
      {
        bentuk: ['docx'],
        draf: false,
        strict: false,
        folder,
        pilihan: TANPA_PILIHAN,
        limits: {},
        now: KINI,
        timeoutMs: 1000,
        browser: null,
        step: () => undefined,
      },
    );
  const [satu, dua] = [await bangun(), await bangun()];
  const bytes = satu.isi.get('docx') ?? Buffer.alloc(0);
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(dua.isi.get('docx') ?? []))).toBe(0);
  expect([...satu.isi.keys()]).toEqual(['docx']);
  expect(satu.halaman).toBe(null);
  expect(satu.findings.map((f) => f.code)).toContain('docx/daftar-belum-terisi');
  const judul = semua(bacaXml(bukaPaket(bytes).get('word/document.xml') ?? ''), 'w:pStyle').filter(
    (s) => s.atribut['w:val'] === 'Heading1',
  );
  // Kata Pengantar, Daftar Isi, Daftar Tabel, Daftar Gambar and five BAB.
  expect(judul.length).toBe(9);
}, 60_000);
