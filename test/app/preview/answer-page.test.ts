import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerPage } from '../../../src/app/preview/answer-page.ts';
import { keepBooks } from '../../../src/app/preview/preview-books.ts';
import { EXIT, Failure } from '../../../src/findings/failure.ts';
import { wording } from '../../../src/findings/wording.ts';
import { limitsWith } from '../../../src/zip/limits.ts';
import { tooBig } from '../../../src/zip/refusal.ts';
import { makeBuku } from '../../support/write-buku.ts';

const cwd = mkdtempSync(join(tmpdir(), 'uji-jawab-'));
const limits = { fileBytes: 100_000 };
const browser = () => Promise.reject(new Failure(EXIT.browser, 'Peramban tidak ditemukan.'));
const books = keepBooks({
  cwd,
  readStdin: async () => new Uint8Array(),
  machine: { env: {}, platform: 'linux', arch: 'x64', uid: 1, tempFolder: tmpdir() },
  request: { year: null, triwulan: null, limits, timeoutMs: 1000, now: null, strict: false },
  pace: { lookMs: 60_000, patienceMs: 0 },
  browser,
  onState: () => undefined,
});
afterAll(() => books.close());

/** What is answered: status and content. */
async function ask(method: string, path: string, body: Uint8Array | null = new Uint8Array()) {
  const { pathname: where, searchParams } = new URL(path, 'http://127.0.0.1');
  const asked = {
    method,
    path: where,
    query: searchParams,
    body: async (most: number) => (body === null || body.length > most ? null : body),
  };
  const answer = await answerPage(asked, { books, limits, browser });
  if (answer === null) return null;
  const { status, type, body: content } = answer;
  return [status, type.startsWith('application/json') ? JSON.parse(String(content)) : content.length] as const;
}

test('a workbook is taken in as far as any workbook may be large, told in the words of check', async () => {
  const { title, hint } = wording(tooBig('fileBytes', limitsWith(limits)).finding);
  expect(await ask('POST', '/data/drop?name=x.xlsx', Buffer.alloc(100_001))).toEqual([413, { message: title, hint }]);
  expect(books.state().books).toEqual([]);
  expect(await ask('POST', '/data/drop?name=..%2F..%2Fx.xlsx', await makeBuku())).toEqual([200, { id: 1 }]);
  expect(books.state().books[0]).toMatchObject({ name: 'x.xlsx', dropped: true, reading: 1 });
});

test('a sheet that no check reads comes with its cells all the same; one that is not there is told', async () => {
  const [status, sheet] = (await ask('GET', '/data/sheet?book=1&sheet=0')) ?? [];
  expect([status, sheet.name]).toEqual([200, 'Petunjuk']);
  expect(sheet.cells.length).toBeGreaterThan(3);
  expect((await ask('GET', '/data/sheet?book=1&sheet=99'))?.[0]).toBe(404);
  expect((await ask('GET', '/data/sheet?book=7&sheet=0'))?.[0]).toBe(404);
});

test('what cannot be made is told in a sentence', async () => {
  expect(await ask('GET', '/data/file?book=1&kind=pdf')).toEqual([
    409,
    { message: 'Peramban tidak ditemukan.', hint: '' },
  ]);
  expect((await ask('GET', '/data/file?book=1&kind=exe'))?.[0]).toBe(404);
  expect((await ask('POST', '/data/period?book=1&period=V'))?.[0]).toBe(400);
  expect((await ask('GET', '/data/pages?book=1'))?.[0]).toBe(404);
});

test('a file stays open; what was dropped can be closed, and no more than 20 are held', async () => {
  writeFileSync(join(cwd, 'q2.xlsx'), await makeBuku());
  await books.open('q2.xlsx');
  await ask('POST', '/data/forget?book=1');
  await ask('POST', '/data/forget?book=2');
  expect(books.state().books.map(({ id, dropped }) => [id, dropped])).toEqual([[2, false]]);
  const bytes = Buffer.from('bukan buku kerja');
  for (let i = 0; i < 20; i += 1) expect((await ask('POST', `/data/drop?name=${i}.xlsx`, bytes))?.[0]).toBe(200);
  expect((await ask('POST', '/data/drop?name=lagi.xlsx', bytes))?.[0]).toBe(409);
  expect((await ask('POST', '/data/drop?name=3.xlsx', bytes))?.[0]).toBe(200);
});

test('there is nothing else, and no file by its path', async () => {
  expect(await ask('GET', '/data/books')).toBeNull();
  expect(await ask('GET', '/q2.xlsx')).toBeNull();
  expect(await ask('POST', '/data/sheet?book=1')).toBeNull();
});
