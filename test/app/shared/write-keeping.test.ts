import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeKeeping } from '../../../src/app/shared/write-keeping.ts';

let folder = '';
let notes: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-simpan-'));
  notes = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (content: string, beforeNaming?: () => void) =>
  writeKeeping(join(folder, 'a.docx'), Buffer.from(content), {
    isOwn: (earlier) => String(earlier).startsWith('lapkin'),
    onNote: (sentence) => notes.push(sentence),
    beforeNaming,
  });
const contents = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test('what lapkin wrote gives way; what was changed is kept and told, each time anew', async () => {
  await write('lapkin 1');
  await write('lapkin 2');
  expect([contents(), notes]).toEqual([{ 'a.docx': 'lapkin 2' }, []]);
  writeFileSync(join(folder, 'a.docx'), 'disunting');
  await write('lapkin 3');
  writeFileSync(join(folder, 'a.docx'), 'disunting lagi');
  await write('lapkin 4');
  expect(contents()).toEqual({
    'a.docx': 'lapkin 4',
    'a (lama).docx': 'disunting',
    'a (lama 2).docx': 'disunting lagi',
  });
  expect(notes).toEqual([
    'a.docx yang lama mungkin sudah disunting; disimpan sebagai a (lama).docx',
    'a.docx yang lama mungkin sudah disunting; disimpan sebagai a (lama 2).docx',
  ]);
});

test('the very same bytes are no loss', async () => {
  writeFileSync(join(folder, 'a.docx'), 'sama');
  await write('sama');
  expect([contents(), notes]).toEqual([{ 'a.docx': 'sama' }, []]);
});

test('where the file may not be put there any more nothing is left but what was there', async () => {
  writeFileSync(join(folder, 'a.docx'), 'disunting');
  const stop = () => {
    throw new Error('diambil alih');
  };
  await expect(write('lapkin', stop)).rejects.toThrow('diambil alih');
  expect([contents(), notes]).toEqual([{ 'a.docx': 'disunting' }, []]);
});

test('a folder in its place is told as a folder', async () => {
  mkdirSync(join(folder, 'a.docx'));
  await expect(write('lapkin')).rejects.toMatchObject({ exit: 4, message: 'a.docx adalah folder, bukan berkas' });
  expect(readdirSync(folder)).toEqual(['a.docx']);
});
