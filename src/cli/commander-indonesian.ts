import { type Command, type CommanderError, Help, type Option } from 'commander';
import { EXIT, Failure } from '../findings/failure.ts';
import { nearest } from '../findings/nearest.ts';
import { quoteName } from '../findings/program-name.ts';

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Cara pakai:',
  'Arguments:': 'Masukan:',
  'Options:': 'Pilihan:',
  'Global Options:': 'Pilihan umum:',
  'Commands:': 'Perintah:',
};

const STANDARD = new Help();
const translate = (text: string): string => text.replace('[options]', '[pilihan]').replace('[command]', '<perintah>');

/** Makes a command speak Indonesian: help headings, and errors thrown instead of printed. */
export function speakIndonesian(command: Command): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp({
      styleTitle: (heading) => HEADINGS[heading] ?? heading,
      showGlobalOptions: false,
      // Narrow terminals too are broken between words.
      minWidthToWrap: 16,
      // What every command takes stands below what is its own.
      visibleOptions: (c) => STANDARD.visibleOptions(c).toSorted((a, b) => commonRank(a) - commonRank(b)),
      commandUsage: (c) => translate(STANDARD.commandUsage(c)),
      subcommandTerm: (c) => translate(STANDARD.subcommandTerm(c)),
      optionDescription: (o) => {
        const defaultText = typeof o.defaultValue === 'string' ? ` (bawaan: ${o.defaultValue})` : '';
        return `${o.description}${defaultText}`;
      },
    })
    .configureOutput({ outputError: () => undefined, writeErr: () => undefined });
}

const COMMON = ['--no-color', '--debug', '--help'];

function commonRank({ long }: Option): number {
  return COMMON.indexOf(long ?? '');
}

/** The command that an error came from, as far as its names are needed. */
export interface CommandNames {
  /** The first word that is no flag; '' when there is none. */
  readonly called: string;
  /** The words after it that are no flags. */
  readonly operands: readonly string[];
  /** Workbooks that lie in the current folder. */
  readonly workbooks: readonly string[];
  readonly commands: readonly string[];
  /** Of the command that was called; none where it has none. */
  readonly inner: readonly string[];
  readonly options: readonly string[];
  /** The commands that have a flag, by the flag. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
}

/** A commander error as a Failure (exit 2) in Indonesian with the nearest name; undefined when it only ended the help. */
export function usageFailure(error: CommanderError, names: CommandNames): Failure | undefined {
  if (error.exitCode === 0) return undefined;
  const called = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const flag = /--[\w-]+|-\w/.exec(called)?.[0] ?? called;
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(called, names);
    case 'commander.unknownCommand':
      return names.inner.length === 0
        ? unknownCommand(called, names)
        : makeFailure(`Perintah "${names.called} ${called}" tidak dikenal`, nearest(called, names.inner));
    case 'commander.excessArguments':
      return names.commands.includes(names.called) ? tooManyInputs(names) : unknownCommand(names.called, names);
    case 'commander.missingArgument':
      return missingInput(called, names);
    case 'commander.optionMissingArgument':
      return makeFailure(`Pilihan ${flag} memerlukan isi`, undefined);
    case 'commander.missingMandatoryOptionValue':
      return makeFailure(`Pilihan ${flag} wajib diberikan`, undefined);
    case 'commander.help':
      // Thrown by a group without its command, and by "help" for a command that is none.
      return names.called === 'help'
        ? unknownCommand(names.operands[0] ?? '', names)
        : new Failure(
            EXIT.usage,
            'Perintah belum disebut',
            `pakai: ${names.inner.map((name) => `lapkin ${names.called} ${name}`).join(', atau: ')}`,
          );
    default:
      return makeFailure(error.message.replace(/^error: /, ''), undefined);
  }
}

function unknownOption(called: string, { options, owners, commands, called: command }: CommandNames): Failure {
  const placeOf = (flag: string): string =>
    `itu ada pada ${(owners.get(flag) ?? []).map((name) => `lapkin ${name}`).join(', ')}`;
  const isCommand = commands.includes(command);
  if (isCommand && owners.has(called))
    return new Failure(EXIT.usage, `Pilihan ${called} tidak ada pada ${command}`, `pilihan ${placeOf(called)}`);
  const near = nearest(called, options);
  const other = near === undefined && isCommand ? nearest(called, owners.keys()) : undefined;
  const sentence = `Pilihan ${called} tidak dikenal`;
  return other === undefined
    ? makeFailure(sentence, near)
    : new Failure(EXIT.usage, sentence, `maksud Anda ${other}? Pilihan ${placeOf(other)}`);
}

const WORKBOOK = /\.xls[xmb]?$/i;

/** What people call a command that bears another name here. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  watch: 'preview',
  serve: 'preview',
  open: 'preview',
  lihat: 'preview',
  buka: 'preview',
  periksa: 'check',
  cek: 'check',
  validate: 'check',
  lint: 'check',
  buat: 'build',
  cetak: 'build',
  print: 'build',
  render: 'build',
  export: 'build',
  new: 'init',
  create: 'init',
  baru: 'init',
  completions: 'completion',
};

function unknownCommand(called: string, { commands }: CommandNames): Failure {
  if (WORKBOOK.test(called)) {
    const quoted = quoteName(called);
    return new Failure(
      EXIT.usage,
      `"${called}" adalah buku kerja, bukan perintah`,
      `pakai: lapkin check ${quoted}, atau: lapkin build ${quoted}`,
    );
  }
  const other = OTHER_WORDS[called.toLowerCase()];
  const known = other !== undefined && commands.includes(other) ? other : nearest(called, commands);
  return makeFailure(`Perintah "${called}" tidak dikenal`, known);
}

/** Most often the output without its -o, or several workbooks where one is taken. */
function tooManyInputs({ called, operands }: CommandNames): Failure {
  const [first = '', second = ''] = operands;
  const output = /\.(?:pdf|docx|html|json)$/i.test(second);
  if (called === 'build' && output) {
    const command = `lapkin build ${quoteName(first)} -o ${quoteName(second)}`;
    return new Failure(EXIT.usage, `Keluaran ${second} disebut tanpa -o`, `pakai: ${command}`);
  }
  if (called === 'build' && WORKBOOK.test(second)) {
    return new Failure(
      EXIT.usage,
      'build menyusun satu laporan',
      `untuk beberapa buku kerja pakai: lapkin batch ${operands.map(quoteName).join(' ')} -o laporan`,
    );
  }
  return makeFailure(`Terlalu banyak masukan: ${operands.map((word) => `"${word}"`).join(', ')}`, undefined);
}

function missingInput(wanted: string, { called, workbooks }: CommandNames): Failure {
  const sentence = `Masukan <${wanted}> belum diberikan`;
  const [only, ...more] = workbooks;
  if (only === undefined || !wanted.includes('xlsx')) return makeFailure(sentence, undefined);
  const hint =
    more.length === 0
      ? `di folder ini ada ${only}: lapkin ${called} ${quoteName(only)}`
      : `di folder ini ada ${workbooks.slice(0, 3).join(', ')}${more.length > 2 ? ', dan lainnya' : ''}`;
  return new Failure(EXIT.usage, sentence, hint);
}

function makeFailure(sentence: string, near: string | undefined): Failure {
  const hint = near === undefined ? 'lihat bantuan dengan --help' : `maksud Anda ${near}?`;
  return new Failure(EXIT.usage, sentence, hint);
}
