import { describe, expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import type { Pengaturan } from '../../../src/domain/pengaturan.ts';
import { parseBagian, printedBagian } from '../../../src/domain/report-bagian.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { drawCharts } from '../../../src/report/charts/report-charts.ts';
import { pageStyle } from '../../../src/report/page/page-style.ts';
import { COMPLETE_DATA, COMPLETE_OPTIONS } from '../../support/complete-data.ts';
import { makeLargeData } from '../../support/large-data.ts';
import { allRuns } from '../../support/random-runs.ts';
import { REFERENCE_DATA, S2, rencana as work } from '../../support/reference-data.ts';
import { renderReportHtml } from '../../support/test-report.ts';

const withPengaturan = (p: Partial<Pengaturan>): KinerjaData => ({
  ...REFERENCE_DATA,
  pengaturan: { ...REFERENCE_DATA.pengaturan, ...p },
});
const view = (data: KinerjaData) => buildReportView(computeHasil(data));

test('TARGET and REALISASI of a predikat table are as wide as one another', () => {
  const names = { kegiatan: 'Kegiatan', subKegiatan: 'Sub Kegiatan', indikator: 'Indeks', satuan: 'Indeks' };
  // "86 Indeks" beside "86,0215 Indeks".
  const rencana = [work(names, 86, [86, 86, 86, 86], [86, 86.0215, '', ''], [1, 1, 1, 1])];
  const { kegiatan } = view({ ...REFERENCE_DATA, rencana }).bab3.analisis;
  const [, , target, realisasi] = kegiatan.find((g) => g.tabel !== null)?.tabel?.kolom ?? [];
  expect(target).toBeDefined();
  expect(target).toEqual(realisasi);
});

describe('Bagian', () => {
  test("names are folded; order is the report's", () => {
    expect(parseBagian('bab  iii')).toBe('BAB III');
    expect(parseBagian('BAB VI')).toBeUndefined();
    expect(printedBagian(['BAB V', 'sampul', 'Bab I'])).toEqual(['Sampul', 'BAB I', 'BAB V']);
    expect(printedBagian(null)).not.toContain('Lampiran Rencana Aksi');
  });

  test('only the chosen parts are printed', async () => {
    const html = await renderReportHtml(withPengaturan({ bagian: ['BAB III', 'BAB V'] }));
    expect([...html.matchAll(/<h1 id="([^"]+)"/g)].map((m) => m[1])).toEqual(['bab-3', 'bab-5']);
  });

  test('Lampiran Rencana Aksi takes the table out of BAB II', () => {
    const v = view(withPengaturan({ bagian: ['BAB II', 'Lampiran Rencana Aksi'] }));
    expect(v.bab2.rencana).toBeNull();
    expect(v.lampiranRencana?.judul).toBe('Lampiran I Rencana Aksi');
    expect(v.lampiranRencana?.tabel.kelompok.map((g) => g.baris.length)).toEqual([4]);
  });
});

describe('Basis dan Tampilkan', () => {
  const readHeadings = (p: Partial<Pengaturan>) =>
    view(withPengaturan(p))
      .bab3.capaian.tabel.kepala[0]?.filter((cell) => cell.atribut.includes('colspan'))
      .map((cell) => cell.baris.join());
  test('columns are headed by their own names and never mixed', () => {
    expect(readHeadings({})).toEqual(['TRIWULAN II']);
    expect(readHeadings({ views: 'keduanya' })).toEqual(['TRIWULAN II', 'S.D. TRIWULAN II']);
    expect(readHeadings({ basis: 'sampai dengan' })).toEqual(['TRIWULAN II', 'S.D. TRIWULAN II']);
    const [group] = view(withPengaturan({ views: 'keduanya' })).bab3.capaian.tabel.kelompok;
    const row = group?.baris[1];
    expect(row?.sel.slice(-8).map((cell) => cell.isi)).toEqual(['3', '3', '100', '6', '6', '100', '100', 'sama']);
    expect(row?.teks).toMatchObject({ target: '3', capaian: '100', targetSampaiDengan: '6' });
  });

  test('the summary of money follows its method, the s.d. sums their quarters', () => {
    const summaryRows = (p: Partial<Pengaturan>): readonly (readonly string[])[] =>
      view(withPengaturan(p))
        .bab4.realisasi.tabel.kelompok.flatMap((g) => g.baris)
        .filter((row) => row.kelas === 'jumlah')
        .map((row) => row.sel.map((cell) => cell.isi));
    expect(summaryRows({ views: 'keduanya' })).toEqual([
      ['Jumlah', '107.244.500', '19.180.750', '24.528.830', '', '41.664.750', '44.997.830', '', '', ''],
      ['Capaian Keuangan', '', '', '', '127,88', '', '', '108', '91,04', '+36,84'],
    ]);
    expect(summaryRows({ keuanganSummary: 'rata-rata' })[1]).toEqual([
      'Rata-rata Capaian Keuangan',
      '',
      '',
      '',
      '116,76',
      // The mean of 81,50, 100 and 100.
      '93,83',
      '+22,93',
    ]);
  });
});

describe('halaman', () => {
  test.each([
    ['A4', '210mm 297mm', '297mm 210mm'],
    ['F4', '215mm 330mm', '330mm 215mm'],
    ['Folio', '215.9mm 330.2mm', '330.2mm 215.9mm'],
    ['Legal', '215.9mm 355.6mm', '355.6mm 215.9mm'],
  ] as const)('%s', (paper, portrait, landscape) => {
    const css = pageStyle({ ...REFERENCE_DATA.pengaturan, paper: paper });
    expect(css).toContain(`size: ${portrait}`);
    expect(css).toContain(`@page lanskap { size: ${landscape}`);
    expect(css).toContain('margin: 2.5cm 2.5cm 2.5cm 3cm');
  });

  test('Kop Halaman cannot leave its string', () => {
    const css = pageStyle({ ...REFERENCE_DATA.pengaturan, kop: 'a"; } </style>\n\\' });
    expect(css).toMatch(/content: "a\\22 \\3b {2}\\7d {2}\\3c \/style\\3e \\a \\5c ";/);
  });
});

describe('berkas HTML', () => {
  test('one file: no script, nothing fetched, every number of the results', async () => {
    const html = await renderReportHtml(COMPLETE_DATA, COMPLETE_OPTIONS);
    expect(html).not.toMatch(/<script|<link|@import|javascript:/i);
    const url = [...html.matchAll(/(?:src|href)="([^"]*)"|url\(["']?([^)"']*)/g)].map((m) => m[1] ?? m[2] ?? '');
    expect(url.filter((u) => !u.startsWith('data:') && !u.startsWith('#'))).toEqual([]);
    for (const n of ['107.244.500', '44.997.830', '41,96', '108']) expect(html).toContain(n);
  });

  test('every link and every table title leads somewhere', async () => {
    const html = await renderReportHtml(COMPLETE_DATA, COMPLETE_OPTIONS);
    const id = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(id).size).toBe(id.length);
    for (const [, target] of html.matchAll(
      /(?:href="#|data-untuk="|aria-labelledby="|data-romawi="|data-arab=")([^"]+)"/g,
    )) {
      expect(id).toContain(target);
    }
    for (const [, number = ''] of html.matchAll(/pada ((?:Tabel|Gambar) \d\.\d)/g))
      expect(html).toMatch(new RegExp(`"\\s?>${number} `));
  });

  test('Lampiran: both parties, photos two a row, findings in a draft only', async () => {
    const v = buildReportView(computeHasil(COMPLETE_DATA), COMPLETE_OPTIONS);
    expect(v.lampiranPk?.pihakKedua.nip).toBe('19750312\u00A0199503\u00A01\u00A0002');
    expect(v.dokumentasi?.baris.map((b) => b.foto.length)).toEqual([2, 1]);
    expect([v.lampiranPk?.judul, v.dokumentasi?.judul, v.temuan?.judul]).toEqual([
      'Lampiran I Perjanjian Kinerja Tahun 2024',
      'Lampiran II Dokumentasi',
      'Lampiran III Temuan Pemeriksaan',
    ]);
    expect(v.temuan?.baris[0]?.tempat).toBe('Dokumentasi!A2');
    expect(view(REFERENCE_DATA).lampiranPk).toBeNull();
    expect(buildReportView(computeHasil(COMPLETE_DATA), { ...COMPLETE_OPTIONS, draft: false }).temuan).toBeNull();
  });

  test('Narasi stands at its row, with its placeholders filled', () => {
    const [k1] = buildReportView(computeHasil(COMPLETE_DATA), COMPLETE_OPTIONS).bab3.analisis.kegiatan;
    const sub = k1?.subKegiatan.find((s) => s.nama === S2);
    expect(sub?.narasi).toBe('<p>Dari target 6 Laporan terealisasi 6 Laporan atau <strong>100%</strong>.</p>');
    expect(sub?.faktor.map((f) => f.judul)).toEqual(['Faktor Pendukung']);
  });
});

describe('grafik', () => {
  test('printed numbers and an alternative text; no colour but grey', () => {
    const charts = drawCharts(computeHasil(REFERENCE_DATA));
    const [kinerja, keuangan] = [charts.kinerja?.own ?? '', charts.keuangan?.own ?? ''];
    expect(keuangan).toContain('>19.617.580<');
    expect(keuangan).toMatch(/role="img" aria-label="Diagram batang target dan realisasi keuangan/);
    expect(kinerja).toContain('>tanpa target<');
    const colors = [...`${kinerja}${keuangan}`.matchAll(/#([0-9a-f]{3,6})/gi)].map((m) => m[1] ?? '');
    expect(colors.every((w) => new Set(w.length === 3 ? w : (w.match(/../g) ?? [])).size === 1)).toBe(true);
  });

  test.runIf(allRuns())('nothing to draw, nothing drawn; many rows are summed up', () => {
    const empty = { ...REFERENCE_DATA, rencana: [], keuangan: [] };
    expect(drawCharts(computeHasil(empty))).toEqual({ kinerja: null, keuangan: null });
    const large = drawCharts(computeHasil(makeLargeData({ kegiatan: 30, sub: 10 })));
    expect(large.kinerja?.own).toContain('>240 indikator<');
    expect((large.kinerja?.own.match(/<rect/g) ?? []).length).toBe(5);
  });

  test.runIf(allRuns())('sixteen rows still leave room for a title and a paragraph above, in each paper', () => {
    for (const [paper, contentWidth] of [
      ['A4', 247],
      ['F4', 280],
    ] as const) {
      const data = makeLargeData({ kegiatan: 2, sub: 8, nameLength: 200 });
      const hasil = computeHasil({ ...data, pengaturan: { ...data.pengaturan, paper: paper } });
      for (const drawings of Object.values(drawCharts(hasil))) {
        const height = (Number(/height="([\d.]+)pt"/.exec(drawings?.own ?? '')?.[1]) * 25.4) / 72;
        expect(height).toBeGreaterThan(0.4 * contentWidth);
        expect(height).toBeLessThanOrEqual(0.65 * contentWidth);
      }
    }
  });

  test.runIf(allRuns())(
    'a chart stands after its table, or before it where that leaves less of the pages empty',
    async () => {
      const findPlaces = async (sub: number): Promise<string[]> => {
        const html = await renderReportHtml(makeLargeData({ kegiatan: 1, sub }));
        return [...html.matchAll(/id="((?:tabel|gambar)-[34]-1)"/g)].map((m) => m[1] ?? '');
      };
      expect(await findPlaces(1)).toEqual(['tabel-3-1', 'gambar-3-1', 'tabel-4-1', 'gambar-4-1']);
      // After a table of sixteen sub kegiatan the sixteen bars would leave the rest of its page to the next one.
      expect((await findPlaces(16)).slice(0, 2)).toEqual(['gambar-3-1', 'tabel-3-1']);
    },
  );

  test('the line of the target does not run through a number', () => {
    const measureWhite = (percent: number): number => {
      const data = makeLargeData({ kegiatan: 1, sub: 1 });
      const names = {
        kegiatan: 'Kegiatan',
        subKegiatan: 'Sub kegiatan',
        indikator: 'Jumlah',
        satuan: 'Orang',
      };
      const rencana = [work(names, 400, [100, 100, 100, 100], ['', percent, '', ''], [1, 1, 1, 1])];
      return (drawCharts(computeHasil({ ...data, rencana })).kinerja?.own.match(/fill="#fff"/g) ?? []).length;
    };
    expect([measureWhite(97), measureWhite(50), measureWhite(120)]).toEqual([1, 0, 0]);
  });
});
