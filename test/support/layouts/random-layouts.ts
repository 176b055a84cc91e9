import fc from 'fast-check';
import { NO_OPTIONS } from '../../../src/sheets/parse-buku.ts';
import { type Judgement, judgeLayout, type Obeyed, obeyUntilRead } from './judge-layout.ts';
import { LAYOUT_CHOICES, type LayoutChoice } from './layout-choices.ts';
import { makeLayout, type Renamed } from './make-layout.ts';
import { OFFICE_RESULTS } from './office-data.ts';
import { quarterTexts } from './write-layout-sheet.ts';

/** Every choice of an office together. */
export const ANY_LAYOUT: fc.Arbitrary<LayoutChoice> = fc.record(
  Object.fromEntries(
    Object.entries(LAYOUT_CHOICES).map(([name, values]) => [name, fc.constantFrom(...(values as readonly unknown[]))]),
  ),
) as unknown as fc.Arbitrary<LayoutChoice>;

/** Headings of a layout under a word of the office's own, or misspelt: one, the same part in every quarter, or quarters. */
const OWN_WORDS: readonly ((choice: LayoutChoice) => Renamed)[] = [
  ({ indikator }) => ({ [indikator]: 'UKURAN KEBERHASILAN' }),
  ({ subKegiatan }) => ({ [subKegiatan]: 'PEKERJAAN' }),
  // That figures are thousands must stay said.
  ({ pagu }) => (pagu.includes('ribuan') ? {} : { [pagu]: 'ANGARAN' }),
  ({ target }) => renamePart(target, 'JANJI'),
  ({ realisasi }) => renamePart(realisasi, 'HASIL KERJA'),
  ({ realisasi }) => renamePart(realisasi, 'REALISSI'),
  (choice) => renameQuarters(choice, ['PERIODE A', 'PERIODE B', 'PERIODE C', 'PERIODE D']),
  (choice) => renameQuarters(choice, ['TAHAP SATU', 'TAHAP DUA', 'TAHAP TIGA', 'TAHAP EMPAT']),
  (choice) => renameQuarters(choice, ['TRIWULLAN I', 'TRIWULLAN II', 'TRIWULLAN III', 'TRIWULLAN IV']),
  (choice) => renameQuarters(choice, [undefined, 'TRIWULLAN II']),
  (choice) => renameQuarters(choice, ['TRIWULLAN I']),
  (choice) => renameQuarters(choice, [undefined, undefined, undefined, 'TRIWULLAN IV']),
];

/** A layout and what of it an office heads in its own words. */
export interface RandomLayout {
  readonly choice: LayoutChoice;
  readonly renamed: Renamed;
}

/** Layouts of which some headings are nobody's but the office's own. */
export const ANY_OWN_WORDS: fc.Arbitrary<RandomLayout> = fc
  .tuple(ANY_LAYOUT, fc.constantFrom(...OWN_WORDS))
  .map(([choice, rename]) => ({ choice, renamed: rename(choice) }));

/** How lapkin reads a layout. */
export function judgeRandom({ choice, renamed }: RandomLayout): Judgement {
  return judgeLayout(makeLayout(choice, renamed), OFFICE_RESULTS, NO_OPTIONS);
}

/** What comes of doing as the hints say in a layout that is refused. */
export function obeyRandom({ choice, renamed }: RandomLayout): Obeyed {
  return obeyUntilRead(makeLayout(choice, renamed), OFFICE_RESULTS, NO_OPTIONS);
}

function renamePart(written: string, word: string): Renamed {
  return Object.fromEntries(written.split('|').map((heading) => [heading, word]));
}

/** A layout's headings of quarters under other names; undefined = as it is. */
export function renameQuarters(choice: LayoutChoice, names: readonly (string | undefined)[]): Renamed {
  const parts = [...choice.target.split('|'), ...choice.realisasi.split('|'), 'ANGGARAN'];
  return Object.fromEntries(
    names.flatMap((name, i) =>
      name === undefined ? [] : parts.flatMap((part) => quarterTexts(part, i + 1, choice, name)),
    ),
  );
}
