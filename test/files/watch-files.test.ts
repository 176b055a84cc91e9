import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFiles } from '../../src/files/watch-files.ts';

let folder = '';
let stop = (): void => undefined;
let looks = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uji-amati-'));
  looks = 0;
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Watches, and gives what settles at the next change. */
async function watch(files: readonly string[], folders: readonly string[] = []): Promise<() => Promise<void>> {
  let waiting: (() => void)[] = [];
  stop = watchFiles({
    files: () => {
      looks += 1;
      return files;
    },
    folders: () => folders,
    everyMs: 5,
    onMove: () => undefined,
    onChange: () => {
      for (const go of waiting) go();
      waiting = [];
    },
  });
  // The first look is what changes are held against; the second comes after it.
  await until(() => looks >= 2);
  return () => new Promise((resolve) => waiting.push(resolve));
}

test('a save by writing over, by a new file and a rename, and of a file that comes and goes', async () => {
  const path = join(folder, 'buku.xlsx');
  writeFileSync(path, 'satu');
  const change = await watch([path]);
  let next = change();
  writeFileSync(path, 'dua!');
  await next;
  next = change();
  writeFileSync(join(folder, '7F3A1C00'), 'tiga');
  renameSync(join(folder, '7F3A1C00'), path);
  await next;
  next = change();
  rmSync(path);
  await next;
  next = change();
  writeFileSync(path, 'empat');
  await next;
});

test('files of a folder, also new ones below it', async () => {
  const change = await watch([], [folder]);
  const next = change();
  writeFileSync(join(folder, 'baru.hbs'), 'x');
  await next;
});

test('a lock beside the file is another file', async () => {
  const path = join(folder, 'buku.xlsx');
  writeFileSync(path, 'satu');
  const change = await watch([path]);
  let changed = false;
  void change().then(() => {
    changed = true;
  });
  writeFileSync(join(folder, '~$buku.xlsx'), 'kunci');
  const before = looks;
  await until(() => looks >= before + 4);
  expect(changed).toBe(false);
});
