import { Option } from 'commander';
import { CHOICE_OPTIONS } from '../app/import/choice-options.ts';
import { isReportWord, readReportFlag } from '../app/shared/reading-flags.ts';
import type { ReadingRun } from '../app/shared/run-options.ts';
import type { CheckRequest } from '../commands/check/run-check.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { addEarlier, addReportKind, type CommandLine, collect, declareReadingCommand, QUIET } from './declare.ts';
import { type ReadingFlags, readReadingFlags } from './run-flags.ts';
import { type ProcessLike, surroundingsOf, writeOut } from './shell.ts';
import { layoutFor, writeSentence } from './terminal.ts';

/** The flags of `lapkin check` as commander hands them over. */
interface CheckFlags extends ReadingFlags {
  /** The report that the workbook is read as; with --banding also the kind of an export. */
  readonly jenis?: string;
  readonly format?: string;
  /** FORMAT=FILE, repeated. */
  readonly report?: readonly string[];
  /** Name of the annotated copy. */
  readonly annotate?: string;
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly strict?: boolean;
  /** Asks for the layout first. */
  readonly petakan?: boolean;
  /** Exports to hold the workbook against. */
  readonly banding?: readonly string[];
}

/** Declares `lapkin check <buku.xlsx>...`. */
export function declareCheck({ program, shell, version, outcome }: CommandLine): void {
  const command = declareReadingCommand(
    program,
    'check <buku.xlsx...>',
    'memeriksa buku kerja',
    'lapkin check q2.xlsx',
    'lapkin check "triwulan-2/*.xlsx" --format json',
  );
  addReportKind(addEarlier(command))
    .addOption(new Option('--format <bentuk>', 'text, json, sarif, junit, github').default('text'))
    .option('--report <bentuk=berkas>', 'tulis juga bentuk lain ke berkas; boleh disebut beberapa kali', collect)
    .option('--annotate <salinan.xlsx>', 'tulis salinan buku kerja dengan temuan sebagai catatan sel')
    .option('--select <kode>', 'hanya kode ini (kode,kode atau keuangan/*); boleh disebut beberapa kali', collect)
    .option('--ignore <kode>', 'abaikan kode ini; boleh disebut beberapa kali', collect)
    .option('--strict', 'peringatan dihitung sebagai kesalahan')
    .option(...QUIET)
    .option('--petakan', 'tanyakan dulu arti kolom buku kerja sendiri, simpan di lapkin.peta.json')
    .option('--banding <ekspor...>', 'bandingkan dengan ekspor SIPD, LRA, SPJ, dan lainnya, tanpa mengubah apa pun');
  // --jenis is one flag: report or, with --banding, export.
  for (const { flag, argument, meaning } of CHOICE_OPTIONS.filter(({ choice }) => choice !== 'kind')) {
    command.addOption(new Option(`${flag} <${argument}>`, `untuk --banding: ${meaning}`).hideHelp());
  }
  command
    .addHelpText(
      'after',
      `\nPilihan pembacaan ekspor (${CHOICE_OPTIONS.map(({ flag }) => flag).join(', ')}) dijelaskan di: lapkin import --help.`,
    )
    .action(async (inputs: readonly string[], flags: CheckFlags) => {
      if (flags.petakan === true) await mapFirst(inputs, flags, shell);
      const { runCheck } = await import('../commands/check/run-check.ts');
      const quiet = flags.quiet === true;
      const { text, exit } = await runCheck(inputs, await readCheckFlags(flags), {
        ...surroundingsOf(shell, flags),
        version,
        layout: layoutFor(shell.stdout, shell.env, flags.color === false),
        tell: (line) => shell.stderr.write(`${line}\n`),
        stream: quiet ? undefined : (part) => writeOut(shell, part),
      });
      if (!(quiet && exit === EXIT.ok && flags.format === 'text')) await writeOut(shell, text);
      outcome.exit = exit;
    });
}

/** --petakan: the layout of one workbook, before it is checked. Throws Failure (exit 2, 3, 4 or 130). */
async function mapFirst(inputs: readonly string[], flags: CheckFlags, shell: ProcessLike): Promise<void> {
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0) {
    throw new Failure(
      EXIT.usage,
      `--petakan hanya untuk satu buku kerja, bukan ${inputs.length}`,
      'petakan satu buku kerja; peta itu dipakai untuk semua buku kerja di folder yang sama',
    );
  }
  const [{ mapLayout }, { openLayoutPrompts }] = await Promise.all([
    import('../app/check/map-layout.ts'),
    import('./layout-prompts.ts'),
  ]);
  const context = { ...surroundingsOf(shell, flags), ...readOwnFlags(flags) };
  writeSentence(shell.stderr, await mapLayout(input, context, await openLayoutPrompts(shell)), flags);
}

/** Whether --jenis decides between two readings of an export rather than naming the report. */
function namesExport(flags: CheckFlags): boolean {
  return flags.banding !== undefined && flags.jenis !== undefined && !isReportWord(flags.jenis);
}

function readOwnFlags(flags: CheckFlags): ReadingRun {
  const isYearly = !namesExport(flags) && readReportFlag(flags.jenis, flags.triwulan);
  return { ...readReadingFlags(flags), isYearly };
}

async function readChoiceFlags(flags: CheckFlags) {
  const { readChoices } = await import('../app/import/read-choices.ts');
  const { jenis: _, ...others } = flags;
  return readChoices({ ...(namesExport(flags) ? flags : others) });
}

/** All flags are read before any file is. Throws Failure (exit 2). */
export async function readCheckFlags(flags: CheckFlags): Promise<CheckRequest> {
  const [{ CATALOGUE }, { parseFormat, parseReport }, { parseSelection }] = await Promise.all([
    import('../findings/catalog.ts'),
    import('../findings/format/formats.ts'),
    import('../findings/selection.ts'),
  ]);
  return {
    ...readOwnFlags(flags),
    format: parseFormat(flags.format ?? 'text'),
    reports: (flags.report ?? []).map((text) => parseReport(text)),
    selection: parseSelection(flags.select ?? [], flags.ignore ?? [], Object.keys(CATALOGUE)),
    strict: flags.strict === true,
    ...(flags.annotate === undefined ? {} : { annotate: flags.annotate }),
    ...(flags.banding === undefined
      ? {}
      : { reconciliation: { exports: flags.banding, choices: await readChoiceFlags(flags) } }),
  };
}
