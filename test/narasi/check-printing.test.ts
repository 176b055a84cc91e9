import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildHtmlReport, buildYearlyHtml } from '../../src/app/build/html-report.ts';
import { checkRaw } from '../../src/app/shared/check-buku.ts';
import { NARASI_BAGIAN, type NarasiBagian, YEARLY_BAGIAN } from '../../src/domain/kinerja-data.ts';
import { REPORT_BAGIAN } from '../../src/domain/report-bagian.ts';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import { unfold } from '../../src/findings/consequences.ts';
import { DEFAULT_OPTIONS } from '../../src/report/context/report-context.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import type { Case } from '../errors/case.ts';
import { FOUR_QUARTERS } from '../errors/cases/yearly-cases.ts';
import { BUILT_IN } from '../support/built-in-templates.ts';
import { randomRuns, sampled } from '../support/random-runs.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const C = 'Koordinasi Pembangunan Perdesaan';
const K2 = 'Fasilitasi Pemerintahan Desa';
const PROGRAM = 'Program Pemberdayaan Masyarakat Desa';

interface TextRow {
  readonly bagian: NarasiBagian;
  readonly subject: string;
  readonly triwulan: string;
}

/** The text of row `i`, which stands nowhere else. */
const textOf = (i: number): string => `Uraian nomor-${i}-habis`;

interface Printing {
  /** How often each text stands in the HTML. */
  readonly printed: readonly number[];
  /** Whether a finding points at UNTUK or ISI of its row. */
  readonly found: readonly boolean[];
  readonly html: string;
}

async function print(
  rows: readonly TextRow[],
  change: Pick<Case, 'cells' | 'sheets'> = {},
  isYearly = false,
): Promise<Printing> {
  const texts = rows.map((row, i) => [row.bagian, row.subject || null, row.triwulan || null, textOf(i)]);
  const raw = makeCaseBuku({
    ...change,
    sheets: { ...change.sheets, Narasi: [['BAGIAN', 'UNTUK', 'TRIWULAN', 'ISI'], ...texts] },
  });
  const { hasil, checked } = checkRaw('buku.xlsx', raw, [], { ...NO_OPTIONS, isYearly });
  if (hasil === null) throw new Error('no results');
  const compose = isYearly ? buildYearlyHtml : buildHtmlReport;
  const html = (await compose(hasil, DEFAULT_OPTIONS, BUILT_IN)).value.html;
  // What follows from another finding is told under it.
  const cells = unfold(checked.findings)
    .map(({ finding }) => finding)
    .filter(({ code, at }) => at?.sheet === 'Narasi' && code !== 'narasi/faktor-kosong')
    .flatMap(({ at, related }) => [at, ...(related ?? [])])
    .map((at) => (at === undefined ? '' : formatA1(at)));
  return {
    printed: rows.map((_, i) => html.split(textOf(i)).length - 1),
    found: rows.map((_, i) => cells.includes(`B${i + 2}`) || cells.includes(`D${i + 2}`)),
    html,
  };
}

/** Where UNTUK points, and whether the report has a place for it. */
const SUBJECTS = {
  blank: ['', true],
  kegiatan: [K2, true],
  'sub kegiatan': [C, true],
  'sub kegiatan in another spelling': [`${A.toUpperCase()}.`, true],
  program: [PROGRAM, false],
  'an unknown name': ['Kegiatan Lain', false],
} as const;

const PLACES = NARASI_BAGIAN.flatMap((bagian) =>
  Object.entries(SUBJECTS).map(([name, [subject, hasPlace]]) => ({ bagian, name, subject, hasPlace })),
);

test.each(sampled(PLACES, 40))(
  'a text of $bagian for $name is printed once or found',
  async ({ bagian, subject, hasPlace }) => {
    const isYearly = YEARLY_BAGIAN.includes(bagian);
    if (!isYearly) {
      const { printed, found } = await print([{ bagian, subject, triwulan: '' }]);
      expect([printed, found]).toEqual(hasPlace ? [[1], [false]] : [[0], [true]]);
    }
    const ofYear = await print([{ bagian, subject, triwulan: '' }], { sheets: FOUR_QUARTERS }, true);
    expect([ofYear.printed, ofYear.found]).toEqual(hasPlace ? [[1], [false]] : [[0], [true]]);
  },
);

test('what only the yearly report has is not printed in a quarter, and not asked after', async () => {
  const { printed, found } = await print(YEARLY_BAGIAN.map((bagian) => ({ bagian, subject: '', triwulan: '' })));
  expect([printed, found]).toEqual([YEARLY_BAGIAN.map(() => 0), YEARLY_BAGIAN.map(() => false)]);
});

/** The texts of a document, tags and all, between two headings. */
function between(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  return html.slice(start, html.indexOf(to, start));
}

test('a text stands where a secretary would put it', async () => {
  const rows: TextRow[] = [
    { bagian: 'Analisis', subject: '', triwulan: '' },
    { bagian: 'Faktor Pendukung', subject: '', triwulan: '' },
    { bagian: 'Faktor Penghambat', subject: '', triwulan: '' },
    { bagian: 'Tindak Lanjut', subject: '', triwulan: '' },
    { bagian: 'Faktor Penghambat', subject: K2, triwulan: '' },
    { bagian: 'Tindak Lanjut', subject: C, triwulan: '' },
    { bagian: 'Latar Belakang', subject: K2, triwulan: '' },
    { bagian: 'Kesimpulan', subject: C, triwulan: '' },
  ];
  const { html } = await print(rows);
  expect(between(html, 'B. Analisis Capaian Kinerja</h2>', '<h3')).toContain(textOf(0));
  const general = between(html, 'C. Faktor Pendukung dan Faktor Penghambat</h2>', '</section>');
  expect(general).toContain(`<p class="faktor">Faktor Pendukung</p>\n<p>${textOf(1)}`);
  expect(general).toContain(`<p class="faktor">Faktor Penghambat</p>\n<p>${textOf(2)}`);
  expect(between(html, 'Saran dan Tindak Lanjut</h2>', '</section>')).toContain(textOf(3));
  const kegiatan = between(html, `2. Kegiatan ${K2}</h3>`, '<table');
  expect(kegiatan.indexOf(textOf(4))).toBeLessThan(kegiatan.indexOf(`<h4>${C}`));
  expect(kegiatan.indexOf(textOf(4))).toBeGreaterThan(0);
  expect(kegiatan.indexOf(textOf(5))).toBeGreaterThan(kegiatan.indexOf(`<h4>${C}`));
  const background = between(html, 'A. Latar Belakang</h2>', '<h2');
  // lapkin's own sentences stay: on the whole Narasi is silent.
  expect(background).toContain('pertanggungjawaban');
  expect(background).toContain(`<strong>${K2}</strong></p>\n<p>${textOf(6)}`);
  const conclusion = between(html, 'A. Kesimpulan</h2>', '<h2');
  expect(conclusion).toContain('<ul class="centang">');
  expect(conclusion).toContain(`<strong>${C}</strong></p>\n<p>${textOf(7)}`);
});

test('a single factor of the whole report is its own heading', async () => {
  const { html } = await print([{ bagian: 'Faktor Penghambat', subject: '', triwulan: '' }]);
  expect(between(html, 'C. Faktor Penghambat</h2>', '</section>')).toContain(textOf(0));
  expect(html).not.toContain('<strong>Faktor Penghambat</strong>');
});

test('a text of another quarter waits for its report, and nothing is said of it', async () => {
  const rows = ['I', 'TW II', 'III', 'Tahun', ''].map((triwulan) => ({
    bagian: 'Saran' as const,
    subject: '',
    triwulan,
  }));
  const { printed, found } = await print(rows);
  expect(printed).toEqual([0, 1, 0, 0, 1]);
  expect(found).toEqual([false, false, false, false, false]);
});

test('whatever is written, and however the tables name their rows: once, or a finding', async () => {
  // C also stands under another kegiatan; a kegiatan has the name of a sub kegiatan; one stands in Realisasi Keuangan alone.
  const changes: readonly Pick<Case, 'cells'>[] = [
    {},
    { cells: { 'PK!D5': C, 'Rencana Aksi!C6': C, 'Realisasi Keuangan!B7': `${C}.` } },
    { cells: { 'PK!C6': A, 'Rencana Aksi!B7': A } },
    { cells: { 'Realisasi Keuangan!B8': 'Pembinaan Lembaga Adat' } },
    { cells: { 'Rencana Aksi!C7': null, 'Rencana Aksi!B7': null } },
  ];
  const row = fc.record({
    bagian: fc.constantFrom(...NARASI_BAGIAN.filter((one) => !YEARLY_BAGIAN.includes(one))),
    subject: fc.constantFrom(...Object.values(SUBJECTS).map(([name]) => name), A, 'Pembinaan Lembaga Adat'),
    triwulan: fc.constantFrom('', 'II', 'I'),
  });
  const parts = fc.option(fc.subarray([...REPORT_BAGIAN], { minLength: 1 }), { nil: null });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...changes),
      parts,
      async (rows, change, bagian) => {
        const { printed, found } = await print(
          rows,
          bagian === null
            ? change
            : {
                ...change,
                sheets: {
                  Pengaturan: [
                    ['KUNCI', 'ISI'],
                    ['Bagian', bagian.join(', ')],
                  ],
                },
              },
        );
        rows.forEach(({ triwulan }, i) => {
          const times = printed[i] ?? 0;
          if (triwulan === 'I') expect(times).toBe(0);
          else expect(times === 1 || (times === 0 && found[i] === true)).toBe(true);
        });
      },
    ),
    { seed: 13, numRuns: randomRuns(300) },
  );
});

test('whatever stands in its cells, misspelt or left out: each text is printed, or a finding names its row', async () => {
  const cell = fc.record({
    bagian: fc.constantFrom('', 'Analisis', 'Faktor Penghambatt', 'Saran', 'Bab Tiga', 'Tindak Lanjut', 'kesimpulan'),
    subject: fc.constantFrom('', C, `${C}x`, K2, 'Kegiatan Lain'),
    triwulan: fc.constantFrom<string | number>('', 'II', 2, 'TW V', 'Triwulan', 7),
    text: fc.constantFrom(
      (s: string) => s,
      (s: string) => `- ${s}\n- lain`,
      (s: string) => `1. ${s}`,
      (s: string) => `**${s}**`,
      (s: string) => `Awal\n\n*${s}*`,
      (s: string) => `<b>${s}</b>`,
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (cells) => {
      const rows = cells.map((c, i) => [c.bagian || null, c.subject || null, c.triwulan || null, c.text(textOf(i))]);
      const raw = makeCaseBuku({ sheets: { Narasi: [['BAGIAN', 'UNTUK', 'TRIWULAN', 'ISI'], ...rows] } });
      const { hasil, checked } = checkRaw('buku.xlsx', raw, [], NO_OPTIONS);
      if (hasil === null) throw new Error('no results');
      const { html } = (await buildHtmlReport(hasil, DEFAULT_OPTIONS, BUILT_IN)).value;
      const told = unfold(checked.findings).flatMap(({ finding: { at, related = [], code } }) =>
        code === 'narasi/faktor-kosong' ? [] : [at, ...related].flatMap((x) => (x?.sheet === 'Narasi' ? x.row : [])),
      );
      cells.forEach((_, i) => {
        const times = html.split(textOf(i)).length - 1;
        expect(times === 1 || (times === 0 && told.includes(i + 2))).toBe(true);
      });
    }),
    { seed: 17, numRuns: randomRuns(200) },
  );
});
