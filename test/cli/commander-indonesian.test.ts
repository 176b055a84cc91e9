import { Command, CommanderError } from 'commander';
import { describe, expect, it, test } from 'vitest';
import { speakIndonesian, usageFailure } from '../../src/cli/commander-indonesian.ts';

const NAMES = {
  called: 'buil',
  operands: ['x'] as readonly string[],
  workbooks: [] as readonly string[],
  commands: ['build', 'check', 'preview'],
  inner: [] as readonly string[],
  options: ['--output', '--quiet'],
  owners: new Map([['--annotate', ['check']]]) as ReadonlyMap<string, readonly string[]>,
};
const failureOf = (code: string, message: string, names = NAMES) =>
  usageFailure(new CommanderError(1, `commander.${code}`, message), names);

test('the help has Indonesian headings, and tells the default of an option', () => {
  const command = speakIndonesian(new Command('lapkin'))
    .description('Alat laporan')
    .argument('<buku>', 'buku kerja')
    .option('--jobs <n>', 'pekerjaan serempak', '2');
  const text = command.helpInformation();
  for (const words of ['Cara pakai: lapkin [pilihan] <buku>', 'Masukan:', 'Pilihan:', 'pekerjaan serempak (bawaan: 2)'])
    expect(text).toContain(words);
  expect(text).not.toMatch(/Usage|Options|Arguments|default/);
});

test('an error is thrown, not printed', () => {
  expect(() => speakIndonesian(new Command('lapkin')).parse(['--tidakada'], { from: 'user' })).toThrow(CommanderError);
});

describe('errors of the command line', () => {
  it.each([
    ['unknownOption', "error: unknown option '--outptu'", 'Pilihan --outptu tidak dikenal', 'maksud Anda --output?'],
    ['unknownCommand', "error: unknown command 'chek'", 'Perintah "chek" tidak dikenal', 'maksud Anda check?'],
    [
      'missingArgument',
      "error: missing required argument 'buku'",
      'Masukan <buku> belum diberikan',
      'lihat bantuan dengan --help',
    ],
    [
      'optionMissingArgument',
      "error: option '-o, --output <file>' argument missing",
      'Pilihan -o memerlukan isi',
      'lihat bantuan dengan --help',
    ],
    ['other', 'error: entah apa', 'entah apa', 'lihat bantuan dengan --help'],
  ])('%s', (code, message, sentence, hint) => {
    expect(failureOf(code, message)).toMatchObject({ exit: 2, message: sentence, hint });
  });

  it('too many words are an unknown command, unless the command is known', () => {
    expect(failureOf('excessArguments', 'x')).toMatchObject({
      message: 'Perintah "buil" tidak dikenal',
      hint: 'maksud Anda build?',
    });
    expect(failureOf('excessArguments', 'x', { ...NAMES, called: 'build' })).toMatchObject({
      message: 'Terlalu banyak masukan: "x"',
    });
  });

  it.each([
    ['an output without -o', ['q2.xlsx', 'laporan triwulan.pdf'], 'lapkin build q2.xlsx -o "laporan triwulan.pdf"'],
    ['several workbooks', ['q1.xlsx', 'q2.xlsx'], 'lapkin batch q1.xlsx q2.xlsx -o laporan'],
  ])('too many words of build: %s', (_, operands, command) => {
    const failure = failureOf('excessArguments', 'x', { ...NAMES, called: 'build', operands });
    expect(failure?.hint).toContain(command);
  });

  it('a workbook in the place of a command is told from a slip of the pen', () => {
    expect(failureOf('unknownCommand', "error: unknown command 'Q2 baru.xlsx'")).toMatchObject({
      message: '"Q2 baru.xlsx" adalah buku kerja, bukan perintah',
      hint: 'pakai: lapkin check "Q2 baru.xlsx", atau: lapkin build "Q2 baru.xlsx"',
    });
  });

  it('a flag of another command is told as that', () => {
    const message = "error: unknown option '--annotate'";
    expect(failureOf('unknownOption', message, { ...NAMES, called: 'build' })).toMatchObject({
      exit: 2,
      message: 'Pilihan --annotate tidak ada pada build',
      hint: 'pilihan itu ada pada lapkin check',
    });
  });

  it('a misspelt flag of another command is told as that, where none of its own is near', () => {
    const hint = (flag: string) =>
      failureOf('unknownOption', `error: unknown option '${flag}'`, { ...NAMES, called: 'build' })?.hint;
    expect(hint('--anotate')).toBe('maksud Anda --annotate? Pilihan itu ada pada lapkin check');
    expect(hint('--zzzzzzz')).toBe('lihat bantuan dengan --help');
  });

  it('a word after a command that has commands of its own is held against those', () => {
    const names = { ...NAMES, called: 'templates', operands: ['ejct'], inner: ['eject', 'list'] };
    expect(failureOf('unknownCommand', "error: unknown command 'ejct'", names)).toMatchObject({
      message: 'Perintah "templates ejct" tidak dikenal',
      hint: 'maksud Anda eject?',
    });
    expect(failureOf('help', '(outputHelp)', { ...names, operands: [] })).toMatchObject({
      hint: 'pakai: lapkin templates eject, atau: lapkin templates list',
    });
  });

  it('other words for a command lead to it; a word of nothing leads to the help', () => {
    const hintOf = (word: string) => failureOf('unknownCommand', `error: unknown command '${word}'`)?.hint;
    expect([hintOf('watch'), hintOf('cek'), hintOf('cetak'), hintOf('zzzzzz')]).toEqual([
      'maksud Anda preview?',
      'maksud Anda check?',
      'maksud Anda build?',
      'lihat bantuan dengan --help',
    ]);
  });

  it('help asked for a command that is none proposes one', () => {
    const names = { ...NAMES, called: 'help', operands: ['bild'] };
    expect(failureOf('help', '(outputHelp)', names)).toMatchObject({ hint: 'maksud Anda build?' });
  });

  it.each([
    [[], 'lihat bantuan dengan --help'],
    [['q2.xlsx'], 'di folder ini ada q2.xlsx: lapkin build q2.xlsx'],
    [['a.xlsx', 'b c.xlsx'], 'di folder ini ada a.xlsx, b c.xlsx'],
  ])('a command without its workbook names what lies there: %j', (workbooks, hint) => {
    const names = { ...NAMES, called: 'build', operands: [], workbooks };
    expect(failureOf('missingArgument', "error: missing required argument 'buku.xlsx'", names)).toMatchObject({ hint });
  });

  it('the end of the help is no failure', () => {
    expect(usageFailure(new CommanderError(0, 'commander.helpDisplayed', ''), NAMES)).toBeUndefined();
  });
});
