import { flow, words } from '../findings/format/flow.ts';
import { type CommandLine, declareCommand, hiddenFlag } from './declare.ts';
import type { ProcessLike } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** Where `lapkin templates eject` copies to when no folder is named. */
const DEFAULT_FOLDER = 'templat';

/** The flags of `lapkin templates eject` as commander hands them over. */
interface EjectFlags {
  readonly timpa?: boolean;
  /** The former spelling of `timpa`. */
  readonly force?: boolean;
}

type Compared = Awaited<ReturnType<typeof import('../app/templates/compare-templates.ts').compareTemplates>>;
type State = Compared[number]['state'];

/** How each state is told; `different` for folders that nothing was noted down for. */
const STATES: Readonly<Record<State, string>> = {
  missing: 'bawaan',
  same: 'sama dengan bawaan; boleh dihapus',
  changed: 'diubah',
  outdated: 'tidak diubah, tetapi bawaannya berubah; hapus atau salin lagi',
  both: 'diubah, dan bawaannya juga berubah',
  different: 'berbeda dari bawaan',
  added: 'tambahan sendiri',
};

/** Declares `lapkin templates`: copies the built-in templates to be edited, lists them, compares. */
export function declareTemplates({ program, shell, version }: CommandLine): void {
  const group = declareCommand(
    program,
    'templates',
    'menyalin, menampilkan, dan membandingkan templat laporan',
    'lapkin templates eject templat-saya',
    'lapkin templates diff templat-saya',
  );
  declareCommand(group, 'eject [folder]', 'menyalin templat bawaan untuk diubah', 'lapkin templates eject templat-saya')
    .option('--timpa', 'timpa templat yang sudah ada di folder itu')
    .addOption(hiddenFlag('--force'))
    .action(async (folder: string | undefined, flags: EjectFlags) => {
      const { ejectTemplates } = await import('../app/templates/eject-templates.ts');
      const overwrite = flags.timpa === true || flags.force === true;
      const { folder: target, files } = await ejectTemplates(folder ?? DEFAULT_FOLDER, {
        overwrite,
        version,
        cwd: shell.cwd(),
      });
      shell.stderr.write(`${files.length} berkas templat disalin ke ${target}; pakai dengan --templates ${target}\n`);
    });
  declareCommand(
    group,
    'list [folder]',
    'menampilkan daftar templat; dengan folder: keadaan tiap berkas di sana',
    'lapkin templates list templat-saya',
  ).action(async (folder: string | undefined) => {
    const { compareTemplates, listTemplates } = await import('../app/templates/compare-templates.ts');
    const templates = folder === undefined ? await listTemplates() : await compareTemplates(folder, shell.cwd());
    writeList(templates, folder !== undefined, shell);
  });
  declareCommand(
    group,
    'diff [folder]',
    'menampilkan yang berbeda dari templat bawaan, baris demi baris',
    'lapkin templates diff templat-saya',
  ).action(async (folder: string | undefined) => {
    const { compareTemplates } = await import('../app/templates/compare-templates.ts');
    const templates = await compareTemplates(folder ?? DEFAULT_FOLDER, shell.cwd());
    for (const { difference } of templates) {
      if (difference.length > 0) shell.stdout.write(`${difference.join('\n')}\n`);
    }
    shell.stderr.write(`${sumUp(templates)}\n`);
  });
}

function writeList(templates: Compared, withStates: boolean, shell: ProcessLike): void {
  const widest = Math.max(...templates.map(({ name }) => name.length));
  const { width } = layoutFor(shell.stdout, shell.env, true);
  for (const { name, part, state } of templates) {
    const text = withStates ? `${part}: ${STATES[state]}` : part;
    const lead = { text: `${name.padEnd(widest)}  ` };
    for (const line of flow(words(text), width, lead, lead.text.length)) shell.stdout.write(`${line}\n`);
  }
}

/** How many templates of the folder are in each state, and what to do where both sides changed. */
function sumUp(templates: Compared): string {
  const own = templates.filter(({ state }) => state !== 'missing');
  const told = (Object.keys(STATES) as State[]).flatMap((state) => {
    const count = own.filter((one) => one.state === state).length;
    return count === 0 ? [] : [`${count} ${STATES[state]}`];
  });
  return `${own.length} templat: ${told.join('; ')}`;
}
