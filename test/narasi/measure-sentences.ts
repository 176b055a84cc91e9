import type { HasilKinerja } from '../../src/domain/hasil.ts';
import type { NarasiRow } from '../../src/domain/kinerja-data.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Row } from '../../src/sheets/buku-kerja.ts';
import { argumentOf } from '../support/argument-of.ts';
import { AGENCY_HASIL } from './agency-rows.ts';
import { HASIL } from './example-hasil.ts';
import { findInNarasi } from './find-in-narasi.ts';
import { OFFICE_HASIL } from './office-rows.ts';
import type { Expectation, SampleSentence } from './sentence.ts';
import { YEARLY_HASIL } from './yearly-hasil.ts';

/** A row of Narasi as read from row `row` of the sheet: BAGIAN in B, UNTUK in C, ISI in D. */
export function makeNarasiRow(data: NarasiRow, row = 2): Row<NarasiRow> {
  const cellIn = (column: number) => ({ sheet: 'Narasi', row, column });
  return {
    row,
    data,
    at: { bagian: cellIn(2), subject: cellIn(3), content: cellIn(4) },
    printed: new Map(),
    own: new Set(),
  };
}

const HASIL_BY_BUKU: Readonly<Record<SampleSentence['buku'], HasilKinerja>> = {
  ...HASIL,
  kantor: OFFICE_HASIL,
  ...AGENCY_HASIL,
  tahunan: YEARLY_HASIL,
};

/** Findings on the sentences of one cell; what the workbook as a whole lacks (faktor-kosong) is not counted. */
export function checkSentence(k: SampleSentence): readonly Finding[] {
  const { bagian, subject, content } = k;
  const all = findInNarasi([makeNarasiRow({ bagian, subject: subject, content: content })], HASIL_BY_BUKU[k.buku]);
  return all.filter((d) => d.code !== 'narasi/faktor-kosong');
}

/** Where the findings of a set are not those expected, each as `code "piece" <- sentence`. */
export interface Mistakes {
  /** Found, not expected: false alarms. */
  readonly unexpected: readonly string[];
  /** Expected, not found. */
  readonly missed: readonly string[];
}

function quoteOf(d: Finding): string {
  const [quoted, placeholder] = [argumentOf(d, 'kutip'), argumentOf(d, 'isian')];
  return quoted ?? (placeholder === undefined ? (d.written ?? '') : `{${placeholder}}`);
}

/** A finding answers an expectation when the code is the same and both point at a common piece of the text. */
function isAnswer(d: Finding, [code, piece]: Expectation, raw: string): boolean {
  if (d.code !== `narasi/${code}`) return false;
  const content = raw.replace(/\*+/g, '');
  const [a, b] = [quoteOf(d), piece].map((p) => ({
    start: content.indexOf(p),
    end: content.indexOf(p) + p.length,
    found: content.includes(p),
  }));
  if (a === undefined || b === undefined || !a.found || !b.found || argumentOf(d, 'kutip') === '') return false;
  return a.start < b.end && b.start < a.end;
}

/** Runs a set of sentences and names every fault; `check` gives the findings of one. */
export function findMistakes(set: readonly SampleSentence[], check = checkSentence): Mistakes {
  const unexpected: string[] = [];
  const missed: string[] = [];
  for (const k of set) {
    const rest = [...k.findings];
    for (const d of check(k)) {
      const i = rest.findIndex((h) => isAnswer(d, h, k.content));
      if (i === -1) unexpected.push(`${d.code} "${quoteOf(d)}" <- ${k.content}`);
      else rest.splice(i, 1);
    }
    missed.push(...rest.map(([code, p]) => `narasi/${code} "${p}" <- ${k.content}`));
  }
  return { unexpected, missed };
}
