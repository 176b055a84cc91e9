import { Option } from 'commander';
import { CHOICE_OPTIONS } from '../app/import/choice-options.ts';
import type { ImportRun } from '../app/import/run-import.ts';
import { pickWord, TEXT_OR_JSON } from '../findings/pick-word.ts';
import { askAtTerminal } from './ask.ts';
import { type CommandLine, declareReadingCommand } from './declare.ts';
import { type ReadingFlags, readFixedTime, readReadingFlags } from './run-flags.ts';
import { surroundingsOf, writeOut } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** The flags of `lapkin import` as commander hands them over. */
interface ImportFlags extends ReadingFlags {
  readonly buku?: string;
  readonly output?: string;
  readonly periksaSaja?: boolean;
  readonly format: string;
  readonly timpa?: boolean;
  readonly sebagian?: boolean;
  readonly rinci?: boolean;
}

/** Declares `lapkin import <ekspor...>`. */
export function declareImport({ program, shell, outcome }: CommandLine): void {
  const command = declareReadingCommand(
    program,
    'import <ekspor...>',
    'mengambil angka dari SIPD, LRA, SPJ, RFK, E.81 ke salinan buku kerja',
    'lapkin import rak.xlsx --buku buku.xlsx --periksa-saja',
    'lapkin import rak.xlsx "realisasi/*.xlsx" --buku buku.xlsx -o baru.xlsx',
  )
    .option('--buku <buku.xlsx>', 'buku kerja yang disalin dan diisi; tanpa ini dibuat yang baru')
    .option('-o, --output <baru.xlsx>', 'salinan yang ditulis; aslinya tidak pernah diubah')
    .option('--periksa-saja', 'tampilkan apa yang akan diambil, tanpa menulis')
    .addOption(new Option('--format <bentuk>', 'text atau json').default('text'))
    .option('--timpa', 'ganti juga sel yang sudah berisi nilai lain')
    .option('--sebagian', 'ambil bagian yang baik dari ekspor yang sebagian tidak baik')
    .option('--rinci', 'sebut satu per satu yang di luar buku kerja');
  for (const { flag, argument, meaning } of CHOICE_OPTIONS) command.option(`${flag} <${argument}>`, meaning);
  command.action(async (inputs: readonly string[], flags: ImportFlags) => {
    const [{ runImport }, { readChoices }] = await Promise.all([
      import('../app/import/run-import.ts'),
      import('../app/import/read-choices.ts'),
    ]);
    const surroundings = surroundingsOf(shell, flags);
    const run = readImportFlags(flags, readChoices({ ...flags }));
    const { text, exit } = await runImport(inputs, run, {
      ...surroundings,
      date: readFixedTime(shell.env) ?? surroundings.date(),
      layout: layoutFor(shell.stdout, shell.env, flags.color === false),
      ask: askAtTerminal(shell, run.format),
      tell: (line) => shell.stderr.write(`${line}\n`),
    });
    await writeOut(shell, text);
    outcome.exit = exit;
  });
}

/** All flags are read before any file is. Throws Failure (exit 2). */
function readImportFlags(flags: ImportFlags, choices: ImportRun['choices']): ImportRun {
  const format = pickWord('--format:', flags.format, TEXT_OR_JSON);
  return {
    ...readReadingFlags(flags),
    choices,
    format,
    partial: flags.sebagian === true,
    overwrite: flags.timpa === true,
    detailed: flags.rinci === true,
    previewOnly: flags.periksaSaja === true,
    ...(flags.buku === undefined ? {} : { buku: flags.buku }),
    ...(flags.output === undefined ? {} : { output: flags.output }),
  };
}
