import { describe, expect, it, vi } from 'vitest';
import { bacaHuruf } from '../../src/word/outline-texts.ts';
import { DATA_ACUAN } from '../support/data-acuan.ts';
import { dataBesar } from '../support/data-besar.ts';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../support/data-lengkap.ts';
import { bahan } from './bahan.ts';
import { bacaXml, lipat, semua, teksHtml, teksWord } from './buka.ts';
import { salahUrutan } from './urutan.ts';

vi.setConfig({ testTimeout: 60_000 });

const lengkap = await bahan(DATA_LENGKAP, PILIHAN_LENGKAP, (id) => `hal-${id}`);
const acuan = await bahan(DATA_ACUAN);

describe('the package', () => {
  it.each([...lengkap.bagian].filter(([nama]) => /\.(?:xml|rels)$/.test(nama)))(
    'has the elements of %s in the order that Word insists on',
    (_, xml) => {
      expect(salahUrutan(bacaXml(xml))).toEqual([]);
    },
  );

  it('the check of the order sees an exchange', () => {
    const xml = '<w:pPr><w:jc w:val="left"/><w:ind w:left="1"/><w:asing/></w:pPr>';
    expect(salahUrutan(bacaXml(xml))).toEqual(['w:pPr: jc before ind', 'w:pPr: asing is not known']);
  });

  it('names only parts, styles, lists and pictures that it holds', () => {
    const { bagian, dokumen } = lengkap;
    for (const [nama, xml] of bagian) {
      if (!nama.endsWith('.rels')) continue;
      const folder = nama.replace(/_rels\/[^/]*$/, '');
      for (const r of semua(bacaXml(xml), 'Relationship')) {
        expect(bagian.has(`${folder}${r.atribut.Target}`.replace(/^\//, ''))).toBe(true);
      }
    }
    const tipe = bacaXml(bagian.get('[Content_Types].xml') ?? '');
    const akhiran = semua(tipe, 'Default').map((d) => d.atribut.Extension);
    const nama = semua(tipe, 'Override').map((o) => o.atribut.PartName);
    for (const n of bagian.keys()) {
      if (n === '[Content_Types].xml') continue;
      expect(nama.includes(`/${n}`) || akhiran.includes(n.split('.').at(-1)), n).toBe(true);
    }
    const gaya = semua(bacaXml(bagian.get('word/styles.xml') ?? ''), 'w:style').map(
      (s) => s.atribut['w:styleId'],
    );
    expect(new Set(gaya).size).toBe(gaya.length);
    const dipakai = new Set(semua(dokumen, /^w:(?:pStyle|tblStyle|rStyle)$/).map((s) => s.atribut['w:val']));
    expect([...dipakai].filter((s) => !gaya.includes(s))).toEqual([]);
    const daftar = semua(bacaXml(bagian.get('word/numbering.xml') ?? ''), 'w:num').map(
      (n) => n.atribut['w:numId'],
    );
    const nomor = new Set(semua(dokumen, 'w:numId').map((n) => n.atribut['w:val']));
    expect([...nomor].filter((n) => !daftar.includes(n))).toEqual([]);
    const relasi = semua(bacaXml(bagian.get('word/_rels/document.xml.rels') ?? ''), 'Relationship');
    const id = relasi.map((r) => r.atribut.Id);
    const blip = semua(dokumen, /^(?:a:blip|asvg:svgBlip)$/).map((b) => b.atribut['r:embed']);
    expect(blip.length).toBeGreaterThan(0);
    expect(blip.filter((b) => !id.includes(b))).toEqual([]);
  });

  it('gives ids once', () => {
    for (const nama of ['wp:docPr', 'w:bookmarkStart']) {
      const id = semua(lengkap.dokumen, nama).map((e) => e.atribut.id ?? e.atribut['w:id']);
      expect(id.length).toBeGreaterThan(1);
      expect(new Set(id).size).toBe(id.length);
    }
  });

  it('ends every cell in a paragraph', () => {
    const sel = semua(lengkap.dokumen, 'w:tc');
    expect(sel.every((tc) => tc.isi.filter((a) => typeof a !== 'string').at(-1)?.nama === 'w:p')).toBe(true);
  });

  it('is the same bytes twice, and dated as told', async () => {
    const lagi = await bahan(DATA_LENGKAP, PILIHAN_LENGKAP, (id) => `hal-${id}`);
    expect(Buffer.compare(Buffer.from(lagi.bytes), Buffer.from(lengkap.bytes))).toBe(0);
    const inti = bacaXml(lengkap.bagian.get('docProps/core.xml') ?? '');
    const tanggal = semua(inti, /^dcterms:/).map((d) => d.isi.join(''));
    expect(tanggal).toEqual(['2024-06-28T00:00:00Z', '2024-06-28T00:00:00Z']);
  });

  it('says its title, author and language, and holds no macro', () => {
    const inti = bacaXml(acuan.bagian.get('docProps/core.xml') ?? '');
    expect(semua(inti, 'dc:title')[0]?.isi.join('')).toMatch(
      /^Laporan Evaluasi Kinerja .* Triwulan II Tahun 2024$/,
    );
    expect(semua(inti, 'dc:creator')[0]?.isi.join('')).toBe('Nama Pejabat, S.Sos., Kecamatan Kalaena');
    const bahasa = semua(bacaXml(acuan.bagian.get('word/styles.xml') ?? ''), 'w:lang');
    expect(bahasa[0]?.atribut['w:val']).toBe('id-ID');
    expect(semua(inti, 'dc:language')[0]?.isi.join('')).toBe('id-ID');
    expect([...acuan.bagian.keys()].filter((n) => /vba|\.bin$/i.test(n))).toEqual([]);
  });
});

describe('sections and fields', () => {
  it('lies and counts as the parts of the report do', () => {
    const seksi = semua(acuan.dokumen, 'w:sectPr').map((s) => {
      const kertas = semua(s, 'w:pgSz')[0]?.atribut ?? {};
      const nomor = semua(s, 'w:pgNumType')[0]?.atribut ?? {};
      return [
        Number(kertas['w:w']) > Number(kertas['w:h']) ? 'landscape' : 'portrait',
        nomor['w:fmt'],
        nomor['w:start'] ?? '',
      ].join(' ');
    });
    // Sampul, Daftar Isi, Daftar Tabel and Gambar, BAB I, BAB II, Rencana Aksi, BAB III, BAB IV, BAB V.
    expect(seksi).toEqual([
      'portrait decimal ',
      'portrait lowerRoman 1',
      'portrait lowerRoman ',
      'portrait decimal 1',
      'portrait decimal ',
      'landscape decimal ',
      'portrait decimal ',
      'portrait decimal ',
      'portrait decimal ',
    ]);
    const kertas = semua(acuan.dokumen, 'w:pgSz')[0]?.atribut ?? {};
    // A4 in twentieths of a point.
    expect([kertas['w:w'], kertas['w:h']]).toEqual(['11906', '16838']);
  });

  it('opens and closes every field', () => {
    for (const [nama, xml] of lengkap.bagian) {
      if (!/^word\/(?:document|header|footer)/.test(nama) || !nama.endsWith('.xml')) continue;
      let dalam = 0;
      for (const f of semua(bacaXml(xml), 'w:fldChar')) {
        const jenis = f.atribut['w:fldCharType'];
        if (jenis === 'begin') dalam += 1;
        if (jenis === 'end') dalam -= 1;
        expect(dalam).toBeGreaterThanOrEqual(0);
      }
      expect(dalam).toBe(0);
    }
  });

  it('has contents lists of headings, tables and figures, each entry to its bookmark', () => {
    const perintah = semua(lengkap.dokumen, 'w:instrText').map((i) => i.isi.join('').trim());
    expect(perintah.filter((p) => p.startsWith('TOC'))).toEqual([
      'TOC \\o "1-3" \\h \\z \\u',
      'TOC \\h \\z \\c "Tabel"',
      'TOC \\h \\z \\c "Gambar"',
    ]);
    const penanda = semua(lengkap.dokumen, 'w:bookmarkStart').map((b) => b.atribut['w:name']);
    const tujuan = perintah.filter((p) => p.startsWith('PAGEREF')).map((p) => p.split(' ')[1]);
    const entri = semua(lengkap.halaman, 'span').filter((s) => s.atribut.class === 'hal');
    expect(tujuan.length).toBe(entri.length);
    expect(tujuan.filter((t) => !penanda.includes(t))).toEqual([]);
    expect(penanda.every((p) => /^[A-Za-z_]\w{0,39}$/.test(p ?? ''))).toBe(true);
  });

  it('fills the page numbers in when the print is known, and else asks Word to, and says so', () => {
    const label = semua(lengkap.dokumen, 'w:hyperlink').map((h) => teksWord(h).split(' ').at(-1));
    const harap = semua(lengkap.halaman, 'span')
      .filter((s) => s.atribut.class === 'hal')
      .map((s) => `hal-${s.atribut['data-untuk']}`);
    expect(label).toEqual(harap);
    const minta = (b: typeof acuan): boolean =>
      semua(bacaXml(b.bagian.get('word/settings.xml') ?? ''), 'w:updateFields').some(
        (u) => u.atribut['w:val'] !== 'false',
      );
    expect([minta(lengkap), minta(acuan)]).toEqual([false, true]);
    expect(acuan.findings.map((f) => [f.code, f.severity])).toEqual([['docx/daftar-belum-terisi', 'info']]);
    expect(lengkap.findings).toEqual([]);
  });

  it('breaks a contents entry before it comes near the page numbers', async () => {
    const { dokumen, halaman } = await bahan(dataBesar({ kegiatan: 2, sub: 2, panjangNama: 190 }));
    const { biasa, tebal } = await bacaHuruf('Arial');
    const lebar = (teks: string, rupa: typeof biasa): number =>
      [...teks].reduce((n, c) => n + (rupa[c]?.[0] ?? 0) * 0.012, 0);
    const entri = semua(dokumen, 'w:p').filter((p) => semua(p, 'w:hyperlink').length > 0);
    const baris = entri.map((p) => {
      const gaya = semua(p, 'w:pStyle')[0]?.atribut['w:val'] ?? '';
      const potong = semua(p, 'w:r').flatMap((r) => (semua(r, 'w:t').length > 0 ? [r] : []));
      // The last text is the page number.
      return { gaya, potong: potong.slice(0, -1).map((r) => teksWord(r).trim()) };
    });
    // A4 less 3 and 2,5 cm in points; indents of print: 0, 8 and 14 mm; 14 mm are kept for the numbers.
    const isi = ((210 - 55) * 72) / 25.4;
    const jorok: Readonly<Record<string, number>> = { TOC1: 0, TOC2: 22.7, TOC3: 39.7, TableofFigures: 22.7 };
    for (const { gaya, potong } of baris) {
      for (const b of potong) {
        expect(lebar(b, gaya === 'TOC1' ? tebal : biasa)).toBeLessThanOrEqual(
          isi - (jorok[gaya] ?? 0) - 39.6,
        );
      }
    }
    expect(baris.filter((b) => b.potong.length > 1).length).toBeGreaterThan(3);
    const harap = semua(halaman, 'span').filter((s) => s.atribut.class === 'judul');
    expect(baris.map((b) => b.potong.join(' '))).toEqual(harap.map((s) => lipat(teksHtml(s))));
  });

  it('numbers captions by fields that show the printed numbers', () => {
    const keterangan = semua(lengkap.dokumen, 'w:p').filter(
      (p) => semua(p, 'w:pStyle')[0]?.atribut['w:val'] === 'Caption',
    );
    expect(keterangan.length).toBeGreaterThan(8);
    const urut = new Map<string, number>();
    for (const p of keterangan) {
      const [, label = '', ulang] =
        /SEQ (\w+) \\\* ARABIC(?: \\r (\d+))?/.exec(
          semua(p, 'w:instrText')
            .map((i) => i.isi.join(''))
            .join(''),
        ) ?? [];
      // What Word computes from the fields must be what is printed.
      const hitung = ulang === undefined ? (urut.get(label) ?? 0) + 1 : Number(ulang);
      urut.set(label, hitung);
      expect(teksWord(p)).toMatch(new RegExp(`^${label} [\\w.]*?\\b${hitung}\\b`));
    }
  });
});
