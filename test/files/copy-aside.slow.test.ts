import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const CONTENT = 'laporan yang sudah disunting'.repeat(1000);
const DATE = new Date('2024-07-04T00:00:00Z');

/** Copies a file in another process, where a step of the file system does something else. */
function copyWith(step: string, instead: string, path: string) {
  const program = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  fs.${step} = (first, second) => { ${instead} };
  syncBuiltinESMExports();
  const { copyAside } = await import(${JSON.stringify(join(process.cwd(), 'src/files/copy-aside.ts'))});
  copyAside(${JSON.stringify(path)});`;
  return spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program]);
}

function makeReport(): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-lama-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'laporan.docx');
  writeFileSync(path, CONTENT);
  utimesSync(path, DATE, DATE);
  return { folder, path };
}

const HALF = 'fs.writeFileSync(second, fs.readFileSync(first).subarray(0, 9000));';

it.each(['copyFileSync', 'fsyncSync', 'utimesSync', 'linkSync', 'rmSync'])(
  'killed at %s: what has the name of a copy is whole, with its date, and so is the original',
  (step) => {
    const { folder, path } = makeReport();
    const instead = `${step === 'copyFileSync' ? HALF : ''} process.kill(process.pid, 'SIGKILL')`;
    expect(copyWith(step, instead, path).signal).toBe('SIGKILL');
    const named = readdirSync(folder).filter((name) => !/^\.laporan\.docx\.[0-9a-f]{8}\.tmp$/.test(name));
    expect(named).toEqual(step === 'rmSync' ? ['laporan (lama).docx', 'laporan.docx'] : ['laporan.docx']);
    for (const name of named) {
      const file = join(folder, name);
      expect([name, readFileSync(file, 'utf8') === CONTENT, statSync(file).mtime]).toEqual([name, true, DATE]);
    }
  },
);

it('where the disk knows no second name of a file (FAT) it is renamed', () => {
  const { folder, path } = makeReport();
  const refuse = "throw Object.assign(new Error('refused'), { code: 'EPERM' })";
  expect(copyWith('linkSync', refuse, path).status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['laporan (lama).docx', 'laporan.docx']);
});
