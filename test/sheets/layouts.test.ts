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

describe('whatever an office decides, the same results come out', () => {
  const singles = Object.entries(LAYOUT_CHOICES).flatMap(([name, values]) =>
    values.map((value): [string, LayoutChoice] => [`${name}: ${value}`, { ...PLAIN_LAYOUT, [name]: value }]),
  );

  test.each(singles)('%s', (_, choice) => {
    expect([errors(choice), judge(choice).differences]).toEqual([[], []]);
  });

  test('any of it together', () => {
    const choices = fc.record(
      Object.fromEntries(
        Object.entries(LAYOUT_CHOICES).map(([name, values]) => [
          name,
          fc.constantFrom(...(values as readonly unknown[])),
        ]),
      ),
    ) as unknown as fc.Arbitrary<LayoutChoice>;
    fc.assert(
      fc.property(choices, (choice) => {
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

  test('whatever else the office decided: read right, or refused with advice that ends in the right figures', () => {
    // A heading of each kind under a word of its own, or misspelt, in any combination of the other choices.
    const written: readonly Renamed[] = [
      { REALISASI: 'REALISSI' },
      { REALISASI: 'HASIL KERJA' },
      { ANGGARAN: 'ANGARAN' },
      { 'SUB KEGIATAN': 'PEKERJAAN' },
      { 'INDIKATOR KINERJA': 'UKURAN KEBERHASILAN' },
      { 'TRIWULAN II': 'TRIWULLAN II' },
    ];
    const { title, names, numbering, total, extra, kode, offset, below } = LAYOUT_CHOICES;
    const others = fc.record({
      title: fc.constantFrom(...title),
      order: fc.constantFrom('quarter over part' as const, 'unmerged' as const),
      names: fc.constantFrom(...names),
      numbering: fc.constantFrom(...numbering),
      total: fc.constantFrom(...total),
      extra: fc.constantFrom(...extra),
      kode: fc.constantFrom(...kode),
      offset: fc.constantFrom(...offset),
      below: fc.constantFrom(...below),
    });
    fc.assert(
      fc.property(others, fc.constantFrom(...written), (change, renamed) => {
        const choice = { ...PLAIN_LAYOUT, ...change };
        const { outcome } = judge(choice, renamed);
        expect(outcome).not.toBe('silent');
        if (outcome !== 'refused') return;
        const obeyed = obeyUntilRead(makeLayout(choice, renamed), OFFICE_RESULTS, NO_OPTIONS);
        expect([obeyed.outcome, obeyed.last.differences]).toEqual(['right', []]);
      }),
      { seed: 13, numRuns: randomRuns(300) },
    );
  });
});
