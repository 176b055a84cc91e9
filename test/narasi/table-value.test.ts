import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { NARASI_BAGIAN } from '../../src/domain/kinerja-data.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { randomRuns } from '../support/random-runs.ts';
import { HASIL, NAMES } from './example-hasil.ts';
import { findInNarasi } from './find-in-narasi.ts';
import { makeNarasiRow } from './measure-sentences.ts';

// Properties take seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: randomRuns(100) };

const formatRupiah = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

function findWrongFigures(content: string, subject: string): readonly Finding[] {
  const all = findInNarasi([makeNarasiRow({ bagian: 'Analisis', subject: subject, content: content })], HASIL.dinas);
  return all.filter((d) => d.code === 'narasi/angka-beda');
}

/** Ways to tell the figures of a row, all of the quarter. */
const WAYS: readonly ((t: string, r: string, thing: string) => string)[] = [
  (t, r, b) => `Pada Triwulan III ditargetkan ${t} ${b} dan terealisasi ${r} ${b}.`,
  (t, r, b) => `Realisasi Triwulan III sebanyak ${r} ${b} dari target ${t} ${b}.`,
  (t, r, b) => `Target triwulan ini adalah ${t} ${b}, sedangkan realisasinya ${r} ${b}.`,
  (t, r, b) => `Terealisasi ${r} dari ${t} ${b} yang ditargetkan pada Triwulan III.`,
];
const MONEY_PHRASES: readonly ((t: string, r: string) => string)[] = [
  (t, r) => `Target keuangan Triwulan III sebesar Rp${t} dan terealisasi sebesar Rp${r}.`,
  (t, r) => `Realisasi keuangan pada Triwulan III sebesar Rp. ${r},- dari target Rp. ${t},-.`,
  (t, r) => `Dari target anggaran Triwulan III Rp ${t},00 telah direalisasikan Rp ${r},00.`,
];

test('figures of the table, however told, have no finding; any other figure has one with both numbers', () => {
  // Ibu hamil in Triwulan III: 320 and 288 orang.
  const otherNumbers = fc.integer({ min: 1, max: 5000 }).filter((n) => ![288, 320, 1250].includes(n));
  fc.assert(
    fc.property(fc.constantFrom(...WAYS), otherNumbers, (way, n) => {
      expect(findWrongFigures(way('320', '288', 'orang'), NAMES.pregnantWomen)).toEqual([]);
      const [d, ...rest] = findWrongFigures(way('320', formatRupiah(n), 'orang'), NAMES.pregnantWomen);
      expect(rest).toEqual([]);
      expect(d).toMatchObject({ written: String(n), computed: '288', difference: String(n - 288) });
    }),
    RUNS,
  );
});

test('the same for money', () => {
  // Ibu hamil in Triwulan III: 80.000.000 and 61.750.000 (s.d.: 175.500.000).
  const otherNumbers = fc.integer({ min: 1_000, max: 900_000_000 }).filter((n) => n !== 61_750_000);
  fc.assert(
    fc.property(fc.constantFrom(...MONEY_PHRASES), otherNumbers, (way, n) => {
      expect(findWrongFigures(way('80.000.000', '61.750.000'), NAMES.pregnantWomen)).toEqual([]);
      const findings = findWrongFigures(way('80.000.000', formatRupiah(n)), NAMES.pregnantWomen);
      expect(findings.map((d) => [d.written, d.computed])).toEqual([[String(n), '61750000']]);
    }),
    RUNS,
  );
});

test('a bound is right when the figure of the table keeps it', () => {
  // Realisasi of ibu hamil in Triwulan III: 61.750.000.
  const boundaries = [
    ['lebih dari', (n: number) => 61_750_000 >= n],
    ['di atas', (n: number) => 61_750_000 >= n],
    ['kurang dari', (n: number) => 61_750_000 <= n],
    ['hampir', (n: number) => 61_750_000 <= n],
    ['sekitar', (n: number) => Math.abs(61_750_000 - n) <= n / 10],
  ] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...boundaries),
      fc.integer({ min: 1_000_000, max: 200_000_000 }),
      ([word, correct], n) => {
        const content = `Realisasi keuangan Triwulan III ${word} Rp${formatRupiah(n)}.`;
        const findings = findWrongFigures(content, NAMES.pregnantWomen).map((d) => [d.written, d.computed]);
        expect(findings).toEqual(correct(n) ? [] : [[String(n), '61750000']]);
      },
    ),
    RUNS,
  );
});

test('what is left of the pagu, and an earlier quarter beside the own one, are held against the table', () => {
  // Pagu 250.000.000 less 175.500.000 s.d. Triwulan III; what is left of the quarter's or the s.d. target, or of the
  // pagu after this quarter alone, passes too.
  const rest = [74_500_000, 18_250_000, 24_500_000, 188_250_000];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300_000_000 }), (n) => {
      const findings = findWrongFigures(
        `Sisa pagu sampai dengan Triwulan III Rp${formatRupiah(n)}.`,
        NAMES.pregnantWomen,
      );
      expect(findings.map((d) => d.computed)).toEqual(rest.includes(n) ? [] : ['74500000']);
    }),
    RUNS,
  );
  for (const n of rest) expect(findWrongFigures(`Sisa pagu Rp${formatRupiah(n)}.`, NAMES.pregnantWomen)).toEqual([]);
  // Triwulan II: 305 orang, s.d. 595, of 1.250; 288 is Triwulan III's own, and 32 what it lacks of its target of 320.
  const otherNumbers = fc.integer({ min: 1, max: 5000 }).filter((n) => ![305, 595, 1250, 288, 32].includes(n));
  const content = (n: number) =>
    `Realisasi Triwulan II sebanyak ${formatRupiah(n)} orang, lalu 288 orang pada Triwulan III.`;
  expect(findWrongFigures(content(305), NAMES.pregnantWomen)).toEqual([]);
  fc.assert(
    fc.property(otherNumbers, (n) => {
      const findings = findWrongFigures(content(n), NAMES.pregnantWomen);
      expect(findings.map((d) => [d.written, d.computed])).toEqual([[String(n), '305']]);
    }),
    RUNS,
  );
});

test('any text is read without an exception, and every finding quotes it', () => {
  const word = fc.constantFrom(
    'target',
    'realisasi',
    'capaian',
    'kinerja',
    'keuangan',
    'pagu',
    'serapan',
    'Triwulan I',
    'TW II',
    'tahun 2023',
    'Tahun Anggaran',
    's.d.',
    'sampai dengan',
    'dari',
    '3 (tiga)',
    '3 tiga)',
    '(dua',
    '100%',
    '59 %',
    'Rp1.000',
    'Rp',
    'seratus',
    'juta',
    'belum',
    'mencapai target',
    'di bawah 100%',
    'predikat Baik',
    'sub kegiatan',
    'Kegiatan',
    'terdiri dari',
    '{target}',
    '{',
    '}',
    '(',
    ')',
    ',',
    '.',
    ';',
    '\n',
    '- ',
    '**',
    NAMES.youngChildren,
    NAMES.healthyLivingKegiatan,
  );
  const texts = fc.oneof(
    // Not fc.string of the unit 'binary', which first makes a table of all there are.
    fc
      .array(fc.integer({ max: 0x10ffff, min: 0 }), { maxLength: 200 })
      .map((points) => String.fromCodePoint(...points)),
    fc.array(word, { maxLength: 30 }).map((k) => k.join(' ')),
  );
  const subject = fc.constantFrom('', NAMES.youngChildren, NAMES.healthyLivingKegiatan, 'entah');
  fc.assert(
    fc.property(texts, subject, fc.constantFrom(...NARASI_BAGIAN), (content, u, bagian) => {
      for (const d of findInNarasi([makeNarasiRow({ bagian, subject: u, content: content })], HASIL.dinas)) {
        expect(d.code).toMatch(/^narasi\//);
        expect(Object.values(d.args).every((a) => typeof a === 'string')).toBe(true);
      }
    }),
    { numRuns: randomRuns(500) },
  );
});
