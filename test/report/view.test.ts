import { describe, expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import type { Pengaturan } from '../../src/domain/pengaturan.ts';
import { bagianDicetak, parseBagian } from '../../src/domain/report-bagian.ts';
import { buildReportView } from '../../src/report/build/build-report-view.ts';
import { gambarGrafik } from '../../src/report/charts/report-charts.ts';
import { gayaHalaman } from '../../src/report/page/page-style.ts';
import { DATA_ACUAN, rencana as kerja, S2 } from '../support/data-acuan.ts';
import { dataBesar } from '../support/data-besar.ts';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../support/data-lengkap.ts';
import { htmlLaporan } from '../support/laporan.ts';

const dengan = (p: Partial<Pengaturan>): DataKinerja => ({
  ...DATA_ACUAN,
  pengaturan: { ...DATA_ACUAN.pengaturan, ...p },
});
const view = (data: DataKinerja) => buildReportView(computeHasil(data));

test('TARGET and REALISASI of a predikat table are as wide as one another', () => {
  const nama = { kegiatan: 'Kegiatan', subKegiatan: 'Sub Kegiatan', indikator: 'Indeks', satuan: 'Indeks' };
  // "86 Indeks" beside "86,0215 Indeks".
  const rencana = [kerja(nama, 86, [86, 86, 86, 86], [86, 86.0215, '', ''], [1, 1, 1, 1])];
  const { kegiatan } = view({ ...DATA_ACUAN, rencana }).bab3.analisis;
  const [, , target, realisasi] = kegiatan.find((g) => g.tabel !== null)?.tabel?.kolom ?? [];
  expect(target).toBeDefined();
  expect(target).toEqual(realisasi);
});

describe('Bagian', () => {
  test("names are folded; order is the report's", () => {
    expect(parseBagian('bab  iii')).toBe('BAB III');
    expect(parseBagian('BAB VI')).toBeUndefined();
    expect(bagianDicetak(['BAB V', 'sampul', 'Bab I'])).toEqual(['Sampul', 'BAB I', 'BAB V']);
    expect(bagianDicetak(null)).not.toContain('Lampiran Rencana Aksi');
  });

  test('only the chosen parts are printed', async () => {
    const html = await htmlLaporan(dengan({ bagian: ['BAB III', 'BAB V'] }));
    expect([...html.matchAll(/<h1 id="([^"]+)"/g)].map((m) => m[1])).toEqual(['bab-3', 'bab-5']);
  });

  test('Lampiran Rencana Aksi takes the table out of BAB II', () => {
    const v = view(dengan({ bagian: ['BAB II', 'Lampiran Rencana Aksi'] }));
    expect(v.bab2.rencana).toBeNull();
    expect(v.lampiranRencana?.judul).toBe('Lampiran I. Rencana Aksi');
    expect(v.lampiranRencana?.tabel.baris).toHaveLength(3);
  });
});

describe('Basis dan Tampilkan', () => {
  const judul = (p: Partial<Pengaturan>) => view(dengan(p)).bab3.capaian.tabel.grup.map((g) => g.judul);
  test('columns are headed by their own names and never mixed', () => {
    expect(judul({})).toEqual(['TRIWULAN II']);
    expect(judul({ tampilkan: 'keduanya' })).toEqual(['TRIWULAN II', 'S.D. TRIWULAN II']);
    expect(judul({ basis: 'sampai dengan' })).toEqual(['TRIWULAN II', 'S.D. TRIWULAN II']);
    const baris = view(dengan({ tampilkan: 'keduanya' })).bab3.capaian.tabel.baris[1];
    expect(baris?.nilai).toEqual([
      { target: '3', realisasi: '3', capaian: '100' },
      { target: '6', realisasi: '6', capaian: '100' },
    ]);
  });

  test('the summary of money follows its method, the s.d. sums their quarters', () => {
    const t = view(dengan({ tampilkan: 'keduanya' })).bab4.realisasi.tabel;
    expect(t.jumlah.nilai.map((n) => [n.target, n.realisasi])).toEqual([
      ['19.180.750', '24.528.830'],
      ['41.664.750', '44.997.830'],
    ]);
    expect(t.ringkasan.label).toBe('Capaian Keuangan');
    expect(t.ringkasan.nilai.map((n) => n.capaian)).toEqual(['127,88', '108']);
    const rata = view(dengan({ ringkasanKeuangan: 'rata-rata' })).bab4.realisasi.tabel.ringkasan;
    expect([rata.label, rata.nilai[0]?.capaian]).toEqual(['Rata-rata Capaian Keuangan', '116,76']);
  });
});

describe('halaman', () => {
  test.each([
    ['A4', '210mm 297mm', '297mm 210mm'],
    ['F4', '215mm 330mm', '330mm 215mm'],
    ['Folio', '215.9mm 330.2mm', '330.2mm 215.9mm'],
    ['Legal', '215.9mm 355.6mm', '355.6mm 215.9mm'],
  ] as const)('%s', (kertas, potret, lanskap) => {
    const css = gayaHalaman({ ...DATA_ACUAN.pengaturan, kertas });
    expect(css).toContain(`size: ${potret}`);
    expect(css).toContain(`@page lanskap { size: ${lanskap}`);
    expect(css).toContain('margin: 2.5cm 2.5cm 2.5cm 3cm');
  });

  test('Kop Halaman cannot leave its string', () => {
    const css = gayaHalaman({ ...DATA_ACUAN.pengaturan, kopHalaman: 'a"; } </style>\n\\' });
    expect(css).toMatch(/content: "a\\22 \\3b {2}\\7d {2}\\3c \/style\\3e \\a \\5c ";/);
  });
});

describe('berkas HTML', () => {
  test('one file: no script, nothing fetched, every number of the results', async () => {
    const html = await htmlLaporan(DATA_LENGKAP, PILIHAN_LENGKAP);
    expect(html).not.toMatch(/<script|<link|@import|javascript:/i);
    const url = [...html.matchAll(/(?:src|href)="([^"]*)"|url\(["']?([^)"']*)/g)].map(
      (m) => m[1] ?? m[2] ?? '',
    );
    expect(url.filter((u) => !u.startsWith('data:') && !u.startsWith('#'))).toEqual([]);
    for (const n of ['107.244.500', '44.997.830', '41,96', '108']) expect(html).toContain(n);
  });

  test('every link and every table title leads somewhere', async () => {
    const html = await htmlLaporan(DATA_LENGKAP, PILIHAN_LENGKAP);
    const id = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(id).size).toBe(id.length);
    for (const [, ke] of html.matchAll(
      /(?:href="#|data-untuk="|aria-labelledby="|data-romawi="|data-arab=")([^"]+)"/g,
    )) {
      expect(id).toContain(ke);
    }
    for (const [, nomor = ''] of html.matchAll(/pada ((?:Tabel|Gambar) \d\.\d)/g))
      expect(html).toMatch(new RegExp(`"\\s?>${nomor} `));
  });

  test('Lampiran: both parties, photos two a row, findings in a draft only', async () => {
    const v = buildReportView(computeHasil(DATA_LENGKAP), PILIHAN_LENGKAP);
    expect(v.lampiranPk?.pihakKedua.nip).toBe('19750312\u00A0199503\u00A01\u00A0002');
    expect(v.dokumentasi?.baris.map((b) => b.foto.length)).toEqual([2, 1]);
    expect([v.lampiranPk?.judul, v.dokumentasi?.judul, v.temuan?.judul]).toEqual([
      'Lampiran I. Perjanjian Kinerja',
      'Lampiran II. Dokumentasi',
      'Lampiran III. Temuan Pemeriksaan',
    ]);
    expect(v.temuan?.baris[0]?.tempat).toBe('Dokumentasi!A2');
    expect(view(DATA_ACUAN).lampiranPk).toBeNull();
    expect(
      buildReportView(computeHasil(DATA_LENGKAP), { ...PILIHAN_LENGKAP, draf: false }).temuan,
    ).toBeNull();
  });

  test('Narasi stands at its row, with its placeholders filled', () => {
    const [k1] = buildReportView(computeHasil(DATA_LENGKAP), PILIHAN_LENGKAP).bab3.analisis.kegiatan;
    const sub = k1?.subKegiatan.find((s) => s.nama === S2);
    expect(sub?.narasi).toBe(
      '<p>Dari target 6 Laporan terealisasi 6 Laporan atau <strong>100%</strong>.</p>',
    );
    expect(sub?.faktor.map((f) => f.judul)).toEqual(['Faktor Pendukung']);
  });
});

describe('grafik', () => {
  test('printed numbers and an alternative text; no colour but grey', () => {
    const { kinerja, keuangan } = gambarGrafik(computeHasil(DATA_ACUAN));
    expect(keuangan).toContain('>19.617.580<');
    expect(keuangan).toMatch(/role="img" aria-label="Diagram batang target dan realisasi keuangan/);
    expect(kinerja).toContain('>tanpa target<');
    const warna = [...`${kinerja}${keuangan}`.matchAll(/#([0-9a-f]{3,6})/gi)].map((m) => m[1] ?? '');
    expect(warna.every((w) => new Set(w.length === 3 ? w : (w.match(/../g) ?? [])).size === 1)).toBe(true);
  });

  test('nothing to draw, nothing drawn; many rows are summed up', () => {
    const kosong = { ...DATA_ACUAN, rencana: [], keuangan: [] };
    expect(gambarGrafik(computeHasil(kosong))).toEqual({ kinerja: null, keuangan: null });
    const besar = gambarGrafik(computeHasil(dataBesar({ kegiatan: 30, sub: 10 })));
    expect(besar.kinerja).toContain('>240 indikator<');
    expect((besar.kinerja?.match(/<rect/g) ?? []).length).toBe(5);
  });

  test('sixteen rows still leave room for a title and a paragraph above, in each paper', () => {
    for (const [kertas, isiMm] of [
      ['A4', 247],
      ['F4', 280],
    ] as const) {
      const data = dataBesar({ kegiatan: 2, sub: 8, panjangNama: 200 });
      const hasil = computeHasil({ ...data, pengaturan: { ...data.pengaturan, kertas } });
      for (const svg of Object.values(gambarGrafik(hasil))) {
        const tinggi = (Number(/height="([\d.]+)pt"/.exec(svg ?? '')?.[1]) * 25.4) / 72;
        expect(tinggi).toBeGreaterThan(0.4 * isiMm);
        expect(tinggi).toBeLessThanOrEqual(0.65 * isiMm);
      }
    }
  });

  test('a tall chart stands before the table, a low one after it', async () => {
    const letak = async (sub: number): Promise<string[]> => {
      const html = await htmlLaporan(dataBesar({ kegiatan: 1, sub }));
      return [...html.matchAll(/id="((?:tabel|gambar)-[34]-1)"/g)].map((m) => m[1] ?? '');
    };
    expect(await letak(3)).toEqual(['tabel-3-1', 'gambar-3-1', 'tabel-4-1', 'gambar-4-1']);
    expect(await letak(12)).toEqual(['gambar-3-1', 'tabel-3-1', 'gambar-4-1', 'tabel-4-1']);
  });

  test('the line of the target does not run through a number', () => {
    const putih = (persen: number): number => {
      const data = dataBesar({ kegiatan: 1, sub: 1 });
      const nama = {
        kegiatan: 'Kegiatan',
        subKegiatan: 'Sub kegiatan',
        indikator: 'Jumlah',
        satuan: 'Orang',
      };
      const rencana = [kerja(nama, 400, [100, 100, 100, 100], ['', persen, '', ''], [1, 1, 1, 1])];
      return (gambarGrafik(computeHasil({ ...data, rencana })).kinerja?.match(/fill="#fff"/g) ?? []).length;
    };
    expect([putih(97), putih(50), putih(120)]).toEqual([1, 0, 0]);
  });
});
