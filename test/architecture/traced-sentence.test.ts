import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBuku } from '../../src/app/shared/check-buku.ts';
import { printFigures } from '../../src/findings/figures.ts';
import { prepareHasilNarasi } from '../../src/narasi/hasil-narasi.ts';
import { makeCellReader } from '../../src/narasi/narasi-cell.ts';
import { listNames } from '../../src/narasi/narasi-scope.ts';
import { tableValues } from '../../src/narasi/table-value.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';

const ROOT = join(import.meta.dirname, '../..');
const NAME = 'examples/kalaena-2024-tw2-asli.xlsx';

/** The section of docs/narasi.md that follows one sentence. */
function readTrace(): string {
  const [, section = ''] = readFileSync(join(ROOT, 'docs/narasi.md'), 'utf8').split('\n## One sentence traced\n');
  return section.split('\n## ')[0] ?? '';
}

/** The cells of a table row; the outer bars give none. */
function rowsUnder(section: string, heading: string): readonly (readonly string[])[] {
  const lines = section.slice(section.indexOf(heading)).split('\n').slice(2);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the sentence that docs/narasi.md traces', () => {
  const trace = readTrace();
  const { buku, hasil, checked } = checkBuku({ name: NAME, bytes: readFileSync(join(ROOT, NAME)) }, NO_OPTIONS);
  if (buku === null || hasil === null) throw new Error(`${NAME} was not read`);
  const cell = buku.narasi.map(makeCellReader(hasil, listNames(hasil))).find(({ at }) => at.row === 9);
  const sentence = cell?.sentences[1];

  it('is the one of the example', () => {
    expect(trace).toContain(`> ${sentence?.text}`);
  });

  it('has the tokens of the page', () => {
    const told = rowsUnder(trace, '| text | token |').map(([text, kind]) => [text, kind]);
    expect(sentence?.tokens.map(({ text, kind }) => [text, `\`${kind}\``])).toEqual(told);
  });

  it('says what the page says', () => {
    const told = rowsUnder(trace, '| | kind | role |');
    const mentions = sentence?.mentions ?? [];
    expect(mentions.map(({ kind, quote, aspect, time }) => [kind, quote, aspect, time])).toEqual(
      told.map(([, kind, , , , aspect, time, , quote]) => [kind, quote, aspect, time]),
    );
  });

  it('is held against the figures of the page', () => {
    const [mention] = sentence?.mentions ?? [];
    if (mention?.kind !== 'angka' || mention.scope === null) throw new Error('no figure');
    const [value] = tableValues(mention, mention.scope, prepareHasilNarasi(hasil, new Map()));
    const figures = [value?.expected, value?.accepted.at(-1), value?.sampaiDengan].map((n) => n?.toFixed());
    const [expected, accepted, sampaiDengan] = [...trace.matchAll(/(\d+,\d+)\.\.\./g)].map(([, n = '']) => n);
    for (const [i, told] of [expected, accepted, sampaiDengan].entries())
      expect(figures[i]?.replace('.', ',')).toContain(told);
  });

  it('gives the findings of the page', () => {
    const codes = [...trace.matchAll(/Finding `([^`]+)`/g)].map(([, code]) => code);
    const found = checked.findings.filter(({ at }) => at?.sheet === 'Narasi' && at.row === 9);
    expect(found.map(({ code }) => code)).toEqual(codes);
    for (const finding of found)
      expect(trace).toContain(`computed ${printFigures(finding).computed?.replace('%', ' %')}`);
  });
});
