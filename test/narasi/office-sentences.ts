import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NarasiBagian } from '../../src/domain/kinerja-data.ts';
import { AGENCY_ROWS } from './agency-rows.ts';
import { NAMES } from './example-hasil.ts';
import { OFFICE_ROWS } from './office-rows.ts';
import type { Expectation, SampleSentence } from './sentence.ts';

const SUBJECTS: Readonly<Record<string, string>> = { ...NAMES, ...OFFICE_ROWS, ...AGENCY_ROWS };

/** A line of the sets: workbook, BAGIAN, short word of UNTUK, ISI, then `code=piece` for each finding. */
function readLine(line: string): SampleSentence {
  const [buku = '', bagian = '', subject = '', content = '', ...findings] = line.split('\t');
  const full = SUBJECTS[subject];
  if (full === undefined) throw new Error(`no row is called ${subject}`);
  const expected = findings.map((text): Expectation => {
    const cut = text.indexOf('=');
    return [text.slice(0, cut), text.slice(cut + 1)];
  });
  return {
    buku: buku as SampleSentence['buku'],
    bagian: bagian as NarasiBagian,
    subject: full,
    content,
    findings: expected,
  };
}

function readSet(name: string): readonly SampleSentence[] {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
}

/** Right sentences as offices write them, from before the rules for their kinds: no finding on any is right. */
export const OFFICE_RIGHT = readSet('office-right.tsv');
/** The like with one slip each, and what a careful reader finds. */
export const OFFICE_WRONG = readSet('office-wrong.tsv');
/** Both once more, written when the rules stood. */
export const LATER_RIGHT = readSet('later-right.tsv');
export const LATER_WRONG = readSet('later-wrong.tsv');
/** Of two other agencies, written before any rule was tried on them. */
export const AGENCY_RIGHT = readSet('agency-right.tsv');
export const AGENCY_WRONG = readSet('agency-wrong.tsv');
/** Right sentences that compare with the quarter or the year before, in points or percent, or that look as if they did. */
export const CHANGE_RIGHT = readSet('change-right.tsv');
/** The like with a wrong difference, direction or figure. */
export const CHANGE_WRONG = readSet('change-wrong.tsv');
/** Both once more, written when the rule stood. */
export const CHANGE_LATER = readSet('change-later.tsv');
/** Right and wrong ones of the agencies once more, written when the rules for their kinds stood. */
export const AGENCY_LATER = readSet('agency-later.tsv');
/** Of an education office, and counts of people and things in another word than the SATUAN, written before any run. */
export const SCHOOL_RIGHT = readSet('school-right.tsv');
export const SCHOOL_WRONG = readSet('school-wrong.tsv');
export const COUNT_WORDS_RIGHT = readSet('count-words-right.tsv');
export const COUNT_WORDS_WRONG = readSet('count-words-wrong.tsv');
/** Of a puskesmas, written before any run. */
export const HEALTH_RIGHT = readSet('health-right.tsv');
export const HEALTH_WRONG = readSet('health-wrong.tsv');
