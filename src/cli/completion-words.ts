import type { Command, Option } from 'commander';
import type { KnownWords } from '../app/completion/known-words.ts';

/** A flag as a shell completes it. */
export interface CompletedFlag {
  readonly long: string;
  readonly description: string;
  readonly takesValue: boolean;
  /** What may stand after it; none = a file or something of the user's own. */
  readonly values: readonly string[];
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly CompletedFlag[];
  /** Words that may stand after it (subcommands, codes); none = files. */
  readonly words: readonly string[];
}

/** Every command of the program with the flags that its help shows. */
export function completedCommands(program: Command, known: KnownWords): readonly CompletedCommand[] {
  const help = program.createHelp();
  return help.visibleCommands(program).map((command) => ({
    name: command.name(),
    description: command.description(),
    flags: help.visibleOptions(command).map((option) => completedFlag(command.name(), option, known)),
    words: known.operands[command.name()] ?? help.visibleCommands(command).map((sub) => sub.name()),
  }));
}

function completedFlag(command: string, option: Option, { values }: KnownWords): CompletedFlag {
  const long = option.long ?? option.short ?? '';
  return {
    long,
    description: option.description,
    takesValue: option.required || option.optional,
    values: values[`${command} ${long}`] ?? values[long] ?? [],
  };
}
