import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { judgeLayout, obeyUntilRead } from '../support/layouts/judge-layout.ts';
import { LAYOUT_CHOICES, type LayoutChoice, PLAIN_LAYOUT } from '../support/layouts/layout-choices.ts';
import { makeLayout, type Renamed } from '../support/layouts/make-layout.ts';
import { OFFICE_RESULTS } from '../support/layouts/office-data.ts';
import {
  ANY_LAYOUT,
  ANY_OWN_WORDS,
  judgeRandom,
  obeyRandom,
  type RandomLayout,
  renameQuarters,
} from '../support/layouts/random-layouts.ts';
import { randomRuns, sampled } from '../support/random-runs.ts';

const judge = (choice: LayoutChoice, renamed: Renamed = {}) =>
  judgeLayout(makeLayout(choice, renamed), OFFICE_RESULTS, NO_OPTIONS);
/** Codes of its errors, and where its results differ. */
const wrongIn = (choice: LayoutChoice) => {
  const { findings, differences } = judge(choice);
  return [findings.filter((f) => f.severity === 'error').map((f) => f.code), differences];
};

describe('whatever an office decides, the same results come out', () => {
  const singles = Object.entries(LAYOUT_CHOICES).flatMap(([name, values]) =>
    values.map((value): [string, LayoutChoice] => [`${name}: ${value}`, { ...PLAIN_LAYOUT, [name]: value }]),
  );

  test.each(sampled(singles))('%s', (_, choice) => {
    expect(wrongIn(choice)).toEqual([[], []]);
  });

  test('any of it together', () => {
    fc.assert(
      fc.property(ANY_LAYOUT, (choice) => {
        expect(wrongIn(choice)).toEqual([[], []]);
      }),
      { seed: 11, numRuns: randomRuns(1000) },
    );
  });
});

describe('what nobody can know is refused, and the advice followed to the letter ends in the right figures', () => {
  // biome-ignore format: a table reads best as a table
  const ownWords: readonly [string, Renamed, Partial<LayoutChoice>][] = [
    ['REALISASI under a word of its own', { REALISASI: 'HASIL KERJA' }, {}],
    ['REALISASI in one row', { 'REALISASI TRIWULAN I': 'HASIL TRIWULAN I', 'REALISASI TRIWULAN II': 'HASIL TRIWULAN II', 'REALISASI TRIWULAN III': 'HASIL TRIWULAN III', 'REALISASI TRIWULAN IV': 'HASIL TRIWULAN IV' }, { order: 'flat' }],
    ['REALISASI misspelt', { REALISASI: 'REALISSI' }, {}],
    ['TARGET under a word of its own', { TARGET: 'JANJI' }, {}],
    ['a quarter misspelt', { 'TRIWULAN II': 'TRIWULLAN II' }, {}],
    ['another quarter misspelt', { 'TRIWULAN I': 'TRIWULLAN I' }, {}],
    ['all quarters under another word', { 'TRIWULAN I': 'PERIODE A', 'TRIWULAN II': 'PERIODE B', 'TRIWULAN III': 'PERIODE C', 'TRIWULAN IV': 'PERIODE D' }, {}],
    ['ANGGARAN misspelt', { ANGGARAN: 'ANGARAN' }, {}],
    ['SUB KEGIATAN under a word of its own', { 'SUB KEGIATAN': 'PEKERJAAN' }, {}],
    ['INDIKATOR under a word of its own', { 'INDIKATOR KINERJA': 'UKURAN KEBERHASILAN' }, {}],
  ];
  test.each(sampled(ownWords))('%s', (_, renamed, change) => {
    const choice = { ...PLAIN_LAYOUT, ...change };
    const judgement = judge(choice, renamed);
    expect(judgement.outcome).toBe('refused');
    const written = Object.values(renamed);
    const told = JSON.stringify(judgement.findings.map((f) => f.args));
    expect(written.some((text) => told.includes(text))).toBe(true);
    const obeyed = obeyUntilRead(makeLayout(choice, renamed), OFFICE_RESULTS, NO_OPTIONS);
    expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
  });

  test('whatever else the office decided: read right, or refused with advice that ends in the right figures', () => {
    fc.assert(
      fc.property(ANY_OWN_WORDS, (layout) => {
        const { outcome } = judgeRandom(layout);
        if (outcome === 'right') return;
        expect(outcome).toBe('refused');
        const obeyed = obeyRandom(layout);
        expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
      }),
      { seed: 13, numRuns: randomRuns(500) },
    );
  });
});

describe('two headings in words of the office', () => {
  const OWN: Readonly<Record<string, (choice: LayoutChoice) => Renamed>> = {
    INDIKATOR: ({ indikator }) => ({ [indikator]: 'UKURAN KEBERHASILAN' }),
    'SUB KEGIATAN': ({ subKegiatan }) => ({ [subKegiatan]: 'PEKERJAAN' }),
    ANGGARAN: ({ pagu }) => ({ [pagu]: 'DANA' }),
    TARGET: ({ target }) => Object.fromEntries(target.split('|').map((heading) => [heading, 'JANJI'])),
    REALISASI: ({ realisasi }) => Object.fromEntries(realisasi.split('|').map((heading) => [heading, 'HASIL KERJA'])),
    'TARGET TAHUNAN': ({ annualTarget }) => ({ [annualTarget]: 'JANJI SETAHUN' }),
    quarters: (choice) => renameQuarters(choice, ['PERIODE A', 'PERIODE B', 'PERIODE C', 'PERIODE D']),
  };
  const kinds = Object.keys(OWN);
  const pairs = kinds.flatMap((first, i) => kinds.slice(i + 1).map((second) => [first, second] as const));

  /** Both renamings; in one row a heading holds the part and the quarter. */
  function renameBoth(choice: LayoutChoice, first: string, second: string): Renamed {
    const part = OWN[first]?.(choice) ?? {};
    const other = OWN[second]?.(choice) ?? {};
    const replaced = Object.entries(other).map(([heading, name]) => {
      const known = Object.entries(part).find(([word]) => heading.startsWith(`${word} `));
      return [heading, known === undefined ? name : name.replace(...known)] as const;
    });
    return { ...part, ...Object.fromEntries(replaced) };
  }

  test.each(
    sampled(
      (['quarter over part', 'flat', 'part over quarter'] as const).flatMap((order) =>
        pairs.map((p) => [order, ...p] as const),
      ),
    ),
  )('%s: %s and %s: the advice followed to the letter ends in the right figures', (order, first, second) => {
    const choice = { ...PLAIN_LAYOUT, order };
    const renamed = renameBoth(choice, first, second);
    const judgement = judge(choice, renamed);
    expect(['refused', 'right']).toContain(judgement.outcome);
    if (judgement.outcome === 'right') return;
    const obeyed = obeyUntilRead(makeLayout(choice, renamed), OFFICE_RESULTS, NO_OPTIONS);
    expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
  });

  test('both are named where either may be what is missing', () => {
    const { findings } = judge(PLAIN_LAYOUT, renameBoth(PLAIN_LAYOUT, 'TARGET', 'REALISASI'));
    const hints = findings.filter((f) => f.code === 'kolom/tidak-ada').map((f) => wording(f).hint);
    expect(hints).toContain(
      'bila kolom G ("HASIL KERJA") yang benar, tulis "REALISASI" di G2; bila kolom F ("JANJI") yang benar, tulis "REALISASI" di F2',
    );
  });
});

/** What `npm run layouts:acak` found wrong once, cut down to what it took. */
describe('what a long trial found', () => {
  const quarters = (names: readonly (string | undefined)[], change: Partial<LayoutChoice>): RandomLayout => {
    const choice = { ...PLAIN_LAYOUT, ...change };
    return { choice, renamed: renameQuarters(choice, names) };
  };
  const PERIODS = ['PERIODE A', 'PERIODE B', 'PERIODE C', 'PERIODE D'];
  const MISSPELT = ['TRIWULLAN I', 'TRIWULLAN II', 'TRIWULLAN III', 'TRIWULLAN IV'];

  // biome-ignore format: a table reads best as a table
  const found: readonly [string, RandomLayout][] = [
    ['the first quarter misspelt in each heading: s.d. without it', quarters(['TRIWULLAN I'], { order: 'flat' })],
    ['the same, quarter first', quarters(['TRIWULLAN I'], { order: 'flat, quarter first' })],
    ['the same, in brackets', quarters(['TRIWULLAN I'], { order: 'flat in brackets' })],
    ['quarters of no known name behind the part', quarters(PERIODS, { order: 'flat in brackets', target: 'Target *)|Target (Rp)' })],
    ['the same below the part', quarters(PERIODS, { order: 'part over quarter' })],
    ['the same below the part and a word', quarters(MISSPELT, { order: 'part over word over numeral', names: 'lower' })],
    ['the same over the middle of the parts', quarters(PERIODS, { order: 'middle', names: 'lower' })],
    ['the same never merged', quarters(PERIODS, { order: 'unmerged', names: 'upper', pagu: 'before | after' })],
    ['the same never merged, beside sums up to the quarter', quarters(PERIODS, { order: 'middle', names: 'upper', extra: 'S.D.' })],
    ['the same in brackets, beside sums up to the quarter', quarters(PERIODS, { order: 'flat in brackets', extra: 'S.D.' })],
    ['the same over a KETERANGAN each', quarters(MISSPELT, { names: 'lower', extra: 'KETERANGAN in quarters' })],
    ['one quarter below a part merged over figures, title with a quarter', quarters([undefined, 'TRIWULLAN II'], { title: 'merged and blank', order: 'part over quarter', names: 'upper', numbering: 'a', kode: 'in names' })],
    ['names above a blank, numbered in Roman, quarters below the part', quarters([], { title: 'merged and blank', order: 'part over quarter', names: 'upper', numbering: 'I' })],
    ['the same printed on three pages, its numbers on the first alone', quarters(['TAHAP SATU', 'TAHAP DUA', 'TAHAP TIGA', 'TAHAP EMPAT'], { title: 'merged', order: 'part per quarter over numeral', numbering: 'a', page: 'title', pageRows: 1 })],
    ['the same below a part and a word on three pages, a quarter in the title', quarters(PERIODS, { title: 'identity', order: 'part over word over numeral', names: 'upper', numbering: 'a', page: 'heading', pageRows: 1 })],
    ['the same over the middle of the parts, sums of each page', quarters(MISSPELT, { title: 'over a figure', order: 'middle', names: 'lower', numbering: '(1)', page: 'brought at the foot', pageRows: 1 })],
    ['quarters in words of the office on three pages, each heading in one row', quarters(PERIODS, { order: 'flat, quarter first', realisasi: 'REALISASI KINERJA|REALISASI KEUANGAN', target: 'TARGET KINERJA|TARGET KEUANGAN', numbering: '1', extra: 'KETERANGAN in quarters', kode: 'in names', page: 'heading', pageRows: 1 })],
    ['two pages, numbers and quarters on each, codes in the names', quarters(['TAHAP SATU', 'TAHAP DUA', 'TAHAP TIGA', 'TAHAP EMPAT'], { title: 'plain', order: 'part per quarter over numeral', numbering: '1', kode: 'in names', page: 'heading and numbers' })],
    ['before and after the change, a page number over the last column', quarters([], { title: 'unit at the right', order: 'unmerged', names: 'upper', pagu: 'before | after', numbering: '[1]', extra: 'S.D.', page: 'Halaman at the right' })],
    ['names above a blank, numbered in letters beyond i', quarters(PERIODS, { title: 'merged', order: 'part over word over numeral', names: 'upper', numbering: 'a' })],
  ];
  // biome-ignore format: a table reads best as a table
  const ofPages: readonly [string, RandomLayout][] = [
    ['REALISASI misspelt on both pages', { choice: { ...PLAIN_LAYOUT, order: 'part over numeral', names: 'upper', numbering: '[1]', extra: 'KETERANGAN in quarters', kode: 'in names', page: 'heading' }, renamed: { REALISASI: 'REALISSI' } }],
    ['TARGET under a word of its own on three pages', { choice: { ...PLAIN_LAYOUT, title: 'merged and blank', names: 'upper', numbering: 'a', extra: 'KETERANGAN', page: 'carried at the head alone', pageRows: 1 }, renamed: { TARGET: 'JANJI' } }],
  ];
  test.each([...sampled(found), ...sampled(ofPages)])('%s', (_, layout) => {
    const { outcome } = judgeRandom(layout);
    expect(outcome).toBe(Object.keys(layout.renamed).length === 0 ? 'right' : 'refused');
    const obeyed = obeyRandom(layout);
    expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
  });
});
