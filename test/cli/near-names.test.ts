import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownWords } from '../../src/app/completion/known-words.ts';
import { REPORT_KINDS } from '../../src/app/outputs/outputs.ts';
import { COMPLETION_SCRIPTS } from '../../src/cli/completion-scripts.ts';
import { completedCommands } from '../../src/cli/completion-words.ts';
import { buildProgram } from '../../src/cli/program.ts';
import type { ProcessLike } from '../../src/cli/shell.ts';
import { IDENTITAS_KEYS } from '../../src/domain/identitas.ts';
import { PENGATURAN_KEYS } from '../../src/domain/pengaturan.ts';
import { CATALOGUE } from '../../src/findings/catalog.ts';
import { BASE_BUKU } from '../errors/base-buku.ts';
import { sampled } from '../support/random-runs.ts';
import { runCommand } from '../support/run-command.ts';
import { makeSheetBytes } from '../support/sheet-bytes.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-dekat-'));
  copyFileSync(join(EXAMPLES, 'kalaena-2024-tw2.xlsx'), join(folder, 'q2.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The second letter twice: one slip of the pen from the word. */
const misspell = (word: string): string => word.replace(/^(-*.)(.)/, '$1$2$2');
const run = (...argv: readonly string[]) => runCommand(argv, { cwd: folder });
const suggestion = async (...argv: readonly string[]) => {
  const { exit, stderr } = await run(...argv);
  return [exit, / {2}saran {2}maksud Anda ([^?]*)\?/.exec(stderr)?.[1] ?? stderr];
};

const shell = { stdout: {}, env: {} } as ProcessLike;
const program = buildProgram(shell, { exit: 0 }, REPORT_KINDS);
const COMMANDS = completedCommands(program, knownWords(REPORT_KINDS, Object.keys(COMPLETION_SCRIPTS)));

describe('what is misspelt on the command line', () => {
  it.each(COMMANDS.map(({ name }) => name))('a command: %s', async (name) => {
    expect(await suggestion(misspell(name))).toEqual([2, name]);
    expect(await suggestion('help', misspell(name))).toEqual([2, name]);
  });

  it.each(program.commands.flatMap((group) => group.commands.map((inner) => [group.name(), inner.name()] as const)))(
    'a command of a command: %s %s',
    async (group, inner) => {
      if (inner !== 'help') expect(await suggestion(group, misspell(inner))).toEqual([2, inner]);
    },
  );

  it.each(sampled(COMMANDS.flatMap(({ name, flags }) => flags.map(({ long }) => [name, long] as const))))(
    'a flag: %s %s',
    async (name, flag) => {
      expect(await suggestion(name, misspell(flag))).toEqual([2, flag]);
    },
  );

  // The quarters are too short to be near each other: all of them are told.
  const choices = COMMANDS.flatMap(({ name, flags }) =>
    flags.flatMap(({ long, values }) =>
      long === '--triwulan' ? [] : values.map((word) => [name, long, word] as const),
    ),
  );
  it.each(sampled(choices))('a word after a flag: %s %s %s', async (name, flag, word) => {
    const output = { build: ['-o', '-'], batch: ['-o', 'out'], rekap: ['-o', 'r.xlsx'] }[name] ?? [];
    const input = ['rules', 'doctor'].includes(name) ? [] : ['q2.xlsx'];
    expect(await suggestion(name, ...input, ...output, flag, misspell(word))).toEqual([2, word]);
  });

  it('every flag that takes a word of a few is among them', () => {
    const flags = new Set(choices.map(([name, flag]) => `${name} ${flag}`));
    // What the help of a flag lists as "a, b, c" or "a atau b".
    const listed = program.commands.flatMap((command) =>
      command.options
        .filter(({ hidden, description }) => !hidden && /^(?:\w+ atau \w+$|text,)/.test(description))
        .map(({ long }) => `${command.name()} ${long}`),
    );
    expect(listed.length).toBeGreaterThan(4);
    expect(listed.filter((flag) => !flags.has(flag))).toEqual([]);
    expect(flags).toContain('build --jenis');
    expect(flags).toContain('import --jenis');
  });

  it('a quarter', async () => {
    const { exit, stderr } = await run('check', 'q2.xlsx', '--triwulan', 'V');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('pilihannya: I, II, III, IV')]);
  });

  it('a shell', async () => {
    for (const name of Object.keys(COMPLETION_SCRIPTS))
      expect(await suggestion('completion', misspell(name))).toEqual([2, name]);
  });

  it('a flag that other commands have', async () => {
    const { stderr } = await run('templates', 'eject', '-q');
    expect(stderr).toMatch(/Pilihan -q tidak ada pada templates\n.*pilihan itu ada pada lapkin build, lapkin check/);
  });
});

describe('a misspelt code', () => {
  it('of a finding is answered with the nearest, by explain, --select and --ignore', async () => {
    for (const code of sampled(Object.keys(CATALOGUE)))
      expect(await suggestion('explain', misspell(code))).toEqual([2, code]);
    for (const flag of ['--select', '--ignore'])
      expect(await suggestion('check', 'q2.xlsx', flag, 'keuangan/jumlha')).toEqual([2, 'keuangan/jumlah']);
  });
});

describe('what is misspelt in files', () => {
  it('a setting of lapkin.config.json', async () => {
    const place = join(folder, 'unit');
    mkdirSync(place);
    copyFileSync(join(folder, 'q2.xlsx'), join(place, 'q2.xlsx'));
    for (const { heading } of sampled(PENGATURAN_KEYS, 4)) {
      writeFileSync(join(place, 'lapkin.config.json'), JSON.stringify({ [misspell(heading)]: 'x' }));
      const { exit, stderr } = await run('check', 'unit/q2.xlsx');
      expect([exit, stderr]).toEqual([2, expect.stringContaining(`"${heading}"`)]);
    }
  });

  it('a key of Pengaturan and of Identitas', async () => {
    const keys = [
      ...PENGATURAN_KEYS.map(({ heading }) => ['Pengaturan', heading] as const),
      ...IDENTITAS_KEYS.map(({ heading }) => ['Identitas', heading] as const),
    ];
    for (const [sheet, key] of sampled(keys)) {
      const rows = [
        ['KUNCI', 'ISI'],
        [misspell(key), 'x'],
      ];
      writeFileSync(join(folder, 'kunci.xlsx'), makeSheetBytes({ ...BASE_BUKU, [sheet]: rows }));
      const { stdout } = await run('check', 'kunci.xlsx', '--triwulan', 'II', '--tahun', '2024', '--format', 'json');
      const hints = JSON.parse(stdout).files[0].findings.map(({ hint }: { hint: string }) => hint);
      expect(hints, `${sheet} ${key}`).toContainEqual(expect.stringContaining(`"${key}"`));
    }
  });

  it('a sheet', async () => {
    for (const name of ['PK', 'Rencana Aksi', 'Realisasi Keuangan'] as const) {
      const { [name]: table, ...others } = BASE_BUKU;
      const wrong = name === 'PK' ? 'PKK' : misspell(name);
      writeFileSync(join(folder, 'lembar.xlsx'), makeSheetBytes({ ...others, [wrong]: table ?? [] }));
      const { stdout } = await run('check', 'lembar.xlsx');
      expect(stdout.replaceAll(/\s+/g, ' '), name).toMatch(new RegExp(`${wrong}.*${name}|${name}.*${wrong}`));
    }
  });

  it('a template, and its folder', async () => {
    await run('templates', 'eject', 'templat-saya');
    mkdirSync(join(folder, 'lain'));
    copyFileSync(join(folder, 'templat-saya/sampul.hbs'), join(folder, 'lain/samppul.hbs'));
    const { stderr } = await run('build', 'q2.xlsx', '--templates', 'lain', '-o', 'x.html');
    expect(stderr).toContain('maksud Anda sampul.hbs?');
    expect((await run('build', 'q2.xlsx', '--templates', 'templat-sya', '-o', 'x.html')).stderr).toContain(
      'templat-saya?',
    );
    expect((await run('templates', 'diff', 'templat-sya')).stderr).toContain('maksud Anda templat-saya?');
  });
});
