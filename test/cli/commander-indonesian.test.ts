import { Command, CommanderError } from 'commander';
import { describe, expect, it, test } from 'vitest';
import { speakIndonesian, usageFailure } from '../../src/cli/commander-indonesian.ts';

const NAMES = { called: 'buil', commands: ['build', 'check'], options: ['--output', '--quiet'] };
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
      message: 'Terlalu banyak masukan',
    });
  });

  it('the end of the help is no failure', () => {
    expect(usageFailure(new CommanderError(0, 'commander.helpDisplayed', ''), NAMES)).toBeUndefined();
  });
});
