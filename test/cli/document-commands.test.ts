import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { REPORT_KINDS } from '../../src/app/outputs/outputs.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { CATALOGUE } from '../../src/findings/catalog.ts';
import { commandsOf, documentNames, wordsOf } from '../support/document-commands.ts';
import { runCommand } from '../support/run-command.ts';

/** The words after `lapkin` in every command of a text: as they stand, in a script, after `parallel`. */
const CALL = /(?:^|[\s/"\\])lapkin(?:\.js|\.cmd)?["\\]* (?=[a-z-])/;

/** What the package holds besides its code. */
const FILES: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
).files;

/** What the command table has against a command line; '' when nothing. Code in a sentence may leave out its inputs, and what follows a flag. */
function complaintOf(words: readonly string[], inSentence: boolean): string {
  const outcome = { exit: 0 };
  const shell = { ...process, cwd: () => '.' } as unknown as Parameters<typeof buildProgram>[0];
  let command: Command = buildProgram(shell, outcome, REPORT_KINDS);
  const rest = [...words];
  while (command.commands.length > 0) {
    const [name = ''] = rest;
    const next = command.commands.find((one) => one.name() === name);
    if (next === undefined)
      return rest.every((word) => ['--version', '--help'].includes(word)) ? '' : `no command ${name}`;
    command = next;
    rest.shift();
  }
  try {
    const { operands, unknown } = command.parseOptions(rest);
    if (unknown.length > 0) return `unknown: ${unknown.join(' ')}`;
    const inputs = command.registeredArguments;
    if (operands.length > inputs.length && inputs.at(-1)?.variadic !== true) return `too many inputs: ${operands}`;
    const missing = inputs.filter(({ required }, i) => required && operands[i] === undefined);
    return missing.length > 0 && !inSentence ? `missing: ${missing.map((one) => one.name())}` : '';
  } catch (error) {
    const isMention = inSentence && error instanceof CommanderError && error.code === 'commander.optionMissingArgument';
    return isMention ? '' : String(error);
  }
}

describe('commands of documents', () => {
  it.each(documentNames())('%s: every one that calls lapkin is one of the command table', (document) => {
    const complaints = commandsOf(document).flatMap(({ text, line, inSentence }) => {
      const at = CALL.exec(` ${text}`);
      if (at === null) return [];
      const complaint = complaintOf(wordsOf(` ${text}`.slice(at.index + at[0].length)), inSentence);
      return complaint === '' ? [] : [`${document}:${line} ${text}: ${complaint}`];
    });
    expect(complaints).toEqual([]);
  });

  it.each([
    ['chek q2.xlsx', 'no command chek'],
    ['check', 'missing: buku.xlsx'],
    ['build q2.xlsx laporan.pdf', 'too many inputs'],
    ['build q2.xlsx --outptu laporan.pdf', 'unknown: --outptu'],
    ['build q2.xlsx -o', 'argument missing'],
    ['templates copy x', 'no command copy'],
    ['check "a b.xlsx" c.xlsx --strict # remark', ''],
    ['--version', ''],
  ])('lapkin %s: %j', (text, complaint) => {
    const found = complaintOf(wordsOf(text), false);
    expect(complaint === '' ? found : [found.includes(complaint), found]).toEqual(
      complaint === '' ? '' : [true, found],
    );
  });

  it('are found in blocks, indented lines, sentences and tables', () => {
    const texts = (document: string) => commandsOf(document).map(({ text }) => text);
    expect(texts('README.md')).toEqual(expect.arrayContaining(['lapkin check q2.xlsx', 'npm test', 'lapkin doctor']));
    expect(texts('docs/panduan.md')).toEqual(
      expect.arrayContaining([
        'lapkin init contoh.xlsx --contoh',
        'lapkin build kinerja.xlsx -o laporan-tw2.json',
        'lapkin check buku.xlsx --select "keuangan/*"',
        'lapkin explain keuangan/jumlah',
      ]),
    );
  });
});

/** Flags of other programs that the documents name. */
const FOREIGN_FLAGS: Readonly<Record<string, readonly string[]>> = {
  'CONTRIBUTING.md': ['--project', '--places', '--banyak', '--benih'],
  'SECURITY.md': ['--ignore-scripts', '--save-dev', '--save-exact'],
  'docs/arsitektur.md': ['--write'],
  'docs/jadwal.md': ['--now'],
  'docs/skala.md': ['--sshlogin', '--job-name', '--array', '--cpus-per-task', '--mem'],
};
/** Tells of flags of the browser and of Node. */
const BROWSER_FLAGS_PAGE = 'docs/kinerja.md';

describe('the words of documents', () => {
  const shell = { ...process, cwd: () => '.' } as unknown as Parameters<typeof buildProgram>[0];
  const allCommands = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(allCommands)];
  const program = buildProgram(shell, { exit: 0 }, REPORT_KINDS);
  const flagsOf = (commands: readonly Command[]): readonly string[] =>
    commands.flatMap(({ options }) => options.map(({ long }) => long ?? ''));
  const textOf = (document: string): string => readFileSync(join(import.meta.dirname, '../..', document), 'utf8');

  it.each(documentNames().filter((name) => name !== BROWSER_FLAGS_PAGE))(
    '%s: every flag is one of a command, every code one of the catalogue',
    (document) => {
      const text = textOf(document);
      const known = new Set([...flagsOf(allCommands(program)), '--help', ...(FOREIGN_FLAGS[document] ?? [])]);
      const flags = [...text.matchAll(/(?<![\w-])(--[a-z][a-z-]+)/g)].map(([, flag = '']) => flag);
      expect(flags.filter((flag) => !known.has(flag))).toEqual([]);
      expect((FOREIGN_FLAGS[document] ?? []).filter((flag) => !flags.includes(flag))).toEqual([]);
      const families = new Set(Object.keys(CATALOGUE).map((code) => code.split('/')[0]));
      const codes = [...text.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map(([, code = '']) => code);
      expect(codes.filter((code) => families.has(code.split('/')[0]) && !(code in CATALOGUE))).toEqual([]);
    },
  );

  it('docs/impor.md explains each flag that decides how an export is read', () => {
    const table = textOf('docs/impor.md').split('## Bila diminta memilih')[1]?.split('\n## ')[0] ?? '';
    const explained = [...table.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, flag = '']) => flag);
    const imports = program.commands.find((command) => command.name() === 'import');
    // What import has in common with other commands, and what the steps of the page explain.
    const elsewhere = flagsOf(program.commands.filter((command) => !['import', 'check'].includes(command.name())));
    const inSteps = ['--buku', '--periksa-saja', '--rinci'];
    const own = flagsOf([imports ?? program]).filter((flag) => ![...elsewhere, ...inSteps].includes(flag));
    expect([...explained].sort()).toEqual(
      [...own, '--jenis', '--tanggal'].filter((f, i, all) => all.indexOf(f) === i).sort(),
    );
    for (const flag of inSteps) expect(textOf('docs/impor.md')).toContain(flag);
  });
});

describe('help', () => {
  const shell = { ...process, cwd: () => '.' } as unknown as Parameters<typeof buildProgram>[0];
  const commands = buildProgram(shell, { exit: 0 }, REPORT_KINDS).commands.flatMap((one) => [
    [one.name()],
    ...one.commands.map((inner) => [one.name(), inner.name()]),
  ]);

  it.each(commands.map((argv) => [argv]))(
    'of %j begins with examples of the table, has its own flags first, and ends with where to read more',
    async (argv) => {
      const { stdout } = await runCommand([...argv, '--help'], { cwd: '.' });
      const examples = stdout.split('\n').filter((line) => /^ {2}lapkin /.test(line));
      for (const text of examples) expect([text, complaintOf(wordsOf(text).slice(1), false)]).toEqual([text, '']);
      expect(stdout).toMatch(new RegExp(`^Contoh:\n  lapkin ${argv.join(' ')}`));
      expect(stdout).toMatch(/\n {2}--no-color .*\n(?: {4}.*\n)? {2}--debug .*\n {2}-h, --help /);
      const last = stdout.trimEnd().split('\n').at(-1) ?? '';
      expect(last).toMatch(/^Selengkapnya: docs\//);
      for (const [, page = '', chapter] of last.matchAll(/(docs\/[\w-]+\.md)(?:, "([^"]+)")?/g)) {
        const content = readFileSync(join(import.meta.dirname, '../..', page), 'utf8');
        if (chapter !== undefined) expect(content).toContain(`## ${chapter}\n`);
        expect(FILES.some((path) => page === path || page.startsWith(`${path}/`))).toBe(true);
      }
    },
  );
});
