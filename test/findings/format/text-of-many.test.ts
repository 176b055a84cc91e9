import { describe, expect, it } from 'vitest';
import { CATALOGUE, type Code } from '../../../src/findings/catalog.ts';
import { exampleOf } from '../../../src/findings/example.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { columns } from '../../../src/findings/format/flow.ts';
import { formatText } from '../../../src/findings/format/text.ts';
import { NO_PAINT } from '../../../src/findings/paint.ts';
import { sortFindings } from '../../../src/findings/sort-findings.ts';
import { checkedFile, report } from '../../support/example-check-report.ts';

const SHEETS = ['Identitas', 'PK', 'Rencana Aksi', 'Realisasi Keuangan', 'Narasi'];

/** A finding of every code, as one workbook might have them all. */
const MANY: readonly Finding[] = sortFindings(
  (Object.keys(CATALOGUE) as Code[]).map((code) => exampleOf(code).finding),
  SHEETS,
);

const textOf = (width?: number): string =>
  formatText(report(checkedFile(MANY)), { paint: NO_PAINT, ...(width === undefined ? {} : { width }) });

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe.each([60, 120])('a finding of every code at %i columns', (width) => {
  const lines = textOf(width).split('\n');

  it('keeps within them, but for a word that is longer by itself', () => {
    const wide = lines.filter((line) => columns(line) > width);
    expect(wide.filter((line) => wordsOf(line).every((word) => columns(word) + 19 <= width))).toEqual([]);
  });

  it('breaks no word and loses none', () => {
    expect(wordsOf(textOf(width))).toEqual(wordsOf(textOf()));
  });

  it('goes on below the text that it goes on with', () => {
    let below = 0;
    const lost: string[] = [];
    for (const line of lines) {
      const indent = line.length - line.trimStart().length;
      const label = /^( {6}\S.*? {2,})\S/.exec(line)?.[1] ?? /^( {2}\d\. )/.exec(line)?.[1];
      if (label !== undefined && indent <= 6) below = label.length;
      else if (/^\S+\[/.test(line)) below = 6;
      else if (indent > 0 && indent !== below && !/^ {2}dan \d+ lagi/.test(line)) lost.push(line);
      else if (indent === 0) below = 2;
    }
    expect(lost).toEqual([]);
  });
});

describe('a finding of every code', () => {
  const text = textOf(60);

  it('stands under its sheet and row, each once, what others follow from first', () => {
    const headings = [...textOf().matchAll(/^Lembar (.+), baris (\d+)/gm)].map(([, sheet, row]) => `${sheet} ${row}`);
    expect(headings.length).toBeGreaterThan(40);
    expect(new Set(headings).size).toBe(headings.length);
    for (const group of textOf()
      .split(/^Lembar .*$/m)
      .slice(1)) {
      const roots = group
        .split(/^(?=\S+\[)/m)
        .slice(1)
        .map((one) => /^ {6}ikut/m.test(one));
      expect([...roots].sort((a, b) => Number(b) - Number(a))).toEqual(roots);
    }
  });

  it('names what follows from a mistake under it, and no repair of its own', () => {
    const own = textOf()
      .split(/^(?=\S+\[)/m)
      .find((one) => one.startsWith('kesalahan[kolom/tertukar]'));
    expect(own).toMatch(/saran .*\n {6}ikut .*temuan lain akibat kesalahan ini: /);
    expect(own?.match(/^ {6}saran/gm)).toHaveLength(1);
  });

  it('ends with what to do first: three steps, then to check again', () => {
    const end = text.slice(text.indexOf('Kerjakan dahulu:'));
    expect(end.match(/^ {2}\d\. /gm)).toEqual(['  1. ', '  2. ', '  3. ']);
    expect(end.replace(/\s+/g, ' ')).toContain('Simpan, lalu periksa lagi');
    expect(end.trimEnd().split('\n').at(-1)).toMatch(/q2\.xlsx$/);
  });
});
