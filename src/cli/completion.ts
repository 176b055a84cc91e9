import { EXIT, Failure } from '../findings/failure.ts';
import { suggestNearest } from '../findings/nearest.ts';
import { type CommandLine, declareCommand } from './declare.ts';
import { writeOut } from './shell.ts';

/** Declares `lapkin completion <shell>`. */
export function declareCompletion({ program, shell, kinds }: CommandLine): void {
  declareCommand(
    program,
    'completion <shell>',
    'menulis pelengkap perintah untuk bash, zsh, fish, atau powershell',
    'lapkin completion bash > ~/.local/share/bash-completion/completions/lapkin',
  ).action(async (name: string) => {
    const [{ COMPLETION_SCRIPTS }, { completedCommands }, { knownWords }] = await Promise.all([
      import('./completion-scripts.ts'),
      import('./completion-words.ts'),
      import('../app/completion/known-words.ts'),
    ]);
    const shells = Object.keys(COMPLETION_SCRIPTS);
    if (!Object.hasOwn(COMPLETION_SCRIPTS, name)) {
      const hint = suggestNearest(name, shells, `pilihannya: ${shells.join(', ')}`);
      throw new Failure(EXIT.usage, `Shell "${name}" tidak dikenal`, hint);
    }
    const write = COMPLETION_SCRIPTS[name as keyof typeof COMPLETION_SCRIPTS];
    await writeOut(shell, write(completedCommands(program, knownWords(kinds, shells))));
  });
}
