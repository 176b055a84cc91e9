import { describe, expect, it, vi } from 'vitest';
import { DATA_ACUAN } from '../support/data-acuan.ts';
import { dataBesar } from '../support/data-besar.ts';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../support/data-lengkap.ts';
import { bahan } from './bahan.ts';
import { type El, elemen, lipat, rapat, semua, teksHtml, teksWord } from './buka.ts';

vi.setConfig({ testTimeout: 60_000 });

const LAPORAN = {
  acuan: await bahan(DATA_ACUAN),
  lengkap: await bahan(DATA_LENGKAP, PILIHAN_LENGKAP),
  besar: await bahan(dataBesar({ kegiatan: 6, sub: 5, indikator: 2 })),
};

/** Cells of a Word table as printed: the lower parts of a merged cell are no cells of their own. */
function selWord(tbl: El): readonly string[] {
  return semua(tbl, 'w:tc')
    .filter((tc) => semua(tc, 'w:vMerge').every((v) => v.atribut['w:val'] === 'restart'))
    .map((tc) => lipat(teksWord(tc)));
}

function tabelLaporan(e: El): readonly El[] {
  return semua(e, 'w:tbl').filter((t) => semua(t, 'w:drawing').length === 0);
}

describe.each(Object.entries(LAPORAN))('the Word file of %s against its HTML', (_, { halaman, dokumen }) => {
  it('has all its text in its order', () => {
    expect(rapat(teksWord(dokumen))).toBe(rapat(teksHtml(halaman)));
  });

  it('has every cell of every table', () => {
    const tabel = semua(halaman, 'table');
    expect(tabel.length).toBeGreaterThan(4);
    const harap = tabel.map((t) => semua(t, /^t[dh]$/).map((s) => rapat(teksHtml(s))));
    expect(tabelLaporan(dokumen).map((t) => selWord(t).map(rapat))).toEqual(harap);
  });

  it('merges what the HTML merges, and every row fills its grid', () => {
    const tabel = semua(halaman, 'table');
    for (const [i, tbl] of tabelLaporan(dokumen).entries()) {
      const kolom = semua(tbl, 'w:gridCol').length;
      for (const tr of semua(tbl, 'w:tr')) {
        const luas = semua(tr, 'w:tc').map((tc) => Number(semua(tc, 'w:gridSpan')[0]?.atribut['w:val'] ?? 1));
        expect(luas.reduce((a, b) => a + b, 0)).toBe(kolom);
      }
      const html = tabel[i] ?? { nama: '', atribut: {}, isi: [] };
      const gabung = semua(html, /^t[dh]$/).filter((s) => Number(s.atribut.rowspan ?? 1) > 1);
      const mulai = semua(tbl, 'w:vMerge').filter((v) => v.atribut['w:val'] === 'restart');
      expect(mulai.length).toBe(gabung.length);
      const lebar = semua(html, /^t[dh]$/).filter((s) => Number(s.atribut.colspan ?? 1) > 1);
      expect(semua(tbl, 'w:gridSpan').length).toBeGreaterThanOrEqual(lebar.length);
    }
  });

  it('repeats heading rows, splits no row, and keeps the widths of the columns', () => {
    const tabel = semua(halaman, 'table');
    for (const [i, tbl] of tabelLaporan(dokumen).entries()) {
      const html = tabel[i] ?? { nama: '', atribut: {}, isi: [] };
      const kepala = semua(html, 'thead').flatMap((h) => semua(h, 'tr')).length;
      const baris = semua(tbl, 'w:tr');
      expect(baris.map((tr) => semua(tr, 'w:tblHeader').length)).toEqual(
        baris.map((_r, n) => (n < kepala ? 1 : 0)),
      );
      expect(baris.every((tr) => semua(tr, 'w:cantSplit').length === 1)).toBe(true);
      const lebar = semua(tbl, 'w:gridCol').map((g) => Number(g.atribut['w:w']));
      const persen = semua(html, 'col').map((c) =>
        Number.parseFloat(c.atribut.style?.slice('width: '.length) ?? ''),
      );
      const jumlah = lebar.reduce((a, b) => a + b, 0);
      const total = persen.reduce((a, b) => a + b, 0);
      lebar.forEach((w, c) => {
        expect(w / jumlah).toBeCloseTo((persen[c] ?? 0) / total, 2);
      });
    }
  });

  it('has every picture and chart with its alternative text', () => {
    const gambar = semua(halaman, /^(?:svg|img)$/);
    expect(gambar.length).toBeGreaterThan(0);
    const harap = gambar.map((g) => g.atribut.alt ?? g.atribut['aria-label']);
    expect(semua(dokumen, 'wp:docPr').map((d) => d.atribut.descr)).toEqual(harap);
  });

  it('gives each heading its level', () => {
    const harap = semua(halaman, /^h[1-3]$/).map((h) => [`Heading${h.nama[1]}`, lipat(teksHtml(h))]);
    const judul = semua(dokumen, 'w:p').flatMap((p) => {
      const gaya = semua(p, 'w:pStyle')[0]?.atribut['w:val'] ?? '';
      return gaya.startsWith('Heading') ? [[gaya, lipat(teksWord(p))]] : [];
    });
    expect(judul).toEqual(harap);
  });

  it('keeps the signature block whole', () => {
    const blok = semua(halaman, 'div').filter((d) => d.atribut.class === 'tanda-tangan');
    const nama = blok.map((b) => elemen(b).map((p) => rapat(teksHtml(p))));
    const paragraf = elemen(semua(dokumen, 'w:body')[0] ?? dokumen);
    const teks = paragraf.map((p) => rapat(teksWord(p)));
    let dari = 0;
    for (const isi of nama) {
      const di = teks.findIndex(
        (t, i) => i >= dari && isi.every((x, n) => teks[i + n] === x) && t === isi[0],
      );
      expect(di).toBeGreaterThan(0);
      const ikut = paragraf.slice(di - 1, di + isi.length).map((p) => semua(p, 'w:keepNext').length);
      const gaya = paragraf.slice(di, di + isi.length).map((p) => semua(p, 'w:pStyle')[0]?.atribut['w:val']);
      expect(ikut.slice(0, -1).every((n) => n === 1)).toBe(true);
      expect(new Set(gaya)).toEqual(new Set(['TandaTangan']));
      dari = di + isi.length;
    }
    expect(blok.length).toBeGreaterThan(0);
  });
});
