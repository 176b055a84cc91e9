import { describe, expect, it, vi } from 'vitest';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../support/data-lengkap.ts';
import { bahan } from './bahan.ts';
import { bacaXml, type El, elemen, lipat, rapat, semua, teksHtml, teksWord } from './buka.ts';

vi.setConfig({ testTimeout: 60_000 });

const { dokumen, halaman, bagian } = await bahan(DATA_LENGKAP, PILIHAN_LENGKAP);
const part = (nama: string): El => bacaXml(bagian.get(nama) ?? '');
const val = (e: El, nama: string): string | undefined => semua(e, nama)[0]?.atribut['w:val'];
const paragraf = (gaya: string): readonly El[] =>
  semua(dokumen, 'w:p').filter((p) => val(p, 'w:pStyle') === gaya);

describe('styles of the Word file', () => {
  it("are Word's own where Word has them", () => {
    const nama = semua(part('word/styles.xml'), 'w:style').map((s) => val(s, 'w:name')?.toLowerCase());
    expect(nama).toEqual(
      expect.arrayContaining([
        ...['normal', 'heading 1', 'heading 2', 'heading 3', 'body text', 'caption'],
        ...['list bullet', 'list number', 'toc 1', 'toc 2', 'toc 3', 'table of figures', 'header', 'footer'],
      ]),
    );
    expect(new Set(nama).size).toBe(nama.length);
  });

  it('give each table the style with rules, but those that only line up', () => {
    const gaya = semua(dokumen, 'w:tbl').map((t) => val(t, 'w:tblStyle'));
    const polos = semua(halaman, 'table').filter((t) => /isian|dua-pihak/.test(t.atribut.class ?? '')).length;
    const foto = semua(halaman, 'div').filter((d) => d.atribut.class === 'foto').length;
    expect(polos + foto).toBeGreaterThan(1);
    expect(gaya.filter((g) => g === 'TabelPolos').length).toBe(polos + foto);
    expect(gaya.filter((g) => g === 'TabelLaporan').length).toBe(gaya.length - polos - foto);
    const garis = semua(part('word/styles.xml'), 'w:style').find(
      (s) => s.atribut['w:styleId'] === 'TabelLaporan',
    );
    expect(semua(garis ?? dokumen, 'w:tblBorders').flatMap(elemen).length).toBe(6);
  });

  it.each([
    ['ul', 'ListBullet', 'bullet'],
    ['ol', 'ListNumber', 'decimal'],
  ])('make each item of a %s a %s', (nama, gaya, bentuk) => {
    const li = semua(halaman, nama)
      .filter((d) => d.atribut.class !== 'centang')
      .flatMap(elemen);
    const butir = paragraf(gaya).filter((p) => semua(p, 'w:numPr').length > 0);
    expect(li.length).toBeGreaterThan(1);
    expect(butir.map((p) => rapat(teksWord(p)))).toEqual(
      li.map((e) =>
        rapat(teksHtml({ ...e, isi: e.isi.filter((a) => typeof a === 'string' || !/^[uo]l$/.test(a.nama)) })),
      ),
    );
    const nomor = part('word/numbering.xml');
    for (const p of butir) {
      const num = semua(nomor, 'w:num').find((n) => n.atribut['w:numId'] === val(p, 'w:numId'));
      const jenis = semua(nomor, 'w:abstractNum').find(
        (a) => a.atribut['w:abstractNumId'] === val(num ?? nomor, 'w:abstractNumId'),
      );
      expect(val(jenis ?? dokumen, 'w:numFmt')).toBe(bentuk);
    }
  });

  it('count each numbered list from its own first number', () => {
    const daftar = semua(halaman, 'ol').map((o) => Number(o.atribut.start ?? 1));
    const dipakai = [...new Set(paragraf('ListNumber').map((p) => val(p, 'w:numId')))];
    const num = semua(part('word/numbering.xml'), 'w:num');
    const mulai = dipakai.map((id) => {
      const n = num.find((x) => x.atribut['w:numId'] === id);
      return Number(val(n ?? dokumen, 'w:startOverride'));
    });
    expect(mulai).toEqual(daftar);
  });
});

describe('heads and feet', () => {
  const kaki = [1, 2].map((n) => part(`word/footer${n}.xml`));

  it('leave the cover without a number and count every other page', () => {
    const medan = kaki.map((k) => semua(k, 'w:instrText').map((i) => i.isi.join('').trim()));
    expect(medan).toEqual([[], ['PAGE']]);
    const relasi = semua(part('word/_rels/document.xml.rels'), 'Relationship');
    const tujuan = (s: El, jenis: string): readonly (string | undefined)[] =>
      semua(s, `w:${jenis}Reference`).map(
        (r) => relasi.find((x) => x.atribut.Id === r.atribut['r:id'])?.atribut.Target,
      );
    const seksi = semua(dokumen, 'w:sectPr');
    expect(tujuan(seksi[0] ?? dokumen, 'footer')).toEqual(['footer1.xml']);
    expect(tujuan(seksi[1] ?? dokumen, 'footer')).toEqual(['footer2.xml']);
    // A section without a foot of its own goes on with that of the one before.
    for (const s of seksi.slice(2)) expect(tujuan(s, 'footer')).toEqual([]);
  });

  it('carry the running head and the mark of a draft', () => {
    const kepala = [1, 2].map((n) => part(`word/header${n}.xml`));
    expect(kepala.map((k) => lipat(teksWord(k)))).toEqual(['', DATA_LENGKAP.pengaturan.kopHalaman]);
    const cap = kepala.map((k) => semua(k, 'v:textpath').map((t) => t.atribut.string));
    expect(cap.map((c) => c.filter(Boolean))).toEqual([['DRAF'], ['DRAF']]);
  });
});
