import { pickWord } from '../findings/pick-word.ts';
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
    const shells = Object.keys(COMPLETION_SCRIPTS) as (keyof typeof COMPLETION_SCRIPTS)[];
    const write = COMPLETION_SCRIPTS[pickWord('Shell', name, shells)];
    await writeOut(shell, write(completedCommands(program, knownWords(kinds, shells))));
  });
}
