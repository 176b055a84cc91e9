import { Option } from 'commander';
import { pickWord, TEXT_OR_JSON } from '../findings/pick-word.ts';
import { type CommandLine, declareReadingCommand } from './declare.ts';
import { type ReadingFlags, readReadingFlags } from './run-flags.ts';
import { surroundingsOf, writeOut } from './shell.ts';
import { layoutFor } from './terminal.ts';

/** The flags of `lapkin cells` as commander hands them over. */
interface CellsFlags extends ReadingFlags {
  readonly format: string;
  readonly sebagaiTabel?: boolean;
}

/** Declares `lapkin cells <buku.xlsx>`; "-" reads standard input. */
export function declareCells({ program, shell }: CommandLine): void {
  declareReadingCommand(
    program,
    'cells <buku.xlsx>',
    'menampilkan apa yang dilihat lapkin di buku kerja',
    'lapkin cells q2.xlsx --sebagai-tabel',
    'lapkin cells q2.xlsx',
    'lapkin cells q2.xlsx --format json',
  )
    .option('--sebagai-tabel', 'arti tiap kolom dan peran tiap baris, bukan isi tiap sel')
    .addOption(new Option('--format <bentuk>', 'text atau json').default('text'))
    .action(async (file: string, flags: CellsFlags) => {
      const run = readReadingFlags(flags);
      const format = pickWord('--format:', flags.format, TEXT_OR_JSON);
      const context = { ...surroundingsOf(shell, flags), ...run };
      const { width } = layoutFor(shell.stdout, shell.env, true);
      if (flags.sebagaiTabel === true) {
        const { runReading } = await import('../app/cells/run-reading.ts');
        await writeOut(shell, await runReading(file, format, context, width));
        return;
      }
      const { runCells } = await import('../app/cells/run-cells.ts');
      await writeOut(shell, await runCells(file, format, context, width));
    });
}
