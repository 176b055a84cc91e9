import { describe, expect, it } from 'vitest';
import { layOutSentences } from '../../src/cli/laid-out.ts';
import type { ProcessLike } from '../../src/cli/shell.ts';
import { paintFor, writeSentence } from '../../src/cli/terminal.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';

const SENTENCE = '1 salinan bercatatan buatan check --annotate dilewati: buku/kecamatan-catatan.xlsx';

function readWritten(stream: { isTTY?: boolean; columns?: number }, quiet = false): string {
  let text = '';
  const stderr = { ...stream, write: (t: string) => (text += t) };
  writeSentence(layOutSentences({ env: {}, stderr } as unknown as ProcessLike).stderr, SENTENCE, { quiet });
  return text;
}

it('a sentence at a terminal breaks between words, and is one line in a file', () => {
  expect(readWritten({ isTTY: true, columns: 60 })).toBe(
    '1 salinan bercatatan buatan check --annotate dilewati:\n  buku/kecamatan-catatan.xlsx\n',
  );
  expect(readWritten({ columns: 60 })).toBe(`${SENTENCE}\n`);
  expect(readWritten({ isTTY: true, columns: 60 }, true)).toBe('');
});

type ColorContext = Parameters<typeof paintFor>[0];

const TERMINAL: ColorContext = { env: { TERM: 'xterm-256color' }, isTTY: true, noColor: false };

describe('colour', () => {
  it.each<[string, Partial<ColorContext>, boolean]>([
    ['a terminal', {}, true],
    ['a pipe', { isTTY: false }, false],
    ['--no-color', { noColor: true, env: { FORCE_COLOR: '1' } }, false],
    ['NO_COLOR', { env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', { env: { NO_COLOR: '' } }, true],
    ['TERM=dumb', { env: { TERM: 'dumb' } }, false],
    ['FORCE_COLOR on a pipe', { isTTY: false, env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0' } }, false],
    ['FORCE_COLOR over TERM=dumb', { env: { FORCE_COLOR: '1', TERM: 'dumb' } }, true],
  ])('%s', (_, context, expected) => {
    expect(paintFor({ ...TERMINAL, ...context }) !== NO_PAINT).toBe(expected);
  });
});

describe('paintFor', () => {
  it('colours for a terminal, whatever the streams of this process are', () => {
    expect(paintFor(TERMINAL).error('kesalahan')).toBe('\u001b[31mkesalahan\u001b[39m');
    expect(paintFor({ ...TERMINAL, isTTY: false }).error('kesalahan')).toBe('kesalahan');
  });
});
