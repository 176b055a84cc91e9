import { expect, it } from 'vitest';
import { writeSentence } from '../../src/cli/terminal.ts';

const SENTENCE = '1 salinan bercatatan buatan check --annotate dilewati: buku/kecamatan-catatan.xlsx';

function readWritten(stream: { isTTY?: boolean; columns?: number }, quiet = false): string {
  let text = '';
  writeSentence({ ...stream, write: (t) => (text += t) }, SENTENCE, { quiet });
  return text;
}

it('a sentence at a terminal breaks between words, and is one line in a file', () => {
  expect(readWritten({ isTTY: true, columns: 60 })).toBe(
    '1 salinan bercatatan buatan check --annotate dilewati:\n  buku/kecamatan-catatan.xlsx\n',
  );
  expect(readWritten({ columns: 60 })).toBe(`${SENTENCE}\n`);
  expect(readWritten({ isTTY: true, columns: 60 }, true)).toBe('');
});
