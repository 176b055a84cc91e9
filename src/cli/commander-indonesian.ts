import { type Command, type CommanderError, Help } from 'commander';
import { EXIT, Failure } from '../findings/failure.ts';
import { nearest } from '../findings/nearest.ts';

const JUDUL: Readonly<Record<string, string>> = {
  'Usage:': 'Cara pakai:',
  'Arguments:': 'Masukan:',
  'Options:': 'Pilihan:',
  'Global Options:': 'Pilihan umum:',
  'Commands:': 'Perintah:',
};

const BAKU = new Help();
const terjemah = (teks: string): string =>
  teks.replace('[options]', '[pilihan]').replace('[command]', '<perintah>');

/** Makes a command speak Indonesian: help headings, and errors thrown instead of printed. */
export function berbahasaIndonesia(command: Command): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'tampilkan bantuan')
    .configureHelp({
      styleTitle: (judul) => JUDUL[judul] ?? judul,
      showGlobalOptions: false,
      commandUsage: (c) => terjemah(BAKU.commandUsage(c)),
      subcommandTerm: (c) => terjemah(BAKU.subcommandTerm(c)),
      optionDescription: (o) => {
        const bawaan = typeof o.defaultValue === 'string' ? ` (bawaan: ${o.defaultValue})` : '';
        return `${o.description}${bawaan}`;
      },
    })
    .configureOutput({ outputError: () => undefined, writeErr: () => undefined });
}

/** The command that an error came from, as far as its names are needed. */
export interface NamaPerintah {
  /** The first word that is no flag; '' when there is none. */
  readonly disebut: string;
  readonly perintah: readonly string[];
  readonly pilihan: readonly string[];
}

/** A commander error as a Failure (exit 2) in Indonesian with the nearest name; undefined when it only ended the help. */
export function kesalahanPakai(error: CommanderError, nama: NamaPerintah): Failure | undefined {
  if (error.exitCode === 0) return undefined;
  const disebut = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const bendera = /--[\w-]+|-\w/.exec(disebut)?.[0] ?? disebut;
  switch (error.code) {
    case 'commander.unknownOption':
      return salah(`Pilihan ${disebut} tidak dikenal`, nearest(disebut, nama.pilihan));
    case 'commander.unknownCommand':
      return salah(`Perintah "${disebut}" tidak dikenal`, nearest(disebut, nama.perintah));
    case 'commander.excessArguments':
      return nama.perintah.includes(nama.disebut)
        ? salah('Terlalu banyak masukan', undefined)
        : salah(`Perintah "${nama.disebut}" tidak dikenal`, nearest(nama.disebut, nama.perintah));
    case 'commander.missingArgument':
      return salah(`Masukan <${disebut}> belum diberikan`, undefined);
    case 'commander.optionMissingArgument':
      return salah(`Pilihan ${bendera} memerlukan isi`, undefined);
    case 'commander.missingMandatoryOptionValue':
      return salah(`Pilihan ${bendera} wajib diberikan`, undefined);
    case 'commander.help':
      // Thrown by a group without its command, and by "help" for a command that is none.
      return salah(
        nama.disebut === 'help' ? 'Perintah yang ditanyakan tidak dikenal' : 'Perintah belum disebut',
        undefined,
      );
    default:
      return salah(error.message.replace(/^error: /, ''), undefined);
  }
}

function salah(kalimat: string, dekat: string | undefined): Failure {
  const saran = dekat === undefined ? 'lihat bantuan dengan --help' : `maksud Anda ${dekat}?`;
  return new Failure(EXIT.usage, kalimat, saran);
}
