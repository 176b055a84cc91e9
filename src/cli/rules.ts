import { Option } from 'commander';
import type { Layout } from '../findings/paint.ts';
import { pickWord, TEXT_OR_JSON } from '../findings/pick-word.ts';
import { type CommandLine, declareCommand } from './declare.ts';
import { type CommonFlags, writeOut } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** Declares `lapkin rules`. */
export function declareRules({ program, shell }: CommandLine): void {
  declareCommand(program, 'rules', 'menampilkan semua kode temuan', 'lapkin rules', 'lapkin rules --format json')
    .addOption(new Option('--format <bentuk>', 'text atau json').default('text'))
    .action(async (flags: CommonFlags & { readonly format: string }) => {
      const layout = layoutFor(shell.stdout, shell.env, flags.color === false);
      await writeOut(shell, await rules(flags.format, layout));
    });
}

/** The text to print. Throws a usage Failure on another format. */
export async function rules(format: string, layout: Layout): Promise<string> {
  const [{ CATALOGUE }, { formatRules, formatRulesJson }] = await Promise.all([
    import('../findings/catalog.ts'),
    import('../findings/format/rules-list.ts'),
  ]);
  const isJson = pickWord('--format:', format, TEXT_OR_JSON) === 'json';
  return isJson ? formatRulesJson(CATALOGUE) : formatRules(CATALOGUE, layout);
}
