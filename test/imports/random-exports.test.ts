import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { countDocuments } from '../../src/imports/documents.ts';
import type { Atom } from '../../src/imports/reading.ts';
import { asDocuments, asPagu, randomLines, subKode, sumLines, WRITINGS } from '../support/exports/random-exports.ts';
import { readRows } from '../support/exports/read-rows.ts';
import { randomRuns } from '../support/random-runs.ts';

/** Sums of amounts in sen, by a key. */
function sumsOf(atoms: readonly Atom[], key: (atom: Atom) => string): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const atom of atoms) sums.set(key(atom), (sums.get(key(atom)) ?? 0n) + BigInt(atom.value.times(100).toFixed()));
  return sums;
}

const kodeOf = (atom: Atom): string => atom.sub.split('|').at(-1) ?? '';

it('documents: each sub kegiatan and quarter to the sen, however numbers are written', () => {
  fc.assert(
    fc.property(randomLines(10, 2000), fc.constantFrom(...WRITINGS), (lines, writing) => {
      const { documents, findings } = readRows(asDocuments(lines, writing));
      const { atoms } = countDocuments(documents, {}, 'dokumen');
      expect(findings).toEqual([]);
      const quarter = (month: number): number => Math.ceil(month / 3);
      const expected = sumLines(lines, ({ sub, month }) => `${subKode(sub)} ${quarter(month)}`);
      expect(sumsOf(atoms, (atom) => `${kodeOf(atom)} ${atom.triwulan}`)).toEqual(expected);
    }),
    { numRuns: randomRuns(60) },
  );
});

it('pagu: each sub kegiatan to the sen', () => {
  fc.assert(
    fc.property(randomLines(10, 2000), fc.constantFrom(...WRITINGS), (lines, writing) => {
      const reading = readRows(asPagu(lines, writing));
      expect(sumsOf(reading.atoms, kodeOf)).toEqual(sumLines(lines, ({ sub }) => subKode(sub)));
      expect(reading.findings).toEqual([]);
    }),
    { numRuns: randomRuns(60) },
  );
});

it('adds up in decimals: a tenth and two tenths are three tenths', () => {
  const cells = asPagu(
    [
      { sub: 1, rekening: 1, month: 1, sen: 10n },
      { sub: 1, rekening: 2, month: 1, sen: 20n },
    ],
    'number',
  );
  const [a, b] = readRows(cells).atoms;
  expect(a?.value.plus(b?.value ?? 0).eq(toAngka('0.3'))).toBe(true);
});
