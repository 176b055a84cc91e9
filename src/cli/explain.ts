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

/** The text to print. Throws a usage Failure that names the nearest code. */
export async function explain(code: string, layout: Layout): Promise<string> {
  const [{ CATALOGUE, isCode }, { exampleOf }, { formatExplanation }] = await Promise.all([
    import('../findings/catalog.ts'),
    import('../findings/example.ts'),
    import('../findings/format/explanation.ts'),
  ]);
  if (isCode(code)) return formatExplanation(code, exampleOf(code), layout);
  const hint = suggestNearest(code, Object.keys(CATALOGUE), 'semua kode: lapkin rules');
  throw new Failure(EXIT.usage, `Kode "${code}" tidak dikenal`, hint);
}
