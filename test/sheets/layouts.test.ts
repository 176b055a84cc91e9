import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { judgeLayout, obeyUntilRead } from '../support/layouts/judge-layout.ts';
import { LAYOUT_CHOICES, type LayoutChoice, PLAIN_LAYOUT } from '../support/layouts/layout-choices.ts';
import { makeLayout, type Renamed } from '../support/layouts/make-layout.ts';
import { OFFICE_RESULTS } from '../support/layouts/office-data.ts';
import { randomRuns } from '../support/random-runs.ts';

const judge = (choice: LayoutChoice, renamed: Renamed = {}) =>
  judgeLayout(makeLayout(choice, renamed), OFFICE_RESULTS, NO_OPTIONS);
const errors = (choice: LayoutChoice) =>
  judge(choice)
    .findings.filter((f) => f.severity === 'error')
    .map((f) => f.code);

/** Every choice of an office together; names above a blank and a row of numbers, beside quarters below parts, are refused. */
const CHOICES = (
  fc.record(
    Object.fromEntries(
      Object.entries(LAYOUT_CHOICES).map(([name, values]) => [
        name,
        fc.constantFrom(...(values as readonly unknown[])),
      ]),
    ),
  ) as unknown as fc.Arbitrary<LayoutChoice>
).filter(({ names, numbering, order }) => names !== 'upper' || numbering === 'none' || !order.startsWith('part'));

/** Headings of a layout under a word of the office's own, or misspelt: one, or the same part in every quarter. */
const OWN_WORDS: readonly ((choice: LayoutChoice) => Renamed)[] = [
  ({ indikator }) => ({ [indikator]: 'UKURAN KEBERHASILAN' }),
  ({ subKegiatan }) => ({ [subKegiatan]: 'PEKERJAAN' }),
  // That figures are thousands must stay said.
  ({ pagu }) => (pagu.includes('ribuan') ? {} : { [pagu]: 'ANGARAN' }),
  ({ target }) => renamePart(target, 'JANJI'),
  ({ realisasi }) => renamePart(realisasi, 'HASIL KERJA'),
  ({ realisasi }) => renamePart(realisasi, 'REALISSI'),
];

const renamePart = (written: string, word: string): Renamed =>
  Object.fromEntries(written.split('|').map((heading) => [heading, word]));

describe('whatever an office decides, the same results come out', () => {
  const singles = Object.entries(LAYOUT_CHOICES).flatMap(([name, values]) =>
    values.map((value): [string, LayoutChoice] => [`${name}: ${value}`, { ...PLAIN_LAYOUT, [name]: value }]),
  );

  test.each(singles)('%s', (_, choice) => {
    expect([errors(choice), judge(choice).differences]).toEqual([[], []]);
  });

  test('any of it together', () => {
    fc.assert(
      fc.property(CHOICES, (choice) => {
        expect([errors(choice), judge(choice).differences]).toEqual([[], []]);
      }),
      { seed: 11, numRuns: randomRuns(1000) },
    );
  });
});

describe('what nobody can know is refused, and the advice followed to the letter ends in the right figures', () => {
  // biome-ignore format: a table reads best as a table
  test.each<[string, Renamed, Partial<LayoutChoice>]>([
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
  ])('%s', (_, renamed, change) => {
    const choice = { ...PLAIN_LAYOUT, ...change };
    const judgement = judge(choice, renamed);
    expect(judgement.outcome).toBe('refused');
    const written = Object.values(renamed);
    const told = JSON.stringify(judgement.findings.map((f) => f.args));
    expect(written.some((text) => told.includes(text))).toBe(true);
    const obeyed = obeyUntilRead(makeLayout(choice, renamed), OFFICE_RESULTS, NO_OPTIONS);
    expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
  });

  const ownWords = (
    word: fc.Arbitrary<(typeof OWN_WORDS)[number]>,
    check: (choice: LayoutChoice, r: Renamed) => void,
  ) =>
    fc.assert(
      fc.property(CHOICES, word, (choice, rename) => check(choice, rename(choice))),
      { seed: 13, numRuns: randomRuns(300) },
    );

  test('whatever else the office decided, quarters and their order too: never wrong in silence, obeyed or not', () => {
    ownWords(fc.constantFrom(...OWN_WORDS), (choice, renamed) => {
      const { outcome } = judge(choice, renamed);
      expect(outcome).not.toBe('silent');
      if (outcome !== 'refused') return;
      expect(obeyUntilRead(makeLayout(choice, renamed), OFFICE_RESULTS, NO_OPTIONS).outcome).not.toBe('silent');
    });
  });

  test('a heading under a word of the office: read right, or refused with advice that ends in the right figures', () => {
    ownWords(fc.constantFrom(...OWN_WORDS), (choice, renamed) => {
      const { outcome } = judge(choice, renamed);
      if (outcome !== 'refused') return;
      const obeyed = obeyUntilRead(makeLayout(choice, renamed), OFFICE_RESULTS, NO_OPTIONS);
      expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
    });
  });
});
