import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatCells } from '../../src/app/cells/format-cells.ts';
import { viewCells } from '../../src/app/cells/view-cells.ts';
import { checkBuku } from '../../src/app/shared/check-buku.ts';
import { isUnread } from '../../src/commands/check/check-file.ts';
import { isOk } from '../../src/findings/check-report.ts';
import { EXIT } from '../../src/findings/failure.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { wording } from '../../src/findings/wording.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { readPictures } from '../../src/xlsx/read/read-pictures.ts';
import { readXlsx } from '../../src/xlsx/read/read-xlsx.ts';
import { makeRandom, mutateCells, mutateXml, mutateZip, partsOf, pick } from './mutants.ts';

const SEED = 20240628;
const MUTANTS = 3000;

/** Real workbooks to mutate: of this domain, of every writer, with every kind of thing in them; small ones. */
function seeds(): { readonly name: string; readonly bytes: Buffer }[] {
  return ['../corpus/files/', '../xlsx/read/files/', '../../examples/'].flatMap((folder) => {
    const url = new URL(folder, import.meta.url);
    return readdirSync(url)
      .filter((name) => /\.xls[xm]$/.test(name) && !/^(d\d|tolak|c60)/.test(name))
      .map((name) => ({ name, bytes: readFileSync(new URL(name, url)) }))
      .filter(({ bytes }) => bytes.length < 40_000);
  });
}

/** What lapkin makes of the bytes: the exit code that `lapkin check` ends with, and every sentence. */
function run(bytes: Buffer): { readonly exit: number; readonly sentences: readonly string[] } {
  const { value } = readXlsx(bytes);
  if (value !== null) formatCells(viewCells(value));
  const pictures = value?.sheets.slice(0, 2).flatMap((s) => readPictures(bytes, s.name).findings) ?? [];
  const { checked } = checkBuku({ name: 'mutan.xlsx', bytes }, NO_OPTIONS);
  const report = { files: [checked], strict: false };
  const found = [...checked.findings, ...pictures];
  const exit = report.files.some(isUnread) ? EXIT.input : isOk(report) ? EXIT.ok : EXIT.findings;
  return { exit, sentences: found.map(sentence) };
}

function sentence(finding: Finding): string {
  const { title, hint } = wording(finding);
  return `${title}; ${hint}`;
}

test(`${MUTANTS} mutants of real workbooks: exit 0, 1 or 3 with a sentence, never a crash, in time and memory`, () => {
  const random = makeRandom(SEED);
  const books = seeds().map((book) => ({ ...book, parts: partsOf(book.bytes) }));
  const own = books.filter(({ name }) => /^(a0\d|kalaena|dinas)/.test(name));
  expect(books.length).toBeGreaterThan(80);
  expect(own.length).toBeGreaterThan(3);
  const before = Reflect.ownKeys(Object.prototype).length;
  const exits = new Map<number, number>();
  for (let i = 0; i < MUTANTS; i += 1) {
    const level = i % 3;
    // Half the cell mutants are of workbooks of this domain, where the rules have something to say.
    const book = pick(level === 2 && i % 2 === 0 ? own : books, random);
    const mutant =
      level === 0
        ? mutateZip(book.bytes, random)
        : level === 1
          ? mutateXml(book.parts, random)
          : mutateCells(book.parts, random);
    const start = performance.now();
    const label = `mutant ${i} of ${book.name}`;
    const { exit, sentences } = attempt(() => run(mutant), label);
    if (performance.now() - start > 5000) throw new Error(`${label}: ${performance.now() - start} ms`);
    if (exit !== 0) expect(sentences.length, label).toBeGreaterThan(0);
    for (const text of sentences) expect(text, label).toMatch(/^.{10,}; .{10,}/s);
    exits.set(exit, (exits.get(exit) ?? 0) + 1);
  }
  expect(Reflect.ownKeys(Object.prototype).length).toBe(before);
  expect(process.memoryUsage().rss).toBeLessThan(500 * 1024 * 1024);
  // Neither all refused nor all read: the mutants reach both ends.
  expect(exits.get(3)).toBeGreaterThan(MUTANTS / 10);
  expect(exits.get(1)).toBeGreaterThan(MUTANTS / 10);
}, 180_000);

function attempt<T>(work: () => T, label: string): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${label} crashed`, { cause: error });
  }
}
