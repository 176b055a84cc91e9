import { expect, test } from 'vitest';
import { layOutSentences } from '../../src/cli/laid-out.ts';
import type { ProcessLike } from '../../src/cli/shell.ts';

/** What reaches standard error of the texts, at a terminal of so many columns or, without, in a file. */
function written(texts: readonly string[], columns?: number, env: Readonly<Record<string, string>> = {}): string {
  const parts: string[] = [];
  const stderr = {
    ...(columns === undefined ? {} : { isTTY: true, columns }),
    write: (text: string) => parts.push(text),
  };
  const shell = layOutSentences({ env, stderr } as unknown as ProcessLike);
  for (const text of texts) shell.stderr.write(text);
  return parts.join('');
}

const LONG = 'Peramban yang disebut --browser tidak ada atau tidak dapat dijalankan: /tidak/ada';

test('no word is broken at the edge of a terminal; the next lines stand below the first word', () => {
  expect(
    written([`${LONG}\n  saran  periksa letaknya, atau hilangkan --browser agar lapkin mencari sendiri\n`], 50),
  ).toBe(
    [
      'Peramban yang disebut --browser tidak ada atau',
      '  tidak dapat dijalankan: /tidak/ada',
      '  saran  periksa letaknya, atau hilangkan',
      '         --browser agar lapkin mencari sendiri',
      '',
    ].join('\n'),
  );
});

test('a file gets whole lines, and what moves about in a line is left to who wrote it', () => {
  expect(written([`${LONG}\n`])).toBe(`${LONG}\n`);
  const bar = `\r\u001b[2K${'x'.repeat(60)} y`;
  expect(written([bar], 50)).toBe(bar);
});

test('colours take no room', () => {
  const red = `\u001b[31m${'a'.repeat(24)}\u001b[39m ${'b'.repeat(24)}`;
  expect(written([red], 50)).toBe(red);
  // 20 + 2 + 20 + 3 + 3 columns: what has room keeps the spaces that line it up.
  const lined = `\u001b[31m${'a'.repeat(20)}\u001b[39m  ${'b'.repeat(20)}   ccc`;
  expect(written([lined], 50)).toBe(lined);
});

test('commands are named as they are typed there, before lines are broken', () => {
  const env = { LAPKIN_STARTER: './lapkin' };
  expect(written(['Isi dan simpan di Excel, lalu periksa: lapkin check q2.xlsx\n'], 50, env)).toBe(
    'Isi dan simpan di Excel, lalu periksa: ./lapkin\n  check q2.xlsx\n',
  );
});

test('all else of standard error is still there, for questions that are asked on it', () => {
  const stderr = { isTTY: true, columns: 77, write: () => true, cursorTo: () => 'moved' };
  const shell = layOutSentences({ env: {}, stderr } as unknown as ProcessLike);
  expect([shell.stderr.columns, (shell.stderr as typeof stderr).cursorTo()]).toEqual([77, 'moved']);
});
