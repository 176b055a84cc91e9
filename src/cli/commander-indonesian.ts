import { type Command, type CommanderError, Help } from 'commander';
import { EXIT, Failure } from '../findings/failure.ts';
import { nearest } from '../findings/nearest.ts';

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
      commandUsage: (c) => translate(STANDARD.commandUsage(c)),
      subcommandTerm: (c) => translate(STANDARD.subcommandTerm(c)),
      optionDescription: (o) => {
        const defaultText = typeof o.defaultValue === 'string' ? ` (bawaan: ${o.defaultValue})` : '';
        return `${o.description}${defaultText}`;
      },
    })
    .configureOutput({ outputError: () => undefined, writeErr: () => undefined });
}

/** The command that an error came from, as far as its names are needed. */
export interface CommandNames {
  /** The first word that is no flag; '' when there is none. */
  readonly called: string;
  readonly commands: readonly string[];
  readonly options: readonly string[];
}

/** A commander error as a Failure (exit 2) in Indonesian with the nearest name; undefined when it only ended the help. */
export function usageFailure(error: CommanderError, names: CommandNames): Failure | undefined {
  if (error.exitCode === 0) return undefined;
  const called = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const flag = /--[\w-]+|-\w/.exec(called)?.[0] ?? called;
  switch (error.code) {
    case 'commander.unknownOption':
      return makeFailure(`Pilihan ${called} tidak dikenal`, nearest(called, names.options));
    case 'commander.unknownCommand':
      return makeFailure(`Perintah "${called}" tidak dikenal`, nearest(called, names.commands));
    case 'commander.excessArguments':
      return names.commands.includes(names.called)
        ? makeFailure('Terlalu banyak masukan', undefined)
        : makeFailure(`Perintah "${names.called}" tidak dikenal`, nearest(names.called, names.commands));
    case 'commander.missingArgument':
      return makeFailure(`Masukan <${called}> belum diberikan`, undefined);
    case 'commander.optionMissingArgument':
      return makeFailure(`Pilihan ${flag} memerlukan isi`, undefined);
    case 'commander.missingMandatoryOptionValue':
      return makeFailure(`Pilihan ${flag} wajib diberikan`, undefined);
    case 'commander.help':
      // Thrown by a group without its command, and by "help" for a command that is none.
      return makeFailure(
        names.called === 'help' ? 'Perintah yang ditanyakan tidak dikenal' : 'Perintah belum disebut',
        undefined,
      );
    default:
      return makeFailure(error.message.replace(/^error: /, ''), undefined);
  }
}

function makeFailure(sentence: string, near: string | undefined): Failure {
  const hint = near === undefined ? 'lihat bantuan dengan --help' : `maksud Anda ${near}?`;
  return new Failure(EXIT.usage, sentence, hint);
}
