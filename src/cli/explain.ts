import { EXIT, Failure } from '../findings/failure.ts';
import { suggestNearest } from '../findings/nearest.ts';
import type { Layout } from '../findings/paint.ts';
import { type CommandLine, declareCommand } from './declare.ts';
import { type CommonFlags, writeOut } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** Declares `lapkin explain <kode>`. */
export function declareExplain({ program, shell }: CommandLine): void {
  declareCommand(program, 'explain <kode>', 'menjelaskan suatu kode temuan', 'lapkin explain keuangan/jumlah').action(
    async (code: string, flags: CommonFlags) => {
      await writeOut(shell, await explain(code, layoutFor(shell.stdout, shell.env, flags.color === false)));
    },
  );
}

/** The text to print: a code, or the list of those that a part of it names. Throws a usage Failure that names the nearest code. */
export async function explain(code: string, layout: Layout): Promise<string> {
  const [{ CATALOGUE, isCode }, { exampleOf }, { formatExplanation }, { formatRules }] = await Promise.all([
    import('../findings/catalog.ts'),
    import('../findings/example.ts'),
    import('../findings/format/explanation.ts'),
    import('../findings/format/rules-list.ts'),
  ]);
  if (isCode(code)) return formatExplanation(code, exampleOf(code), layout);
  // A family, or what several families have alike: "keuangan", "jumlah".
  const related = Object.entries(CATALOGUE).filter(([known]) => known.split('/').includes(code));
  if (related.length > 0) return formatRules(Object.fromEntries(related), layout);
  const codes = Object.keys(CATALOGUE);
  const parts = new Set(codes.flatMap((known) => known.split('/')));
  const hint = suggestNearest(code, code.includes('/') ? codes : [...codes, ...parts], 'semua kode: lapkin rules');
  throw new Failure(EXIT.usage, `Kode "${code}" tidak dikenal`, hint);
}
