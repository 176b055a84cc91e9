import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandsOf, type DocumentCommand, documentNames } from '../support/document-commands.ts';
import { REPORT_FILE, RURAL_RAK } from '../support/exports/base-exports.ts';
import { BLANKED_FILE } from '../support/exports/plan-files.ts';
import { makeSheetBytes } from '../support/sheet-bytes.ts';
import { testBrowser } from '../support/test-browser.ts';
import { unit, writeBuku } from '../support/write-buku.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/kalaena-2024-tw2.xlsx');
/** All four quarters filled in, as the report of the year needs them. */
const YEARLY_EXAMPLE = join(ROOT, 'examples/kalaena-2024-tahunan.xlsx');
const YEARLY_BUILD = 'lapkin build buku.xlsx --jenis tahunan -o lkjip.pdf';
const copyYearly = (cwd: string): void => copyFileSync(YEARLY_EXAMPLE, join(cwd, 'buku.xlsx'));

/** Commands that this test does not run: by how they begin, with the reason and where they are tried instead. */
const ELSEWHERE: readonly (readonly [begin: string, because: string])[] = [
  ['npm ci', 'is what makes the folder that this test runs in; .ci/run does it'],
  ['npm test', 'is what runs this test'],
  ['npm run check', 'the fast tests, types and lint, which npm test runs too'],
  ['npm run build', 'what npm test does first'],
  ['npm run portable', 'test/e2e/portable.slow.test.ts'],
  ['npm install -g lapkin', 'test/e2e/package.slow.test.ts installs the package'],
  ['tar -xJf lapkin-linux-x64', 'test/e2e/portable.slow.test.ts unpacks and runs it'],
  ['./lapkin-linux-x64/lapkin', 'test/e2e/portable.slow.test.ts'],
  ['schtasks', 'needs Windows; what it calls is held to the script of Linux (test/e2e/schedule.test.ts)'],
  ['0 2 1 1,4,7,10 *', 'a line of cron: its times and script are tried in test/e2e/schedule.slow.test.ts'],
  ['systemctl', 'needs systemd as the first process; test/e2e/schedule.slow.test.ts verifies the units'],
  ['parallel', 'test/e2e/scaling-recipes.slow.test.ts'],
  ['lapkin batch buku -o laporan --jobs "${SLURM', 'test/e2e/scaling-recipes.slow.test.ts'],
];

/** A folder as somebody has it who follows the document, and what they do between its commands. */
interface Scene {
  readonly prepare?: (cwd: string) => Promise<void> | void;
  /** Done before the command of this text, each time. */
  readonly before?: Readonly<Record<string, (cwd: string) => void>>;
  /** Exit codes other than 0, with what they mean. */
  readonly exits?: Readonly<Record<string, number>>;
}

const copy =
  (...names: readonly string[]) =>
  (cwd: string): void => {
    for (const name of names) copyFileSync(EXAMPLE, join(cwd, name));
  };
async function makeQuarter(cwd: string): Promise<void> {
  for (const name of ['satu', 'dua'])
    await writeBuku(join(cwd, 'triwulan-2', `${name}.xlsx`), unit(`Kecamatan ${name}`));
  writeFileSync(join(cwd, 'unit.txt'), 'triwulan-2/satu.xlsx\ntriwulan-2/dua.xlsx\n');
}
function makeExports(cwd: string, buku: string): void {
  mkdirSync(join(cwd, 'realisasi'));
  writeFileSync(join(cwd, buku), makeSheetBytes(BLANKED_FILE));
  writeFileSync(join(cwd, 'rak.xlsx'), makeSheetBytes({ RAK: RURAL_RAK }));
  writeFileSync(join(cwd, 'realisasi/06.xlsx'), makeSheetBytes({ 'Data Realisasi Dokumen': REPORT_FILE }));
}

const SCENES: Readonly<Record<string, Scene>> = {
  'README.md': {
    async prepare(cwd) {
      makeExports(cwd, 'q2.xlsx');
      await writeBuku(join(cwd, 'buku-2023.xlsx'), { year: 2023 });
      for (const name of ['bin', 'examples']) symlinkSync(join(ROOT, name), join(cwd, name));
    },
    before: {
      'lapkin check q2.xlsx': copy('q2.xlsx'),
      'lapkin import rak.xlsx --buku q2.xlsx -o baru.xlsx': (cwd) =>
        writeFileSync(join(cwd, 'q2.xlsx'), makeSheetBytes(BLANKED_FILE)),
      'lapkin build q2.xlsx -o laporan.pdf': copy('q2.xlsx'),
      [YEARLY_BUILD]: copyYearly,
    },
  },
  'docs/panduan.md': {
    prepare: async (cwd) => {
      copy('lama.xlsx', 'buku-2024.xlsx', 'buku-2025.xlsx', 'tw2.xlsx')(cwd);
      await makeQuarter(cwd);
    },
    // Filled in, as the chapter between the commands says.
    before: {
      'lapkin check kinerja.xlsx': copy('kinerja.xlsx'),
      'lapkin cells buku.xlsx --sebagai-tabel': copy('buku.xlsx'),
      [YEARLY_BUILD]: copyYearly,
      'lapkin rekap buku --jenis tahunan -o rekap-2024.xlsx': (cwd) => {
        mkdirSync(join(cwd, 'buku'));
        copyFileSync(YEARLY_EXAMPLE, join(cwd, 'buku/kecamatan.xlsx'));
      },
    },
  },
  'docs/impor.md': {
    prepare(cwd) {
      makeExports(cwd, 'buku.xlsx');
      copyFileSync(join(cwd, 'rak.xlsx'), join(cwd, 'ekspor.xlsx'));
    },
    // The workbook still lacks the figures that the export has: told as errors.
    exits: { 'lapkin check buku.xlsx --banding ekspor.xlsx': 1 },
  },
  'docs/format-buku-kerja.md': {
    prepare: copy('tahun-lalu.xlsx'),
    before: { 'lapkin check buku.xlsx --petakan': copy('buku.xlsx') },
  },
  'docs/preview.md': { prepare: copy('q2.xlsx') },
  'docs/templat.md': { prepare: copy('buku.xlsx') },
  'docs/skala.md': {
    async prepare(cwd) {
      await writeBuku(join(cwd, 'buku/satu.xlsx'), unit('Kecamatan Satu'));
      for (const shard of ['1/2', '2/2'])
        spawnSync('lapkin', ['batch', 'buku', '-o', 'laporan', '--to', 'json', '--shard', shard], { cwd, env });
      expect(readdirSync(join(cwd, 'laporan')).some((name) => name.startsWith('ringkasan-'))).toBe(true);
    },
  },
  'docs/jadwal.md': {
    async prepare(cwd) {
      await makeQuarter(cwd);
      const batch = spawnSync('lapkin', ['batch', 'triwulan-2', '-o', '.', '--to', 'json'], { cwd, env });
      expect(batch.status).toBe(0);
    },
  },
};

let folder = '';
let env: NodeJS.ProcessEnv = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-dokumen-'));
  const { path, env: ownEnvironment } = await testBrowser();
  const programs = join(folder, 'programs');
  env = { ...process.env, ...ownEnvironment, LAPKIN_BROWSER: path, PATH: `${programs}:${process.env.PATH}` };
  mkdirSync(programs);
  // What npm test has built, and where a preview opens its page.
  const scripts = { lapkin: `exec '${process.execPath}' '${join(ROOT, 'bin/lapkin.js')}' "$@"`, 'xdg-open': '' };
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(programs, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(programs, name), 0o755);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isElsewhere = (text: string): boolean => ELSEWHERE.some(([begin]) => text.startsWith(begin));

/** A command in a sentence that only names it: alone, with a placeholder, or with a flag and none of its inputs. */
const MENTION = /^lapkin (?!rules$|doctor$)[a-z]+$|<|…|KODE|^lapkin (?:check --annotate|build -o laporan\.html)$/;

/** What is run of a document: lines to be copied, and commands in sentences that are whole, each once. */
function toRun(document: string): readonly DocumentCommand[] {
  const seen = new Set<string>();
  return commandsOf(document).filter(({ text, inSentence }) => {
    const isWhole = !inSentence || !MENTION.test(text);
    const isNew = !inSentence || !seen.has(text);
    seen.add(text);
    return isWhole && isNew;
  });
}

/** Runs a preview until it has told its address, then ends it as Ctrl-C does; gives its exit code. */
async function runPreview(text: string, cwd: string): Promise<number | null> {
  const child = spawn('sh', ['-c', `exec ${text}`], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let told = '';
  for await (const part of child.stdout) {
    told += String(part);
    if (/^http:\/\/127\.0\.0\.1:\d+\//m.test(told)) child.kill('SIGINT');
  }
  return ended;
}

describe('every command of every document, run in a folder as its reader has it', () => {
  const documents = documentNames().filter((name) => name !== 'CHANGELOG.md');
  it.each(documents)(
    '%s',
    async (document) => {
      const scene = SCENES[document] ?? {};
      const cwd = mkdtempSync(join(folder, 'baca-'));
      await scene.prepare?.(cwd);
      const home = join(cwd, 'rumah');
      mkdirSync(home);
      for (const { text, line } of toRun(document)) {
        // A line of several commands: those that are tried elsewhere are left out of it.
        const here = text
          .split(' && ')
          .filter((part) => !isElsewhere(part))
          .join(' && ');
        if (here === '') continue;
        scene.before?.[text]?.(cwd);
        const where = `${document}:${line} ${here}`;
        if (here.startsWith('lapkin preview')) {
          expect([where, await runPreview(here, cwd)]).toEqual([where, 0]);
          continue;
        }
        const result = spawnSync('sh', ['-c', here], { cwd, env: { ...env, HOME: home }, encoding: 'utf8' });
        const expected = scene.exits?.[text] ?? 0;
        expect([
          where,
          result.status,
          result.status === expected ? '' : `${result.stderr}${result.stdout}`.slice(0, 600),
        ]).toEqual([where, expected, '']);
      }
    },
    300_000,
  );

  it('leaves no more out than is said, and nothing that no document has', () => {
    const texts = documents.flatMap((name) => commandsOf(name)).flatMap(({ text }) => text.split(' && '));
    expect(ELSEWHERE.filter(([begin]) => !texts.some((text) => text.startsWith(begin)))).toEqual([]);
    for (const [, because] of ELSEWHERE) {
      const [test] = /test\/[\w/-]+\.test\.ts/.exec(because) ?? [];
      if (test !== undefined) expect(readdirSync(join(ROOT, test, '..'))).toContain(test.split('/').at(-1));
    }
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain('npm ci');
  });
});
