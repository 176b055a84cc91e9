import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkBuku } from '../../../src/app/shared/check-buku.ts';
import { toAngka } from '../../../src/domain/angka.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { readTemplates } from '../../../src/files/template-files.ts';
import { buildLkjipView } from '../../../src/report/build/yearly/build-lkjip-view.ts';
import { LKJIP_FORM } from '../../../src/report/render/lkjip-form.ts';
import { printReport } from '../../../src/report/render/print-report.ts';
import { makeEngineFactory } from '../../../src/report/template/checked-engine.ts';
import { NO_OPTIONS } from '../../../src/sheets/parse-buku.ts';
import { allRuns, sampled } from '../../support/random-runs.ts';

const GOLDEN = join(import.meta.dirname, 'golden/lkjip');
const EXAMPLE = new URL('../../../examples/kalaena-2024-tahunan.xlsx', import.meta.url);

let files: Awaited<ReturnType<typeof readTemplates>>;
let engine: ReturnType<ReturnType<typeof makeEngineFactory>>;
let data: KinerjaData;
/** The example as it is. */
let example: ReturnType<typeof render>;
beforeAll(async () => {
  files = await readTemplates();
  engine = makeEngineFactory(files)();
  const { hasil } = checkBuku(
    { name: 'kalaena-2024-tahunan.xlsx', bytes: readFileSync(EXAMPLE) },
    { ...NO_OPTIONS, isYearly: true },
  );
  if (hasil === null) throw new Error('no results');
  data = hasil.data;
  example = render();
});

function render(changes: Partial<KinerjaData> = {}) {
  const view = buildLkjipView(computeHasil({ ...data, ...changes }));
  return printReport(view, { files, fontFaces: '' }, engine, LKJIP_FORM);
}

function bodyOf(html: string): string {
  return (/<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '').replace(/\n{2,}/g, '\n');
}

/** From the heading of a part to the next part's. */
function partOf(html: string, id: string): string {
  const [, ...parts] = bodyOf(html).split(/(?=<section[^>]*>\s*<h1 id=")/);
  return `${parts.find((part) => part.includes(`<h1 id="${id}"`))?.trim()}\n`;
}

const textOf = (html: string): string => plainText(bodyOf(html));
const plainText = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/[\s\u00A0]+/g, ' ');
const headingsOf = (html: string): readonly string[] =>
  [...partOf(html, 'bab-3').matchAll(/<h([23])[^>]*>(.*?)<\/h\1>/g)].map(([, , text = '']) => text);

describe('the HTML of each part is the golden one', () => {
  test.each([
    'ikhtisar',
    'bab-1',
    'bab-2',
    'bab-3',
    'bab-4',
    'lampiran-rencana-aksi',
    'lampiran-pengukuran',
    'lampiran-tindak-lanjut',
  ])('%s', (id) => {
    const path = join(GOLDEN, `${id}.html`);
    const html = partOf(example.value, id);
    if (process.env.LAPKIN_GOLDEN === '1') {
      mkdirSync(GOLDEN, { recursive: true });
      writeFileSync(path, html);
    }
    expect(html).toBe(readFileSync(path, 'utf8'));
  });
});

test('the built-in templates have no finding, and nothing leaks into the text', () => {
  const { value, findings } = example;
  expect(findings).toEqual([]);
  expect(textOf(value)).not.toMatch(/\. \.|\.\.(?!\.)|Rp ?-|undefined|null|NaN|\[object/);
});

test('title, means and points as worked out by hand', () => {
  const text = textOf(example.value);
  expect(text).toContain('LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) KECAMATAN KALAENA TAHUN 2024');
  // (100 + 11/12 x 100 + 100) / 3; the year before (100 + 10/12 x 100 + 100) / 3 = 94,44.
  expect(text).toContain('sebesar 97,22%, naik 2,78 poin persen dari 94,44% pada Tahun 2023');
  expect(text).toContain('Rata-rata dihitung dari 3 dari 3 indikator.');
  // 101.882.275 of 107.244.500.
  expect(text).toContain('sebesar Rp101.882.275 dari anggaran Rp107.244.500, atau 95%');
  expect(text).toMatch(/Keseluruhan 97,22 107\.244\.500 101\.882\.275 95 1,02 0,02 efisien/);
});

const ALL = [
  'A. Capaian Kinerja',
  '1. Target dan Realisasi Kinerja Tahun Ini',
  '2. Realisasi dan Capaian Dibandingkan Tahun Sebelumnya',
  '3. Realisasi Dibandingkan Target Jangka Menengah',
  '4. Realisasi Dibandingkan Standar atau Pembanding Lain',
  '5. Analisis Keberhasilan, Kegagalan, dan Solusi',
  '6. Analisis Efisiensi Penggunaan Sumber Daya',
  '7. Program dan Kegiatan Penunjang Pencapaian Kinerja',
  'B. Realisasi Anggaran',
];
/** The headings without some, their numbers closed up. */
function without(...left: readonly number[]): readonly string[] {
  let n = 0;
  return ALL.filter((_, i) => !left.includes(i)).map((text) =>
    /^\d/.test(text) ? text.replace(/^\d/, () => String(++n)) : text,
  );
}

const FOLLOW_UP: KinerjaData['tindakLanjut'][number] = {
  triwulan: 3,
  subject: '',
  problem: '',
  recommendation: '',
  plan: 'Rapat bulanan',
  owner: 'Sekretaris',
  dueDate: '2024-11-30',
  status: 'selesai',
  result: 'Rapat terlaksana',
  evidence: '',
};

describe('sub-headings of BAB III', () => {
  const off = (): Partial<KinerjaData> => ({ pengaturan: { ...data.pengaturan, efficiency: 'tidak' } });
  test('with everything', () => expect(headingsOf(example.value)).toEqual(ALL));
  test('without Riwayat', () => expect(headingsOf(render({ riwayat: [] }).value)).toEqual(without(2)));
  test.runIf(allRuns())('without Renstra', () =>
    expect(headingsOf(render({ renstra: undefined }).value)).toEqual(without(3, 4)),
  );
  test.runIf(allRuns())('with neither, and no formula', () =>
    expect(headingsOf(render({ riwayat: [], renstra: undefined, ...off() }).value)).toEqual(without(2, 3, 4, 6)),
  );
  const KEPT: readonly [string, readonly ('riwayat' | 'renstra' | 'tindakLanjut')[], readonly number[]][] = [
    ['none of Riwayat, Renstra and Tindak Lanjut', [], [2, 3, 4]],
    ['Riwayat alone', ['riwayat'], [3, 4]],
    ['Renstra alone', ['renstra'], [2]],
    ['Tindak Lanjut alone', ['tindakLanjut'], [2, 3, 4]],
  ];
  test.each(sampled(KEPT))('with %s', (_, kept, left) => {
    const sheets = { riwayat: data.riwayat, renstra: data.renstra, tindakLanjut: [FOLLOW_UP] };
    const own = Object.fromEntries(kept.map((name) => [name, sheets[name]]));
    const html = render({ riwayat: [], renstra: undefined, tindakLanjut: [], ...own }).value;
    expect(headingsOf(html)).toEqual(without(...left));
    expect(textOf(html)).not.toMatch(/undefined|null|NaN|\[object/);
  });
  test('what Pengaturan leaves out, but never the three that are fixed', () => {
    const skippedSubbab = ['Penunjang', 'Analisis', 'Target dan Realisasi', 'Realisasi Anggaran', 'Tahun Lalu'];
    const pengaturan = { ...data.pengaturan, skippedSubbab };
    expect(headingsOf(render({ pengaturan }).value)).toEqual(without(2, 7));
  });
  test('tables are numbered without a gap', () => {
    const numbers = [
      ...partOf(render({ riwayat: [] }).value, 'bab-3').matchAll(/class="judul-tabel"[^>]*>Tabel 3\.(\d)/g),
    ];
    expect(numbers.map(([, n]) => n)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });
});

test('the nine tables have the columns of the design', () => {
  const html = partOf(example.value, 'bab-3');
  const columnsOf = (n: number): readonly string[] => {
    const table = html.split(`<p class="judul-tabel" id="tabel-3-${n}"`)[1] ?? '';
    const heading = /<thead>([\s\S]*?)<\/thead>/.exec(table)?.[1] ?? '';
    return [...heading.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map(([, text = '']) =>
      text.replace(/&nbsp;|\u00a0/g, ' ').replace(/<br>/g, ' '),
    );
  };
  const figures = ['TARGET', 'REALISASI', 'CAPAIAN (%)'];
  const many = (count: number) => Array.from({ length: count }, () => figures).flat();
  // Under each of them, so that fifteen columns leave the names of the table of quarters room.
  const quarters = Array.from({ length: 3 }, () => ['TW I', 'TW II', 'TW III', 'TW IV', 'TAHUN 2024']).flat();
  const years = ['TAHUN 2022', 'TAHUN 2023', 'TAHUN 2024'];
  expect(Array.from({ length: 9 }, (_, i) => columnsOf(i + 1))).toEqual([
    ['NO', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', ...figures, 'PREDIKAT'],
    ['NO', 'INDIKATOR KINERJA', ...figures, ...quarters],
    ['NO', 'INDIKATOR KINERJA', 'SATUAN', ...years, 'NAIK/TURUN (poin)', ...many(3)],
    [
      ...['NO', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET AKHIR', 'TAHUN AKHIR'],
      ...['REALISASI S.D. TAHUN INI', 'TINGKAT KEMAJUAN (%)'],
    ],
    ['NO', 'INDIKATOR KINERJA', 'REALISASI', 'STANDAR', 'SUMBER', 'KETERANGAN', 'KABUPATEN'],
    ['NO', 'INDIKATOR KINERJA', 'FAKTOR PENDUKUNG', 'FAKTOR PENGHAMBAT', 'UPAYA'],
    [
      ...['NO', 'SUB KEGIATAN', 'KINERJA', 'KEUANGAN', 'IE', 'TE', 'KETERANGAN'],
      ...['TARGET', 'REALISASI', '%', 'PAGU (Rp)', 'REALISASI (Rp)', '%'],
    ],
    ['NO', 'INDIKATOR KINERJA', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'PAGU (Rp)', 'REALISASI (Rp)', '%'],
    ['NO', 'PROGRAM / KEGIATAN / SUB KEGIATAN', 'ANGGARAN (Rp)', 'REALISASI (Rp)', 'SERAPAN (%)', 'SISA (Rp)'],
  ]);
});

test.runIf(allRuns())('the year before: 12 of 12 then make 100, 2,78 points more than now; 11 of 12 the same', () => {
  const told = (realisasi: number): string => {
    const indikator = data.rencana[1]?.indikator;
    const riwayat = data.riwayat.map((row) =>
      row.year === 2023 && row.indikator === indikator ? { ...row, realisasi: toAngka(realisasi) } : row,
    );
    return textOf(render({ riwayat }).value);
  };
  expect(told(12)).toContain('sebesar 97,22%, turun 2,78 poin persen dari 100% pada Tahun 2023.');
  expect(told(11)).toContain('sebesar 97,22%, sama dengan Tahun 2023.');
});

test.runIf(allRuns())('table 3.5 says how realisasi stands to each standard: 5 to 4, 6 and 5', () => {
  const [first, ...rest] = data.renstra ?? [];
  if (first === undefined) throw new Error('no Renstra');
  const standards = { nasional: toAngka(4), provinsi: toAngka(6), kabupaten: toAngka(5) };
  const text = textOf(render({ renstra: [{ ...first, standards }, ...rest] }).value);
  expect(text).toContain('4 6 5 Profil kecamatan di atas nasional, di bawah provinsi, dan sama dengan kabupaten');
});

describe('appendices', () => {
  const titlesOf = (html: string): readonly string[] =>
    [...bodyOf(html).matchAll(/<h1 id="lampiran[^>]*>(.*?)<\/h1>/gs)].map(([, text = '']) => text.trim());

  test('stand in the order of the design and are counted; what the workbook lacks is left out', () => {
    expect(titlesOf(example.value)).toEqual([
      'Lampiran I Perjanjian Kinerja Tahun 2024',
      'Lampiran II Rencana Aksi dan Realisasinya',
      'Lampiran III Pengukuran Kinerja',
      'Lampiran IV Tindak Lanjut Hasil Evaluasi',
    ]);
    expect(titlesOf(render({ tindakLanjut: [] }).value)).toHaveLength(3);
    const pengaturan = { ...data.pengaturan, bagian: ['BAB III', 'Lampiran Pengukuran Kinerja'] };
    expect(titlesOf(render({ pengaturan }).value)).toEqual(['Lampiran I Pengukuran Kinerja']);
  });

  test('Rencana Aksi: what was planned, reached and budgeted in each quarter, without capaian, which is in table 3.2', () => {
    const html = partOf(example.value, 'lampiran-rencana-aksi');
    const text = plainText(html);
    expect(text.match(/TARGET REALISASI ANGGARAN \(Rp\)/g)).toHaveLength(4);
    expect(text).not.toContain('CAPAIAN');
    // 3, 3, 2 and 3 of 3 Laporan in each quarter.
    expect(text).toMatch(/\(Laporan\) 3 3 8\.816\.750 3 3 16\.682\.500 3 2 30\.190\.750 3 3 30\.190\.500 /);
    // The second table is of money; both are all there is.
    expect(html.match(/class="judul-tabel"/g)).toHaveLength(2);
    expect(plainText(partOf(example.value, 'bab-3'))).toContain('Capaian Kinerja Tiap Triwulan Tahun 2024');
  });

  test('Pengukuran Kinerja: target, realisasi and percent of each indikator, then what they cost', () => {
    const text = plainText(partOf(example.value, 'lampiran-pengukuran'));
    // 8.878.500 + 2.015.000 of 10.893.500; 80.518.275 of 85.880.500 = 93,756...; 10.470.500 of 10.470.500.
    expect(text).toMatch(/Lembaga Kemasyarakatan 5 5 100 10\.893\.500 10\.893\.500 100 /);
    expect(text).toMatch(/Laporan 12 11 91,67 85\.880\.500 80\.518\.275 93,76 /);
    expect(text).toMatch(/Laporan 7 7 100 10\.470\.500 10\.470\.500 100 /);
    expect(text).toMatch(/Jumlah anggaran dan realisasinya 107\.244\.500 101\.882\.275 95 /);
  });

  test.runIf(allRuns())('money of a sub kegiatan stands once beside its indikator, and alone where it has none', () => {
    const [first, second] = data.rencana;
    if (first === undefined || second === undefined) throw new Error('no rows');
    const renamed = { ...second, subKegiatan: first.subKegiatan, kegiatan: first.kegiatan, kode: first.kode };
    const rencana = [first, renamed, ...data.rencana.slice(2)];
    const text = plainText(partOf(render({ rencana, pk: [] }).value, 'lampiran-pengukuran'));
    expect(text.match(/10\.893\.500 10\.893\.500/g)).toHaveLength(1);
    expect(text).toMatch(/- - - - - 85\.880\.500 80\.518\.275/);
  });

  test('Tindak Lanjut: how many have come how far, and each with its recommendation', () => {
    const rows = [
      FOLLOW_UP,
      { ...FOLLOW_UP, triwulan: 'tahun' as const, status: 'belum' as const, recommendation: 'Lengkapi bukti' },
    ];
    const text = plainText(partOf(render({ tindakLanjut: rows }).value, 'lampiran-tindak-lanjut'));
    expect(text).toContain(
      'Dari 2 (dua) tindak lanjut Tahun 2024, 1 (satu) telah selesai dan 1 (satu) belum dilaksanakan.',
    );
    expect(text).toMatch(/1 III - Rapat bulanan Sekretaris 30 November 2024 selesai Rapat terlaksana/);
    expect(text).toMatch(/2 Tahun Lengkapi bukti Rapat bulanan Sekretaris 30 November 2024 belum/);
    expect(text).not.toContain('KENDALA');
  });
});

test('Sebutan Laporan', () => {
  const pengaturan = { ...data.pengaturan, reportName: 'LAKIP' as const };
  expect(textOf(render({ pengaturan }).value)).toContain(
    'LAPORAN AKUNTABILITAS KINERJA INSTANSI PEMERINTAH (LAKIP) KECAMATAN KALAENA TAHUN 2024',
  );
});

test.runIf(allRuns())('a blank quarter of a sum is marked, not taken for 0', () => {
  const rencana = data.rencana.map((row, i) =>
    i === 1 ? { ...row, triwulan: { ...row.triwulan, 3: { ...row.triwulan[3], realisasi: 'kosong' as const } } } : row,
  );
  const text = textOf(render({ rencana }).value);
  // 3 + 3 + 3 of 12.
  expect(text).toMatch(/12 9\* 75 /);
  expect(text).toContain('* Nomor 2: realisasi Triwulan III belum dilaporkan');
});

test.runIf(allRuns())(
  'what Efisiensi by PMK leaves out is named under its table, and nothing is where all have a volume',
  () => {
    const pengaturan = { ...data.pengaturan, efficiency: 'pmk' as const };
    const note = 'Tidak diperhitungkan karena satuannya persen, tanpa volume, atau tanpa anggaran: ';
    expect(textOf(render({ pengaturan }).value)).not.toContain(note);
    const rencana = data.rencana.map((row, i) => (i === 1 ? { ...row, satuan: '%' } : row));
    const pk = data.pk.map((row, i) => (i === 1 ? { ...row, satuan: '%' } : row));
    expect(textOf(render({ pengaturan, rencana, pk }).value)).toContain(`${note}${data.rencana[1]?.subKegiatan}.`);
  },
);
