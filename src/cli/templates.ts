import { type CommandLine, declareCommand, hiddenFlag } from './declare.ts';

/** Where `lapkin templates eject` copies to when no folder is named. */
const DEFAULT_FOLDER = 'templat';

/** The flags of `lapkin templates eject` as commander hands them over. */
interface EjectFlags {
  readonly timpa?: boolean;
  /** The former spelling of `timpa`. */
  readonly force?: boolean;
}

/** Declares `lapkin templates eject [folder]`: copies the built-in templates, to be edited. */
export function declareTemplates({ program, shell }: CommandLine): void {
  const group = declareCommand(program, 'templates', 'menyalin templat laporan', 'lapkin templates eject templat-saya');
  declareCommand(group, 'eject [folder]', 'menyalin templat bawaan untuk diubah')
    .option('--timpa', 'timpa templat yang sudah ada di folder itu')
    .addOption(hiddenFlag('--force'))
    .action(async (folder: string | undefined, flags: EjectFlags) => {
      const { ejectTemplates } = await import('../app/templates/eject-templates.ts');
      const overwrite = flags.timpa === true || flags.force === true;
      const { folder: target, files } = await ejectTemplates(folder ?? DEFAULT_FOLDER, overwrite);
      shell.stderr.write(`${files.length} berkas templat disalin ke ${target}; pakai dengan --templates ${target}\n`);
    });
}
