import { Option } from 'commander';
import { readLimitFlags } from '../app/shared/reading-flags.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { addLimits, type CommandLine, declareCommand } from './declare.ts';
import { type CommonFlags, surroundingsOf, writeOut } from './shell.ts';

/** Declares `lapkin cells <buku.xlsx>`; "-" reads standard input. */
export function declareCells({ program, shell }: CommandLine): void {
  addLimits(
    declareCommand(
      program,
      'cells <buku.xlsx>',
      'menampilkan apa yang dilihat lapkin di buku kerja',
      'lapkin cells q2.xlsx',
      'lapkin cells q2.xlsx --format json',
    ),
  )
    .addOption(new Option('--format <bentuk>', 'text atau json').default('text'))
    .action(async (file: string, flags: CommonFlags & { readonly format: string }) => {
      const limits = readLimitFlags({ ...flags });
      const { format } = flags;
      if (format !== 'text' && format !== 'json') {
        throw new Failure(EXIT.usage, `Format "${format}" tidak dikenal untuk cells`, 'pilih text atau json');
      }
      const { runCells } = await import('../app/cells/run-cells.ts');
      await writeOut(shell, await runCells(file, format, { ...surroundingsOf(shell, flags), limits }));
    });
}
