import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jalankan } from '../cli/proses.ts';
import { openPdf } from '../support/pdf.ts';
import { bacaXml, bukaPaket, lipat, semua, teksWord } from './buka.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUKU = 'kalaena-2024-tw2.xlsx';
const SAAT = { SOURCE_DATE_EPOCH: '1719532800' };

describe('lapkin build -o x.docx', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lapkin-docx-'));
    copyFileSync(join(ROOT, 'examples', BUKU), join(folder, BUKU));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const daftar = (berkas: string): readonly string[] => {
    const dokumen = bacaXml(bukaPaket(readFileSync(join(folder, berkas))).get('word/document.xml') ?? '');
    return semua(dokumen, 'w:hyperlink').map((h) => lipat(teksWord(h)));
  };

  it('starts no program at all, and says that the page numbers are still to come', async () => {
    // The program that would be the browser leaves a mark when it is started.
    const tanda = join(folder, 'peramban-dimulai');
    writeFileSync(join(folder, 'peramban'), `#!/bin/sh\ntouch ${tanda}\nexit 1\n`, { mode: 0o755 });
    const env = { PATH: process.env.PATH ?? '', ...SAAT, LAPKIN_BROWSER: join(folder, 'peramban') };
    const jalan = (o: string) => jalankan(['build', BUKU, '-o', o], { cwd: folder, env });
    const { exit, stderr } = await jalan('sendiri.docx');
    expect(stderr).toContain('info[docx/daftar-belum-terisi]');
    expect(stderr).toMatch(/^sendiri\.docx ditulis/m);
    expect(exit).toBe(0);
    expect(readdirSync(folder)).not.toContain('peramban-dimulai');
    // The same trap does see a browser that is started.
    expect((await jalan('tidak.pdf')).exit).toBe(5);
    expect(readdirSync(folder)).toContain('peramban-dimulai');
  });

  it('gives the same bytes again', async () => {
    for (const nama of ['satu.docx', 'dua.docx']) {
      expect((await jalankan(['build', BUKU, '-o', nama], { cwd: folder, env: SAAT })).exit).toBe(0);
    }
    const [satu, dua] = ['satu.docx', 'dua.docx'].map((n) => readFileSync(join(folder, n)));
    expect(satu?.equals(dua ?? Buffer.alloc(0))).toBe(true);
  });

  it('-o x.pdf -o x.docx fills the contents lists with the page numbers of that PDF', async () => {
    const { exit, stderr } = await jalankan(['build', BUKU, '-o', 'x.pdf', '-o', 'x.docx'], {
      cwd: folder,
      env: { ...process.env, ...SAAT } as Record<string, string>,
    });
    expect(stderr).not.toContain('docx/');
    expect(exit).toBe(0);
    const pdf = await openPdf(readFileSync(join(folder, 'x.pdf')));
    const label = (await pdf.getPageLabels()) ?? [];
    const halaman: string[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const { items } = await (await pdf.getPage(n)).getTextContent();
      halaman.push(
        items
          .map((i) => ('str' in i ? i.str : ''))
          .join('')
          .replace(/\s+/g, ''),
      );
    }
    await pdf.destroy();
    const entri = daftar('x.docx').map((t) => /^(.*) (\S+)$/.exec(t)?.slice(1) ?? [t, '']);
    expect(entri.length).toBeGreaterThan(20);
    for (const [judul = '', nomor = ''] of entri) {
      // The page with that number has the heading or caption.
      const teks = halaman[label.indexOf(nomor)] ?? '';
      expect(teks.toUpperCase(), `${judul} -> ${nomor}`).toContain(judul.replace(/\s+/g, '').toUpperCase());
    }
    expect(daftar('sendiri.docx').map((t) => lipat(t))).toEqual(entri.map(([judul]) => judul));
  });
});
