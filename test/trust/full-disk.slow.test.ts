import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareProduct } from './product.ts';

const { path, start } = prepareProduct();
const OLD = 'keluaran lama';
const MOST_WRITES = 80;

/**
 * Has the disk be full at one write into the test's folder, counted from 0: half of it is written, as on a real one. The
 * file `penuh` tells that it came to that.
 */
function fullAt(write: number): NodeJS.ProcessEnv {
  writeFileSync(
    path('lebih-dulu.mjs'),
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { writeFileSync } = fs;
let count = 0;
const isFull = (place) => (typeof place === 'number' || String(place).startsWith(${JSON.stringify(path())})) && count++ === ${write};
const end = (place, data, more) => {
  writeFileSync(place, data.slice(0, data.length / 2), more);
  writeFileSync(${JSON.stringify(path('penuh'))}, String(place));
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { errno: -28, code: 'ENOSPC', syscall: 'write' });
};
for (const name of ['writeFileSync', 'appendFileSync']) {
  const real = fs[name];
  fs[name] = (place, data, more) => (isFull(place) ? end(place, data, more) : real(place, data, more));
}
const real = fs.promises.writeFile;
fs.promises.writeFile = async (place, data, more) => (isFull(place) ? end(place, data, more) : real(place, data, more));
syncBuiltinESMExports();
`,
  );
  return { NODE_OPTIONS: `--import ${path('lebih-dulu.mjs')}` };
}

/** Every file below a folder, with its text. */
function listFiles(folder: string): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(`${entry.parentPath}/${entry.name}`, 'latin1')]),
  );
}

/** As far as JSON and HTML, and archives such as workbooks and Word files, say themselves where they end. */
const isWhole = (text: string): boolean => /[}\]]\s*$|<\/html>\s*$/.test(text) || text.slice(-22, -20) === 'PK';

describe.runIf(process.platform === 'linux')('a disk that is full at a write, whichever it is', () => {
  it.each([
    ['build', ['build', 'buku.xlsx', '-o', 'out/l.json', '-o', 'out/l.html', '-o', 'out/l.docx'], 3, 4],
    // A batch goes on with the next workbook, so that what failed is told at its end.
    ['batch', ['batch', 'buku.xlsx', '-o', 'out', '--to', 'json,docx'], 5, 6],
    ['rekap', ['rekap', 'buku.xlsx', '-o', 'out/rekap.xlsx', '-o', 'out/rekap.json'], 2, 4],
    ['init', ['init', 'out/baru.xlsx'], 1, 4],
    ['templates eject', ['templates', 'eject', 'out/templat'], 20, 4],
  ] as const)('%s: the sentence, each file older or whole, and no other', async (_, args, least, failed) => {
    const told: string[] = [];
    let write = 0;
    for (; write < MOST_WRITES; write++) {
      for (const name of ['out', 'penuh']) rmSync(path(name), { recursive: true, force: true });
      mkdirSync(path('out'));
      for (const name of ['l.json', 'l.html']) writeFileSync(path('out', name), OLD);
      const { exit, stderr } = await start(args, fullAt(write)).ended;
      if (!existsSync(path('penuh'))) {
        expect(exit).toBe(0);
        break;
      }
      const at = readFileSync(path('penuh'), 'utf8');
      // A lock that cannot be given back stays, and is nobody's: the next run takes it.
      const isLockLeft = exit === 0 && at.includes('.kunci.');
      const isTold = (exit === 4 || exit === failed) && stderr.includes('Ruang penyimpanan penuh');
      if (!isTold && !isLockLeft) told.push(`${at}: exit ${exit} ${stderr}`);
      const again = isLockLeft ? await start(args).ended : undefined;
      if (again !== undefined && again.exit !== 0) told.push(`${at}: then exit ${again.exit} ${again.stderr}`);
      for (const [name, text] of listFiles(path('out')))
        if (name.startsWith('.') || (text !== OLD && !isWhole(text))) told.push(`${at}: ${name} is left`);
    }
    expect(told).toEqual([]);
    expect(write).toBeGreaterThanOrEqual(least);
    expect(write).toBeLessThan(MOST_WRITES);
  });
});
